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
 * @param rule name of the rule that read it
 * @param anchor what it was counted from, for the reader: "published 2025-10-26", "“Monday” before"; empty when it
 *     stands for itself
 * @param range the stretch of time of which it is one end, if it is
 * @param relation what it was counted from, for programs
 * @param heading whether it names the day of what follows it: a heading's date, or one that opens a line of a schedule
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
        boolean heading) {
    public DateMention {
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("text and span differ: \"" + text + "\" " + span);
        }
    }

    /** A mention that is no end of a range and stands for itself. */
    public DateMention(
            Span span,
            String text,
            TimexType type,
            String value,
            Optional<String> mod,
            When when,
            Optional<DateConflict> conflict,
            String rule,
            Optional<String> anchor) {
        this(span, text, type, value, mod, when, conflict, rule, anchor, Optional.empty(), Relation.ITSELF, false);
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
        boolean timed = when instanceof When.Day own && own.time().isPresent();
        When meant = timed ? When.at(day, ((When.Day) when).time().orElseThrow()) : When.of(day);
        String told = value.length() > 10 ? day + value.substring(10) : day.toString();
        return new DateMention(
                span, text, type, told, mod, meant, conflict, rule, Optional.of(counted), range, relation, heading);
    }

    DateMention withRange(DateRange other) {
        return new DateMention(
                span, text, type, value, mod, when, conflict, rule, anchor, Optional.of(other), relation, heading);
    }

    DateMention withConflict(DateConflict other) {
        return new DateMention(
                span, text, type, value, mod, when, Optional.of(other), rule, anchor, range, relation, heading);
    }
}
