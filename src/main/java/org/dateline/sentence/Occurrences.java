package org.dateline.sentence;

import java.util.List;

/**
 * Finds verbs that only say when the occasion before them is: in "the visit to Lima will take place on Friday" the day is the
 * visit's.
 */
final class Occurrences {
    private static final int REACH = 9;

    private final EnglishLexicon lists;

    Occurrences(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** Behind the verb at the token, where it says no more than that; the token itself where it says more. */
    int end(SentenceTokens words, int at, List<ClausePredicate> before) {
        if (before.isEmpty() || !lists.is("occurs", words.word(at))) {
            return at;
        }
        ClausePredicate last = before.get(before.size() - 1);
        int end = at + 1;
        while (lists.is("occurs", words.word(end))) {
            end++;
        }
        boolean when = words.date(end) != null || words.date(end + 1) != null;
        boolean own = last.nominal() && at - last.at() <= REACH && namesPlace(words, last.at(), at);
        return own && when ? end : at;
    }

    /** Whether a place stands between noun and verb, and nothing that opens another part. */
    private boolean namesPlace(SentenceTokens words, int from, int to) {
        boolean place = false;
        for (int i = from + 1; i < to; i++) {
            place |= words.place(i) != null;
            if (words.is(i, Word.COMMA) || lists.is("opens-other", words.word(i))) {
                return false;
            }
        }
        return place;
    }
}
