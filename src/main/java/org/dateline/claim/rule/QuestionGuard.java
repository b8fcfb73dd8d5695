package org.dateline.claim.rule;

import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** "Will Miller visit Lima on Sunday?" */
public final class QuestionGuard implements SentenceGuard {
    @Override
    public boolean bars(SentenceTokens words) {
        return words.size() > 0 && words.is(words.size() - 1, Word.QUESTION);
    }
}
