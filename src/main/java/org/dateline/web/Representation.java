package org.dateline.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A document as it goes over the wire: plain and packed, each with a strong entity tag of its own content.
 *
 * @param fileName name to save it under
 * @param saved whether browsers save it and don't show it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity, never by content
record Representation(String mediaType, String fileName, boolean saved, byte[] plain, byte[] packed, String tag) {
    static Representation of(String mediaType, String fileName, boolean saved, byte[] plain) {
        return new Representation(mediaType, fileName, saved, plain, pack(plain), tag(plain));
    }

    /** The entity tag of the plain form. */
    String plainTag() {
        return "\"" + tag + "\"";
    }

    /** The entity tag of the packed form: other bytes, so another strong tag (RFC 9110 section 8.8.3.3). */
    String packedTag() {
        return "\"" + tag + "-gzip\"";
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
