package org.dateline.claim.rule;

import java.util.Optional;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/**
 * The verb of what a sentence tells first, behind phrases that it opens with and what is said of its subject by the way.
 *
 * @param from where its subject begins
 * @param at the verb
 */
record MainVerb(int from, int at) {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** Words at most in a phrase that opens a sentence, and up to what is said: "said on Friday that". */
    private static final int LONGEST_FRONT = 30;

    private static final int SAID = 4;

    /** Farther on nothing is looked for. */
    static final int REACH = 80;

    /** The first verb; of "Miller said that Oram left" that of what is said. */
    static Optional<MainVerb> of(SentenceTokens words) {
        Optional<MainVerb> first = from(words, words.opening());
        if (first.isEmpty() || !LISTS.is("reports", words.word(first.get().at))) {
            return first;
        }
        for (int i = first.get().at + 1; i <= first.get().at + SAID; i++) {
            if (words.is(i, Word.THAT)) {
                return from(words, i + 1);
            }
        }
        return first;
    }

    private static Optional<MainVerb> from(SentenceTokens words, int start) {
        int subject = subject(words, start);
        int verb = verb(words, subject);
        return verb < 0 ? Optional.empty() : Optional.of(new MainVerb(subject, verb));
    }

    /** Where the subject begins: "On Friday the king", "Citing rain, the king", "Two weeks ago, the king". */
    private static int subject(SentenceTokens words, int start) {
        int at = start;
        while (at < Math.min(words.size(), start + REACH)) {
            int day = behindDay(words, at);
            if (!words.isWord(at) || LISTS.is("joins loosely", words.word(at))) {
                at++;
            } else if (day > at) {
                at = day;
            } else if (words.person(at) == null && words.place(at) == null && isFront(words, at)) {
                int comma = comma(words, at);
                if (comma < 0) {
                    return at;
                }
                at = comma + 1;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Behind a day with its preposition that stands there: "On the 4 May"; the same place where none does. */
    private static int behindDay(SentenceTokens words, int at) {
        int day = at;
        while (day < at + 2 && words.date(day) == null && isBeforeDay(words.word(day))) {
            day++;
        }
        int end = day;
        while (words.date(end) != null) {
            end++;
        }
        return end > day && !words.is(end, Word.APOSTROPHE) ? end : at;
    }

    private static boolean isBeforeDay(String word) {
        return LISTS.is("preposition", word)
                || LISTS.is("of its day", word)
                || LISTS.is("also in a title", word)
                || Word.THE.is(word);
    }

    private static boolean isFront(SentenceTokens words, int at) {
        String word = words.word(at);
        return LISTS.is("opens title", word)
                || LISTS.is("preposition", word)
                || LISTS.is("names source", word)
                || LISTS.isAdverb(word)
                || word.endsWith("ing") && !LISTS.occasions().containsKey(word);
    }

    private static int comma(SentenceTokens words, int from) {
        for (int i = from; i < Math.min(words.size(), from + LONGEST_FRONT); i++) {
            boolean aside = LISTS.is("aside", words.word(i + 1));
            if (words.is(i, Word.COMMA) && !words.isCovered(i) && !aside) {
                return i;
            }
        }
        return -1;
    }

    private static int verb(SentenceTokens words, int from) {
        int at = from;
        int end = Math.min(words.size(), from + REACH);
        while (at < end && !words.is(at, Word.SEMICOLON) && !words.is(at, Word.COLON)) {
            boolean relative = at > from && (LISTS.is("aside", words.word(at)) || words.is(at, Word.THAT));
            if (relative && words.is(at - 1, Word.COMMA)) {
                int comma = comma(words, at);
                if (comma < 0) {
                    return -1;
                }
                at = comma;
            } else if (relative) {
                at = behindVerb(words, at + 1);
            } else if (isVerb(words, at)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** The last word of the next verb: "has been sent". */
    private static int behindVerb(SentenceTokens words, int from) {
        int at = from;
        while (at < Math.min(words.size(), from + REACH) && !isVerb(words, at)) {
            at++;
        }
        while (isVerb(words, at + 1) || LISTS.is("auxiliary", words.word(at + 1))) {
            at++;
        }
        return at;
    }

    static boolean isVerb(SentenceTokens words, int at) {
        String word = words.word(at);
        String before = words.word(at - 1);
        boolean means = LISTS.is("means to do", word) && words.is(at + 1, Word.TO);
        boolean form = means || LISTS.is("auxiliary", word) || LISTS.isPast(word) || LISTS.isFinite(word);
        if (!form || words.isCapital(at) || words.isCovered(at)) {
            return false;
        }
        boolean noun = LISTS.is("determiner", before)
                || LISTS.is("preposition", before)
                || LISTS.is("possessive", before)
                || words.is(at - 1, Word.HYPHEN)
                || words.is(at - 1, Word.POSSESSIVE) && !LISTS.is("auxiliary", word);
        return !noun && !words.is(at + 1, Word.BY);
    }

    /** The word behind the verb, without what only colours it: "was also seen". */
    static int next(SentenceTokens words, int verb) {
        int at = verb + 1;
        while (LISTS.isAdverb(words.word(at)) || LISTS.is("also in a title", words.word(at))) {
            at++;
        }
        return at;
    }
}
