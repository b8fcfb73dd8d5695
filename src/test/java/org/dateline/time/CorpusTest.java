package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the sentences of the corpus; what is in brackets must be found, with its value, and nothing else. A line
 * "published: DATE" holds for the lines of its file that follow; "\n" in a sentence ends a line of the article.
 */
class CorpusTest {
    private static final DateReader READER = Loaded.dates();
    private static final List<String> FILES = List.of(
            "corpus.txt",
            "lists.txt",
            "counting.txt",
            "clocks.txt",
            "feasts.txt",
            "headings.txt",
            "tense.txt",
            "weekdays.txt");

    static Stream<Arguments> sentences() throws IOException {
        List<Arguments> sentences = new ArrayList<>();
        for (String file : FILES) {
            String published = "2025-10-26";
            for (String line : lines(file)) {
                if (line.startsWith("published: ")) {
                    published = line.substring("published: ".length()).strip();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    sentences.add(Arguments.of(line, published));
                }
            }
        }
        return sentences.stream();
    }

    static List<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(CorpusTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsAsExpected(String line, String day) {
        Published published = day.equals("unknown")
                ? Published.UNKNOWN
                : Published.of(LocalDate.parse(day), Published.From.GIVEN, "the corpus");
        int arrow = line.indexOf(" =>");
        String marked = line.substring(0, arrow);
        String plain = marked.replace("[", "").replace("]", "").replace("\\n", "\n");
        List<String> expected = expected(marked, line.substring(arrow + 3).strip());
        List<String> found = new ArrayList<>();
        for (DateMention mention : READER.read(ArticleText.of("corpus", published, plain), published)) {
            String mod = mention.mod().map(m -> " " + m).orElse("");
            String zone = mention.when() instanceof When.Day when
                    ? when.offset().map(offset -> " " + offset.getId()).orElse("")
                    : "";
            found.add(mention.text() + " => " + mention.type() + " " + mention.value() + mod + zone);
        }
        assertThat(found).isEqualTo(expected);
    }

    private static List<String> expected(String marked, String values) {
        List<String> expected = new ArrayList<>();
        String[] value = values.split(";");
        int at = marked.indexOf('[');
        while (at >= 0) {
            int end = marked.indexOf(']', at);
            expected.add(marked.substring(at + 1, end) + " => " + value[expected.size()].strip());
            at = marked.indexOf('[', end);
        }
        return expected;
    }
}
