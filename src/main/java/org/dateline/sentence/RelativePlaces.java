package org.dateline.sentence;

import java.util.Optional;
import org.dateline.place.PlaceMention;

/** Finds the place that a relative clause opened by "where" is told of. */
public final class RelativePlaces {
    private static final int WHERE_REACH = 14;

    private RelativePlaces() {}

    /** "Flew to Lima, where the president was to receive him": in the place before "where". */
    public static Optional<PlaceMention> where(SentenceTokens words, Clause clause) {
        for (int i = clause.at() - 1; i >= Math.max(1, clause.at() - WHERE_REACH); i--) {
            if (words.is(i, Word.WHERE)) {
                int before = words.is(i - 1, Word.COMMA) ? i - 2 : i - 1;
                PlaceMention place = words.place(before);
                PlaceMention inner =
                        place != null && words.is(words.tokenAt(place.span().start()) - 1, Word.COMMA)
                                ? words.place(words.tokenAt(place.span().start()) - 2)
                                : null;
                return Optional.ofNullable(inner != null ? inner : place)
                        .filter(ClauseReader::isLiteral)
                        .filter(m -> LocationCues.isStop(m.place().orElseThrow()));
            }
            if (words.is(i, Word.COMMA) || words.is(i, Word.SEMICOLON)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "To Karuizawa, where they meet", of which nobody knows where it is: not where the text was before. */
    public static boolean isWhereUnknown(SentenceTokens words, Clause clause) {
        for (int i = clause.at() - 1; i >= Math.max(1, clause.at() - WHERE_REACH); i--) {
            if (words.is(i, Word.WHERE)) {
                int before = words.is(i - 1, Word.COMMA) ? i - 2 : i - 1;
                return words.isCapital(before) && words.place(before) == null && words.date(before) == null;
            }
            if (words.is(i, Word.COMMA) || words.is(i, Word.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }
}
