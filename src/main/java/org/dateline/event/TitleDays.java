package org.dateline.event;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Word;

/** Leaves out of a sentence the day on which something is done; never one that tells of what, since or until when. */
final class TitleDays {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int SHORTEST = 15;
    private static final Pattern MEASURED = Pattern.compile(".*\\d.*");
    /** "The treaty, signed": nothing is left of the aside but its verb. */
    private static final Pattern ALONE = Pattern.compile(", [\\p{L}]+$");
    /** Behind one day another: " and Tuesday", " to 4 May", "-14". */
    private static final Pattern ANOTHER = Pattern.compile("^(?:,? (?:" + LISTS.anyOf("goes on with a day")
            + ") (?:\\p{Ll}{2,5} )?[\\p{Lu}\\d]|\\p{Pd}|['’]|,? \\d).*");

    /** "The summit, which opens": nothing is left of the clause but its verb. */
    private static final Pattern UNTOLD = Pattern.compile(
            ",? (?:" + LISTS.anyOf("aside") + "|" + LISTS.anyOf("describes") + ")(?: \\p{Ll}+){1,2}[.,;]?$");

    /** "That evening", of a day that is left out. */
    private static final Pattern PART =
            Pattern.compile(" " + Word.THAT.spelling() + " (?:" + LISTS.anyOf("part of a day") + ")(?=[.;]?$)");

    private static final Pattern END = Pattern.compile("[^\\p{L}\\d]*");

    private TitleDays() {}

    static String without(String words, String day) {
        int at = day.isEmpty() ? -1 : words.indexOf(day);
        if (at < 0) {
            return words;
        }
        int from = before(words, at);
        String behind = words.substring(at + day.length());
        String rest = day.contains(",") ? behind.replaceFirst("^,", "") : behind; // "on May 4, 2024, in Lima"
        boolean bare = from == at;
        boolean compared = Word.THAN.isWithin(words.substring(0, from)); // "smaller than it was in 2013"
        boolean keeps = compared
                || from > 0 && isKept(words.substring(0, from).strip())
                || ANOTHER.matcher(rest).matches()
                || rest.startsWith(",")
                        && ALONE.matcher(words.substring(0, from).strip()).find()
                || bare
                        && !LISTS.is("day of telling", day.toLowerCase(Locale.ROOT))
                        && (from > 0 && isNumber(words.substring(0, from), day)
                                || !isFronted(from, day, rest) && describes(rest));
        if (keeps) {
            return words;
        }
        boolean last = END.matcher(rest).matches();
        String left = joined(words.substring(0, from).strip(), rest);
        left = last ? UNTOLD.matcher(left).replaceFirst("") : left;
        left = PART.matcher(left).replaceFirst("");
        boolean caption = last && words.substring(0, from).endsWith(", ");
        return left.length() >= SHORTEST && (caption || TitleEnds.hasVerb(left)) ? left : words;
    }

    /** Where the words begin that stand before a day and belong to it: "late on". */
    private static int before(String words, int at) {
        int from = at;
        while (from > 0 && LISTS.is("of its day", last(words.substring(0, from)))) {
            from = words.lastIndexOf(' ', from - 2) + 1;
        }
        return from;
    }

    /** A number that may be one of something else; of "two months ago" and ", Feb. 15, 2017" it is not. */
    private static boolean isNumber(String start, String day) {
        return MEASURED.matcher(day).matches()
                && !LISTS.is("counted back", last(day))
                && !start.strip().endsWith(",");
    }

    /** Whether what stands there makes the day a part of something else: "the", "since", "Oram's". */
    private static boolean isKept(String start) {
        String last = last(start);
        return LISTS.is("determiner", last)
                || LISTS.is("keeps a day", last)
                || last.endsWith("'s")
                || last.endsWith("’s");
    }

    /** "Earlier this week Jonas Oram said": a phrase that opens a sentence. */
    private static boolean isFronted(int from, String day, String rest) {
        String next = rest.strip();
        return from == 0 && day.contains(" ") && !next.isEmpty() && Character.isUpperCase(next.charAt(0));
    }

    /** Whether a day without a preposition stands before what it is of: "Friday prayers". */
    private static boolean describes(String rest) {
        String next = TitleEnds.word(rest.strip(), 0);
        boolean ends = rest.isBlank() || !Character.isLetter(rest.strip().charAt(0));
        return !ends && !LISTS.isFunctionWord(next) && !LISTS.isFinite(next) && !LISTS.isAdverb(next);
    }

    private static String joined(String start, String rest) {
        String end = start.isEmpty() ? rest.replaceFirst("^\\s*[,:–—-]?\\s*", "") : rest;
        boolean twice = start.endsWith(",") && (end.startsWith(",") || end.matches("^\\s*[.;]?$"));
        return ((twice ? start.substring(0, start.length() - 1) : start) + end).strip();
    }

    private static String last(String words) {
        String end = words.strip();
        return end.substring(end.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
