package org.dateline.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.DateForm.Which;
import org.dateline.time.Meaning.Base;
import org.dateline.time.Meaning.YearOf;

/** Meanings of what is counted: "two weeks ago", "a week from Friday", "the day after Christmas", "Labor Day weekend". */
final class CountedReader {
    private final Slots slots;
    private final Action action;

    CountedReader(Slots slots, Action action) {
        this.slots = slots;
        this.action = action;
    }

    Base countedFrom() {
        Lexeme number = slots.lexemes().get(Tag.NUM.name());
        int amount = number == null ? slots.constant("n", 1) : (int) Math.min(number.number(), 10_000);
        Which which = slots.which() == Which.ANY ? Which.NEXT : slots.which();
        return new Meaning.CountedFrom(weekday(which), amount, slots.unit(), false, Optional.empty());
    }

    private Meaning.Calendar weekday(Which which) {
        return new Meaning.Calendar(YearOf.NONE, OptionalInt.empty(), OptionalInt.empty(), slots.weekday(), which);
    }

    /** "Two Fridays ago": the second one back from today. */
    Base weekdaysOn() {
        int amount = slots.constant("sign", 1) * Math.min(slots.number(Tag.NUM).orElse(1), 100);
        return new Meaning.CountedFrom(new Meaning.Deictic(0), amount, Unit.WEEK, false, slots.weekday());
    }

    /** "Ten years ago today". */
    Base agoToday() {
        int amount = Math.min(slots.number(Tag.NUM).orElse(1), 10_000);
        return new Meaning.CountedFrom(new Meaning.Deictic(0), -amount, slots.unit(), false, Optional.empty());
    }

    /** A week into the tour is its eighth day. */
    Optional<Base> tourDayIn() {
        int days = Math.min(slots.number(Tag.NUM).orElse(1), 1000)
                * (slots.unit() == Unit.WEEK ? 7 : slots.unit() == Unit.FORTNIGHT ? 14 : 1);
        return Optional.of(new Meaning.TourDay(days + 1));
    }

    /** What a prefix counts from the date that stands behind it. */
    static Meaning beside(Grammar.Match prefix, Meaning date) {
        Slots slots = Slots.of(prefix);
        int amount = slots.says("nth")
                ? slots.number(Tag.ORD).orElse(1) - 1
                : Math.min(slots.number(Tag.NUM).orElse(1), 10_000) * slots.constant("sign", 1);
        return new Meaning(
                new Meaning.CountedFrom(date.base(), amount, slots.unit(), slots.says("whole"), slots.weekday()),
                Optional.empty(),
                Optional.empty());
    }

    /** A holiday, or the week or weekend that holds it. */
    Base holiday() {
        String key = Optional.ofNullable(slots.lexemes().get(Tag.HOLIDAY.name()))
                .map(Lexeme::word)
                .orElseGet(() -> slots.constants().getOrDefault("key", ""));
        Base holiday = new Meaning.Holiday(key, slots.year(), slots.which());
        return slots.says("unit") ? new Meaning.CountedFrom(holiday, 0, slots.unit(), true, Optional.empty()) : holiday;
    }

    Base offset() {
        boolean vague = action == Action.OFFSET_VAGUE;
        double amount = slots.says("num")
                ? slots.constant("num", 1)
                : Optional.ofNullable(slots.lexemes().get(Tag.NUM.name()))
                        .map(Lexeme::number)
                        .orElse(1.0);
        if (slots.says("times")) {
            amount = amount * slots.constant("times", 1)
                    + slots.find("more").map(Lexeme::number).orElse(0.0);
        } else if (slots.says("add")) {
            amount += 0.5;
        } else if (slots.says("half")) {
            amount = 0.5;
        }
        int years = slots.unit() == Unit.CENTURY ? 100 : slots.unit() == Unit.DECADE ? 10 : 0;
        if (years > 0 && amount != Math.rint(amount)) {
            return new Meaning.Offset(
                    Optional.of(amount * years), Unit.YEAR, slots.constant("sign", 1), slots.says("anaphoric"));
        }
        if (slots.unit() == Unit.YEAR && amount * 2 == Math.rint(amount * 2) && amount != Math.rint(amount)) {
            int sign = slots.constant("sign", 1);
            return new Meaning.Offset(Optional.of(amount * 12), Unit.MONTH, sign, slots.says("anaphoric"));
        }
        return new Meaning.Offset(
                vague ? Optional.empty() : Optional.of(amount),
                slots.unit(),
                slots.constant("sign", 1),
                slots.says("anaphoric"));
    }
}
