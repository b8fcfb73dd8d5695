package org.dateline.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.DateForm.Which;
import org.dateline.time.Meaning.YearOf;

/**
 * What a match holds: the lexemes that its rule names, and the constants that stand in the rule.
 *
 * @param lexemes by the name of their slot
 * @param constants as rules.txt has them
 */
record Slots(Map<String, Lexeme> lexemes, Map<String, String> constants) {
    static Slots of(Grammar.Match match) {
        return new Slots(match.slots(), match.rule().constants());
    }

    Optional<Lexeme> find(String slot) {
        return Optional.ofNullable(lexemes.get(slot));
    }

    boolean has(String slot) {
        return lexemes.containsKey(slot);
    }

    boolean says(String constant) {
        return constants.containsKey(constant);
    }

    /** The year that is said or counted. */
    YearOf year() {
        return YearReader.year(lexemes, constants);
    }

    Optional<DayOfWeek> weekday() {
        OptionalInt number = number(Tag.ANYWEEKDAY, Tag.WEEKDAY, Tag.WEEKDAYS);
        return number.isPresent() ? Optional.of(DayOfWeek.of(number.getAsInt())) : Optional.empty();
    }

    /** Which of several: "last", "next", "this", or none of these. */
    Which which() {
        return has("dir") || says("n") ? Which.of(direction()) : Which.ANY;
    }

    /** -1 for "last", 1 for "next". */
    int direction() {
        Lexeme lexeme = lexemes.get("dir");
        if (lexeme == null) {
            return constant("n", 0);
        }
        return lexeme.is(Tag.LAST) ? -1 : lexeme.is(Tag.NEXT) ? 1 : 0;
    }

    /** The unit; a day where none is said. */
    Unit unit() {
        return says("unit")
                ? Unit.of(constant("unit", 4))
                : LengthReader.unit(lexemes).orElse(Unit.DAY);
    }

    /** The value of the first of these that the match has. */
    OptionalInt number(Tag... tags) {
        for (Tag tag : tags) {
            Lexeme lexeme = lexemes.get(tag.name());
            if (lexeme != null) {
                return OptionalInt.of(lexeme.value(tag));
            }
        }
        return OptionalInt.empty();
    }

    /** A constant that is a number, or the other number where the rule has none. */
    int constant(String key, int other) {
        String value = constants.get(key);
        return value == null ? other : Integer.parseInt(value);
    }
}
