package org.dateline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a word list of the class path: one entry a line, {@code #} opens a comment line. */
public final class Lexicon {
    private Lexicon() {}

    /**
     * The lines of {@code name} beside the class, without comments, empty lines and white space at their ends.
     *
     * @throws IllegalStateException when the build left the list out
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "word list missing from the build: " + beside.getPackageName() + "/" + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("word list unreadable: " + name, e);
        }
    }
}
