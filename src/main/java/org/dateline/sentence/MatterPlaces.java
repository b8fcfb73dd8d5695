package org.dateline.sentence;

import org.dateline.place.PlaceMention;

/**
 * Places of what a clause is about, not of who does it: "regretted the deaths in Lima", "addressed the crisis in Peru"; and those
 * told by the way between dashes.
 */
final class MatterPlaces {
    private static final int PHRASE = 4;
    private static final int ASIDE = 10;

    private final EnglishLexicon lists;

    MatterPlaces(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** Whether the place behind the verb is one of them. */
    boolean has(SentenceTokens words, PlaceMention mention, ClausePredicate head) {
        int at = words.tokenAt(mention.span().start());
        if (at < head.at()) {
            return isStated(words, head);
        }
        return at > head.at()
                && (isOfMatter(words, at, head)
                        || isSuffered(words, at, head)
                        || isByTheWay(words, at, head.at())
                        || isSaid(words, at, head));
    }

    /** "Aid is short in Peru, she said here": what stands before is what she said. */
    private static boolean isStated(SentenceTokens words, ClausePredicate head) {
        return head.sense() == PredicateClass.SPEECH
                && !head.nominal()
                && words.between(head.next(), head.next() + PHRASE).stream().anyMatch(Word.HERE::is);
    }

    /** "Said on Friday in Lima the aid will be offered in Quito": what is to be there is what is said. */
    private boolean isSaid(SentenceTokens words, int at, ClausePredicate head) {
        return head.sense() == PredicateClass.SPEECH
                && !head.nominal()
                && words.between(head.next(), at).stream().anyMatch(word -> lists.is("modal", word));
    }

    private boolean isOfMatter(SentenceTokens words, int at, ClausePredicate head) {
        boolean discussed =
                words.between(head.at(), at).stream().anyMatch(word -> lists.is("discusses", word)); // "met to discuss"
        boolean ends =
                head.sense() == PredicateClass.END || head.sense() == PredicateClass.BEGIN; // "end the unrest in Lima"
        if (head.nominal() || !discussed && !ends && !isOnMatter(words.word(head.at()))) {
            return false;
        }
        for (int i = at - 1; i > Math.max(head.at(), at - 1 - PHRASE); i--) {
            if (lists.is("at-place", words.word(i))) {
                return i - 1 > head.at() && lists.is("matter", words.word(i - 1));
            }
            if (!words.isWord(i) || words.date(i) != null) {
                return false;
            }
        }
        return false;
    }

    /**
     * "Offered help to the victims of the fire in Lima", "met the families of those killed in Lima", "a fund for schools in Lima", "a
     * report on the prison in Lima": where those are who are thought of.
     */
    private boolean isSuffered(SentenceTokens words, int at, ClausePredicate head) {
        boolean goes = head.sense() == PredicateClass.VISIT
                || head.sense() == PredicateClass.ARRIVAL
                || head.sense() == PredicateClass.TRAVEL
                || head.sense() == PredicateClass.DEPARTURE;
        int in = lists.is("determiner", words.word(at - 1)) ? at - 2 : at - 1;
        boolean joined = words.has(head.next(), at, Word.AND); // "arrived and offered help to"
        if (goes && !joined || head.nominal() || in - 1 <= head.at() || !lists.is("at-place", words.word(in))) {
            return false;
        }
        if (lists.is("is struck", words.word(in - 1))) {
            return true;
        }
        boolean matter = lists.is("matter", words.word(in - 1));
        for (int i = in - 1; i > Math.max(head.at(), in - THOUGHT_OF); i--) {
            String word = words.word(i);
            boolean struck = matter && head.sense() != PredicateClass.MEETING && lists.is("the struck", word);
            boolean helped = Word.FOR.is(word) && lists.is("help", words.word(i - 1));
            boolean told = lists.is("on what", word) && lists.is("a work", words.word(i - 1));
            if (struck || helped || told) {
                return true;
            }
            if (words.is(i, Word.COMMA)
                    || words.date(i) != null
                    || lists.occasions().containsKey(word)) {
                return false;
            }
        }
        return false;
    }

    private static final int THOUGHT_OF = 8;

    /** Verbs that no list has done on the spot, and those that are as often said of news from afar. */
    private boolean isOnMatter(String verb) {
        return lists.verbs().list(verb).isEmpty() || lists.is("takes up", verb);
    }

    /** "Flew to Quito on Monday - a holiday in Peru - and": no list of the places that are meant. */
    private boolean isByTheWay(SentenceTokens words, int at, int head) {
        int open = dash(words, at - 1, -1, head);
        int close = dash(words, at, 1, words.size());
        if (open < 0 || close < 0) {
            return false;
        }
        String first = words.word(open + 1);
        boolean goesOn = words.place(open + 1) != null || lists.is("at-place", first) || lists.is("to-place", first);
        return !goesOn
                && words.between(open, close).stream()
                        .noneMatch(word -> lists.occasions().containsKey(word) || lists.is("stop-noun", word));
    }

    /** Where the next dash between words stands in that direction; -1 where none is near. */
    private int dash(SentenceTokens words, int from, int step, int to) {
        for (int i = from; i != to && Math.abs(i - from) <= ASIDE && i > 0 && i < words.size(); i += step) {
            if (lists.is("dash", words.word(i)) && !words.touchesNext(i - 1) && !words.touchesNext(i)) {
                return i;
            }
        }
        return -1;
    }
}
