package org.dateline.article.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that articles come in: by which endings of names they are known, and who reads them. */
enum Format {
    TEXT(TextReader::read, ".txt"),
    MARKDOWN(MarkdownReader::read, ".md", ".markdown"),
    PAGE(WebPageReader::read, ".html", ".htm", ".xhtml"),
    JSON_LINES(JsonLinesReader::read, ".jsonl");

    private final FormatReader reader;
    private final List<String> endings;

    Format(FormatReader reader, String... endings) {
        this.reader = reader;
        this.endings = List.of(endings);
    }

    FormatReader reader() {
        return reader;
    }

    static Stream<String> endings() {
        return Arrays.stream(values()).flatMap(format -> format.endings.stream());
    }

    /** The ending by which the name tells a format; none where it tells none. */
    static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings().filter(lower::endsWith).findFirst().orElse("");
    }

    /** The format of an input: by its content where that has a signature, else by its name, else by its first words. */
    static Format of(Input input) {
        return byName(input).orElseGet(() -> byWords(input));
    }

    private static Optional<Format> byName(Input input) {
        String ending = ending(input.name());
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    private static Format byWords(Input input) {
        String head = input.head();
        if (head.startsWith("{")) {
            return JSON_LINES;
        }
        return head.startsWith("<!doctype html") || head.startsWith("<html") ? PAGE : TEXT;
    }
}
