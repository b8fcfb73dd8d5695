package org.dateline.sentence;

import org.dateline.place.PlaceMention;

/** Where the words end that make a title of a verb, and where they may be cut. */
final class PhraseBounds {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    /** Words in brackets that a phrase leaves out: "the Pacific Forum (PIF) summit". */
    private static final int ASIDE_WORDS = 8;

    private PhraseBounds() {}

    /** Whether the phrase of the verb at that token ends before this one. */
    static boolean endsAt(SentenceTokens words, int at, int first) {
        String word = words.word(at);
        PlaceMention town = words.place(at + 1);
        boolean ofPlace = Word.COMMA.is(word) && words.place(at - 1) != null && town != null;
        boolean inName = words.isCovered(at) && words.date(at) == null;
        boolean abbreviated = Word.STOP.is(word) && at < words.size() - 1 && !words.is(at + 1, Word.STOP);
        boolean hyphen = LISTS.is("within a word", word)
                && !LISTS.is("within a word", words.word(at - 1))
                && !LISTS.is("within a word", words.word(at + 1))
                && !words.isSpaced(at)
                && !words.isSpaced(at + 1);
        boolean verb = at > first + 1 && (LISTS.is("finite", word) || LISTS.is("writer", word));
        boolean other = isAbsolute(words, at)
                || Word.THEN.is(word) && !words.is(at + 1, Word.TO)
                || words.is(at + 1, Word.SLASH) && words.isWord(at) && word.length() == 1;
        return !ofPlace
                && !inName
                && !abbreviated
                && !hyphen
                && behindAside(words, at) == at
                && (LISTS.is("ends phrase", word)
                        || other
                        || verb
                        || Word.AND.is(word) && (isVerb(words, at + 1) || isInfinitive(words, at + 1)));
    }

    /** "With both bakers flying home": what others do meanwhile. */
    private static boolean isAbsolute(SentenceTokens words, int with) {
        if (!words.is(with, Word.WITH) || !LISTS.is("floats", words.word(with + 1))) {
            return false;
        }
        for (int i = with + 2; i < with + ABSOLUTE_REACH && words.isWord(i); i++) {
            if (LISTS.verbs().list(words.word(i)).stream().anyMatch(form -> form.tense() == VerbForm.Tense.ING)) {
                return true;
            }
        }
        return false;
    }

    private static final int ABSOLUTE_REACH = 6;

    /** "Stays in Lima and to walk": of "was able to". */
    private static boolean isInfinitive(SentenceTokens words, int at) {
        return words.is(at, Word.TO)
                && !LISTS.verbs().list(words.word(at + 1)).isEmpty()
                && words.place(at + 1) == null;
    }

    /** Whether a verb follows that says what else was done. */
    private static boolean isVerb(SentenceTokens words, int at) {
        boolean adverb = LISTS.is("adverb", words.word(at)) || words.word(at).endsWith("ly");
        int verb = adverb ? at + 1 : at;
        boolean acts = LISTS.is("determiner", words.word(verb + 1)) && !LISTS.isFunctionWord(words.word(verb));
        return !words.isCapital(verb)
                && words.isWord(verb)
                && (acts
                        || LISTS.is("finite", words.word(verb))
                        || LISTS.is("person-pronoun", words.word(verb))
                        || words.word(verb).endsWith("ed")
                        || !LISTS.verbs().list(words.word(verb)).isEmpty());
    }

    /** Whether what begins here may be left out: no part of a name, nothing that the noun before it can't stand without. */
    static boolean mayEndBefore(SentenceTokens words, int at) {
        String word = words.word(at);
        boolean named = words.isCapital(at - 1) && words.isCapital(at + 1) && LISTS.is("joins names", word);
        return LISTS.is("preposition", word) && !LISTS.is("belongs to noun", word) && !words.isCovered(at) && !named;
    }

    /** Behind the bracket that closes what one opens here. */
    static int behindAside(SentenceTokens words, int at) {
        if (!Word.OPENING.is(words.word(at))) {
            return at;
        }
        for (int i = at + 1; i < Math.min(words.size(), at + ASIDE_WORDS); i++) {
            if (Word.CLOSING.is(words.word(i))) {
                return i + 1;
            }
        }
        return at;
    }
}
