package org.dateline.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.place.PersonWords;
import org.dateline.sentence.EnglishLexicon;

/** Who holds the office that gives a text out, as a line at its head names them: "MEDIA RELEASE MINISTER FOR TRADE ADA MILLER". */
public final class Letterheads {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final PersonWords NAMES = PersonWords.load();
    private static final int FIRST_LINES = 8;
    private static final int LONGEST_LINE = 120;
    private static final int NAME_WORDS = 2;

    private Letterheads() {}

    /** The name, in small letters but for its capitals. */
    public static Optional<String> find(Article article) {
        return article.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(FIRST_LINES)
                .filter(line -> line.length() <= LONGEST_LINE && !line.endsWith("."))
                .flatMap(line -> name(List.of(line.split("\\s+"))).stream())
                .findFirst();
    }

    /** The last two words, where they are a name and an office stands before them. */
    private static Optional<String> name(List<String> words) {
        int from = words.size() - NAME_WORDS;
        if (from < 1 || !NAMES.hasGiven(plain(words.get(from))) || !isSurname(words.get(from + 1))) {
            return Optional.empty();
        }
        boolean office = words.subList(0, from).stream()
                .map(Letterheads::plain)
                .anyMatch(word -> LISTS.isTitle(word) && LISTS.standsForPerson(word));
        return office
                ? Optional.of(words.subList(from, words.size()).stream()
                        .map(Letterheads::inSmallLetters)
                        .collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private static boolean isSurname(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '’' || c == '\'')
                && !LISTS.isTitle(plain(word))
                && !LISTS.isFunctionWord(plain(word))
                && !LISTS.organisations().contains(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static String inSmallLetters(String word) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return capitals
                ? Arrays.stream(word.split("(?<=-)"))
                        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining())
                : word;
    }
}
