package org.dateline.person;

import org.dateline.article.WordClasses;

/** The words of {@code rank-words.tsv} by class. */
final class RankWords {
    private static final WordClasses WORDS = WordClasses.read(RankWords.class, "rank-words.tsv");

    private RankWords() {}

    static boolean is(String wordClass, String word) {
        return WORDS.is(wordClass, word);
    }
}
