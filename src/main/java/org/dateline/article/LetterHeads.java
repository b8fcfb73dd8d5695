package org.dateline.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the head of a letter or entry, "Lima, 3 May 1911." or "3 May 1911 - Lima", from the date line of a report: it is part of
 * what is written, for it says where. Its day is that of publication nevertheless.
 */
final class LetterHeads {
    /** So many letters of a text show who writes it. */
    private static final int LOOKED_AT = 3_200;

    private static final int FEWEST = 3;
    private static final int ONE_IN = 50;
    private static final int LONGEST_NAME = 60;
    private static final Set<String> OWN = Set.copyOf(Lexicon.lines(LetterHeads.class, "first-person.txt"));
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    private LetterHeads() {}

    /**
     * Whether the date line is such a head.
     *
     * @param rest the line without its date
     */
    static boolean isHead(String text, String rest) {
        String[] words = SPACE.split(rest.strip());
        boolean named = false;
        for (String word : words) {
            if (!word.isEmpty() && !Character.isUpperCase(word.codePointAt(0)) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
            named |= !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
        }
        return named && rest.length() <= LONGEST_NAME && isTold(text);
    }

    /** Whether one word in fifty is "I" or "we". */
    private static boolean isTold(String text) {
        int own = 0;
        int all = 0;
        for (String word : SPACE.split(text.substring(0, Math.min(text.length(), LOOKED_AT)))) {
            own += OWN.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            all++;
        }
        return own >= FEWEST && own * ONE_IN >= all;
    }
}
