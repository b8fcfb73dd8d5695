package org.dateline.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds nouns of occasion ("the visit", "talks"), unless a verb before them holds or attends what they name. */
final class OccasionNouns implements PredicateRule {
    private static final int HELD_REACH = 12;
    private static final int COUNT_REACH = 4;

    private final EnglishLexicon lists;

    OccasionNouns(EnglishLexicon lists) {
        this.lists = lists;
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        PredicateClass sense = lists.occasions().get(words.word(at));
        if (sense == null || words.touchesNext(at) && words.is(at + 1, Word.HYPHEN)) {
            return null;
        }
        if (lists.occasions().containsKey(words.word(at + 1))) {
            return null; // "signing ceremony", "press conference": the last noun counts, "state visit dinner"
        }
        if (lists.tripNouns().contains(words.word(at)) && isCounted(words, at) || isOrganisation(words, at)) {
            return null;
        }
        boolean taken = !before.isEmpty() && takes(before.get(before.size() - 1), words, at);
        return taken ? null : new ClausePredicate(at, at, sense, null, true, false);
    }

    /** The party of "the ruling party", "the Labour Party", and the service of "the Secret Service". */
    private boolean isOrganisation(SentenceTokens words, int at) {
        boolean may = lists.is("also an organisation", words.word(at));
        boolean named = words.isCapital(at) && words.isCapital(at - 1) && !lists.is("of all", words.word(at - 1));
        return may && (named || lists.is("sort of party", words.word(at - 1)));
    }

    /** Whether the noun only says what the predicate before it does. */
    private boolean takes(ClausePredicate last, SentenceTokens words, int at) {
        boolean holds = last.sense().needsOccasion()
                || last.sense() == PredicateClass.CANCEL
                || last.sense() == PredicateClass.HOST
                || last.sense() == PredicateClass.BEGIN
                || last.sense() == PredicateClass.END;
        boolean within = last.sense() == PredicateClass.BEGIN || last.sense() == PredicateClass.END;
        if (within && words.has(last.at(), at, Word.WITH) && lists.is("part of a plan", words.word(at))) {
            return false; // "began a tour of Peru with a parade through Lima"
        }
        boolean others = last.sense() == PredicateClass.ACT && isOwned(words, last.next(), at);
        boolean verb = !last.nominal() && last.form() != null && last.sense().isPresence() && !others;
        return holds && at - last.at() <= HELD_REACH || verb && isSamePhrase(words, last.next(), at);
    }

    /** "Opposed Miller's visit to Lima": what somebody else does. */
    private boolean isOwned(SentenceTokens words, int from, int noun) {
        for (int i = from + 1; i < noun; i++) {
            if (words.is(i, Word.POSSESSIVE) && lists.is("apostrophe", words.word(i - 1))) {
                return words.person(i - 2) != null;
            }
        }
        return false;
    }

    /** The tour of "day six of the royal tour" only says what the day is counted in. */
    private static boolean isCounted(SentenceTokens words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - COUNT_REACH); i--) {
            if (words.date(i) != null) {
                return words.is(i, Word.OF) || words.is(i + 1, Word.OF);
            }
        }
        return false;
    }

    /** Whether no mark or joint stands between, so that the noun belongs to the verb: "meets Oram on the sidelines of the summit". */
    private boolean isSamePhrase(SentenceTokens words, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.word(i);
            boolean number = words.isNumber(i); // "the G20 summit"
            boolean mark = !words.isWord(i) && !number && !words.isCovered(i) && !lists.is("phrase-mark", word);
            if (mark || lists.is("phrase-end", word) || Word.AND.is(word) && !words.isCapital(i + 1)) {
                return false;
            }
        }
        return true;
    }
}
