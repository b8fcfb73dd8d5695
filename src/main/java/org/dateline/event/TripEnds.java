package org.dateline.event;

import java.util.HashSet;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.time.DateMention;

/** "Finished her tour on Wednesday": days that are told to be a trip's last. */
public final class TripEnds {
    private TripEnds() {}

    /** Where such dates stand in the article. */
    public static Set<Span> of(ReadArticle article) {
        Set<Span> ends = new HashSet<>();
        for (ReadSentence sentence : article.sentences) {
            for (Statement statement : sentence.statements()) {
                boolean ofTrip = statement.sense() == Sense.END
                        && !statement.nominal()
                        && statement.tense() == VerbForm.Tense.PAST
                        && namesTrip(sentence.words(), statement);
                if (ofTrip) {
                    statement.dates().stream().map(DateMention::span).forEach(ends::add);
                }
            }
        }
        return ends;
    }

    private static boolean namesTrip(Words words, Statement statement) {
        return statement.subject().kind() == Subject.Kind.TRIP
                || words.between(statement.at(), statement.at() + REACH).stream()
                        .anyMatch(Trips::isTripNoun);
    }

    private static final int REACH = 8;
}
