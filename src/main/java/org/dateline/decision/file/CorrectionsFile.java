package org.dateline.decision.file;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.ReadFault;
import org.dateline.decision.Decision;

/** Adds decisions to the file beside a folder's articles: whole or not at all, and one writer at a time. */
public final class CorrectionsFile {
    private static final String LOCK = ".corrections.lock";
    private static final String PART = ".corrections.part";

    private CorrectionsFile() {}

    /**
     * Adds the decisions behind those that are there; none whose id is there.
     *
     * @return what is wrong with the file as it is, in which case nothing was written: it would be lost
     */
    public static synchronized List<ReadFault> add(Path folder, List<Decision> decisions) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            CorrectionsReader.Result known = CorrectionsReader.readFolder(folder);
            if (known.faults().isEmpty() && lock.isValid()) {
                write(folder, all(known.decisions(), decisions));
            }
            return known.faults();
        }
    }

    private static List<Decision> all(List<Decision> known, List<Decision> added) {
        Set<String> ids = new HashSet<>();
        List<Decision> all = new ArrayList<>(known);
        known.forEach(decision -> ids.add(decision.id()));
        added.stream().filter(decision -> ids.add(decision.id())).forEach(all::add);
        return all;
    }

    /** On the disk before it takes the place of the old one, so that a power cut leaves one of them. */
    private static void write(Path folder, List<Decision> decisions) throws IOException {
        StringWriter text = new StringWriter();
        CorrectionsWriter.write(decisions, text);
        Path file = folder.resolve(CorrectionsReader.NAME);
        Path part = folder.resolve(PART);
        try {
            try (FileChannel out = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            if (Files.exists(file)) {
                keepPermissions(file, part);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
