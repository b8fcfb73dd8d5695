package org.dateline.event;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.sentence.EnglishLexicon;

/** Words that a schedule has in capitals from end to end: "HOLY MASS in the cathedral". */
final class Shouted {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** What is written so opens with two such words, or one that is longer than most abbreviations. */
    private static final Pattern OPENING =
            Pattern.compile("^(?:\\p{Lu}{2,}['’]?\\p{Lu}*(?: |$)){2,}|^\\p{Lu}{4,}(?= |$)");

    private static final Pattern LOWER = Pattern.compile("\\p{Ll}{3,}");

    private Shouted() {}

    /** The words, those in capitals that open them in small letters but for the first. */
    static String lowered(String words) {
        Matcher opening = OPENING.matcher(words);
        if (!opening.find()) {
            return words;
        }
        String shouted = opening.group();
        String lower = shouted.toLowerCase(Locale.ROOT);
        boolean one = shouted.strip().indexOf(' ') < 0;
        if (one && !LISTS.occasions().containsKey(lower.strip())) {
            return words; // "ASEAN summit"
        }
        return shouted.charAt(0) + lower.substring(1) + words.substring(opening.end());
    }

    /** Whether no word of it is in small letters: "PRESS STATEMENT NO. 4", the head of a page. */
    static boolean isAll(String words) {
        return !LOWER.matcher(words).find();
    }
}
