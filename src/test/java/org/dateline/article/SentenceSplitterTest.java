package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    /** A bar marks where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left. |She stayed.",
                "U.S. President Ada Miller left at 2 p.m. |He flew east.",
                "Mr. Oram met Gen. J. K. Lund in St. Louis, Mo., on Nov. 20 and Dec. 3.",
                "They went to Washington, D.C. |The next day they left.",
                "It was No. 5 of 7. |No. |It was not.",
                "\"We leave now.\" |\"Why?\" she asked.",
                "Talks end[1][2]. |Others begin.[3] |More follow.",
                "1. Tokyo is first.",
                "It costs 3.5 million at example.org today.",
                "He waited… |Then he left!",
                "The plan holds. |* Item one. |* Item two.",
                "Lima, Peru ............ March 6",
                "She was ill.... |Then she left. |... |So it was.",
                "LIMA, Tuesday. - She landed. |He left.",
                "LIMA, Peru, May 3 (Wire). — She landed.",
                "He left. |- She stayed.",
                "USA. |She landed.",
                "They said “no.” |And left."
            })
    void cutsWhereASentenceEnds(String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertThat(SPLITTER.split(text, new Span(0, text.length())).stream().map(s -> s.in(text)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void sentencesLieInOrderWithinTheText() {
        String text = "a. B.. ? ! .[ . [1 . ( ” . \n * . *";
        int at = 0;
        for (Span span : SPLITTER.split(text, new Span(0, text.length()))) {
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            at = span.end();
        }
        assertThat(at).isLessThanOrEqualTo(text.length());
    }

    @Test
    void aSentenceWithoutAnEndIsCutAtWhiteSpace() {
        String text = "Paris, ".repeat(20_000).strip();
        List<Span> spans = SPLITTER.split(text, new Span(0, text.length()));
        assertThat(spans).allSatisfy(span -> {
            assertThat(span.length()).isLessThanOrEqualTo(SentenceSplitter.LONGEST + "Paris,".length());
            assertThat(span.in(text)).startsWith("Paris,").endsWith("Paris,");
        });
        assertThat(spans).hasSizeLessThan(text.length() / SentenceSplitter.LONGEST + 2);
    }

    @Test
    void aWordWithoutAnEndIsOne() {
        String text = "a".repeat(100_000);
        assertThat(SPLITTER.split(text, new Span(0, text.length()))).hasSize(1);
    }
}
