package org.dateline.claim.rule;

import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;

/** "FILE PHOTO: Miller in Lima on May 3, 2015" shows another time; what a correction tells of was wrong. */
public final class ArchiveGuard implements SentenceGuard {
    private static final int VERSION_REACH = 5;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** "An earlier version of this article said that …". */
    private static boolean isOfEarlierVersion(SentenceTokens words) {
        for (int i = 1; i < VERSION_REACH; i++) {
            if (LISTS.is("version", words.word(i)) && LISTS.is("former version", words.word(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "— Ada Miller (@adamiller) August 12, 2019": signs what was posted elsewhere on that day. */
    private static boolean isPost(SentenceTokens words) {
        return words.sentence().span().in(words.text()).contains("(@");
    }

    @Override
    public boolean bars(SentenceTokens words) {
        int first = words.isWord(0) ? 0 : 1;
        if (LISTS.is("correction", words.word(first))) {
            return true;
        }
        if (isOfEarlierVersion(words) || isPost(words)) {
            return true;
        }
        return LISTS.is("archive", words.word(first))
                && (!words.isWord(first + 1) || LISTS.is("picture", words.word(first + 1)));
    }
}
