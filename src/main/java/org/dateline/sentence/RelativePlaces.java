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
            if (words.word(i).equals("where")) {
                int before = words.word(i - 1).equals(",") ? i - 2 : i - 1;
                PlaceMention place = words.place(before);
                PlaceMention inner = place != null
                                && words.word(words.tokenAt(place.span().start()) - 1)
                                        .equals(",")
                        ? words.place(words.tokenAt(place.span().start()) - 2)
                        : null;
                return Optional.ofNullable(inner != null ? inner : place)
                        .filter(ClauseReader::isLiteral)
                        .filter(m -> LocationCues.isStop(m.place().orElseThrow()));
            }
            if (words.word(i).equals(",") || words.word(i).equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "To Karuizawa, where they meet", of which nobody knows where it is: not where the text was before. */
    public static boolean isWhereUnknown(SentenceTokens words, Clause clause) {
        for (int i = clause.at() - 1; i >= Math.max(1, clause.at() - WHERE_REACH); i--) {
            if (words.word(i).equals("where")) {
                int before = words.word(i - 1).equals(",") ? i - 2 : i - 1;
                return words.isCapital(before) && words.place(before) == null && words.date(before) == null;
            }
            if (words.word(i).equals(",") || words.word(i).equals(";")) {
                return false;
            }
        }
        return false;
    }
}
