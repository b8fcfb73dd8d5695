package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells which year's holiday is meant, and with {@link Holidays} which day that was. */
final class HolidayResolver {
    /** What is told as past is at most so many days off; else it is last year's. */
    private static final int SOON_DAYS = 14;

    /** What is told in no tense may lie so far ahead, */
    private static final int AHEAD_DAYS = 60;

    /** and is next year's when this year's is so long gone. */
    private static final int GONE_DAYS = 250;

    private final Narrative narrative;
    private final Holidays holidays;
    private final Setting setting;

    HolidayResolver(Narrative narrative, Holidays holidays, Setting setting) {
        this.narrative = narrative;
        this.holidays = holidays;
        this.setting = setting;
    }

    Reckoned resolve(Meaning.Holiday holiday, DateExpression expression) {
        Optional<LocalDate> once = holidays.once(holiday.key());
        if (once.isPresent()) {
            return Reckoned.itself(Timex.day(once.get()));
        }
        Optional<String> country = setting.country(expression.span());
        OptionalInt year = narrative.year(holiday.year());
        if (year.isPresent()) {
            Timex timex = holidays.in(holiday.key(), year.getAsInt(), country).stream()
                    .findFirst()
                    .map(Timex::of)
                    .orElse(Timex.year(year.getAsInt()));
            return holiday.year().named().isPresent() ? Reckoned.itself(timex) : Reckoned.published(timex, narrative);
        }
        Timex timex = narrative
                .published()
                .flatMap(published -> nearest(holiday, expression, published, country))
                .map(Timex::of)
                .orElseGet(() -> Timex.vague(
                        narrative.published().isPresent()
                                ? "XXXX-XX-XX"
                                : "XXXX-" + holidays.monthAndDay(holiday.key()).orElse("XX-XX")));
        return Reckoned.published(timex, narrative);
    }

    private Optional<When> nearest(
            Meaning.Holiday holiday, DateExpression expression, LocalDate published, Optional<String> country) {
        List<When> all = new ArrayList<>();
        for (int step = -1; step <= 1; step++) {
            all.addAll(holidays.in(holiday.key(), published.getYear() + step, country));
        }
        return switch (holiday.which()) {
            case LAST -> last(all, published, -1);
            case NEXT -> coming(all, published);
            case THIS ->
                all.stream()
                        .filter(when -> when.first().orElseThrow().getYear() == published.getYear())
                        .min(Comparator.comparingLong(when -> Math.abs(off(when, published))));
            case ANY ->
                switch (expression.tense()) {
                    case FUTURE -> coming(all, published).or(() -> last(all, published, AHEAD_DAYS));
                    case PAST -> last(all, published, SOON_DAYS);
                    case UNKNOWN ->
                        last(all, published, AHEAD_DAYS)
                                .filter(when -> off(when, published) >= -GONE_DAYS)
                                .or(() -> coming(all, published));
                };
        };
    }

    /** The last that starts at most so many days behind publication. */
    private static Optional<When> last(List<When> all, LocalDate published, int days) {
        return all.stream().filter(when -> off(when, published) <= days).reduce((a, b) -> b);
    }

    private static Optional<When> coming(List<When> all, LocalDate published) {
        return all.stream()
                .filter(when -> !when.last().orElseThrow().isBefore(published))
                .findFirst();
    }

    private static long off(When when, LocalDate published) {
        return ChronoUnit.DAYS.between(published, when.first().orElseThrow());
    }
}
