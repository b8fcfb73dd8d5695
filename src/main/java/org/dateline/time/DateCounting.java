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
import org.jspecify.annotations.Nullable;

/**
 * The dates of one article, to be counted from whatever day it may have been published on: what does not hang on that day is found
 * once. An undated article is tried on hundreds of days. Not shared between threads.
 */
public final class DateCounting {
    private final DateResolver resolver;
    private final Article article;
    private final List<DateExpression> written;
    private final List<DateExpression> complete;
    private final Setting setting;
    private final NumericOrder order;
    private final WeekdayMentions weekdays;
    private final Countable[] items;
    private final @Nullable Boolean[] passing;
    private final List<Span> spans;
    private @Nullable Boolean ofReport;
    private final Set<DayOfWeek> bareWeekdays;
    private final Optional<List<LocalDate>> told;
    private final List<Integer> titleYears;

    DateCounting(DateResolver resolver, Article article, List<DateExpression> written, Setting setting) {
        this.resolver = resolver;
        this.article = article;
        this.written = written;
        this.complete = ClockRanges.complete(CountedLengths.complete(Ranges.complete(written)));
        this.setting = setting;
        this.order = resolver.orders().of(article, complete);
        this.weekdays = new WeekdayMentions(resolver.weights(), complete);
        this.items = items(article, written, complete);
        this.passing = new Boolean[items.length];
        this.spans = written.stream().map(DateExpression::span).toList();
        this.bareWeekdays = bareWeekdays(written);
        this.told = ToldYears.namedInFull(written);
        this.titleYears = ToldYears.ofTitle(article, written);
    }

    private static Countable[] items(Article article, List<DateExpression> written, List<DateExpression> complete) {
        Countable[] items = new Countable[complete.size()];
        for (int i = 0; i < items.length; i++) {
            Optional<DateExpression> before = i == 0 ? Optional.empty() : Optional.of(complete.get(i - 1));
            items[i] = Countable.of(article, written.get(i), complete.get(i), DateResolver.teller(complete, i), before);
        }
        return items;
    }

    /** A mention for each expression, in their order. */
    public List<DateMention> from(Published printed) {
        return resolver.resolve(this, printed);
    }

    Countable item(int at) {
        return items[at];
    }

    /** What is said around its weekdays. */
    WeekdayMentions weekdays() {
        return weekdays;
    }

    /** Whether an expression stands in passing. */
    boolean isInPassing(int at) {
        Boolean known = passing[at];
        if (known == null) {
            known = resolver.asides().hold(article, complete.get(at));
            passing[at] = known;
        }
        return known;
    }

    /** When it was written, as {@link PublicationDates} tells of a report. */
    Published written(Published printed) {
        return PublicationDates.written(written, printed, this::isOfReport);
    }

    private boolean isOfReport() {
        Boolean known = ofReport;
        if (known == null) {
            known = PublicationDates.isOfReport(article, spans, 0);
            ofReport = known;
        }
        return known;
    }

    /** Its expressions, with what their neighbours lend them. */
    List<DateExpression> complete() {
        return complete;
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
                ToldYears.ofTitle(titleYears, published.date()));
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
