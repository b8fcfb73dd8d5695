package org.dateline.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Lexicon;

/**
 * The date behind the place that heads a letter or an entry: "Lima. 21 October.--After a long day", "LIMA, Monday, November 30,
 * 1862.", "LIMA | 1.3.17 | Embarked."
 */
public final class LetterHead {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 9;
    private static final int SHORT_WORD = 4;
    private static final Pattern BOUNDARY = Pattern.compile("[.,)|:]\\s+");
    private static final Pattern END = Pattern.compile("--|\\s?—|\\s[–|]\\s");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> HOURS = Set.copyOf(Lexicon.lines(LetterHead.class, "entry-hours.txt"));

    private LetterHead() {}

    /** The date, with its place in the line; empty where the line has no such head. */
    public static Optional<EntryDate> read(String line) {
        Matcher boundary = BOUNDARY.matcher(line);
        while (boundary.find() && boundary.start() < LONGEST && isNames(line.substring(0, boundary.start()))) {
            Optional<EntryDate> date = EntryDateReader.opening(line, boundary.end())
                    .filter(found -> found.month().isPresent() && !found.days().isEmpty())
                    .filter(found -> isClosed(line.substring(found.span().end())));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static boolean isNames(String head) {
        String[] words = NO_WORD.split(head.strip());
        return words.length <= MOST_WORDS
                && Arrays.stream(words)
                        .allMatch(word -> word.isEmpty()
                                || Character.isUpperCase(word.charAt(0))
                                || word.length() <= SHORT_WORD && Character.isLetter(word.charAt(0)));
    }

    /** Whether nothing but the time of day stands between the date and the end of the head. */
    private static boolean isClosed(String behind) {
        Matcher end = END.matcher(behind);
        String rest = end.find() ? behind.substring(0, end.start()) : behind;
        return Arrays.stream(NO_WORD.split(rest.strip()))
                .allMatch(word -> word.isEmpty() || HOURS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
