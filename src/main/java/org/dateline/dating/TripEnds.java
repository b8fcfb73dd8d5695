package org.dateline.dating;

import java.util.HashSet;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.sentence.Clause;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateMention;

/** "Finished her tour on Wednesday": days that are told to be a trip's last. */
public final class TripEnds {
    private TripEnds() {}

    /** Where such dates stand in the article. */
    public static Set<Span> of(ParsedArticle article) {
        Set<Span> ends = new HashSet<>();
        for (ParsedSentence sentence : article.sentences()) {
            for (Clause clause : sentence.clauses()) {
                boolean ofTrip = clause.sense() == PredicateClass.END
                        && !clause.nominal()
                        && clause.tense() == VerbForm.Tense.PAST
                        && namesTrip(sentence.words(), clause);
                if (ofTrip) {
                    clause.dates().stream().map(DateMention::span).forEach(ends::add);
                }
            }
        }
        return ends;
    }

    private static boolean namesTrip(SentenceTokens words, Clause clause) {
        return clause.subject().kind() == Subject.Kind.TRIP
                || words.between(clause.at(), clause.at() + REACH).stream().anyMatch(LocationCues::isTripNoun);
    }

    private static final int REACH = 8;
}
