package org.dateline;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Folders of texts that tests compare what they get with, byte for byte. They are rewritten only by {@code
 * -Dsnapshots=write}; a text that is missing is written, and the test fails, so that nobody takes it over unseen.
 */
public final class Snapshot {
    private static final Path ROOT = Path.of("src/test/resources/org/dateline/snapshots");
    private static final boolean REWRITES = "write".equals(System.getProperty("snapshots"));
    private static final int LINES_BEFORE = 3;
    private static final int LINES_SHOWN = 12;

    private Snapshot() {}

    /** Holds what was read now, by file name, against the folder of that name, which is to have no other files. */
    public static void check(String folder, Map<String, String> texts) throws IOException {
        Path at = ROOT.resolve(folder);
        Files.createDirectories(at);
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            check(at.resolve(text.getKey()), text.getValue(), faults);
        }
        for (Path file : list(at)) {
            if (!texts.containsKey(name(file))) {
                dropOrTell(file, faults);
            }
        }
        if (!faults.isEmpty()) {
            fail(String.join("\n\n", faults)
                    + "\n\nWhere the change is wanted, rewrite the snapshots with -Dsnapshots=write and look at each"
                    + " line.");
        }
    }

    /** Fails where there are folders beside these. */
    public static void checkFolders(List<String> folders) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path folder : list(ROOT)) {
            if (!folders.contains(name(folder))) {
                for (Path file : list(folder)) {
                    dropOrTell(file, faults);
                }
                if (REWRITES) {
                    Files.delete(folder);
                }
            }
        }
        if (!faults.isEmpty()) {
            fail(String.join("\n", faults));
        }
    }

    private static void check(Path file, String now, List<String> faults) throws IOException {
        if (REWRITES || !Files.exists(file)) {
            if (!REWRITES) {
                faults.add(file + " was missing and has been written; read it before you commit it.");
            }
            Files.write(file, now.getBytes(StandardCharsets.UTF_8));
            return;
        }
        String before = Files.readString(file);
        if (!before.equals(now)) {
            faults.add(file + " differs " + difference(before, now));
        }
    }

    private static void dropOrTell(Path file, List<String> faults) throws IOException {
        if (REWRITES) {
            Files.delete(file);
        } else {
            faults.add(file + " is left over: no test reads it.");
        }
    }

    /** Where the texts first differ: the lines before, then those of the old text (-) and of the new (+). */
    static String difference(String before, String now) {
        List<String> old = List.of(before.split("\n", -1));
        List<String> read = List.of(now.split("\n", -1));
        int shortest = Math.min(old.size(), read.size());
        int first = 0;
        while (first < shortest && old.get(first).equals(read.get(first))) {
            first++;
        }
        int behind = 0;
        while (behind < shortest - first
                && old.get(old.size() - 1 - behind).equals(read.get(read.size() - 1 - behind))) {
            behind++;
        }
        StringBuilder shown = new StringBuilder("from line " + (first + 1) + ":");
        old.subList(Math.max(0, first - LINES_BEFORE), first)
                .forEach(line -> shown.append("\n  ").append(line));
        append(shown, "- ", old.subList(first, old.size() - behind));
        append(shown, "+ ", read.subList(first, read.size() - behind));
        return shown.toString();
    }

    private static void append(StringBuilder shown, String mark, List<String> lines) {
        lines.stream()
                .limit(LINES_SHOWN)
                .forEach(line -> shown.append('\n').append(mark).append(line));
        if (lines.size() > LINES_SHOWN) {
            shown.append('\n')
                    .append(mark)
                    .append("… and ")
                    .append(lines.size() - LINES_SHOWN)
                    .append(" lines more");
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
