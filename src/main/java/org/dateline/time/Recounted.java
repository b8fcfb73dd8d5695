package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A journey of which a report that was published later tells from its beginning: one that opens with "From the 23rd to the 25th of
 * January she visited Peru" or "She left on Saturday, March 23", and speaks of no day near that of publication. Its weekdays are
 * those of the journey. One a reading; not shared.
 */
final class Recounted {
    /** A week before publication, a weekday is mostly counted from that. */
    private static final int NEWS_DAYS = 8;

    private static final int LONGEST_AGO_DAYS = 200;
    private static final int LONGEST_DAYS = 21;
    private static final int OPENING_SENTENCES = 4;

    private final Optional<LocalDate> published;
    private Optional<Narrative.Spoken<LocalDate>> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private boolean sure;
    private boolean news;

    Recounted(Optional<LocalDate> published) {
        this.published = published;
    }

    /** Keeps what a day says of it. */
    void hear(DateExpression expression, Narrative.Spoken<LocalDate> day) {
        if (published.isEmpty() || news || expression.heading()) {
            return;
        }
        Optional<Meaning.Calendar> named = expression.meaning().base() instanceof Meaning.Calendar calendar
                        && calendar.day().isPresent()
                ? Optional.of(calendar)
                : Optional.empty();
        long ago = ChronoUnit.DAYS.between(day.date(), published.get());
        boolean ends = first.isPresent()
                && first.get().mention() == day.mention() - 1
                && expression.link().equals(Optional.of(DateExpression.Link.RANGE));
        if (ends) {
            last = Optional.of(day.date());
            sure = ago >= NEWS_DAYS;
            news = !sure;
        } else if (first.isEmpty() && ago == 0 && expression.sentence() <= OPENING_SENTENCES) {
            return; // the line that tells when it was published
        } else if (first.isEmpty()) {
            boolean opens = named.isPresent()
                    && ago >= NEWS_DAYS
                    && ago <= LONGEST_AGO_DAYS
                    && expression.sentence() <= OPENING_SENTENCES;
            first = opens ? Optional.of(day) : first;
            sure = opens && named.get().weekday().isPresent();
            news = !opens;
        } else {
            boolean counted = expression.meaning().form() instanceof DateForm.NearDay;
            news = Math.abs(ago) < NEWS_DAYS && (counted || named.isPresent());
        }
    }

    private static boolean isAhead(DateExpression expression) {
        return expression.context().signs().stream().anyMatch(AHEAD::contains);
    }

    private static final Set<Sign> AHEAD = EnumSet.of(Sign.WILL, Sign.PLAN, Sign.SHIFTED);

    /** The day with which it begins. */
    Optional<Narrative.Spoken<LocalDate>> first() {
        return first;
    }

    /**
     * The day of the journey that a weekday is.
     *
     * @param spoken the day last spoken of
     */
    Optional<LocalDate> day(
            DayOfWeek weekday, DateExpression expression, Optional<Narrative.Spoken<LocalDate>> spoken) {
        if (!sure
                || news
                || isAhead(expression)
                || expression.sentence() <= first.get().sentence()) {
            return Optional.empty();
        }
        LocalDate begin = first.get().date();
        LocalDate end = last.orElse(begin.plusDays(LONGEST_DAYS));
        return spoken.map(Narrative.Spoken::date)
                .filter(day -> !day.isBefore(begin) && !day.isAfter(end))
                .map(day -> day.with(TemporalAdjusters.nextOrSame(weekday)))
                .filter(day -> !day.isAfter(end))
                .or(() -> Optional.of(begin.with(TemporalAdjusters.nextOrSame(weekday))))
                .filter(day -> !day.isAfter(end) && day.isBefore(published.get()));
    }
}
