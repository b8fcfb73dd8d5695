package org.dateline.claim.diary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Lexicon;

/** The words of {@code diary-words.tsv} by class. */
final class DiaryWords {
    private static final Map<String, Set<String>> CLASSES = new HashMap<>();

    static {
        for (String line : Lexicon.lines(DiaryWords.class, "diary-words.tsv")) {
            String[] row = line.split("\t");
            CLASSES.computeIfAbsent(row[0], name -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
        }
    }

    private DiaryWords() {}

    static boolean is(String wordClass, String word) {
        return CLASSES.getOrDefault(wordClass, Set.of()).contains(word);
    }
}
