package org.dateline.sentence;

import java.util.List;

/**
 * Finds verbs that only say when or by whom the occasion before them is held: in "the visit to Lima will take place on Friday" the
 * day is the visit's, in "attended a dinner given by Oram in Lima" the place is hers who attended.
 */
final class Occurrences {
    private static final int REACH = 9;

    private final EnglishLexicon lists;

    Occurrences(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** Behind the verb at the token, where it says no more than that; the token itself where it says more. */
    int end(SentenceTokens words, int at, List<ClausePredicate> before) {
        if (before.isEmpty()) {
            return at;
        }
        int noun = before.size() - (isRelative(words, at, before) ? 2 : 1);
        if (noun < 0) {
            return at;
        }
        ClausePredicate last = before.get(noun);
        if (isHeld(words, at, last) || isByHosts(words, at)) {
            return at + 1;
        }
        if (!lists.is("occurs", words.word(at))) {
            return at;
        }
        int end = at + 1;
        while (lists.is("occurs", words.word(end))) {
            end++;
        }
        boolean near = last.nominal() && at - last.at() <= REACH;
        boolean when = words.date(end) != null || words.date(end + 1) != null;
        int said = last.sense() == PredicateClass.SPEECH && near ? behindOccasion(words, end) : 0;
        if (said > 0) {
            return said;
        }
        boolean somewhere = end > at + 1 && lists.is("at-place", words.word(end)) && words.place(end + 1) != null;
        int to = isRelative(words, at, before) ? behindNoun(words, at) : at;
        boolean own = namesPlace(words, last.at(), to) && when || somewhere && !isBroken(words, last.at(), at);
        return near && own ? end : at;
    }

    /** Before the place of "her remarks came at a news conference in Lima", "during a visit to Lima"; 0 where it is none. */
    private int behindOccasion(SentenceTokens words, int from) {
        if (!lists.is("taking-part", words.word(from)) && !lists.is("at-place", words.word(from))) {
            return 0;
        }
        for (int i = from + 1; i < from + REACH && words.isWord(i); i++) {
            if (words.place(i) != null) {
                return i - 1;
            }
        }
        return 0;
    }

    /** Whether the token is the "began" of "the visit to Lima, which began on Monday". */
    boolean isRelative(SentenceTokens words, int verb, List<ClausePredicate> before) {
        ClausePredicate opener = before.isEmpty() ? null : before.get(before.size() - 1);
        return opener != null
                && opener.form() == null
                && !opener.nominal()
                && opener.at() == verb - 1
                && lists.is("occurs", words.word(verb))
                && lists.is("relative", words.word(verb - 1));
    }

    /** Where "which began" goes on. */
    private static int behindNoun(SentenceTokens words, int verb) {
        return words.is(verb - 2, Word.COMMA) ? verb - 2 : verb - 1;
    }

    /** "The talks between Miller and Oram will be held in Lima on Monday". */
    private boolean isHeld(SentenceTokens words, int at, ClausePredicate last) {
        boolean told =
                words.date(at + 1) != null || words.date(at + 2) != null || lists.is("at-place", words.word(at + 1));
        return told
                && words.is(at, Word.HELD)
                && lists.is("be", words.word(at - 1))
                && last.nominal()
                && at - last.at() <= REACH
                && !words.has(last.at(), at, Word.COMMA)
                && words.between(last.at(), at).stream().noneMatch(word -> lists.is("opens-other", word));
    }

    /** "A dinner on Friday hosted by the mayor". */
    private boolean isByHosts(SentenceTokens words, int at) {
        if (!lists.is("by hosts", words.word(at)) || !words.is(at + 1, Word.BY)) {
            return false;
        }
        int i = at - 1;
        while (i > at - HOSTS_REACH && (words.date(i) != null || lists.is("in honour", words.word(i)))) {
            i--;
        }
        return lists.occasions().containsKey(words.word(i)) && words.date(i) == null;
    }

    private static final int HOSTS_REACH = 7;

    /** Whether a place stands between noun and verb, and nothing that opens another part. */
    private boolean namesPlace(SentenceTokens words, int from, int to) {
        boolean place = false;
        for (int i = from + 1; i < to; i++) {
            place |= words.place(i) != null;
        }
        return place && !isBroken(words, from, to);
    }

    private boolean isBroken(SentenceTokens words, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.is(i, Word.COMMA) || lists.is("opens-other", words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
