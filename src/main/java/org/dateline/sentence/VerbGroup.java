package org.dateline.sentence;

/** Finds the words that belong to a verb, and who stands before them. */
final class VerbGroup {
    private final EnglishLexicon lists;

    VerbGroup(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** The first token of the group: the "is" of "is expected to meet". */
    int start(SentenceTokens words, int verb) {
        int at = verb;
        while (at > 0 && !lists.is("finite", words.word(at))) {
            int before = skipAdverbs(words, at - 1);
            if (before < 0 || words.isCovered(before) || !lists.is("verb-group", words.word(before))) {
                break;
            }
            if (lists.is("apostrophe", words.word(before)) && !words.touchesNext(before)) {
                break;
            }
            at = before;
        }
        return at;
    }

    /** Back over adverbs and over a day behind its subject: the token that may be the subject of the verb group; -1 for none. */
    int beforeGroup(SentenceTokens words, int group) {
        int at = skipDate(words, skipAdverbs(words, group - 1));
        return at < words.opening() ? -1 : at;
    }

    private int skipAdverbs(SentenceTokens words, int from) {
        int at = from;
        while (at >= 0
                && words.date(at) == null
                && words.isWord(at)
                && !words.is(at, Word.NOT)
                && (lists.isAdverb(words.word(at)) || lists.is("floats", words.word(at)))) {
            at--;
        }
        return at;
    }

    private int skipDate(SentenceTokens words, int from) {
        int at = from;
        while (at >= 0 && words.date(at) != null) {
            at--;
        }
        if (at < from && words.is(at, Word.ON)) {
            at--;
        }
        return at < from && at >= 0 && (words.person(at) != null || isSubjectWord(words, at)) ? at : from;
    }

    /** A pronoun or a description of a person: what may be the subject of a verb, though it is no name. */
    boolean isSubjectWord(SentenceTokens words, int at) {
        String word = words.word(at);
        return lists.is("pronoun", word) || Word.WHICH.is(word) || words.isWord(at) && lists.standsForPerson(word);
    }
}
