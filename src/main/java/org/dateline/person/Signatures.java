package org.dateline.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.place.PersonWords;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Word;

/**
 * Finds who signs a letter: the name in its last line, and that at the end of its title ("WEEKLY REPORT FROM LIMA BY SEN. MILLER").
 */
final class Signatures {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final PersonWords NAMES = PersonWords.load();
    private static final int LONGEST_NAME = 4;
    private static final int LAST_LINES = 3;
    private static final int LONGEST_LINE = 80;
    private static final int TITLE_LENGTH = 120;
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*");
    private static final Pattern ENDS = Pattern.compile("^[\\s—–-]+|[\\s,.]+$");
    private static final Pattern BY = Pattern.compile("(?i)\\b" + Word.BY.spelling() + "\\s+([^,:]+)$");

    private Signatures() {}

    static Optional<String> find(Article article) {
        List<String> lines = article.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String heading = article.title().filter(title -> !title.isBlank()).orElse(lines.isEmpty() ? "" : lines.get(0));
        return atTheEnd(lines).or(() -> inTheHeading(heading));
    }

    /** The line is a name whose first word is a given name or a title, or that stands behind "Sincerely,". */
    private static Optional<String> atTheEnd(List<String> lines) {
        for (int i = lines.size() - 1; i >= Math.max(1, lines.size() - LAST_LINES); i--) {
            if (lines.get(i).length() > LONGEST_LINE) {
                return Optional.empty(); // what is above a paragraph heads it
            }
            Optional<String> name = name(lines.get(i), closes(lines.get(i - 1)));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean closes(String line) {
        String first = line.split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ROOT);
        String last = line.replaceAll("[^\\p{L} ]", "").replaceAll("^.* ", "").toLowerCase(Locale.ROOT);
        return line.split(" ").length <= LONGEST_NAME
                && (LISTS.is("closes a letter", first) || LISTS.is("closes a letter", last));
    }

    private static Optional<String> inTheHeading(String heading) {
        Matcher matcher = BY.matcher(heading);
        return heading.length() <= TITLE_LENGTH && matcher.find() ? name(matcher.group(1), false) : Optional.empty();
    }

    /** The name without its title, where the line is one. */
    private static Optional<String> name(String line, boolean closed) {
        List<String> words =
                new ArrayList<>(List.of(ENDS.matcher(line).replaceAll("").split("\\s+")));
        int all = words.size();
        while (words.size() > 1 && LISTS.isTitle(plain(words.get(0)))) {
            words.remove(0);
        }
        boolean titled = words.size() < all;
        boolean large = words.stream().allMatch(word -> WORD.matcher(word).matches() || LISTS.is("particle", word));
        boolean given = words.size() > 1 && NAMES.hasGiven(plain(words.get(0)));
        boolean common = words.stream()
                .map(Signatures::plain)
                .anyMatch(word -> LISTS.isTitle(word)
                        || LISTS.isFunctionWord(word) && word.length() > 1
                        || LISTS.organisations().contains(word) && !LISTS.is("also given name", word));
        return large
                        && !common
                        && all <= LONGEST_NAME + 1
                        && words.size() <= LONGEST_NAME
                        && (titled || given || closed)
                ? Optional.of(inSmallLetters(words))
                : Optional.empty();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** "Miller", where the line is in capitals. */
    private static String inSmallLetters(List<String> words) {
        boolean capitals = words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        return words.stream()
                .map(word -> capitals && word.length() > 2 && !word.endsWith(".")
                        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                        : word)
                .collect(Collectors.joining(" "));
    }
}
