package org.dateline.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A word list by classes: a line is a class, a tab and its words, with blanks between. What the list has already as a class above
 * is not written again: in "@have will" stand the words of "have", and "will". Immutable.
 */
public final class WordClasses {
    private static final String CLASS = "@";

    private final Map<String, Set<String>> classes;
    private final Set<String> all = new HashSet<>();

    /** Of each class and word a number, at the place that the number gives or behind it; most words are of no class that is asked for. */
    private final int[] pairs;

    private WordClasses(Map<String, Set<String>> classes) {
        this.classes = classes;
        classes.values().forEach(all::addAll);
        int words = classes.values().stream().mapToInt(Set::size).sum();
        this.pairs = new int[Integer.highestOneBit(words + 1) * 4];
        classes.forEach((name, list) -> list.forEach(word -> {
            int pair = pair(name, word);
            int at = pair & pairs.length - 1;
            while (pairs[at] != 0) {
                at = at + 1 & pairs.length - 1;
            }
            pairs[at] = pair;
        }));
    }

    private static int pair(String name, String word) {
        int mixed = (name.hashCode() * 31 + word.hashCode()) * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) | 1 << 31;
    }

    /** Whether the word may be of the class; only where it is not this is certain. */
    private boolean mayBe(String name, String word) {
        int pair = pair(name, word);
        for (int at = pair & pairs.length - 1; pairs[at] != 0; at = at + 1 & pairs.length - 1) {
            if (pairs[at] == pair) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param beside a class of the package that the list is in
     * @param name the file's name
     */
    public static WordClasses read(Class<?> beside, String name) {
        return new WordClasses(Map.of()).with(beside, name);
    }

    /** These and the classes of another list, which may use these. */
    public WordClasses with(Class<?> beside, String name) {
        Map<String, Set<String>> both = new HashMap<>(classes);
        for (String line : Lexicon.lines(beside, name)) {
            String[] row = line.split("\t");
            // interned, so that a literal is found without being compared letter by letter
            Set<String> words = new HashSet<>();
            for (String word : row[1].split(" ")) {
                words.addAll(
                        word.startsWith(CLASS) ? get(both, word.substring(1).replace('_', ' ')) : Set.of(word));
            }
            if (both.put(row[0].intern(), words) != null) {
                throw new IllegalStateException("two classes of one name: " + row[0]);
            }
        }
        return new WordClasses(both);
    }

    /**
     * Whether the word, in lower case, is of the class.
     *
     * @throws IllegalArgumentException for a class that the list does not have, where assertions are enabled
     */
    public boolean is(String wordClass, String word) {
        assert get(classes, wordClass) != null : wordClass;
        return mayBe(wordClass, word) && get(classes, wordClass).contains(word);
    }

    /** The words of the class. */
    public Set<String> list(String wordClass) {
        return Set.copyOf(get(classes, wordClass));
    }

    /** Whether a word of the class stands in the text, in lower case, be it within another word. */
    public boolean isWithin(String wordClass, String text) {
        return get(classes, wordClass).stream().anyMatch(text::contains);
    }

    /** Whether the word, in lower case, is of any class. */
    public boolean isAny(String word) {
        return all.contains(word);
    }

    private static Set<String> get(Map<String, Set<String>> classes, String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no such class of words: " + name);
        }
        return words;
    }
}
