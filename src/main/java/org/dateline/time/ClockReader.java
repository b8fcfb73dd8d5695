package org.dateline.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.Meaning.TimeOfDay;

/** Times of day: "10 p.m.", "17:54", "0800 UTC", "noon", "half past three". */
final class ClockReader {
    private ClockReader() {}

    static Optional<TimeOfDay> read(Map<String, Lexeme> slots, Map<String, String> constants) {
        for (Tag tag : new Tag[] {Tag.CLOCK, Tag.HOUR, Tag.MIL, Tag.NOON}) {
            Lexeme lexeme = slots.get(tag.name());
            if (lexeme != null) {
                return time(lexeme, slots, constants);
            }
        }
        return Optional.empty();
    }

    private static Optional<TimeOfDay> time(Lexeme lexeme, Map<String, Lexeme> slots, Map<String, String> constants) {
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
        boolean afternoon =
                meridiem != null && meridiem.value(Tag.MERIDIEM) == 1 || part != null && part.value(Tag.PART) >= 3;
        boolean morning = meridiem != null && meridiem.value(Tag.MERIDIEM) == 0;
        if (afternoon && minutes < 720) {
            minutes += 720;
        } else if (morning && minutes >= 720 && minutes < 780) {
            minutes -= 720;
        }
        String add = constants.get("add");
        if (add != null) {
            minutes += Integer.parseInt(add);
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
