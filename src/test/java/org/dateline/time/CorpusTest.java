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
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sentences of corpus.txt; what is in brackets must be found, with its value, and nothing else. */
class CorpusTest {
    private static final DateReader READER = Loaded.dates();
    private static final Published PUBLISHED =
            Published.of(LocalDate.of(2025, 10, 26), Published.From.GIVEN, "the corpus");

    static Stream<String> sentences() throws IOException {
        try (InputStream in = Objects.requireNonNull(CorpusTest.class.getResourceAsStream("corpus.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsAsExpected(String line) {
        int arrow = line.indexOf(" =>");
        String marked = line.substring(0, arrow);
        String plain = marked.replace("[", "").replace("]", "");
        List<String> expected = expected(marked, line.substring(arrow + 3).strip());
        List<String> found = new ArrayList<>();
        for (DateMention mention : READER.read(ArticleText.of("corpus", PUBLISHED, plain), PUBLISHED)) {
            String mod = mention.mod().map(m -> " " + m).orElse("");
            found.add(mention.text() + " => " + mention.type() + " " + mention.value() + mod);
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
