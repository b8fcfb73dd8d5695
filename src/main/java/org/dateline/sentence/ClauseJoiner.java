package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Lets neighbouring clauses of a sentence share what only one of them names: "flies to Lima and meets Oram on Monday". */
final class ClauseJoiner {
    private ClauseJoiner() {}

    /** Verbs joined by "and" share a date that only one of them names, and a place named before them. */
    static List<Clause> share(SentenceTokens words, List<Clause> clauses) {
        List<Clause> shared = new ArrayList<>(clauses);
        for (int i = 1; i < shared.size(); i++) {
            Clause one = shared.get(i - 1);
            Clause two = shared.get(i);
            Word join = joint(words, one, two);
            if (join == null) {
                continue;
            }
            boolean opens = one.sense() == PredicateClass.BEGIN && two.sense().travelWeight() != 1;
            if (opens) {
                shared.set(i, two);
                continue;
            }
            boolean ahead = two.mood() == Factuality.PLANNED
                    && one.mood() == Factuality.FACT
                    && one.tense() == VerbForm.Tense.PAST; // "arrived on Monday and is to speak"
            if (ahead && !one.dates().isEmpty()) {
                shared.set(i, two);
                continue;
            }
            if (two.dates().isEmpty()
                    && (join == Word.WHERE || join == Word.AND || join == Word.BEFORE && !isLong(words, one, two))) {
                two = with(two, two.places(), one.dates());
            } else if (one.dates().isEmpty()
                    && join == Word.AND
                    && two.sense() != PredicateClass.DEPARTURE
                    && (two.sense() != PredicateClass.TRAVEL || one.sense() == PredicateClass.TRAVEL)) {
                shared.set(i - 1, with(one, one.places(), two.dates()));
            }
            if (one.sense() == PredicateClass.DEPARTURE
                    && two.sense() == PredicateClass.TRAVEL
                    && words.is(two.at() - 1, Word.TO)) {
                two = ahead(two);
            }
            boolean staysThere = two.places().isEmpty()
                    && !two.sense().equals(PredicateClass.TRAVEL)
                    && !two.sense().equals(PredicateClass.DEPARTURE);
            if (staysThere && (join == Word.WHERE || join == Word.AND)) {
                Optional<PlaceMention> before = RelativePlaces.where(words, two);
                List<PlaceMention> there = before.isPresent()
                        ? List.of(before.get())
                        : one.sense() == PredicateClass.DEPARTURE ? one.destinations() : one.places();
                two = with(two, there, two.dates());
            }
            shared.set(i, two);
        }
        return shared;
    }

    /** "Flies to Lima on Monday for a three-day visit before going on to Quito": not on Monday. */
    private static boolean isLong(SentenceTokens words, Clause one, Clause two) {
        return words.dates().stream()
                .filter(date -> date.type() == TimexType.DURATION)
                .mapToInt(date -> words.tokenAt(date.span().start()))
                .anyMatch(at -> at > one.at() && at < two.at());
    }

    private static Clause with(Clause s, List<PlaceMention> places, List<DateMention> dates) {
        return new Clause(
                s.at(),
                s.end(),
                s.sense(),
                s.cue(),
                s.tense(),
                s.nominal(),
                s.subject(),
                places,
                s.destinations(),
                s.origins(),
                dates,
                s.people(),
                s.occasion(),
                s.anaphor());
    }

    /** Of "leaves Lima to fly to Rome", Rome is only where the journey goes. */
    private static Clause ahead(Clause s) {
        return new Clause(
                s.at(),
                s.end(),
                PredicateClass.DEPARTURE,
                s.cue(),
                s.tense(),
                s.nominal(),
                s.subject(),
                List.of(),
                s.places(),
                s.origins(),
                s.dates(),
                s.people(),
                s.occasion(),
                s.anaphor());
    }

    /** How two neighbouring clauses are joined: by "where", "and" or "before"; null where they are not. */
    private static @Nullable Word joint(SentenceTokens words, Clause one, Clause two) {
        boolean sameSubject = one.subject().equals(two.subject())
                || two.subject().kind() == Subject.Kind.IMPLICIT
                || two.subject().kind() == Subject.Kind.PRONOUN;
        for (int i = two.at() - 1; i > Math.max(one.at(), two.at() - 9); i--) {
            if (words.isCovered(i)) {
                continue;
            }
            if (words.is(i, Word.WHERE) || words.is(i, Word.WHEN)) {
                return Word.WHERE;
            }
            if (words.is(i, Word.AND) || words.is(i, Word.THEN) && sameSubject) {
                return sameSubject && !words.isCovered(i + 1)
                                || sameSubject && two.subject().kind() == Subject.Kind.PRONOUN
                        ? Word.AND
                        : null;
            }
            if (words.is(i, Word.BEFORE)) {
                return sameSubject ? Word.BEFORE : null;
            }
            if (words.is(i, Word.SEMICOLON) || words.is(i, Word.STOP)) {
                return null;
            }
        }
        boolean purpose = two.tense() == VerbForm.Tense.BASE && words.is(two.at() - 1, Word.TO);
        return purpose && sameSubject ? Word.WHERE : null;
    }
}
