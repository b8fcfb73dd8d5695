package org.dateline.time;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.time.Meaning.TimeOfDay;

/** Times of day: "10 p.m.", "17:54", "0800 UTC", "noon", "half past three". */
final class ClockReader {
    /** The slots of what tells an hour, the first that is there. */
    private static final List<String> TOLD = Stream.of(Tag.CLOCK, Tag.DOTCLOCK, Tag.HOUR, Tag.MIL, Tag.NOON)
            .map(Tag::name)
            .toList();

    private ClockReader() {}

    static Optional<TimeOfDay> read(Action action, Map<String, Lexeme> slots, Map<String, String> constants) {
        for (String told : TOLD) {
            Lexeme lexeme = slots.get(told);
            if (lexeme != null) {
                return time(lexeme, shift(action, slots, constants), slots, constants);
            }
        }
        return Optional.empty();
    }

    /** By whose clock: "CET", "Eastern time", "GMT+8", or as the other clock behind it tells. */
    private static Optional<ZoneId> zone(int minutes, Map<String, Lexeme> slots) {
        Lexeme other = slots.get("utc");
        Lexeme named = slots.getOrDefault("utczone", slots.get(Tag.ZONE.name()));
        if (other != null && named != null) {
            int there = (int) other.number();
            return Zones.find(named.word()).flatMap(zone -> Zones.between(minutes, there, zone));
        }
        Lexeme word = slots.get(Tag.ZONEWORD.name());
        if (word != null) {
            return Zones.find(word.word());
        }
        Lexeme hours = slots.get("shift");
        if (named == null || hours == null) {
            return Optional.ofNullable(named).flatMap(zone -> Zones.find(zone.word()));
        }
        int sign = hours.joined() == Lexeme.Joined.HYPHEN || hours.joined() == Lexeme.Joined.DASH ? -1 : 1;
        return Zones.shifted(named.word(), sign * (int) hours.number());
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
        } else if (lexeme.is(Tag.DOTCLOCK)) {
            minutes = (int) lexeme.number() * 60 + (int) Math.round(lexeme.number() % 1 * 100);
        } else {
            minutes = (int) lexeme.number() * 60;
            said = false;
        }
        Lexeme meridiem = slots.get(Tag.MERIDIEM.name());
        Lexeme part = slots.get(Tag.PART.name());
        boolean afternoon = constants.containsKey("pm")
                || meridiem != null && meridiem.value(Tag.MERIDIEM) == 1
                || part != null && part.value(Tag.PART) >= 3;
        boolean half = meridiem == null
                && part == null
                && !afternoon
                && (lexeme.is(Tag.HOUR) || lexeme.is(Tag.CLOCK))
                && minutes >= 60
                && minutes < 780;
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
        return Optional.of(new TimeOfDay(OptionalInt.of(minutes), said, Optional.empty(), zone(minutes, slots), half));
    }
}
