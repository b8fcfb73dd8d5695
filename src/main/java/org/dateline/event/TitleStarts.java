package org.dateline.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.sentence.EnglishLexicon;

/** Takes from a sentence what stands before that which it tells: marks of lists, hours, datelines, what joins it to the one before. */
final class TitleStarts {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\d+\\]");
    private static final Pattern BRACKETS = Pattern.compile("^\\[([^\\[\\]]+)\\]?$");
    /** "|[Breakfast in Lima]|", "_Lima._", "### Lima" */
    private static final Pattern MARKUP = Pattern.compile("^[|_*#>\\s]+(?=[^\\s])|[|_*\\s]+$");

    private static final Pattern UNOPENED = Pattern.compile("^([^\\[\\]]+)\\]$");
    private static final List<Pattern> STARTS = List.of(
            Pattern.compile("^[*•▪●–—✓✗|-]+\\s+"),
            // "3. ", "(3) "
            Pattern.compile("^\\(?\\d{1,2}[.)] +(?=\\p{Lu})"),
            // "Q "
            Pattern.compile("^Q:? (?=\\p{Lu})"),
            // "5 - 6.30pm - "
            Pattern.compile("^\\d{1,2}(?:[:.]\\d{2})?(?: ?[AaPp]\\.?[Mm]\\b\\.?)? ?[–-] ?"
                    + "\\d{1,2}(?:[:.]\\d{2})?(?: ?[AaPp]\\.?[Mm]\\b\\.?)\\s*[:–—-]?\\s+"),
            // "09:30 ", "9 a.m.: ", "10:30 a.m. – "
            Pattern.compile(
                    "^\\d{1,2}(?:[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\b\\.?)?| ?[AaPp]\\.?[Mm]\\b\\.?)\\s*[:–—-]?\\s+"),
            // "08/01/2012 "
            Pattern.compile("^\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}:?\\s+"),
            // "LIMA, PERU - APRIL 16: "
            Pattern.compile("^\\p{Lu}{3}[\\p{Lu} ,.'’-]* - \\p{Lu}{3,} \\d{1,2}: "),
            // "LIMA, Peru (AP) — ", "LIMA - ", "Lima, Oct. 7 (AP) -- "
            Pattern.compile("^(?:\\p{Lu}{3}[\\p{Lu} .'’-]*(?:, [^—–]{2,40}?)?(?: ?\\([^)]{0,30}\\))?"
                    + "|\\p{Lu}[\\p{L} .'’-]{2,30}(?:, [^—–(]{2,30})? ?\\([^)]{2,30}\\)) ?(?:—|–|--|-|_) "),
            // "(Lima, Peru) - "
            Pattern.compile("^\\(\\p{Lu}[^()]{2,40}\\) ?(?:—|–|--|-) (?=\\p{Lu})"),
            // "MILLER: "
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'’-]+: ?(?=\\p{Lu})"),
            // "MILLS AND FISH Miller said"
            Pattern.compile("^(?:\\p{Lu}{2,}[ :]){2,} ?(?=\\p{Lu}\\p{Ll})"),
            Pattern.compile("^(?i:" + LISTS.anyOf("joins loosely") + ") (?=\\p{L})"),
            Pattern.compile(
                    "^(?i:" + LISTS.anyOf("joins loosely") + "|" + LISTS.anyOf("told apart") + "), (?=\\p{L})"));

    private TitleStarts() {}

    static String plain(String quote) {
        boolean single = quote.indexOf('\n') < 0
                && quote.indexOf('\r') < 0
                && quote.indexOf('\t') < 0
                && quote.indexOf('\f') < 0
                && quote.indexOf('\u000B') < 0
                && !quote.contains("  ");
        return single ? quote.strip() : SPACE.matcher(quote).replaceAll(" ").strip();
    }

    static String strip(String quote) {
        String words =
                plain(quote.indexOf('[') < 0 ? quote : FOOTNOTE.matcher(quote).replaceAll(""));
        words = MARKUP.matcher(words).replaceAll("");
        words = BRACKETS.matcher(words).replaceFirst("$1");
        words = UNOPENED.matcher(words).replaceFirst("$1");
        for (Pattern start : STARTS) {
            Matcher matcher = start.matcher(words);
            words = matcher.lookingAt() ? words.substring(matcher.end()) : words;
        }
        return words.strip();
    }
}
