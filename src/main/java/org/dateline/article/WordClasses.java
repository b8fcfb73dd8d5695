package org.dateline.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word list by classes: a line is a class, a tab and its words, with blanks between. Immutable. */
public final class WordClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses() {}

    /**
     * @param beside a class of the package that the list is in
     * @param name the file's name
     */
    public static WordClasses read(Class<?> beside, String name) {
        WordClasses words = new WordClasses();
        for (String line : Lexicon.lines(beside, name)) {
            String[] row = line.split("\t");
            words.classes.computeIfAbsent(row[0], wordClass -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
        }
        return words;
    }

    /** Whether the word, in lower case, is of that class; of none where the list has no such class. */
    public boolean is(String wordClass, String word) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }
}
