package org.dateline.dating;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateMention;

/** "On Wednesday she is in Lima": days that are told of in the present, and so are hardly past. */
public final class PresentDays {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private PresentDays() {}

    /** Where such dates stand in the article; none that a clause in the past has, too. */
    public static Set<Span> of(ParsedArticle article) {
        return told(article, true);
    }

    /** Where dates stand that are told of in the past alone: "arrived on Friday". */
    public static Set<Span> past(ParsedArticle article) {
        return told(article, false);
    }

    private static Set<Span> told(ParsedArticle article, boolean inPresent) {
        Set<Span> present = new HashSet<>();
        Set<Span> past = new HashSet<>();
        for (ParsedSentence sentence : article.sentences()) {
            for (Clause clause : sentence.clauses()) {
                boolean told = clause.sense().isPresence() && !clause.nominal();
                for (DateMention date : told ? clause.dates() : List.<DateMention>of()) {
                    (isPresent(sentence.words(), clause) ? present : past).add(date.span());
                }
            }
        }
        Set<Span> found = inPresent ? present : past;
        found.removeAll(inPresent ? past : present);
        return found;
    }

    private static boolean isPresent(SentenceTokens words, Clause clause) {
        boolean be = LISTS.is("told now", words.word(clause.at()));
        boolean plural =
                clause.tense() == VerbForm.Tense.BASE && !LISTS.is("not told now", words.word(clause.at() - 1));
        return plural || clause.tense() == VerbForm.Tense.PRESENT || clause.mood() == Factuality.PLANNED || be;
    }
}
