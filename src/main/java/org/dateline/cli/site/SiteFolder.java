package org.dateline.cli.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that a site is written to. It lists its files, so that the next export takes away those that are no longer
 * part of the site, and touches no other; a file that stays the same is not written again.
 */
public final class SiteFolder {
    private static final String LIST = ".dateline-site";

    private final Path folder;
    private final Set<String> written = new TreeSet<>();

    public SiteFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Why no site can be written there, in words that say what to do; empty where one can. */
    public Optional<String> objection() throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(folder + ": is a file; name a folder");
        }
        if (Files.exists(folder.resolve(LIST))) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.noneMatch(entry -> !entry.getFileName().toString().startsWith("."))
                    ? Optional.empty()
                    : Optional.of(folder + ": holds files that are not of an exported site; name an empty folder");
        }
    }

    void write(String name, byte[] content) throws IOException {
        written.add(name);
        replace(name, content);
    }

    /** Takes away what earlier exports wrote and this one did not, and gives the number of files. */
    int finish() throws IOException {
        for (String name : earlier()) {
            Path file = folder.resolve(name).normalize();
            if (!written.contains(name) && file.startsWith(folder) && !file.equals(folder)) {
                Files.deleteIfExists(file);
            }
        }
        replace(LIST, String.join("\n", written).concat("\n").getBytes(StandardCharsets.UTF_8));
        return written.size();
    }

    private Set<String> earlier() throws IOException {
        Path list = folder.resolve(LIST);
        return Files.exists(list)
                ? new TreeSet<>(Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.isBlank())
                        .toList())
                : Set.of();
    }

    private void replace(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Path parent = file.getParent() == null ? folder : file.getParent();
        Files.createDirectories(parent);
        Path part = Files.createTempFile(parent, ".dateline-", ".part");
        try {
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
