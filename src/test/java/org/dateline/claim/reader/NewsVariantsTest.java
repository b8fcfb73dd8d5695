package org.dateline.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The sentences of {@code news/} told in other words that change nothing of where and when: behind a dateline, of a couple, by last
 * name, by office. What is not read then stands in {@code news/variants-unread.txt}, "variant | sentence", and nothing else may.
 */
class NewsVariantsTest {
    private static final String NAME = "Ada Miller";
    private static final String OPENING = NAME + " leads a small party.\n\n";
    private static final Pattern BE = Pattern.compile("^Ada Miller (is|was|has|and)\\b.*");

    /** Each gives an empty text where it does not fit the sentence. */
    private static final Map<String, UnaryOperator<String>> VARIANTS = new TreeMap<>(Map.of(
            "dateline", text -> "OSLO (Wire) - " + text,
            "couple", text -> BE.matcher(text).matches() ? "" : subject(text, NAME + " and her husband Pelle"),
            "last name", text -> text.startsWith(NAME) ? OPENING + text.replace(NAME, "Miller") : "",
            "with a title", text -> text.contains(NAME) ? OPENING + text.replace(NAME, "Ms. Miller") : "",
            "by office",
                    text -> text.startsWith(NAME)
                            ? "Foreign Minister " + OPENING + "The foreign minister" + text.substring(NAME.length())
                            : "",
            "aside", text -> text.startsWith(NAME + " and") ? "" : subject(text, NAME + ", a former teacher,"),
            "reported", text -> text.contains("said") ? "" : text.replaceAll("\\.$", ", officials said."),
            "the day first",
                    text -> text.startsWith(NAME) && text.split(" on Tuesday", -1).length == 2
                            ? "On Tuesday, " + text.replace(" on Tuesday", "")
                            : "",
            "full date",
                    text -> text.contains("on Tuesday ") || text.contains("on Tuesday.")
                            ? text.replaceFirst("on Tuesday", "on Tuesday, March 12, 2024,")
                                    .replace(",.", ".")
                            : ""));

    private static String subject(String text, String other) {
        return text.startsWith(NAME + " ") ? other + text.substring(NAME.length()) : "";
    }

    @TestFactory
    Stream<DynamicTest> readsEachVariant() {
        List<String> known = Lexicon.lines(NewsSentencesTest.class, "news/variants-unread.txt");
        return VARIANTS.entrySet().stream()
                .map(variant -> DynamicTest.dynamicTest(
                        variant.getKey(),
                        () -> assertThat(unread(variant.getKey(), variant.getValue()))
                                .isEqualTo(new TreeSet<>(known.stream()
                                        .filter(line -> line.startsWith(variant.getKey() + " | "))
                                        .toList()))));
    }

    private static TreeSet<String> unread(String variant, UnaryOperator<String> told) {
        TreeSet<String> unread = new TreeSet<>();
        Stream.of("arrivals", "stays", "fronted", "moves", "lists", "said", "frames")
                .flatMap(list -> Lexicon.lines(NewsSentencesTest.class, "news/" + list + ".txt").stream())
                .map(line -> line.split(" \\| "))
                .filter(row -> !row[1].equals("-"))
                .forEach(row -> {
                    String text = told.apply(row[0]);
                    if (!text.isEmpty()
                            && !NewsSentencesTest.presences(text).equals(NewsSentencesTest.expected(row[1]))) {
                        unread.add(variant + " | " + row[0]);
                    }
                });
        return unread;
    }
}
