package org.dateline.claim.rule;

import org.dateline.claim.context.ClauseAt;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.RelativeAsides;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;

/** "Has previously visited", "marked the anniversary": of another time. */
public final class HistoryGuard implements ClauseGuard {
    /** So many words before its head. */
    private static final int REACH = 4;

    /** "Since her wedding". */
    private static final int SINCE_REACH = 2;

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public boolean bars(ClauseAt at) {
        SentenceTokens words = at.words();
        Clause clause = at.clause();
        boolean before =
                words.between(clause.at() - REACH, clause.at()).stream().anyMatch(word -> LISTS.is("formerly", word));
        boolean anniversary = clause.sense() == PredicateClass.CEREMONY
                && words.between(clause.at(), clause.end()).stream().anyMatch(word -> LISTS.is("anniversary", word));
        boolean life = clause.sense() == PredicateClass.ACT
                && clause.tense() == VerbForm.Tense.PAST
                && RelativeAsides.isAside(words, clause); // "the mayor, who trained in Lima, arrived"
        boolean since = clause.nominal()
                && words.between(clause.at() - SINCE_REACH, clause.at()).stream()
                        .anyMatch(Word.SINCE::is);
        return (before || life) && clause.dates().isEmpty()
                || since
                || anniversary && clause.places().isEmpty();
    }
}
