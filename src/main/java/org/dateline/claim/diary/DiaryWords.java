package org.dateline.claim.diary;

import org.dateline.article.WordClasses;

/** The words of {@code diary-words.tsv} by class. */
final class DiaryWords {
    private static final WordClasses WORDS = WordClasses.read(DiaryWords.class, "diary-words.tsv");

    private DiaryWords() {}

    static boolean is(String wordClass, String word) {
        return WORDS.is(wordClass, word);
    }
}
