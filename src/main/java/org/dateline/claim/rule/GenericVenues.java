package org.dateline.claim.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.claim.context.DatelineContext;
import org.dateline.claim.context.DiscourseState;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** Seats of power and squares that have the same name in many towns: "State House", "Independence Square". */
final class GenericVenues {
    private static final Set<String> GENERIC = EnglishLexicon.load().genericVenues();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private GenericVenues() {}

    /** Of "State House, Lima" the town behind tells which of the many it is. */
    static boolean isInTownBehind(SentenceTokens words, PlaceMention mention) {
        int behind = words.tokenAt(mention.span().end());
        PlaceMention town = words.is(behind, Word.COMMA) || words.is(behind, Word.IN) ? words.place(behind + 1) : null;
        return isNamedLikeMany(mention)
                && town != null
                && ClauseReader.isLiteral(town)
                && !town.place().orElseThrow().sameCountry(mention.place().orElseThrow());
    }

    /** "Meets the president at State House": in the town that is spoken of, not in the best known town that has one. */
    static PlaceMention inTownSpokenOf(
            SentenceTokens words, PlaceMention mention, DiscourseState state, DatelineContext report) {
        return isNamedLikeMany(mention)
                ? state.placeBefore(words.sentence().paragraph(), false)
                        .or(() -> report.written())
                        .filter(m -> !m.place()
                                .orElseThrow()
                                .sameCountry(mention.place().orElseThrow()))
                        .orElse(mention)
                : mention;
    }

    private static boolean isNamedLikeMany(PlaceMention mention) {
        for (String word : BETWEEN_WORDS.split(mention.text().toLowerCase(Locale.ROOT))) {
            if (!GENERIC.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
