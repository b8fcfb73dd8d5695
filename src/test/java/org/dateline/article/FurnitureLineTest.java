package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is quickly seen of a line never says otherwise than the pattern does. */
class FurnitureLineTest {
    private static final List<String> LINES = List.of(
            "Share this article",
            "SHARE: Facebook",
            "\u017Fhare this story",
            "LIN\u212A COPIED!",
            "Click to share on X",
            "Get more stories like this!",
            "In your inbox",
            "You can unsubscribe at any time.",
            "12 comments",
            "4 mins read",
            "© 2020 The Paper",
            "The Paper. All rights reserved.",
            "An earlier version of this article named another town.",
            "A correction was made on May 3: the name of the harbour.",
            "Corrections: the name of the harbour.",
            "She misspelled it, and we regret the error.",
            "Miller arrived in Lima on Sunday.",
            "The president said on Monday that the talks had gone well.",
            "Photo: Ann Miller",
            "Leave a comment below",
            "Mark all as read",
            "related articles: Lima");

    static Stream<String> expressions() {
        return Lexicon.lines(Furniture.class, "furniture.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void matchesWhatThePatternDoes(String expression) {
        FurnitureLine furniture = FurnitureLine.of(expression);
        Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (String line : LINES) {
            for (String written : List.of(line, line.toUpperCase(Locale.ROOT), line + " .")) {
                String small = FurnitureLine.hasFolded(written) ? "" : written.toLowerCase(Locale.ROOT);
                assertThat(furniture.mayBegin(written.substring(0, Math.min(2, written.length())))
                                && furniture.is(written, small))
                        .as("%s for %s", expression, written)
                        .isEqualTo(pattern.matcher(written).matches());
            }
        }
    }
}
