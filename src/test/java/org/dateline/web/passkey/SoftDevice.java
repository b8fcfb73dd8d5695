package org.dateline.web.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/** A device with one key, all of whose words can be changed: a person is there and known to it unless told otherwise. */
final class SoftDevice {
    static final int PRESENT = 1;
    static final int KNOWN = 4;
    private static final int HAS_KEY = 64;

    private final KeyPair key = newKey();
    final byte[] credential = "a credential that is known".getBytes(StandardCharsets.US_ASCII);
    String origin = "http://localhost:8080";
    String server = "localhost";
    int flags = PRESENT | KNOWN;
    int counter = 1;

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] clientData(String type, String challenge) {
        try {
            return new ObjectMapper().writeValueAsBytes(Map.of("type", type, "challenge", challenge, "origin", origin));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] authenticator(byte[] more, int moreFlags) {
        return ByteBuffer.allocate(37 + more.length)
                .put(digest(server.getBytes(StandardCharsets.US_ASCII)))
                .put((byte) (flags | moreFlags))
                .putInt(counter)
                .put(more)
                .array();
    }

    /** That it made its key. */
    byte[] attestation() {
        byte[] cose = cose();
        byte[] attested = ByteBuffer.allocate(18 + credential.length + cose.length)
                .put(new byte[16])
                .putShort((short) credential.length)
                .put(credential)
                .put(cose)
                .array();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("fmt", "none");
        object.put("attStmt", Map.of());
        object.put("authData", authenticator(attested, HAS_KEY));
        return cbor(object);
    }

    /** ES256 on P-256, in COSE. */
    private byte[] cose() {
        ECPublicKey point = (ECPublicKey) key.getPublic();
        ByteBuffer out = ByteBuffer.allocate(77);
        out.put(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
        out.put(coordinate(point.getW().getAffineX()));
        out.put(new byte[] {0x22, 0x58, 0x20});
        return out.put(coordinate(point.getW().getAffineY())).array();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] padded = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, padded, 32 - length, length);
        return padded;
    }

    private static byte[] cbor(Object value) {
        try {
            return new CBORMapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    DeviceWords.Answer answer(String challenge) {
        byte[] client = clientData("webauthn.get", challenge);
        byte[] said = authenticator(new byte[0], 0);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(said);
            signature.update(digest(client));
            return new DeviceWords.Answer(credential, client, said, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
