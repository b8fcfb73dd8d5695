package org.dateline.sentence;

import java.util.List;
import org.dateline.article.Recurring;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/**
 * What a part of a sentence says, with one verb or noun at its head.
 *
 * @param at token of the head
 * @param end behind the last token of its part of the sentence
 * @param manner what is done, and how it is told
 * @param subject who does it
 * @param places where the subject is: "in Tokyo", "to Tokyo", for a departure what is left
 * @param way where the subject is not, and whom it meets
 * @param dates when
 * @param occasion the words that name the occasion ("ASEAN summit"); empty for none
 */
public record Clause(
        int at,
        int end,
        Manner manner,
        Subject subject,
        List<PlaceMention> places,
        Way way,
        List<DateMention> dates,
        String occasion) {
    public Clause {
        places = List.copyOf(places);
        dates = List.copyOf(dates);
        way = way.isNone() ? Way.NONE : way;
    }

    /**
     * What is done, and how it is told; most clauses have it in common with others.
     *
     * @param tense of the verb; of a noun of occasion that of the verb which tells of it ("spoke at a rally"), else the base form
     * @param cue how sure it is
     * @param nominal whether a noun is at its head
     * @param anaphor whether it takes up an occasion already told of ("The meeting, slated for Thursday, …")
     */
    public record Manner(
            PredicateClass sense, FactualityCue cue, VerbForm.Tense tense, boolean nominal, boolean anaphor) {
        private static final Recurring<Manner> MET = new Recurring<>();

        static Manner of(
                PredicateClass sense, FactualityCue cue, VerbForm.Tense tense, boolean nominal, boolean anaphor) {
            return MET.of(new Manner(sense, cue, tense, nominal, anaphor));
        }

        /** Asked of every clause, and quicker than what Java makes for a record. */
        @Override
        public int hashCode() {
            int forms = (sense.ordinal() << Byte.SIZE | tense.ordinal() << 2) + (nominal ? 2 : 0) + (anaphor ? 1 : 0);
            return forms * 31 + cue.mood().ordinal() + cue.words().hashCode();
        }

        /** As Java makes it for a record, only quicker. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Manner that
                    && sense == that.sense
                    && tense == that.tense
                    && nominal == that.nominal
                    && anaphor == that.anaphor
                    && cue.mood() == that.cue.mood()
                    && cue.words().equals(that.cue.words());
        }
    }

    /**
     * Where the subject is not, and whom it meets; most clauses tell nothing of it.
     *
     * @param destinations where the subject is going but not yet: "leaves for Tokyo"
     * @param origins where the subject comes from: "flies from Lima to Quito"
     * @param people others named in it: who is met
     */
    public record Way(List<PlaceMention> destinations, List<PlaceMention> origins, List<Person> people) {
        static final Way NONE = new Way(List.of(), List.of(), List.of());

        public Way {
            destinations = List.copyOf(destinations);
            origins = List.copyOf(origins);
            people = List.copyOf(people);
        }

        private boolean isNone() {
            return destinations.isEmpty() && origins.isEmpty() && people.isEmpty();
        }
    }

    public PredicateClass sense() {
        return manner.sense;
    }

    public FactualityCue cue() {
        return manner.cue;
    }

    public Factuality mood() {
        return manner.cue.mood();
    }

    public VerbForm.Tense tense() {
        return manner.tense;
    }

    public boolean nominal() {
        return manner.nominal;
    }

    public boolean anaphor() {
        return manner.anaphor;
    }

    public List<PlaceMention> destinations() {
        return way.destinations;
    }

    public List<PlaceMention> origins() {
        return way.origins;
    }

    public List<Person> people() {
        return way.people;
    }

    private Clause told(PredicateClass sense, FactualityCue cue, VerbForm.Tense tense, Subject by) {
        Manner other = Manner.of(sense, cue, tense, nominal(), anaphor());
        return new Clause(at, end, other, by, places, way, dates, occasion);
    }

    /** The same clause, at these places and on these days. */
    Clause with(List<PlaceMention> otherPlaces, List<DateMention> otherDates) {
        return new Clause(at, end, manner, subject, otherPlaces, way, otherDates, occasion);
    }

    /** The same clause, done by somebody else and as sure as that. */
    Clause by(Subject other, FactualityCue otherCue) {
        return told(sense(), otherCue, tense(), other);
    }

    /** Of "Miller spoke at a rally in Lima" the rally: told of as what she did, and as sure. */
    Clause toldBy(Clause verb) {
        FactualityCue cue = mood() == Factuality.FACT && verb.mood() == Factuality.PLANNED ? verb.cue() : cue();
        return told(sense(), cue, verb.tense(), verb.subject);
    }

    /** The same occasion, told of in a tense. */
    Clause toldIn(VerbForm.Tense other) {
        return told(sense(), cue(), other, subject);
    }

    /** Whether it is told by a verb, be it by that of another clause: "spoke at a rally". */
    public boolean isTold() {
        return !nominal() || tense() == VerbForm.Tense.PAST || tense() == VerbForm.Tense.PRESENT;
    }

    /** Of "leaves Lima to fly to Rome", Rome is only where the journey goes. */
    Clause ahead() {
        Manner leaving = Manner.of(PredicateClass.DEPARTURE, cue(), tense(), nominal(), anaphor());
        return new Clause(at, end, leaving, subject, List.of(), new Way(places, origins(), people()), dates, occasion);
    }

    /** A clause that tells nothing but who does it. */
    static Clause ofSubject(ClausePredicate head, Subject subject) {
        Manner manner = Manner.of(head.sense(), FactualityCue.FACT, head.tense(), false, false);
        return new Clause(head.at(), head.next(), manner, subject, List.of(), Way.NONE, List.of(), "");
    }
}
