package org.dateline.sentence;

import java.util.List;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/**
 * What a part of a sentence says, with one verb or noun at its head.
 *
 * @param at token of the head
 * @param end behind the last token of its part of the sentence
 * @param sense what is done
 * @param tense of the verb; of a noun of occasion that of the verb which tells of it ("spoke at a rally"), else the base form
 * @param cue how sure it is
 * @param subject who does it
 * @param places where the subject is: "in Tokyo", "to Tokyo", for a departure what is left
 * @param destinations where the subject is going but not yet: "leaves for Tokyo"
 * @param origins where the subject comes from: "flies from Lima to Quito"
 * @param dates when
 * @param people others named in it: who is met
 * @param occasion the words that name the occasion ("ASEAN summit"); empty for none
 * @param anaphor whether it takes up an occasion already told of ("The meeting, slated for Thursday, …")
 */
public record Clause(
        int at,
        int end,
        PredicateClass sense,
        FactualityCue cue,
        VerbForm.Tense tense,
        boolean nominal,
        Subject subject,
        List<PlaceMention> places,
        List<PlaceMention> destinations,
        List<PlaceMention> origins,
        List<DateMention> dates,
        List<Person> people,
        String occasion,
        boolean anaphor) {
    public Clause {
        places = List.copyOf(places);
        destinations = List.copyOf(destinations);
        origins = List.copyOf(origins);
        dates = List.copyOf(dates);
        people = List.copyOf(people);
    }

    public Factuality mood() {
        return cue.mood();
    }

    /** The same clause, at these places and on these days. */
    Clause with(List<PlaceMention> otherPlaces, List<DateMention> otherDates) {
        return new Clause(
                at,
                end,
                sense,
                cue,
                tense,
                nominal,
                subject,
                otherPlaces,
                destinations,
                origins,
                otherDates,
                people,
                occasion,
                anaphor);
    }

    /** The same clause, done by somebody else and as sure as that. */
    Clause by(Subject other, FactualityCue otherCue) {
        return new Clause(
                at,
                end,
                sense,
                otherCue,
                tense,
                nominal,
                other,
                places,
                destinations,
                origins,
                dates,
                people,
                occasion,
                anaphor);
    }

    /** Of "Miller spoke at a rally in Lima" the rally: told of as what she did, and as sure. */
    Clause toldBy(Clause verb) {
        return new Clause(
                at,
                end,
                sense,
                mood() == Factuality.FACT && verb.mood() == Factuality.PLANNED ? verb.cue : cue,
                verb.tense,
                nominal,
                verb.subject,
                places,
                destinations,
                origins,
                dates,
                people,
                occasion,
                anaphor);
    }

    /** The same occasion, told of in a tense. */
    Clause toldIn(VerbForm.Tense other) {
        return new Clause(
                at,
                end,
                sense,
                cue,
                other,
                nominal,
                subject,
                places,
                destinations,
                origins,
                dates,
                people,
                occasion,
                anaphor);
    }

    /** Whether it is told by a verb, be it by that of another clause: "spoke at a rally". */
    public boolean isTold() {
        return !nominal || tense == VerbForm.Tense.PAST || tense == VerbForm.Tense.PRESENT;
    }

    /** Of "leaves Lima to fly to Rome", Rome is only where the journey goes. */
    Clause ahead() {
        return new Clause(
                at,
                end,
                PredicateClass.DEPARTURE,
                cue,
                tense,
                nominal,
                subject,
                List.of(),
                places,
                origins,
                dates,
                people,
                occasion,
                anaphor);
    }

    /** A clause that tells nothing but who does it. */
    static Clause ofSubject(ClausePredicate head, Subject subject) {
        return new Clause(
                head.at(),
                head.next(),
                head.sense(),
                FactualityCue.FACT,
                head.tense(),
                false,
                subject,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                false);
    }
}
