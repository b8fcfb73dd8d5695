package org.dateline.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.time.EntryDate;
import org.dateline.time.EntryDateReader;
import org.dateline.time.LetterHead;

/**
 * The lines of an article that date what is written below them, in the order of the text.
 *
 * @param title the date in the article's title: "Day 7 / 16.7. Back on the road"
 */
record EntryHeadings(Article article, Optional<EntryDate> title, List<Heading> all) {
    /** So many dated lines are a list, whatever else the article says. */
    private static final int LIST = 3;

    private static final int LONGEST_HEAD = 9;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * A line that dates what is below it.
     *
     * @param start where its entry begins
     * @param span where the date stands in the article
     */
    record Heading(EntryDate date, int start, Span span) {}

    static EntryHeadings of(Article article) {
        List<Heading> headings = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            boolean opens = sentence.paragraph() != paragraph || opensLine(article, sentence);
            paragraph = sentence.paragraph();
            boolean may = opens && sentence.kind() != Sentence.Kind.FURNITURE && sentence.kind() != Sentence.Kind.TITLE;
            if (may) {
                boolean first = headings.isEmpty();
                find(article, sentence)
                        .map(found ->
                                first ? new Heading(found.date(), placeAbove(article, sentence), found.span()) : found)
                        .ifPresent(headings::add);
            }
        }
        return new EntryHeadings(article, article.title().flatMap(EntryDateReader::inTitle), headings);
    }

    /** Whether it opens a line that is written straight below another: "Aug. 3. To Lima.\nAug. 4. At Lima." */
    private static boolean opensLine(Article article, Sentence sentence) {
        int start = sentence.start();
        return start > 0 && article.text().charAt(start - 1) == '\n';
    }

    /** "Larkhill", alone above the day of a letter, is part of its head, and so is "Hotel Bristol, / Lima,": where the letter begins. */
    private static int placeAbove(Article article, Sentence sentence) {
        int start = sentence.start();
        String above = article.text().substring(0, start).strip();
        List<String> lines = above.lines().map(String::strip).toList();
        boolean line = !above.isEmpty()
                && lines.size() <= ADDRESS_LINES
                && lines.stream().allMatch(EntryHeadings::isOfAddress)
                && lines.stream().anyMatch(one -> one.chars().noneMatch(Character::isDigit));
        return line ? article.text().indexOf(above) : start;
    }

    private static final int ADDRESS_LINES = 4;

    private static boolean isOfAddress(String line) {
        return !line.isEmpty()
                && isNamesAlone(line)
                && EntryDateReader.read(line, true).isEmpty();
    }

    private static Optional<Heading> find(Article article, Sentence sentence) {
        int start = sentence.start();
        String line = line(article, sentence);
        boolean heading = sentence.kind() != Sentence.Kind.PROSE || isNamesAlone(line);
        return EntryDateReader.read(line, heading)
                .or(() -> LetterHead.read(wholeLine(article, sentence)))
                .map(date -> new Heading(
                        withWeekday(date, line),
                        start,
                        new Span(start + date.span().start(), end(article, start, date))));
    }

    /** Behind the date, with the mark that {@link #plain} leaves out of "22_d_". */
    private static int end(Article article, int start, EntryDate date) {
        int end = start + date.span().end();
        boolean slanted = end < article.text().length()
                && SLANTED.matcher(article.text().substring(start + date.span().start(), end + 1) + SLANT)
                        .find();
        return slanted ? end + 1 : end;
    }

    /** "July 9.—Sunday.": the day of the week behind the date. */
    private static EntryDate withWeekday(EntryDate date, String line) {
        Matcher behind = WEEKDAY.matcher(line);
        boolean may = date.weekday().isEmpty()
                && date.days().size() == 1
                && date.span().end() <= line.length()
                && behind.region(date.span().end(), line.length()).lookingAt();
        return may ? date.on(DayOfWeek.valueOf(behind.group(1).toUpperCase(Locale.ROOT))) : date;
    }

    private static final Pattern WEEKDAY = Pattern.compile(
            "[\\s.,:;(—–-]{1,4}("
                    + Arrays.stream(DayOfWeek.values()).map(Enum::name).collect(Collectors.joining("|"))
                    + ")(?=[.,:;)—–-])",
            Pattern.CASE_INSENSITIVE);

    /** A letter's head may end as a sentence does: "LIMA, PERU, October 20." */
    private static boolean isNamesAlone(String line) {
        List<String> words = SPACE.splitAsStream(line.strip()).toList();
        return words.size() <= LONGEST_HEAD
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.charAt(0))
                                || Character.isDigit(word.charAt(0))
                                || LISTS.isFunctionWord(word));
    }

    /** The whole line of a heading, for "Date: 3. August" looks like two sentences; else the sentence. */
    private static String line(Article article, Sentence sentence) {
        String line = wholeLine(article, sentence);
        boolean alone = sentence.kind() != Sentence.Kind.PROSE
                || line.strip().length() == sentence.span().length();
        return alone ? line : plain(sentence.span().in(article.text()));
    }

    private static String wholeLine(Article article, Sentence sentence) {
        int start = sentence.start();
        int end = article.text().indexOf('\n', start);
        return plain(article.text().substring(start, end < 0 ? article.text().length() : end));
    }

    /** Without the marks of slanted letters, each of which leaves a blank: "_24th May_ (Sunday)", "22_d_". */
    private static String plain(String text) {
        return SLANTED.matcher(text).replaceAll("$1  ").replace(SLANT, ' ');
    }

    private static final char SLANT = '_';
    private static final Pattern SLANTED = Pattern.compile("(?<=\\d)_(\\p{Ll}{1,2})_");

    /** The day that must have been the journey's first, or one before it: a day that is counted is not told before it comes. */
    Optional<LocalDate> latestStart() {
        int most = Stream.concat(title.stream(), all.stream().map(Heading::date))
                .flatMapToInt(date -> date.counter().stream())
                .max()
                .orElse(0);
        return article.published().date().filter(day -> most > 0).map(day -> day.minusDays(most - 1L));
    }

    /** The headings, but for "4.30" among "Thursday, October 15th", which is an hour. */
    List<Heading> ofDays() {
        boolean named = all.stream().anyMatch(heading -> !isFigures(heading));
        List<Heading> days =
                all.stream().filter(heading -> !named || !isFigures(heading)).toList();
        return isOfPublication(days) || isOfPost(days) ? days.subList(1, days.size()) : days;
    }

    /** Whether the only one is the line under a post's title that tells when it was published. */
    private boolean isOfPost(List<Heading> days) {
        return days.size() == 1
                && article.title().isPresent()
                && article.published().from() == Published.From.DATELINE
                && EntryYears.inFull(days.get(0).date())
                        .equals(article.published().date());
    }

    /** Whether the first is the day on which all of it was published: the entries below it begin before. */
    private boolean isOfPublication(List<Heading> days) {
        Optional<LocalDate> first = days.stream().findFirst().map(Heading::date).flatMap(EntryYears::inFull);
        return days.size() > 2
                && first.isPresent()
                && first.equals(article.published().date())
                && EntryYears.inFull(days.get(1).date())
                        .filter(day -> day.isBefore(first.get()))
                        .isPresent();
    }

    private boolean isFigures(Heading heading) {
        return FIGURES.matcher(heading.span().in(article.text())).matches();
    }

    private static final Pattern FIGURES = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.?");

    /** Whether the article is a list of dated lines: of shows, of a ship's days. */
    boolean isList() {
        return all.stream().filter(heading -> !heading.date().days().isEmpty()).count() >= LIST;
    }
}
