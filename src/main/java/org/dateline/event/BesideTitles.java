package org.dateline.event;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.claim.Claim;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Word;

/** Titles of what is told beside a trip: the clause that tells it, without who reports it and what leans on the text around. */
final class BesideTitles {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int SHORTEST = 25;

    /** "In related news, " */
    private static final Pattern FOLLOW_ON =
            Pattern.compile("^(?i:" + LISTS.anyOf("opens a follow-on").replace('_', ' ') + "), ");

    /** "Citing the rain, " */
    private static final Pattern PARTICIPLE =
            Pattern.compile("^\\p{L}+(?:" + LISTS.anyOf("ends in progress") + ") [^,]{3,120}, (?=\\p{L})");

    /** "From the 3rd to the 5th of May, ", whose days stand beside the title. */
    private static final Pattern DAYS =
            Pattern.compile("^(?i:" + LISTS.anyOf("preposition") + ") [^,]{0,20}\\d[^,]{0,40}, (?=\\p{Ll})");

    /** " _ four bakers and their aunts _ " */
    private static final Pattern DASHED = Pattern.compile(" _ [^_]{3,120} _(?= )");

    /** "The mayor also announced on Friday that " */
    private static final Pattern REPORT =
            Pattern.compile("^[^,;:“\"]{3,90}? (?:" + LISTS.anyOf("reports") + ")(?: (?:" + LISTS.anyOf("of its day")
                    + "))?(?: (?i:" + LISTS.anyOf("weekday in full") + "))? " + Word.THAT.spelling() + " ");

    /** ", the mayor said on Friday" */
    private static final Pattern REPORTED = Pattern.compile(", (?:[^,;“”\"]{3,60} (?:" + LISTS.anyOf("reports")
            + ")(?: [^,;“”\"]{2,40})?|(?:" + LISTS.anyOf("reports") + ") [^;“”\"]{3,160})[.]?$");

    /** ", which, if the council agrees" */
    private static final Pattern BEGUN = Pattern.compile(",? (?:" + LISTS.anyOf("aside") + ")(?:,[^,]*)?$");

    private static final Pattern ALSO = Pattern.compile(" (?:" + LISTS.anyOf("also in a title") + ")(?= \\p{Ll})");

    /** "Next month", "earlier this year", "two weeks ago". */
    private static final String COUNTED = "(?:(?:" + LISTS.anyOf("of its day") + ") )?(?:(?:"
            + LISTS.anyOf("counted from now") + ") (?:" + LISTS.anyOf("span of time") + ")|"
            + LISTS.anyOf("day of telling") + ")";

    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?<=(\\p{L}{1,20})) (?i:" + COUNTED + ")(?=$|[.,;]| (?:" + LISTS.anyOf("preposition") + ") )");

    /** "This mill", "next month", "now", "last Friday's", "the following letter". */
    private static final Pattern LEANS = Pattern.compile("\\b(?i:" + LISTS.anyOf("points to text") + "|"
            + LISTS.anyOf("told from now") + "|" + Word.THE.spelling() + " (?:" + LISTS.anyOf("set of the text")
            + ")|(?:"
            + LISTS.anyOf("counted from now") + ") (?:" + LISTS.anyOf("span of time") + "))\\b");

    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?i:" + LISTS.anyOf("weekday in full") + ")\\b(?!,? (?:\\d|\\p{Lu}\\p{Ll}{2,8} \\d))");

    private BesideTitles() {}

    static String of(Claim claim, Optional<String> opener) {
        String day = claim.dateText().map(TitleStarts::plain).orElse("");
        Optional<String> vote = vote(claim.quote(), day);
        if (vote.isPresent()) {
            return vote.get();
        }
        String told = lifted(TitleStarts.strip(claim.quote()), day);
        String title = SentenceTitles.of(claim, told, opener);
        title = ALSO.matcher(title).replaceFirst("");
        title = BEGUN.matcher(title).replaceFirst("");
        return SentenceTitles.capital(withoutCounted(FOLLOW_ON.matcher(title).replaceFirst("")));
    }

    /** "2024 Peruvian election" of "months before the 2024 Peruvian election". */
    private static Optional<String> vote(String quote, String day) {
        Matcher vote = Pattern.compile("\\b" + Word.THE.spelling() + " (" + Pattern.quote(day)
                        + "(?: \\p{Lu}[\\p{L}.]*){1,3} (?:" + LISTS.anyOf("vote of its year") + "))\\b")
                .matcher(quote);
        return !day.isEmpty() && vote.find() ? Optional.of(vote.group(1)) : Optional.empty();
    }

    /** What is reported, without who reports it, where the day is that of what is. */
    private static String lifted(String sentence, String day) {
        String words =
                DASHED.matcher(FOLLOW_ON.matcher(sentence).replaceFirst("")).replaceAll("");
        Matcher days = DAYS.matcher(words);
        words = days.find() && days.group().contains(day) ? words.substring(days.end()) : words;
        Matcher report = REPORT.matcher(words);
        if (report.find() && words.substring(report.end()).contains(day)) {
            words = words.substring(report.end());
        }
        Matcher reported = REPORTED.matcher(words);
        if (reported.find() && words.substring(0, reported.start()).contains(day)) {
            words = words.substring(0, reported.start());
        }
        Matcher participle = PARTICIPLE.matcher(words);
        boolean opened = participle.find() && TitleEnds.hasMainVerb(words.substring(participle.end()));
        return opened && !participle.group().contains(day) ? words.substring(participle.end()) : words;
    }

    /** Without the days that only the day of the text tells, where they can go. */
    private static String withoutCounted(String title) {
        Matcher counted = LEFT_OUT.matcher(title);
        StringBuilder left = new StringBuilder();
        while (counted.find()) {
            String before = counted.group(1).toLowerCase(Locale.ROOT);
            boolean bound = LISTS.is("preposition", before) || LISTS.is("determiner", before) || Word.THAN.is(before);
            counted.appendReplacement(left, bound ? Matcher.quoteReplacement(counted.group()) : "");
        }
        return counted.appendTail(left).toString();
    }

    /** Whether a title says all by itself: no "this year", no bare weekday, nothing that is broken off. */
    static boolean standsAlone(String title) {
        String last = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return title.length() >= SHORTEST
                && !LEANS.matcher(title).find()
                && !WEEKDAY.matcher(title).find()
                && TitleEnds.isBalanced(title)
                && Character.isLetterOrDigit(title.charAt(0))
                && !LISTS.is("abbreviated title", last);
    }

    /** Whether it is the name of a vote. */
    static boolean isVote(String title) {
        return LISTS.is("vote of its year", title.substring(title.lastIndexOf(' ') + 1));
    }
}
