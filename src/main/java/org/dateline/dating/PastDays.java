package org.dateline.dating;

import java.util.HashSet;
import java.util.Set;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateMention;

/** "By Tuesday, May 3, she had been on the road for a week": days that were past when the article was written. */
public final class PastDays {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private PastDays() {}

    /** Where such dates stand in the article: in sentences of prose that tell of the past alone. */
    public static Set<Span> of(ParsedArticle article) {
        Set<Span> past = new HashSet<>();
        for (ParsedSentence sentence : article.sentences()) {
            SentenceTokens words = sentence.words();
            boolean told = words.sentence().kind() == Sentence.Kind.PROSE
                    && !words.dates().isEmpty()
                    && tellsOfPast(sentence);
            if (told) {
                words.dates().stream().map(DateMention::span).forEach(past::add);
            }
        }
        return past;
    }

    private static boolean tellsOfPast(ParsedSentence sentence) {
        SentenceTokens words = sentence.words();
        boolean open =
                LISTS.cues().strongest(words.withoutDates(0, words.size())).isPresent();
        boolean past = words.between(0, words.size()).stream().anyMatch(word -> LISTS.is("told past", word));
        boolean all = true;
        for (Clause clause : sentence.clauses()) {
            boolean finite = !clause.nominal() && clause.tense() != VerbForm.Tense.ING;
            past |= finite && clause.tense() == VerbForm.Tense.PAST;
            all &= !finite || clause.tense() == VerbForm.Tense.PAST;
        }
        return !open && past && all;
    }
}
