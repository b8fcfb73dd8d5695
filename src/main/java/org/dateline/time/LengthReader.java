package org.dateline.time;

import java.util.Map;
import java.util.Optional;

/** TIMEX3 values of lengths ("three weeks": P3W) and repetitions ("every Friday": XXXX-WXX-5). */
final class LengthReader {
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    private static final String[] PARTS = {"MO", "MI", "AF", "EV", "NI", "DT"};

    private LengthReader() {}

    static Optional<Unit> unit(Map<String, Lexeme> slots) {
        for (String slot : new String[] {"unit", Tag.UNIT.name(), Tag.UNITS.name(), Tag.DAILY.name()}) {
            Lexeme lexeme = slots.get(slot);
            if (lexeme != null) {
                int number =
                        Math.max(lexeme.value(Tag.UNIT), Math.max(lexeme.value(Tag.UNITS), lexeme.value(Tag.DAILY)));
                return number == 0 ? Optional.empty() : Optional.of(Unit.of(number));
            }
        }
        return Optional.empty();
    }

    static Optional<String> length(Map<String, Lexeme> slots, Map<String, String> constants, Action action) {
        Optional<Unit> unit = constants.containsKey("unit")
                ? Optional.of(Unit.of(Integer.parseInt(constants.get("unit"))))
                : unit(slots);
        if (unit.isEmpty()) {
            return Optional.of("PXX");
        }
        if (action == Action.LENGTH_VAGUE || slots.containsKey(Tag.FEW.name())) {
            return Optional.of(unit.get().vague());
        }
        double amount = amount(slots, constants);
        if (constants.containsKey("half") || constants.containsKey("add")) {
            amount += 0.5;
        }
        return amount > 0 ? Optional.of(unit.get().length(amount)) : Optional.empty();
    }

    /** "Two years and three months": {@code P2Y3M}. */
    static Optional<String> two(Slots slots) {
        Lexeme less = slots.find("less").orElseThrow();
        Lexeme more = slots.find("more").orElseThrow();
        Optional<String> first = length(slots.lexemes(), slots.constants(), Action.LENGTH);
        if (first.isEmpty()) {
            return first;
        }
        String second =
                Unit.of(Math.max(less.value(Tag.UNIT), less.value(Tag.UNITS))).length(more.number());
        boolean clock = first.get().startsWith("PT");
        return Optional.of(first.get() + second.substring(clock && second.startsWith("PT") ? 2 : 1));
    }

    private static double amount(Map<String, Lexeme> slots, Map<String, String> constants) {
        for (String key : new String[] {"num", "n"}) {
            String constant = constants.get(key);
            if (constant != null) {
                return Double.parseDouble(constant);
            }
        }
        Lexeme number = slots.get(Tag.NUM.name());
        return number == null ? 1 : number.number();
    }

    static Optional<String> repeat(Map<String, Lexeme> slots, Map<String, String> constants, Action action) {
        if (constants.containsKey("unit")) { // "annual"
            return Optional.of(Unit.of(Integer.parseInt(constants.get("unit"))).length(1));
        }
        for (Tag tag : new Tag[] {Tag.WEEKDAY, Tag.WEEKDAYS}) {
            Lexeme lexeme = slots.get(tag.name());
            if (lexeme != null) {
                return Optional.of("XXXX-WXX-" + lexeme.value(tag) + part(slots));
            }
        }
        Lexeme month = slots.get(Tag.ANYMONTH.name());
        if (month != null) {
            return Optional.of(String.format(java.util.Locale.ROOT, "XXXX-%02d", month.value(Tag.ANYMONTH)));
        }
        Lexeme season = slots.get(Tag.SEASON.name());
        if (season != null) {
            return season.is(Tag.SEASON)
                    ? Optional.of("XXXX-" + SEASONS[season.value(Tag.SEASON) - 1])
                    : Optional.of("XXXX-XX-XXT" + PARTS[season.value(Tag.PART) - 1]);
        }
        double amount = action == Action.SET ? amount(slots, constants) : 1;
        Lexeme ordinal = slots.get(Tag.NUM.name());
        if (ordinal != null && ordinal.word().equals("other")) {
            amount = 2;
        }
        double n = amount <= 0 ? 1 : amount;
        return unit(slots).map(unit -> unit.length(n));
    }

    private static String part(Map<String, Lexeme> slots) {
        Lexeme part = slots.get(Tag.PART.name());
        Lexeme parts = slots.get(Tag.PARTS.name());
        int number = part != null ? part.value(Tag.PART) : parts != null ? parts.value(Tag.PARTS) : 0;
        return number == 0 ? "" : "T" + PARTS[number - 1];
    }
}
