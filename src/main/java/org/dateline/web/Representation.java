package org.dateline.web;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A document as it goes over the wire: plain and packed, each with a strong entity tag of its own content. What is kept of
 * it is its packed form, made once and as small as can be; who takes none has it unpacked. A very large document is not
 * kept, but written anew for each client, straight into its connection.
 *
 * @param tag of the content, without quotes
 * @param octets length of the plain form
 * @param kept the packed form; of what its own format has packed already, such as a picture, the only one
 * @param packs whether there is a packed form
 */
record Representation(
        Description description, String tag, long octets, Optional<byte[]> kept, boolean packs, Content content) {
    /** The most that is kept of one document. */
    private static final int KEPT_OCTETS = 2 << 20;

    /** What the bookkeeping of a document takes besides its content. */
    private static final int BESIDE = 512;

    /** Writes the document, at every call the same. */
    @FunctionalInterface
    interface Content {
        /**
         * @param out left open
         */
        void write(Writer out) throws IOException;
    }

    static Representation of(Description description, Content content) {
        try (Tee tee = new Tee()) {
            write(content, tee);
            Optional<byte[]> packed = tee.packed();
            return new Representation(
                    description,
                    HexFormat.of().formatHex(tee.digest.digest(), 0, 12),
                    tee.octets,
                    packed,
                    true,
                    content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A picture. */
    static Representation of(Description description, byte[] octets) {
        return new Representation(
                description,
                HexFormat.of().formatHex(sha256().digest(octets), 0, 12),
                octets.length,
                Optional.of(octets),
                false,
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

    /** How much memory it holds. */
    long weight() {
        return BESIDE + kept.map(bytes -> bytes.length).orElse(0);
    }

    /** Writes one of its forms, a piece at a time. */
    void write(boolean packed, OutputStream out) throws IOException {
        if (kept.isPresent() && packed == packs) {
            out.write(kept.get());
        } else if (kept.isPresent()) {
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(kept.get()))) {
                unpacked.transferTo(out);
            }
        } else if (packed) {
            GZIPOutputStream gzip = new Packer(out);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As tight as gzip packs: a document is packed once and sent many times. */
    private static final class Packer extends GZIPOutputStream {
        Packer(OutputStream out) throws IOException {
            super(out, 1 << 13);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    /** Counts, digests and packs what goes through, and keeps it while it is small. */
    private static final class Tee extends OutputStream {
        private final MessageDigest digest = sha256();
        private final Brim brim = new Brim();
        private final GZIPOutputStream gzip = new Packer(brim);
        private long octets;

        Tee() throws IOException {}

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            digest.update(bytes, from, length);
            octets += length;
            if (!brim.full) {
                gzip.write(bytes, from, length);
            }
        }

        Optional<byte[]> packed() throws IOException {
            if (!brim.full) {
                gzip.finish();
            }
            return brim.full ? Optional.empty() : Optional.of(brim.bytes.toByteArray());
        }

        @Override
        public void close() throws IOException {
            gzip.close();
        }
    }

    /** Holds so much and no more. */
    private static final class Brim extends OutputStream {
        private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean full;

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] more, int from, int length) {
            if (full || bytes.size() + length > KEPT_OCTETS) {
                full = true;
                bytes = new ByteArrayOutputStream();
            } else {
                bytes.write(more, from, length);
            }
        }
    }
}
