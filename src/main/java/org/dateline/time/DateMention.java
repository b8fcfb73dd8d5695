package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.article.Span;

/**
 * A date expression with its value.
 *
 * @param span its extent in the article
 * @param text as written
 * @param type TIMEX3 type
 * @param value TIMEX3 value; underspecified ({@code XXXX-WXX-7}) where no anchor is known
 * @param mod TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN, MORE_THAN …
 * @param when the value for the timeline; {@link When#UNKNOWN} for durations, sets and what is underspecified
 * @param conflict what is wrong with it, if anything
 * @param rule name of the rule that read it, for explanations only; what it is, its form says
 * @param anchor what it was counted from, for the reader: "published 2025-10-26", "“Monday” before"; empty when it
 *     stands for itself
 * @param range the stretch of time of which it is one end, if it is
 * @param relation what it was counted from, for programs
 * @param heading whether it names the day of what follows it: a heading's date, or one that opens a line of a schedule
 * @param form what kind of expression it is
 * @param tense what its sentence says of its time
 */
public record DateMention(
        Span span,
        String text,
        TimexType type,
        String value,
        Optional<String> mod,
        When when,
        Optional<DateConflict> conflict,
        String rule,
        Optional<String> anchor,
        Optional<DateRange> range,
        Relation relation,
        boolean heading,
        DateForm form,
        Tense tense) {
    public DateMention {
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("text and span differ: \"" + text + "\" " + span);
        }
    }

    /** Asked very often, and quicker than what Java makes for a record. */
    @Override
    public int hashCode() {
        return span.hashCode();
    }

    /** A mention that is no end of a range, stands for itself, and of whose time nothing is said. */
    public DateMention(
            Span span,
            String text,
            TimexType type,
            String value,
            Optional<String> mod,
            When when,
            Optional<DateConflict> conflict,
            String rule,
            DateForm form) {
        this(
                span,
                text,
                type,
                value,
                mod,
                when,
                conflict,
                rule,
                Optional.empty(),
                Optional.empty(),
                Relation.ITSELF,
                false,
                form,
                Tense.UNKNOWN);
    }

    /** A day that the heading of an entry tells, by whatever words. */
    public static DateMention ofDay(Span span, String text, LocalDate day) {
        Timex timex = Timex.day(day);
        return new DateMention(
                span,
                text,
                TimexType.DATE,
                timex.value(),
                Optional.empty(),
                timex.when(),
                Optional.empty(),
                "entry",
                Optional.empty(),
                Optional.empty(),
                Relation.ITSELF,
                true,
                new DateForm.Day(DateForm.MonthSaid.HERE, false, false, DateForm.Hours.NONE),
                Tense.UNKNOWN);
    }

    /** The same date in a list that has so many others before it. */
    public DateMention behind(int others) {
        return relation.mention().isEmpty()
                ? this
                : new DateMention(
                        span,
                        text,
                        type,
                        value,
                        mod,
                        when,
                        conflict,
                        rule,
                        anchor,
                        range,
                        relation.behind(others),
                        heading,
                        form,
                        tense);
    }

    /** EDTF value; empty where there is none. */
    public String edtf() {
        return Edtf.of(when, mod);
    }

    /** The days that it speaks of: those of its range where it is the end of one, otherwise its own. */
    public When days() {
        return range.map(DateRange::when).orElse(when);
    }

    /**
     * The same words, meant of another day; a time of day is kept.
     *
     * @param counted from what, for the reader
     */
    public DateMention on(LocalDate day, String counted) {
        When meant = when instanceof When.Day own ? own.on(day) : When.of(day);
        String told = value.length() > 10 ? day + value.substring(10) : day.toString();
        return with(told, meant, conflict, Optional.of(counted), range);
    }

    /** The same date where a copy of the text has it. */
    public DateMention movedTo(DateMention copy) {
        return new DateMention(
                copy.span,
                copy.text,
                type,
                value,
                mod,
                when,
                conflict,
                rule,
                anchor,
                copy.range,
                relation,
                heading,
                form,
                tense);
    }

    /** The same day or month of another year; others stay as they are. */
    DateMention yearsOn(int years) {
        Timex moved;
        if (when instanceof When.Day day && day.time().isEmpty()) {
            moved = Timex.day(day.date().plusYears(years));
        } else if (when instanceof When.Month month) {
            moved = Timex.month(month.month().plusYears(years));
        } else {
            return this;
        }
        return with(moved.value(), moved.when(), conflict, anchor, range);
    }

    DateMention withRange(DateRange other) {
        return with(value, when, conflict, anchor, Optional.of(other));
    }

    DateMention withConflict(DateConflict other) {
        return with(value, when, Optional.of(other), anchor, range);
    }

    private DateMention with(
            String value,
            When when,
            Optional<DateConflict> conflict,
            Optional<String> anchor,
            Optional<DateRange> range) {
        return new DateMention(
                span, text, type, value, mod, when, conflict, rule, anchor, range, relation, heading, form, tense);
    }

    /** The second of "from Monday until Friday". */
    public boolean isRangeEnd() {
        return range.filter(ends -> !ends.first()).isPresent();
    }
}
