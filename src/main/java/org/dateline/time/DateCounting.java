package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.article.Span;

/**
 * The dates of one article, to be counted from whatever day it may have been published on: what does not hang on that day is found
 * once. An undated article is tried on a hundred days. May be shared between threads.
 */
public final class DateCounting {
    private final DateResolver resolver;
    private final Article article;
    private final List<DateExpression> written;
    private final List<DateExpression> complete;
    private final Setting setting;
    private final NumericOrder order;
    private final List<Span> spans;
    private final Set<DayOfWeek> bareWeekdays;
    private final Optional<List<LocalDate>> told;

    DateCounting(
            DateResolver resolver,
            Article article,
            List<DateExpression> written,
            Setting setting,
            NumericOrder.Sources orders) {
        this.resolver = resolver;
        this.article = article;
        this.written = written;
        this.complete = ClockRanges.complete(CountedLengths.complete(Ranges.complete(written)));
        this.setting = setting;
        this.order = orders.of(article, complete);
        this.spans = written.stream().map(DateExpression::span).toList();
        this.bareWeekdays = bareWeekdays(written);
        this.told = ToldYears.namedInFull(written);
    }

    /** A mention for each expression, in their order. */
    public List<DateMention> from(Published printed) {
        return resolver.resolve(this, printed);
    }

    Article article() {
        return article;
    }

    /** As they were found. */
    List<DateExpression> written() {
        return written;
    }

    /** The same, with what their neighbours lend them. */
    List<DateExpression> complete() {
        return complete;
    }

    /** Where they stand. */
    List<Span> spans() {
        return spans;
    }

    Setting setting() {
        return setting;
    }

    NumericOrder order() {
        return order;
    }

    /** What has not been told when the article begins. */
    Narrative narrative(Published published) {
        return new Narrative(
                published.date(),
                bareWeekdays,
                ToldYears.isStory(told, published.date()),
                ToldYears.ofTitle(article, written, published.date()));
    }

    private static Set<DayOfWeek> bareWeekdays(List<DateExpression> expressions) {
        Set<DayOfWeek> bare = EnumSet.noneOf(DayOfWeek.class);
        for (DateExpression expression : expressions) {
            if (expression.meaning().base() instanceof Meaning.Calendar calendar
                    && calendar.day().isEmpty()
                    && calendar.month().isEmpty()) {
                calendar.weekday().ifPresent(bare::add);
            }
        }
        return bare;
    }
}
