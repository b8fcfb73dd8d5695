package org.dateline.claim.rule;

import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;

/** "By phone", "online": said from somewhere else. */
final class RemoteWords {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private RemoteWords() {}

    static boolean areIn(SentenceTokens words, int from, int to) {
        return words.between(from, to).stream().anyMatch(word -> LISTS.is("remote", word));
    }

    static boolean areIn(SentenceTokens words) {
        return areIn(words, 0, words.size());
    }
}
