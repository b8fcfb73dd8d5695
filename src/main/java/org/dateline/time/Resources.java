package org.dateline.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The room's rules and word lists, which ship inside the jar. */
final class Resources {
    static final Pattern BLANKS = Pattern.compile(" +");

    private Resources() {}

    /** The words of a list; a line may hold several. */
    static List<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Stream.of(BLANKS.split(line)))
                .distinct()
                .toList();
    }

    /** The words of a list by their class: lines of a class, a colon and words. */
    static Map<String, Set<String>> classes(String name) {
        return lines(name).stream()
                .map(line -> line.split(": "))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> Set.of(BLANKS.split(parts[1]))));
    }

    /** The lines that hold something: no blank lines, no comments ({@code # …}), no space around them. */
    static List<String> lines(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: org/dateline/time/" + name);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read org/dateline/time/" + name, e);
        }
    }
}
