package org.dateline.web;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A document as it goes over the wire: plain and packed, each with a strong entity tag of its own content. A small one
 * is kept in both forms; a large one is written anew for each client, straight into its connection.
 *
 * @param fileName name to save it under
 * @param saved whether browsers save it and don't show it
 * @param tag of the content, without quotes
 * @param octets length of the plain form
 */
record Representation(
        String mediaType,
        String fileName,
        boolean saved,
        String tag,
        long octets,
        Optional<Forms> kept,
        Content content) {
    private static final int KEPT_OCTETS = 1 << 20;

    /** Writes the document, at every call the same. */
    @FunctionalInterface
    interface Content {
        /**
         * @param out left open
         */
        void write(Writer out) throws IOException;
    }

    /** Both forms of a small document. */
    @SuppressWarnings("ArrayRecordComponent") // compared by identity, never by content
    record Forms(byte[] plain, byte[] packed) {}

    static Representation of(String mediaType, String fileName, boolean saved, Content content) {
        try (Tee tee = new Tee()) {
            write(content, tee);
            return new Representation(
                    mediaType,
                    fileName,
                    saved,
                    HexFormat.of().formatHex(tee.digest.digest(), 0, 12),
                    tee.octets,
                    tee.kept(),
                    content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A picture, which its own format has packed already. */
    static Representation of(String mediaType, String fileName, byte[] octets) {
        return new Representation(
                mediaType,
                fileName,
                false,
                HexFormat.of().formatHex(Tee.sha256().digest(octets), 0, 12),
                octets.length,
                Optional.of(new Forms(octets, octets)),
                out -> {
                    throw new IOException("a picture is not written as text");
                });
    }

    /** The entity tag of the plain form. */
    String plainTag() {
        return "\"" + tag + "\"";
    }

    /** The entity tag of the packed form: other bytes, so another strong tag (RFC 9110 section 8.8.3.3). */
    String packedTag() {
        return "\"" + tag + "-gzip\"";
    }

    /** Whether packing makes it smaller. */
    boolean packs() {
        return kept.map(forms -> forms.packed().length < forms.plain().length).orElse(true);
    }

    /** How much memory it holds. */
    long weight() {
        return kept.map(forms -> (long) forms.plain().length + forms.packed().length)
                .orElse(0L);
    }

    /** Writes one of its forms, a piece at a time. */
    void write(boolean packed, OutputStream out) throws IOException {
        if (packed) {
            GZIPOutputStream gzip = new GZIPOutputStream(out);
            write(content, gzip);
            gzip.finish();
        } else {
            write(content, out);
        }
    }

    private static void write(Content content, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        content.write(writer);
        writer.flush();
    }

    /** Counts and digests what goes through, and keeps it while it is small. */
    private static final class Tee extends OutputStream {
        private final MessageDigest digest = sha256();
        private final ByteArrayOutputStream start = new ByteArrayOutputStream();
        private long octets;

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            digest.update(bytes, from, length);
            octets += length;
            if (octets <= KEPT_OCTETS) {
                start.write(bytes, from, length);
            } else {
                start.reset();
            }
        }

        Optional<Forms> kept() throws IOException {
            if (octets > KEPT_OCTETS) {
                return Optional.empty();
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream(start.size() / 4 + 64);
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                start.writeTo(gzip);
            }
            return Optional.of(new Forms(start.toByteArray(), packed.toByteArray()));
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
