package org.dateline.dating;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.time.WeekdayLine;

/**
 * Paragraphs that open with a weekday and nothing else: "Monday: Lima to Pisco". The last of them is the last such day before
 * the article was published.
 */
final class WeekdayHeadings {
    private static final int FEWEST = 2;

    private WeekdayHeadings() {}

    private record Line(int start, WeekdayLine days) {}

    /** The days of the weekdays that head paragraphs; none where fewer than two do, or the article has no day. */
    static List<EntryDays.Dated> find(Article article) {
        List<Line> lines = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            Optional<WeekdayLine> days = sentence.isArticle() && sentence.paragraph() != paragraph
                    ? WeekdayLine.read(sentence.span().in(article.text()))
                    : Optional.empty();
            days.ifPresent(line -> lines.add(new Line(sentence.start(), line)));
            paragraph = sentence.paragraph();
        }
        Optional<LocalDate> published = article.published().date().filter(day -> isKnown(article));
        return lines.size() < FEWEST || published.isEmpty() ? List.of() : dated(lines, published.get());
    }

    /** A day that is only tried would find its weekdays in any week. */
    private static boolean isKnown(Article article) {
        return article.published().from() != Published.From.INFERRED;
    }

    private static List<EntryDays.Dated> dated(List<Line> lines, LocalDate published) {
        LocalDate first = published.with(
                TemporalAdjusters.previousOrSame(lines.get(0).days().first()));
        List<EntryDays.Dated> dated = from(lines, first);
        while (dated.get(dated.size() - 1).last().isAfter(published)) {
            first = first.minusWeeks(1);
            dated = from(lines, first);
        }
        return dated;
    }

    private static List<EntryDays.Dated> from(List<Line> lines, LocalDate start) {
        List<EntryDays.Dated> dated = new ArrayList<>();
        LocalDate day = start;
        for (Line line : lines) {
            WeekdayLine days = line.days();
            LocalDate first = day.with(TemporalAdjusters.nextOrSame(days.first()));
            day = first.with(TemporalAdjusters.nextOrSame(days.last()));
            int at = line.start();
            Span span = new Span(at + days.span().start(), at + days.span().end());
            dated.add(new EntryDays.Dated(at, span, first, day));
        }
        return dated;
    }
}
