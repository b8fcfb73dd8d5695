package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.time.DateMention;

/**
 * Gives a visit during which others do something their day and place: "they signed it on Friday during a visit to Lima by
 * Miller", "two people were hurt in Lima during Friday's visit by Miller".
 */
final class GuestVisits {
    private static final int REACH = 8;

    private final EnglishLexicon lists;

    GuestVisits(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** The clauses, in order. */
    List<Clause> share(SentenceTokens words, List<Clause> clauses) {
        List<Clause> shared = new ArrayList<>(clauses);
        for (int i = 1; i < clauses.size(); i++) {
            Clause visit = shared.get(i);
            int verb = verb(clauses, i);
            boolean somebodys = visit.nominal()
                    && (visit.sense() == PredicateClass.VISIT || isBetween(words, visit))
                    && visit.subject().kind() == Subject.Kind.NAMED;
            if (somebodys && verb >= 0 && isDuring(words, visit, clauses.get(verb))) {
                shared.set(i, told(words, clauses.get(verb), visit));
            }
        }
        return shared;
    }

    /** "A meeting in Lima between Miller and Oram". */
    private static boolean isBetween(SentenceTokens words, Clause meeting) {
        return meeting.sense() == PredicateClass.MEETING && words.has(meeting.at(), meeting.end(), Word.BETWEEN);
    }

    private static Clause told(SentenceTokens words, Clause verb, Clause visit) {
        List<DateMention> days = visit.dates().isEmpty() ? days(words, verb, visit) : visit.dates();
        Clause dated = visit.with(visit.places().isEmpty() ? verb.places() : visit.places(), days);
        return verb.tense() == VerbForm.Tense.PAST ? dated.toldIn(VerbForm.Tense.PAST) : dated;
    }

    /** The one day between the verb and the visit. */
    private static List<DateMention> days(SentenceTokens words, Clause verb, Clause visit) {
        List<DateMention> days = words.dates().stream()
                .filter(date -> words.tokenAt(date.span().start()) > verb.at()
                        && words.tokenAt(date.span().start()) < visit.at()
                        && date.when().day().isPresent())
                .toList();
        return days.size() == 1 ? days : verb.dates();
    }

    /** The verb before the noun, of which others are told; -1 for none. */
    private static int verb(List<Clause> clauses, int noun) {
        for (int i = noun - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (!clause.nominal()) {
                boolean others = clause.subject().people().isEmpty();
                return others && clause.mood() == Factuality.FACT ? i : -1;
            }
        }
        return -1;
    }

    private boolean isDuring(SentenceTokens words, Clause visit, Clause verb) {
        for (int i = visit.at() - 1; i > Math.max(verb.at(), visit.at() - REACH); i--) {
            if (words.is(i, Word.DURING)
                    || visit.sense() != PredicateClass.VISIT && lists.is("at a meeting", words.word(i))) {
                return true;
            }
            boolean phrase = words.isWord(i) || words.is(i, Word.HYPHEN) || lists.is("in-phrase", words.word(i));
            if (!phrase || lists.is("preposition", words.word(i))) {
                return false;
            }
        }
        return false;
    }
}
