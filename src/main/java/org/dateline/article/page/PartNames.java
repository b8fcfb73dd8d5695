package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.WordClasses;
import org.jsoup.nodes.Element;

/**
 * What the names that a page gives its parts ({@code class}, {@code id}) say of them. "post-share-container" is words:
 * post, share, container; so is "postShareContainer". A name that tells of a state ("with-sidebar", "has-no-ad",
 * "comments-open") says nothing.
 */
final class PartNames {
    private static final int LONGEST = 400;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final WordClasses WORDS = WordClasses.read(PartNames.class, "part-names.tsv");

    private PartNames() {}

    /** Whether one of the element's names has a word of the class. */
    static boolean say(Element element, String wordClass) {
        return names(element).stream()
                .map(PartNames::words)
                .anyMatch(words -> words.stream().noneMatch(word -> WORDS.is("STATE", word))
                        && words.stream().anyMatch(word -> WORDS.is(wordClass, word)));
    }

    /** Whether a name of another kind, as of a field, has a word of the class. */
    static boolean has(String name, String wordClass) {
        return words(name).stream().anyMatch(word -> WORDS.is(wordClass, word));
    }

    private static List<String> names(Element element) {
        String all = element.className() + " " + element.id();
        return all.length() > LONGEST ? List.of() : List.of(all.strip().split("\\s+"));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String joined = "";
        for (String word : BETWEEN_WORDS.split(name)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!lower.isEmpty()) {
                words.add(lower);
                // "read-more" is "readmore" too
                if (!joined.isEmpty()) {
                    words.add(joined + lower);
                }
                joined = lower;
            }
        }
        return words;
    }
}
