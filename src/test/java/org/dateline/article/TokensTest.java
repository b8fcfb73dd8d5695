package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a text is cut, and what is known of its words. */
class TokensTest {
    private static List<String> written(String text) {
        Tokens tokens = Tokens.in(text);
        return IntStream.range(0, tokens.list().size())
                .mapToObj(i -> tokens.written(i).text())
                .toList();
    }

    @Test
    void cutsWhereWordsNumbersAndMarksMeet() {
        assertThat(written("Miller's 26th, U.S."))
                .containsExactly("Miller", "'", "s", "26", "th", ",", "U", ".", "S", ".");
        assertThat(written("")).isEmpty();
    }

    @Test
    void takesLettersOfAllScriptsWithTheirMarks() {
        String decomposed = "Pe\u0301rez";
        String gothic = "\uD800\uDF30\uD800\uDF31";
        assertThat(written(decomposed + "\u00A0" + gothic + "\u200B\uD83D\uDE00 \u0663\u0664"))
                .containsExactly(decomposed, gothic, "\uD83D\uDE00", "\u0663\u0664");
    }

    @Test
    void whatIsWrittenIsWhatTheTokenSpans() {
        String text = "Internationalisation, nationalisation and 12345678901 Nukuʻalofa ÄÖÜ äöü ÄÖÜäöüß";
        Tokens tokens = Tokens.in(text);
        for (int i = 0; i < tokens.list().size(); i++) {
            assertThat(tokens.written(i).text()).isEqualTo(tokens.list().get(i).in(text));
        }
    }

    @Test
    void aWordIsInSmallLettersAndCapitalOrNot() {
        Tokens tokens = Tokens.in("Lima LIMA lima 1 \uD801\uDC00");
        assertThat(IntStream.range(0, 5).mapToObj(i -> tokens.written(i).lower()))
                .containsExactly("lima", "lima", "lima", "1", "\uD801\uDC28");
        assertThat(IntStream.range(0, 5).mapToObj(i -> tokens.written(i).isCapital()))
                .containsExactly(true, true, false, false, true);
    }

    @Test
    void whatIsFoundOfAWordIsFoundOnceWhileItIsMetAgain() {
        int[] asked = new int[1];
        Written.Note<Integer> length = new Written.Note<>(word -> {
            asked[0]++;
            return word.text().length();
        });
        Tokens tokens = Tokens.in("qwertyuiop, qwertyuiop");
        assertThat(length.of(tokens.written(0))).isEqualTo(10);
        assertThat(length.of(tokens.written(2))).isEqualTo(10);
        assertThat(asked[0]).isOne();
    }
}
