package org.dateline.event;

import java.util.HashSet;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.time.DateMention;

/** "On Wednesday she is in Lima": days that are told of in the present, and so are hardly past. */
public final class PresentDays {
    private PresentDays() {}

    /** Where such dates stand in the article; none that a statement in the past has, too. */
    public static Set<Span> of(ReadArticle article) {
        return told(article, true);
    }

    /** Where dates stand that are told of in the past alone: "arrived on Friday". */
    public static Set<Span> past(ReadArticle article) {
        return told(article, false);
    }

    private static Set<Span> told(ReadArticle article, boolean inPresent) {
        Set<Span> present = new HashSet<>();
        Set<Span> past = new HashSet<>();
        for (ReadSentence sentence : article.sentences) {
            for (Statement statement : sentence.statements()) {
                boolean told = statement.sense().isPresence() && !statement.nominal();
                for (DateMention date : told ? statement.dates() : java.util.List.<DateMention>of()) {
                    (isPresent(sentence.words(), statement) ? present : past).add(date.span());
                }
            }
        }
        Set<Span> found = inPresent ? present : past;
        found.removeAll(inPresent ? past : present);
        return found;
    }

    private static boolean isPresent(Words words, Statement statement) {
        boolean be = words.word(statement.at()).equals("is")
                || words.word(statement.at()).equals("are");
        boolean plural = statement.tense() == VerbForm.Tense.BASE
                && !words.word(statement.at() - 1).equals("to")
                && !words.word(statement.at() - 1).equals("not");
        return plural || statement.tense() == VerbForm.Tense.PRESENT || statement.mood() == Mood.PLANNED || be;
    }
}
