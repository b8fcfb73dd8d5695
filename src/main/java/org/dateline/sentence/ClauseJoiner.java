package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Lets neighbouring clauses of a sentence share what only one of them names: "flies to Lima and meets Oram on Monday". */
public final class ClauseJoiner {
    private static final int COMPLEMENT_REACH = 10;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private ClauseJoiner() {}

    /** Verbs joined by "and" share a date that only one of them names, and a place named before them. */
    static List<Clause> share(SentenceTokens words, List<Clause> clauses) {
        List<Clause> shared = new ArrayList<>(clauses);
        for (int i = 1; i < shared.size(); i++) {
            Clause one = shared.get(i - 1);
            Clause two = shared.get(i);
            Word join = joint(words, one, two);
            if (isEndOf(words, one, two)) {
                boolean others = i > 1 && one.dates().equals(shared.get(i - 2).dates());
                shared.set(i - 1, one.with(one.places(), others ? two.dates() : one.dates()));
                shared.set(i, two.with(goal(one), two.dates()));
            } else if (join != null && !isApart(one, two)) {
                shared.set(i - 1, takesDay(one, two, join) ? one.with(one.places(), two.dates()) : one);
                shared.set(i, second(words, one, two, join));
                if (isSpent(words, one, two)) {
                    shared.set(i - 1, one.with(two.places(), one.dates()));
                }
            }
        }
        return shared;
    }

    /** "Began her tour and met Oram"; "arrived on Monday and is to speak". */
    private static boolean isApart(Clause one, Clause two) {
        boolean opens = one.sense() == PredicateClass.BEGIN && two.sense().travelWeight() != 1;
        boolean ahead =
                two.mood() == Factuality.PLANNED && one.mood() == Factuality.FACT && one.tense() == VerbForm.Tense.PAST;
        return opens || ahead && !one.dates().isEmpty();
    }

    /** "Spent Sunday touring a mill", "flew to Lima, meeting Oram": goes on with what the first says. */
    private static boolean isComplement(SentenceTokens words, Clause one, Clause two) {
        boolean ing = two.tense() == VerbForm.Tense.ING && !two.nominal() && !one.nominal();
        int before = two.at() - 1;
        boolean free = words.is(before, Word.COMMA)
                || words.date(before) != null
                || words.place(before) != null
                || LISTS.is("part of a day", words.word(before));
        return ing
                && free
                && two.dates().isEmpty()
                && two.at() - one.at() <= COMPLEMENT_REACH
                && !isLong(words, one, two);
    }

    /** "Spent Sunday touring a mill in Lima": spent it there. */
    private static boolean isSpent(SentenceTokens words, Clause one, Clause two) {
        return one.places().isEmpty() && LISTS.is("time verb", words.word(one.at())) && isComplement(words, one, two);
    }

    /** "Flies to Lima, arriving on Friday": in Lima, and on Friday. */
    private static boolean isEndOf(SentenceTokens words, Clause one, Clause two) {
        return two.sense() == PredicateClass.ARRIVAL
                && two.tense() == VerbForm.Tense.ING
                && two.places().isEmpty()
                && words.is(two.at() - 1, Word.COMMA)
                && one.sense().isMove()
                && !one.nominal()
                && !goal(one).isEmpty();
    }

    private static List<PlaceMention> goal(Clause move) {
        return move.sense() == PredicateClass.DEPARTURE ? move.destinations() : move.places();
    }

    /** Whether the first clause is of the day that only the second names. */
    private static boolean takesDay(Clause one, Clause two, Word join) {
        return one.dates().isEmpty()
                && !two.dates().isEmpty()
                && join == Word.AND
                && two.sense() != PredicateClass.DEPARTURE
                && (two.sense() != PredicateClass.TRAVEL || one.sense() == PredicateClass.TRAVEL);
    }

    /** The second clause, with the day and the place of the first where it has none. */
    private static Clause second(SentenceTokens words, Clause one, Clause two, Word join) {
        boolean near = join == Word.WHERE || join == Word.AND;
        boolean sameDay = two.dates().isEmpty() && (near || join == Word.BEFORE && !isLong(words, one, two));
        Clause second = sameDay ? two.with(two.places(), one.dates()) : two;
        if (one.sense() == PredicateClass.DEPARTURE
                && second.sense() == PredicateClass.TRAVEL
                && words.is(second.at() - 1, Word.TO)) {
            second = second.ahead();
        }
        boolean back = one.sense() == PredicateClass.DEPARTURE && LISTS.is("coming back", words.word(two.at()));
        if (back && second.places().isEmpty() && near) {
            return second.with(one.places(), second.dates()); // "leaves Lima on Monday and returns on Friday"
        }
        boolean staysThere = second.places().isEmpty()
                && second.sense() != PredicateClass.TRAVEL
                && second.sense() != PredicateClass.DEPARTURE;
        if (!staysThere || !near) {
            return second;
        }
        List<PlaceMention> there = RelativePlaces.where(words, second)
                .map(List::of)
                .orElse(one.sense() == PredicateClass.DEPARTURE ? one.destinations() : one.places());
        return second.with(nameSeveral(one) ? List.of() : there, second.dates());
    }

    /** "Visits a mill in Lima and a school in Cusco": nobody knows in which of them what is told next is done. */
    public static boolean nameSeveral(Clause clause) {
        return !clause.sense().isMove()
                && clause.places().stream()
                                .map(mention -> mention.place().orElseThrow())
                                .filter(place -> place.kind() == PlaceKind.CITY)
                                .distinct()
                                .count()
                        > 1;
    }

    /** "Flies to Lima on Monday for a three-day visit before going on to Quito": not on Monday. */
    private static boolean isLong(SentenceTokens words, Clause one, Clause two) {
        return words.dates().stream()
                .filter(date -> date.type() == TimexType.DURATION)
                .mapToInt(date -> words.tokenAt(date.span().start()))
                .anyMatch(at -> at > one.at() && at < two.at());
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
        return (purpose || isComplement(words, one, two)) && sameSubject ? Word.WHERE : null;
    }
}
