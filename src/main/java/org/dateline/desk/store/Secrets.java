package org.dateline.desk.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Names that nobody guesses, and what is kept of them. */
final class Secrets {
    private static final int ID_BYTES = 10;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** Twenty letters and digits: no two are the same. */
    String id() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    /** 256 bits, in letters that may stand in addresses and headers. */
    String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** SHA-256 will do for what is random itself: there are no likely ones to try. */
    static String hash(String secret) {
        return digest(secret.getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
