package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** Lets neighbouring statements of a sentence share what only one of them names: "flies to Lima and meets Oram on Monday". */
final class StatementJoiner {
    private StatementJoiner() {}

    /** Verbs joined by "and" share a date that only one of them names, and a place named before them. */
    static List<Statement> share(Words words, List<Statement> statements) {
        List<Statement> shared = new ArrayList<>(statements);
        for (int i = 1; i < shared.size(); i++) {
            Statement one = shared.get(i - 1);
            Statement two = shared.get(i);
            String join = joint(words, one, two);
            if (join.isEmpty()) {
                continue;
            }
            boolean opens = one.sense() == Sense.BEGIN && two.sense().travelWeight() != 1;
            if (opens) {
                shared.set(i, two);
                continue;
            }
            if (two.dates().isEmpty() && (join.equals("where") || join.equals("and") || join.equals("before"))) {
                two = with(two, two.places(), one.dates());
            } else if (one.dates().isEmpty()
                    && join.equals("and")
                    && two.sense() != Sense.DEPARTURE
                    && (two.sense() != Sense.TRAVEL || one.sense() == Sense.TRAVEL)) {
                shared.set(i - 1, with(one, one.places(), two.dates()));
            }
            if (one.sense() == Sense.DEPARTURE
                    && two.sense() == Sense.TRAVEL
                    && words.word(two.at() - 1).equals("to")) {
                two = ahead(two);
            }
            boolean staysThere = two.places().isEmpty()
                    && !two.sense().equals(Sense.TRAVEL)
                    && !two.sense().equals(Sense.DEPARTURE);
            if (staysThere && (join.equals("where") || join.equals("and"))) {
                Optional<PlaceMention> before = ContextPlaces.where(words, two);
                List<PlaceMention> there = before.isPresent()
                        ? List.of(before.get())
                        : one.sense() == Sense.DEPARTURE ? one.destinations() : one.places();
                two = with(two, there, two.dates());
            }
            shared.set(i, two);
        }
        return shared;
    }

    private static Statement with(Statement s, List<PlaceMention> places, List<DateMention> dates) {
        return new Statement(
                s.at(),
                s.end(),
                s.sense(),
                s.mood(),
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
    private static Statement ahead(Statement s) {
        return new Statement(
                s.at(),
                s.end(),
                Sense.DEPARTURE,
                s.mood(),
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

    /** How two neighbouring statements are joined: "where", "and", "before", or "" where they are not. */
    private static String joint(Words words, Statement one, Statement two) {
        boolean sameSubject = one.subject().equals(two.subject())
                || two.subject().kind() == Subject.Kind.IMPLICIT
                || two.subject().kind() == Subject.Kind.PRONOUN;
        for (int i = two.at() - 1; i > Math.max(one.at(), two.at() - 9); i--) {
            String word = words.isCovered(i) ? "" : words.word(i);
            if (word.equals("where") || word.equals("when")) {
                return "where";
            }
            if (word.equals("and") || word.equals("then") && sameSubject) {
                return sameSubject && !words.isCovered(i + 1)
                                || sameSubject && two.subject().kind() == Subject.Kind.PRONOUN
                        ? "and"
                        : "";
            }
            if (word.equals("before")) {
                return sameSubject ? "before" : "";
            }
            if (word.equals(";") || word.equals(".")) {
                return "";
            }
        }
        boolean purpose =
                two.tense() == VerbForm.Tense.BASE && words.word(two.at() - 1).equals("to");
        return purpose && sameSubject ? "where" : "";
    }
}
