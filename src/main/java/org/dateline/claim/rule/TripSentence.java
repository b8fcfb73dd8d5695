package org.dateline.claim.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;

/**
 * Whether a sentence, whose days and places no verb joins, speaks of the trip.
 *
 * @param sure whether it names the traveller, a part of the trip or a move, and nobody else as the one who goes somewhere
 */
record TripSentence(ParsedSentence sentence, Context context, boolean sure) {
    /** In a sentence that says nothing of the trip, a day so far from the report is none of it. */
    private static final int NEAR_DAYS = 60;

    /** @param route whether the sentence pairs several days with places, as only a route does */
    static TripSentence of(ParsedSentence sentence, List<DateMention> days, boolean route, Context context) {
        SentenceTokens words = sentence.words();
        List<Clause> clauses = sentence.clauses();
        boolean ours = context.cast().isNamed(words);
        boolean others = false;
        boolean moves = false;
        boolean things = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean our =
                    context.cast().isOurs(words, clauses, i, context.state().inSchedule());
            boolean whole = clause.nominal() || clause.subject().kind() == Subject.Kind.TRIP;
            ours |= our && !whole;
            boolean person = clause.subject().kind() == Subject.Kind.NAMED
                    || clause.subject().kind() == Subject.Kind.PRONOUN;
            others |= !our && person;
            things |= isThing(words, clause) && clause.dates().stream().anyMatch(days::contains);
            moves |= clause.sense().travelWeight() >= 2 && !clause.nominal();
        }
        boolean nobody = words.people().isEmpty() && (moves || LocationCues.speaksOf(words));
        return new TripSentence(sentence, context, !things && (ours || !others && (route || nobody)));
    }

    /**
     * Whether somebody else, or a thing, is told to be or do something there or then; or, in a sentence
     * that says nothing of the trip, the day is far from the report.
     */
    boolean isAnothers(DatePlaceAttachment.Pair pair) {
        for (PlaceMention place : pair.places()) {
            for (int i = 0; i < sentence.clauses().size(); i++) {
                if (isElsewhere(sentence.clauses().get(i), pair.date(), place) || isOthers(i, pair.date(), place)) {
                    return true;
                }
            }
        }
        return !sure && isFar(pair.date());
    }

    /** Whether the clause has the day, and is somewhere else. */
    private static boolean isElsewhere(Clause clause, DateMention day, PlaceMention place) {
        return clause.dates().contains(day)
                && (clause.sense().travelWeight() >= 2 || clause.sense() == PredicateClass.DEPARTURE)
                && !clause.places().contains(place)
                && !clause.nominal()
                && clause.subject().isOther();
    }

    /** Whether the clause is by the day or the place, and another's. */
    private boolean isOthers(int index, DateMention date, PlaceMention place) {
        SentenceTokens words = sentence.words();
        Clause clause = sentence.clauses().get(index);
        Subject.Kind kind = clause.subject().kind();
        boolean named = kind == Subject.Kind.NAMED
                || kind == Subject.Kind.DESCRIPTION
                        && (!sure || clause.subject().owner().possessive())
                || kind == Subject.Kind.PRONOUN && (!sure || clause.dates().contains(date) && !clause.nominal())
                || !sure && isThing(words, clause);
        int day = words.tokenAt(date.span().start());
        int at = words.tokenAt(place.span().start());
        boolean near = clause.dates().contains(date)
                || clause.places().contains(place)
                || clause.at() > Math.min(day, at) && clause.at() < Math.max(day, at)
                || sentence.clauses().size() == 1 && clause.at() < Math.min(day, at);
        return named
                && near
                && !context.cast()
                        .isOurs(
                                words,
                                sentence.clauses(),
                                index,
                                context.state().inSchedule());
    }

    private boolean isFar(DateMention date) {
        Optional<LocalDate> published = context.report().published();
        return published.isPresent()
                && date.when()
                        .day()
                        .filter(day ->
                                Math.abs(day.toEpochDay() - published.get().toEpochDay()) > NEAR_DAYS)
                        .isPresent();
    }

    /** "A plant opens in Lima on Sunday", but not "it is in Lima". */
    private static boolean isThing(SentenceTokens words, Clause clause) {
        return clause.subject().isOther()
                && !clause.nominal()
                && clause.sense().travelWeight() < 3
                && !words.is(clause.at() - 1, Word.IT);
    }
}
