package org.dateline.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.Meaning.TimeOfDay;

/** Times of day: "10 p.m.", "17:54", "0800 UTC", "noon", "half past three". */
final class ClockReader {
    private ClockReader() {}

    static Optional<TimeOfDay> read(Action action, Map<String, Lexeme> slots, Map<String, String> constants) {
        for (Tag tag : new Tag[] {Tag.CLOCK, Tag.HOUR, Tag.MIL, Tag.NOON}) {
            Lexeme lexeme = slots.get(tag.name());
            if (lexeme != null) {
                return time(lexeme, shift(action, slots, constants), slots, constants);
            }
        }
        return Optional.empty();
    }

    /** Minutes to add: "half past" 30, "ten minutes to" -10. */
    private static OptionalInt shift(Action action, Map<String, Lexeme> slots, Map<String, String> constants) {
        Lexeme minutes = slots.get("minutes");
        String add = constants.get("add");
        if (minutes == null) {
            return add == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(add));
        }
        int shift = (int) Math.min(minutes.number(), 60);
        return OptionalInt.of(action == Action.CLOCK_TO ? -shift : shift);
    }

    private static Optional<TimeOfDay> time(
            Lexeme lexeme, OptionalInt shift, Map<String, Lexeme> slots, Map<String, String> constants) {
        int minutes;
        boolean said = true;
        if (lexeme.is(Tag.NOON)) {
            minutes = lexeme.value(Tag.NOON);
        } else if (lexeme.is(Tag.CLOCK) || lexeme.is(Tag.MIL)) {
            minutes = (int) lexeme.number();
        } else {
            minutes = (int) lexeme.number() * 60;
            said = false;
        }
        Lexeme meridiem = slots.get(Tag.MERIDIEM.name());
        Lexeme part = slots.get(Tag.PART.name());
        boolean afternoon = constants.containsKey("pm")
                || meridiem != null && meridiem.value(Tag.MERIDIEM) == 1
                || part != null && part.value(Tag.PART) >= 3;
        boolean morning = meridiem != null && meridiem.value(Tag.MERIDIEM) == 0;
        if (afternoon && minutes < 720) {
            minutes += 720;
        } else if (morning && minutes >= 720 && minutes < 780) {
            minutes -= 720;
        }
        if (shift.isPresent()) {
            minutes += shift.getAsInt();
            said = true;
        }
        if (minutes < 0 || minutes > 1440) {
            return Optional.empty();
        }
        Lexeme zone = slots.get(Tag.ZONE.name());
        return Optional.of(new TimeOfDay(
                OptionalInt.of(minutes),
                said,
                Optional.empty(),
                Optional.ofNullable(zone).map(z -> z.word().toUpperCase(Locale.ROOT))));
    }
}
