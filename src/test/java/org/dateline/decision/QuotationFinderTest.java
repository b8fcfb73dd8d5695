package org.dateline.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {
    private static Optional<Span> find(String text, Quotation quotation) {
        return new QuotationFinder(Map.of("a", text)).find(quotation).map(QuotationFinder.Found::span);
    }

    private static Quotation quotation(int start, String quote, String before, String after) {
        return new Quotation(
                "a", start < 0 ? OptionalInt.empty() : OptionalInt.of(start), quote, before, after, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        She left. He stayed. She left.      | She left. | 0  | 0
        She left. He stayed. She left.      | She left. | 21 | 21
        She left. He stayed. She left.      | She left. | 19 | 21
        She left. He stayed. She left.      | She left. | -1 | 0
        He said: “She’s gone — today.”      | She's gone - today. | -1 | 10
        """)
    void ofSeveralPlacesTheOneWhereItStoodIsMeant(String text, String quote, int start, int found) {
        assertThat(find(text, quotation(start, quote, "", "")).map(Span::start)).contains(found);
    }

    /** What stands around it says more than where it stood, since what is put in above moves all of a text. */
    @Test
    void theWordsAroundItTellTwoPlacesApart() {
        String before = "One. She left. Two. She left. Three.";
        Quotation first = quotation(5, "She left.", "One. ", " Two.");
        Quotation second = quotation(20, "She left.", "Two. ", " Three.");
        assertThat(find(before, first)).contains(new Span(5, 14));
        assertThat(find(before, second)).contains(new Span(20, 29));
        String shifted = "New words above. " + before;
        assertThat(find(shifted, first)).contains(new Span(22, 31));
        assertThat(find(shifted, second)).contains(new Span(37, 46));
    }

    @Test
    void aSpanCountsInTheTextAsItIsWritten() {
        String text = "He\u00A0said:\n\n  She\u200B left\n  early. Then";
        Span span = find(text, quotation(0, "She left early.", "He said: ", " Then"))
                .orElseThrow();
        assertThat(span.in(text)).isEqualTo("She\u200B left\n  early.");
    }

    @Test
    void wordsThatAreNotThereAreNotFound() {
        assertThat(find("She went early.", quotation(0, "She left early.", "", "")))
                .isEmpty();
        assertThat(find("", quotation(0, "She left early.", "", ""))).isEmpty();
    }

    @Test
    void aTextThatRepeatsItselfIsGoneThroughOnce() {
        assertThat(find("a ".repeat(200_000), quotation(7, "a a a a", "", ""))).isPresent();
    }
}
