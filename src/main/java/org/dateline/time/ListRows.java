package org.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Sentence;

/** Tells which days that only a list writes so stand in a list: "10/13 - Albany", "Thursday 3 Morning Lima", "6 – Lima". */
final class ListRows {
    private final Article article;
    private final Layout layout;
    private final List<Lexeme> lexemes;

    /** Whether two lines open with a weekday and its day; empty while nobody has asked. */
    private Optional<Boolean> weekdayRows = Optional.empty();

    ListRows(Article article, Layout layout, List<Lexeme> lexemes) {
        this.article = article;
        this.layout = layout;
        this.lexemes = lexemes;
    }

    /**
     * Whether it would be a day in a list, and stands in none.
     *
     * @param before what was found before it
     */
    boolean isStray(DateFinder.Found here, List<DateExpression> before) {
        return isStrayFigures(here) || isStrayListDay(here, before) || isStrayRowDay(here, before);
    }

    /** "10/13 - Albany, NY" is a day only at the beginning of a line of a list. */
    private boolean isStrayFigures(DateFinder.Found here) {
        int start = lexemes.get(here.from()).start();
        return here.rule().name().equals(FIGURES_ROW)
                && article.findSentenceAt(start)
                        .filter(row -> row.kind() != Sentence.Kind.PROSE && row.start() == start)
                        .isEmpty();
    }

    /** "Thursday 3 Morning Lima Quito" is a day only at the beginning of a line, where another line opens so, too. */
    boolean isStrayWeekday(DateFinder.Found here) {
        if (!here.rule().name().equals(WEEKDAY_ROW)) {
            return false;
        }
        String text = article.text();
        int start = lexemes.get(here.from()).start();
        int end = lexemes.get(here.to() - 1).end();
        return !opensLine(text, start)
                || !BEHIND_ROW_DAY.matcher(text).region(end, text.length()).lookingAt()
                || !hasWeekdayRows();
    }

    /** Whether nothing but marks stands before the position in its line; looks no farther back than it must. */
    private static boolean opensLine(String text, int position) {
        int at = position - 1;
        while (at >= 0 && text.charAt(at) != '\n' && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    private boolean hasWeekdayRows() {
        if (weekdayRows.isEmpty()) {
            long rows = WEEKDAY_ROWS.matcher(article.text()).results().limit(2).count();
            weekdayRows = Optional.of(rows == 2);
        }
        return weekdayRows.get();
    }

    /** Behind the weekday of "Thursday 3", "Thursday, 3". */
    int behindWeekday(DateFinder.Found here) {
        int day = here.to() - 1;
        return Character.isLetterOrDigit(lexemes.get(day - 1).word().charAt(0)) ? day : day - 1;
    }

    /** What follows the day of a row: the line's end, a mark, or what is done, with a capital. */
    private static final Pattern BEHIND_ROW_DAY = Pattern.compile("\\h*(?:\\R|$|[:–—|(-]\\h|[,.:]?\\h+\\p{Lu})");

    private static final Pattern WEEKDAY_ROWS = Pattern.compile(
            "(?m)^\\P{L}{0,4}\\p{Lu}\\p{L}{2,9}[,.]?\\h\\d{1,2}(?:\\p{L}{2})?\\b(?!\\h*\\p{Ll}|[:.]\\d)");

    /** "Lima, Arena (12)" is a day only in the line behind one that ends "(May 10)" or in such a day. */
    private boolean isStrayListDay(DateFinder.Found here, List<DateExpression> before) {
        if (!here.rule().name().equals(LIST_DAY)) {
            return false;
        }
        if (before.isEmpty()) {
            return true;
        }
        DateExpression last = before.get(before.size() - 1);
        int end = last.span().end();
        boolean closed = end < article.text().length() && article.text().charAt(end) == ')';
        int start = lexemes.get(here.from()).start();
        return !closed || layout.sentenceAt(start) - last.sentence() != 1;
    }

    /** "6 – Lima, Arena" is a day only in a list under a line that names its month, and at the beginning of its line. */
    private boolean isStrayRowDay(DateFinder.Found here, List<DateExpression> before) {
        if (!here.rule().name().equals(ROW_DAY)) {
            return false;
        }
        int start = lexemes.get(here.from()).start();
        Optional<Sentence> row = article.findSentenceAt(start).filter(s -> s.kind() != Sentence.Kind.PROSE);
        if (row.isEmpty() || before.isEmpty()) {
            return true;
        }
        DateExpression last = before.get(before.size() - 1);
        int lines = layout.sentenceAt(start) - last.sentence();
        boolean another = last.rule().equals(ROW_DAY);
        if (another && lines == 0) {
            String between = article.text().substring(last.span().end(), start);
            return !Links.AND.contains(between.strip()) && !between.strip().equals(",");
        }
        boolean month = last.meaning().base() instanceof Meaning.Calendar calendar
                && calendar.month().isPresent()
                && calendar.day().isEmpty();
        int end = lexemes.get(here.to() - 1).end();
        String behind = article.text().substring(end, Math.min(article.text().length(), end + 5));
        boolean set = behind.matches("(?s)\\s?[-–—,].*|(?s) (and|&) .*");
        return start != row.get().span().start() || !set || lines < 1 || lines > ROW_LINES || !(another || month);
    }

    private static final String FIGURES_ROW = "date-row";

    private static final String WEEKDAY_ROW = "weekday-row";

    private static final String ROW_DAY = "row-day";

    /** A line between two rows may hold a row's second line. */
    private static final int ROW_LINES = 2;

    private static final String LIST_DAY = "list-day";
}
