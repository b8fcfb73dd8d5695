package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.time.DateForm.Which;

/** Gives a weekday its week: by a range or dated heading that it belongs to, else by {@link WeekdaySides}. */
final class WeekdayResolver {
    private final Narrative narrative;
    private final WeekdaySides sides;

    WeekdayResolver(Narrative narrative, WeekdaySides sides) {
        this.narrative = narrative;
        this.sides = sides;
    }

    Reckoned weekday(DayOfWeek weekday, Which which, DateExpression expression) {
        if (which == Which.ANY) {
            Optional<Reckoned> told = endOfRange(weekday, expression)
                    .or(() -> aside(weekday, expression))
                    .or(() -> underHeading(weekday, expression))
                    .or(() -> behindDate(weekday, expression))
                    .or(() -> inProgramme(weekday, expression))
                    .or(() -> onJourney(weekday, expression));
            if (told.isPresent()) {
                return told.get();
            }
        }
        if (narrative.published().isEmpty()) {
            return Reckoned.published(Timex.vague("XXXX-WXX-" + weekday.getValue()), narrative);
        }
        LocalDate published = narrative.published().get();
        LocalDate day = switch (which) {
            case LAST -> lastWeekday(published, weekday);
            case NEXT -> published.with(TemporalAdjusters.next(weekday));
            case THIS, ANY -> sides.day(weekday, expression);
        };
        return Reckoned.published(Timex.day(day), narrative);
    }

    private static boolean isLinked(DateExpression expression, DateExpression.Link link) {
        return expression.link().isPresent() && expression.link().get() == link;
    }

    /** "Last Wednesday", said on a Thursday, is not yesterday. */
    private static LocalDate lastWeekday(LocalDate published, DayOfWeek weekday) {
        LocalDate last = published.with(TemporalAdjusters.previous(weekday));
        return last.equals(published.minusDays(1)) ? last.minusWeeks(1) : last;
    }

    /** "Monday through Friday": the Friday behind that Monday. */
    private Optional<Reckoned> endOfRange(DayOfWeek weekday, DateExpression expression) {
        if (!isLinked(expression, DateExpression.Link.RANGE)) {
            return Optional.empty();
        }
        return narrative
                .day()
                .filter(first -> first.sentence() == expression.sentence())
                .filter(first -> !isFarBack(first.date()))
                .map(first -> Reckoned.from(
                        Timex.day(first.date().with(TemporalAdjusters.nextOrSame(weekday))),
                        "behind " + first.date(),
                        Relation.mention(first.mention())));
    }

    /** "Late on Tuesday (Wednesday in Tokyo)": the weekday right beside that day. */
    private Optional<Reckoned> aside(DayOfWeek weekday, DateExpression expression) {
        if (!isLinked(expression, DateExpression.Link.ASIDE)) {
            return Optional.empty();
        }
        return narrative
                .day()
                .filter(first -> first.sentence() == expression.sentence())
                .flatMap(first -> Stream.of(-1, 1)
                        .map(step -> first.date().plusDays(step))
                        .filter(day -> day.getDayOfWeek() == weekday)
                        .findFirst()
                        .map(day -> Reckoned.from(
                                Timex.day(day), "beside " + first.date(), Relation.mention(first.mention()))));
    }

    /** "From Jan. 14 to Thursday", told in March: that Thursday is counted from publication. */
    private boolean isFarBack(LocalDate first) {
        return narrative
                .published()
                .filter(day -> first.isBefore(day.minusDays(6)))
                .isPresent();
    }

    /** Under a dated heading: the weekday within its days, or nearest to them, but none behind publication for what is past. */
    private Optional<Reckoned> underHeading(DayOfWeek weekday, DateExpression expression) {
        Optional<Narrative.Spoken<LocalDate>> heading = narrative.datedHeading();
        boolean own = heading.isPresent()
                && narrative.headingEnd().isEmpty()
                && narrative.published().equals(heading.map(Narrative.Spoken::date));
        if (heading.isEmpty() || own) {
            return Optional.empty();
        }
        LocalDate first = heading.get().date();
        LocalDate last = narrative.headingEnd().orElse(first);
        LocalDate day = first.with(TemporalAdjusters.nextOrSame(weekday));
        if (day.isAfter(last)) {
            LocalDate before = first.with(TemporalAdjusters.previous(weekday));
            boolean nearer = ChronoUnit.DAYS.between(before, first) < ChronoUnit.DAYS.between(last, day);
            boolean coming =
                    narrative.published().filter(day::isAfter).isEmpty() || sides.isAhead(weekday, expression, first);
            day = nearer || !coming ? before : day;
        }
        Relation relation = Relation.mention(heading.get().mention());
        return Optional.of(Reckoned.from(Timex.day(day), "under the heading of " + first, relation));
    }

    /** Without a publication date: the first such weekday from a date that was named just before. */
    private Optional<Reckoned> behindDate(DayOfWeek weekday, DateExpression expression) {
        if (narrative.published().isPresent()) {
            return Optional.empty();
        }
        return narrative
                .explicit()
                .filter(spoken -> expression.sentence() - spoken.sentence() <= CalendarResolver.NEAR_SENTENCES)
                .map(spoken -> Reckoned.from(
                        Timex.day(spoken.date().with(TemporalAdjusters.nextOrSame(weekday))),
                        "counted on from " + spoken.date(),
                        Relation.mention(spoken.mention())));
    }

    /** "Arrives on Saturday 24 March. … On Monday she will open a school": what is to come goes on from a day weeks ahead. */
    private Optional<Reckoned> inProgramme(DayOfWeek weekday, DateExpression expression) {
        if (expression.tense() != Tense.FUTURE || narrative.programme().isEmpty()) {
            return Optional.empty();
        }
        return narrative
                .programme()
                .filter(first -> narrative
                        .published()
                        .filter(day -> first.date().isAfter(day.plusDays(WEEK)))
                        .isPresent())
                .filter(first -> expression.sentence() > first.sentence()
                        && expression.sentence() - first.sentence() <= PROGRAMME_SENTENCES)
                .map(first -> Reckoned.from(
                        Timex.day(first.date().with(TemporalAdjusters.nextOrSame(weekday))),
                        "counted on from " + first.date(),
                        Relation.mention(first.mention())));
    }

    /** "From the 23rd to the 25th of January she visited Peru. … On Saturday she left Lima", published weeks later. */
    private Optional<Reckoned> onJourney(DayOfWeek weekday, DateExpression expression) {
        return narrative
                .recounted()
                .day(weekday, expression, narrative.day())
                .flatMap(day -> narrative
                        .recounted()
                        .first()
                        .map(first -> Reckoned.from(
                                Timex.day(day),
                                "on the journey from " + first.date() + " on",
                                Relation.mention(first.mention()))));
    }

    private static final int WEEK = 7;

    /** A programme is told in so many sentences. */
    private static final int PROGRAMME_SENTENCES = 20;
}
