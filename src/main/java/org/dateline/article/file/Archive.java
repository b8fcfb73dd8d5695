package org.dateline.article.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.article.Unreadable;

/**
 * The files in a ZIP, one after the other as they lie in it: what its directory says of them (twice the same bytes, sizes that
 * are none) can do no harm, and of one that was cut off those before the cut are read. What the directory alone tells, {@link Directory}
 * puts before the files.
 */
final class Archive implements AutoCloseable {
    private static final int BLOCK = 16 * 1024;

    private final ZipInputStream zip;
    private final Budget budget;

    Archive(Input input) {
        zip = new ZipInputStream(
                new ByteArrayInputStream(Directory.withSizesBefore(input.bytes())), StandardCharsets.ISO_8859_1);
        budget = input.budget();
    }

    /** A file in it. */
    record Entry(String name, byte[] bytes) {}

    /** The next file whose name is wanted. */
    Optional<Entry> next(Predicate<String> wanted) throws IOException {
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.takeFile();
                String name = name(entry.getName());
                if (!entry.isDirectory() && wanted.test(name)) {
                    return Optional.of(new Entry(name, bytes(zip, budget)));
                }
                skip();
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in it that is none", e);
        }
    }

    /** All files whose names are wanted, by name; of several of one name the first. */
    static Map<String, byte[]> all(Input input, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Archive archive = new Archive(input)) {
            for (Optional<Entry> entry = archive.next(wanted); entry.isPresent(); entry = archive.next(wanted)) {
                files.putIfAbsent(entry.get().name(), entry.get().bytes());
            }
        }
        return files;
    }

    /** What a stream holds, as far as a file in a file may be large. */
    static byte[] bytes(InputStream stream, Budget budget) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK);
        byte[] block = new byte[BLOCK];
        for (int count = stream.read(block); count >= 0; count = stream.read(block)) {
            budget.takeBytes(count);
            if (bytes.size() + count > Budget.LARGEST_PART) {
                throw new Unreadable("holds a file of more than 128 MiB; split that");
            }
            bytes.write(block, 0, count);
        }
        return bytes.toByteArray();
    }

    private void skip() throws IOException {
        byte[] block = new byte[BLOCK];
        for (int count = zip.read(block); count >= 0; count = zip.read(block)) {
            budget.takeBytes(count);
        }
    }

    /** Names are UTF-8 with and without the flag that says so; what is no UTF-8 stays as it is. */
    private static String name(String latin) {
        try {
            boolean flagged = latin.chars().anyMatch(c -> c > 0xFF);
            return flagged
                    ? latin
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1)))
                            .toString();
        } catch (CharacterCodingException e) {
            return latin;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
