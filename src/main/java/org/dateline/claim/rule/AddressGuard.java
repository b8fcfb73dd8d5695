package org.dateline.claim.rule;

import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** "Please speak to Ada on Sunday", "a warm welcome to all newcomers": said to readers, and of nobody's whereabouts. */
public final class AddressGuard implements SentenceGuard {
    private static final int GREETING_REACH = 5;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public boolean bars(SentenceTokens words) {
        int first = words.isWord(0) ? 0 : 1;
        if (LISTS.is("asks politely", words.word(first))) {
            return true;
        }
        for (int i = first; i < first + GREETING_REACH && words.isWord(i); i++) {
            if (LISTS.is("greets", words.word(i))) {
                return words.is(i + 1, Word.TO) && LISTS.is("whoever reads", words.word(i + 2));
            }
        }
        return false;
    }
}
