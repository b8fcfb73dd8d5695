package org.dateline.claim.rule;

import java.util.List;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.DateMention;
import org.dateline.time.Precision;

/** Tells the day on which something was said ("the palace announced on Friday") from the day of what was said. */
final class ReportedDate {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int REACH = 6;

    private ReportedDate() {}

    static boolean is(SentenceTokens words, DateMention date, List<Clause> clauses) {
        boolean day = date.when().precision() == Precision.DAY
                || date.when().precision() == Precision.TIME
                || date.when().precision() == Precision.WEEK;
        if (!day
                || clauses.stream()
                        .anyMatch(s -> s.dates().contains(date) && s.sense().isPresence())) {
            return false;
        }
        int at = words.tokenAt(date.span().start());
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (LISTS.is("reports", words.word(i))) {
                return true;
            }
        }
        int behind = words.tokenAt(date.span().end());
        return LISTS.is("reports", words.word(behind)) || LISTS.is("reports", words.word(behind + 1));
    }
}
