package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins a verb to the occasion at which its subject does it: "Miller met Oram on Monday at a summit in Lima" has the summit on
 * Monday, and her meet him in Lima.
 */
final class AdjunctOccasions {
    private static final int PHRASE_REACH = 8;
    private static final int OPENING = 3;
    private final EnglishLexicon lists;

    AdjunctOccasions(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** The clauses, in order, with what verb and occasion tell of each other. */
    List<Clause> join(SentenceTokens words, List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>(clauses);
        for (int i = 0; i < joined.size(); i++) {
            if (isToldOf(words, joined, i)) {
                joined.set(i, joined.get(i).toldIn(VerbForm.Tense.PAST));
            }
        }
        for (int i = 1; i < joined.size(); i++) {
            int verb = verb(joined, i);
            if (verb >= 0 && isAdjunct(words, joined.get(verb), joined.get(i))) {
                join(joined, verb, i);
            }
        }
        return joined;
    }

    /** "Miller's stop in Lima came as a surprise", "was short": told of as done by the verb that goes on. */
    private boolean isToldOf(SentenceTokens words, List<Clause> clauses, int i) {
        Clause noun = clauses.get(i);
        boolean opens = noun.nominal()
                && noun.subject().kind() == Subject.Kind.NAMED
                && !noun.places().isEmpty()
                && words.tokenAt(noun.subject().people().get(0).span().start()) <= OPENING;
        if (!opens) {
            return false;
        }
        Clause next = i + 1 < clauses.size() ? clauses.get(i + 1) : null;
        List<String> between = words.between(noun.at(), next == null ? noun.end() : next.at());
        boolean verb = next != null
                && !next.nominal()
                && next.tense() == VerbForm.Tense.PAST
                && next.subject().people().isEmpty();
        boolean was = between.stream().anyMatch(word -> lists.is("told past", word));
        return (verb || was)
                && between.stream().noneMatch(word -> lists.is("opens-other", word) || lists.is("modal", word));
    }

    private static void join(List<Clause> joined, int at, int noun) {
        Clause verb = joined.get(at);
        Clause occasion = joined.get(noun).toldBy(verb);
        boolean sameDay = occasion.dates().isEmpty() && verb.sense().isPresence();
        Clause dated = sameDay ? occasion.with(occasion.places(), verb.dates()) : occasion;
        joined.set(noun, dated);
        boolean there = verb.places().isEmpty()
                && verb.destinations().isEmpty()
                && verb.sense().isPresence()
                && !verb.sense().isMove()
                && verb.sense() != PredicateClass.DEPARTURE;
        boolean sameStay = verb.dates().isEmpty()
                && dated.places().isEmpty()
                && !verb.places().isEmpty();
        if (sameStay) {
            joined.set(
                    at, verb.with(verb.places(), dated.dates())); // "welcomed her to Lima on a visit from May 3 to 5"
        }
        if (there) {
            joined.set(at, verb.with(dated.places(), verb.dates().isEmpty() ? dated.dates() : verb.dates()));
        }
    }

    /** "On a visit", "on the sidelines of a summit", but not "signed an agreement on tea"; "with a rally", but not "with talks". */
    private boolean opensAdjunct(SentenceTokens words, int at, Clause noun) {
        if (words.is(at, Word.WITH)) {
            return lists.is("part of a plan", words.word(noun.at()));
        }
        return !words.is(at, Word.ON)
                || noun.sense() == PredicateClass.VISIT
                || words.between(at, noun.at()).stream().anyMatch(word -> lists.is("beside an occasion", word));
    }

    /** The verb before the noun, behind which nothing but nouns stands; -1 for none. */
    private static int verb(List<Clause> clauses, int noun) {
        if (!clauses.get(noun).nominal()) {
            return -1;
        }
        for (int i = noun - 1; i >= 0; i--) {
            if (!clauses.get(i).nominal()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the noun stands behind "at", "during" or the like, and is the verb's subject's. */
    private boolean isAdjunct(SentenceTokens words, Clause verb, Clause noun) {
        boolean done = verb.mood() == Factuality.FACT && verb.tense() != VerbForm.Tense.BASE;
        boolean told = done || verb.mood() == Factuality.PLANNED;
        boolean own = noun.subject().equals(verb.subject()) || noun.subject().equals(Subject.OTHER);
        if (!told || !own || verb.subject().isOther() || noun.mood() == Factuality.CANCELLED) {
            return false;
        }
        if (words.between(verb.at(), noun.at()).stream().anyMatch(word -> lists.is("modal", word))) {
            return false; // "said on Friday the aid will be offered at a conference in Lima"
        }
        for (int i = noun.at() - 1; i > Math.max(verb.at(), noun.at() - PHRASE_REACH); i--) {
            if (lists.is("adjunct of occasion", words.word(i))) {
                return opensAdjunct(words, i, noun);
            }
            boolean phrase =
                    words.isWord(i) && !lists.is("phrase-end", words.word(i)) || lists.is("in occasion", words.word(i));
            if (!phrase || lists.is("preposition", words.word(i)) && !Word.OF.is(words.word(i))) {
                return false;
            }
        }
        return false;
    }
}
