package org.dateline.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.Meaning.YearOf;

/** Years: "2025", "'25", "of last year", "Reiwa 5", "1446 AH". */
final class YearReader {
    /** Years that the calendar of Umm al-Qura knows. */
    private static final int FIRST_HIJRI = 1300;

    private static final int LAST_HIJRI = 1600;

    private YearReader() {}

    /** The year that is said, if any. */
    static YearOf year(Map<String, Lexeme> slots, Map<String, String> constants) {
        Lexeme era = slots.get(Tag.ERA.name());
        if (era != null) {
            return new YearOf(eraYear(slots, era.value(Tag.ERA)), OptionalInt.empty());
        }
        String relative = constants.get("rel");
        if (relative != null) {
            return new YearOf(OptionalInt.empty(), OptionalInt.of(Integer.parseInt(relative)));
        }
        OptionalInt named = number(slots, Tag.YEAR);
        OptionalInt shortYear = number(slots, Tag.YEAR2, Tag.APOSYEAR);
        if (named.isEmpty() && shortYear.isPresent()) {
            named = OptionalInt.of(Years.ofTwoDigits(shortYear.getAsInt()));
        }
        return named.isEmpty() ? YearOf.NONE : new YearOf(named, OptionalInt.empty());
    }

    /** A year of another calendar, where that makes one of our time. */
    private static OptionalInt eraYear(Map<String, Lexeme> slots, int add) {
        OptionalInt number = number(slots, Tag.NUM, Tag.YEAR, Tag.ORD);
        return number.isPresent() && number.getAsInt() > 0 && Years.isModern(number.getAsInt() + add)
                ? OptionalInt.of(number.getAsInt() + add)
                : OptionalInt.empty();
    }

    /** A year, a month or a day of the Islamic calendar. */
    static Optional<Meaning.Base> hijri(Map<String, Lexeme> slots) {
        OptionalInt year = number(slots, Tag.NUM, Tag.YEAR);
        boolean known = year.isPresent() && year.getAsInt() >= FIRST_HIJRI && year.getAsInt() <= LAST_HIJRI;
        return known
                ? Optional.of(new Meaning.Hijri(
                        year.getAsInt(),
                        number(slots, Tag.HMONTH).orElse(0),
                        number(slots, Tag.DAY).orElse(0)))
                : Optional.empty();
    }

    private static OptionalInt number(Map<String, Lexeme> slots, Tag... tags) {
        for (Tag tag : tags) {
            Lexeme lexeme = slots.get(tag.name());
            if (lexeme != null) {
                return OptionalInt.of(lexeme.value(tag));
            }
        }
        return OptionalInt.empty();
    }
}
