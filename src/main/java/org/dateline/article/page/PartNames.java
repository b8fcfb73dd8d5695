package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.WordClasses;
import org.jsoup.nodes.Element;

/**
 * What the names that a page gives its parts ({@code class}, {@code id}) say of them. "post-share-container" is words:
 * post, share, container; so is "postShareContainer". A name that tells of a state ("with-sidebar", "has-no-ad",
 * "comments-open") says nothing.
 */
final class PartNames {
    private static final int LONGEST = 400;
    private static final WordClasses WORDS = WordClasses.read(PartNames.class, "part-names.tsv");

    private PartNames() {}

    /** Whether one of the element's names has a word of the class. */
    static boolean say(Element element, String wordClass) {
        return !list(element, List.of(wordClass)).isEmpty();
    }

    /** Those of the classes that one of the element's names has a word of. */
    static List<String> list(Element element, List<String> wordClasses) {
        return list(element.className() + " " + element.id(), wordClasses);
    }

    /** The same of the names themselves, with spaces between them. */
    static List<String> list(String all, List<String> wordClasses) {
        if (all.length() == 1 || all.length() > LONGEST) {
            return List.of();
        }
        List<String> said = new ArrayList<>(1);
        for (String name : all.strip().split("\\s+")) {
            List<String> words = words(name);
            for (String wordClass : wordClasses) {
                if (!said.contains(wordClass) && isOne(words, wordClass) && !isOne(words, "STATE")) {
                    said.add(wordClass);
                }
            }
        }
        return said;
    }

    /** Whether a name of another kind, as of a field, has a word of the class. */
    static boolean has(String name, String wordClass) {
        return isOne(words(name), wordClass);
    }

    private static boolean isOne(List<String> words, String wordClass) {
        for (String word : words) {
            if (WORDS.is(wordClass, word)) {
                return true;
            }
        }
        return false;
    }

    /** The known words of a name, and each joined to the one before it: "read-more" is "readmore" too. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String before = "";
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at < name.length()
                    && Character.isLetter(name.charAt(at))
                    && !(at > start && isCapitalBehindSmall(name, at))) {
                continue;
            }
            if (at > start) {
                String word = name.substring(start, at).toLowerCase(Locale.ROOT);
                if (WORDS.isAny(word) && (word.length() == name.length() || !WORDS.is("ALONE", word))) {
                    words.add(word);
                }
                if (!before.isEmpty() && WORDS.isAny(before + word)) {
                    words.add(before + word);
                }
                before = word;
            }
            start = at < name.length() && Character.isLetter(name.charAt(at)) ? at : at + 1;
        }
        return words;
    }

    private static boolean isCapitalBehindSmall(String name, int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }
}
