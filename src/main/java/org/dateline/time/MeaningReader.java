package org.dateline.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.DateForm.Which;
import org.dateline.time.Meaning.Base;
import org.dateline.time.Meaning.YearOf;

/** Gives a match its meaning: the action that its rule names, filled with what the slots hold. */
final class MeaningReader {
    private static final String[] PARTS = {"MO", "MI", "AF", "EV", "NI", "DT"};

    private final Map<String, Lexeme> slots;
    private final Map<String, String> constants;
    private final Action action;

    private MeaningReader(Grammar.Match match) {
        this.slots = match.slots();
        this.constants = match.rule().constants();
        this.action = match.rule().action();
    }

    /** The meaning, or none where the parts make no sense together (a 13th month). */
    static Optional<Meaning> read(Grammar.Match match) {
        MeaningReader reader = new MeaningReader(match);
        return reader.base().map(base -> new Meaning(base, reader.time(), reader.mod()));
    }

    private Optional<Base> base() {
        return switch (action) {
            case DATE -> date();
            case NUMERIC -> numeric();
            case MONTH_YEAR ->
                number(Tag.MONTHYEAR).stream()
                        .mapToObj(n -> (Base) calendar(
                                new YearOf(OptionalInt.of(n / 100), OptionalInt.empty()),
                                OptionalInt.of(n % 100),
                                OptionalInt.empty()))
                        .findFirst();
            case ISO -> iso();
            case DAY_OF_MONTH, DAY ->
                number(Tag.DAYTH, Tag.DAY).stream()
                        .mapToObj(day -> (Base) calendar(YearOf.NONE, OptionalInt.empty(), OptionalInt.of(day)))
                        .findFirst();
            case WEEKDAY, CLOCK_WEEKDAY -> Optional.of(calendar(YearOf.NONE, OptionalInt.empty(), OptionalInt.empty()));
            case WEEKDAY_WEEK -> Optional.of(new Meaning.WeekdayOfWeek(weekday().orElseThrow(), direction()));
            case WEEKDAY_ANAPHORIC ->
                Optional.of(new Meaning.WeekdayFrom(weekday().orElseThrow(), constant("n", 0)));
            case WEEKDAY_AGO ->
                Optional.of(new Meaning.WeekdayAgo(
                        weekday().orElseThrow(), number(Tag.NUM).orElse(1)));
            case WEEKDAYS_ON -> Optional.of(weekdaysOn());
            case DEICTIC, CLOCK_DEICTIC -> Optional.of(new Meaning.Deictic(constant("n", 0)));
            case TONIGHT -> Optional.of(new Meaning.Night(0));
            case LAST_NIGHT -> Optional.of(new Meaning.Night(-1));
            case PART, CLOCK, CLOCK_PAST, CLOCK_TO -> Optional.of(new Meaning.OfTheDay());
            case SAME, SHIFT -> Optional.of(new Meaning.Shift(unit(), constant("n", 0)));
            case PERIOD ->
                Optional.of(new Meaning.Period(unit(), constants.containsKey("n") ? constant("n", 0) : direction()));
            case OFFSET, OFFSET_VAGUE, AHEAD -> Optional.of(offset());
            case QUARTER, QUARTER_AGO, QUARTER_LATEST, HALF -> Optional.of(partOfYear());
            case SEASON -> Optional.of(new Meaning.Season(number(Tag.SEASON).orElse(1), year(), which()));
            case WEEKEND -> Optional.of(new Meaning.Weekend(which(), constants.containsKey("anaphoric")));
            case DECADE -> decade();
            case CENTURY -> Optional.of(new Meaning.Century(number(Tag.ORD).orElse(0)));
            case FISCAL, FISCAL_THIS -> Optional.of(calendar(year(), OptionalInt.empty(), OptionalInt.empty()));
            case NTH, NTH_WEEKDAY -> nth();
            case COUNTED_FROM -> Optional.of(countedFrom());
            case ENDED -> Optional.of(new Meaning.Ended(unit()));
            case WEEK_OF -> date().map(day -> new Meaning.WeekOf((Meaning.Calendar) day));
            case HOLIDAY -> Optional.of(holiday());
            case HIJRI -> YearReader.hijri(slots);
            case LENGTH_TWO -> LengthReader.two(slots, constants).map(Meaning.Length::new);
            case LENGTH, LENGTH_VAGUE ->
                LengthReader.length(slots, constants, action).map(Meaning.Length::new);
            case SET, SET_TIMES, SET_RATE ->
                LengthReader.repeat(slots, constants, action).map(Meaning.Repeat::new);
            case NONE, PREFIX, BESIDE -> Optional.empty();
            case REF -> Optional.of(new Meaning.Reference(constants.getOrDefault("value", "")));
            case TOUR_DAY ->
                Optional.of(new Meaning.TourDay(number(Tag.NUM, Tag.ORD).orElse(1)));
            case TOUR_DAY_IN -> tourDayIn();
        };
    }

    private Optional<Base> date() {
        OptionalInt month = number(Tag.ANYMONTH, Tag.MONTH, Tag.ROMAN);
        for (String name : new String[] {"may", "march"}) {
            Lexeme lexeme = slots.get(Tag.MONTH.name());
            if (lexeme != null && lexeme.word().equals(name)) {
                month = OptionalInt.of(lexeme.value(Tag.ANYMONTH));
            }
        }
        OptionalInt day = number(Tag.DAY, Tag.DAYTH, Tag.LISTDAY);
        boolean wrong = slots.containsKey(Tag.ERA.name()) && !year().isSaid()
                || day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > 31)
                || month.isPresent() && month.getAsInt() == 0;
        return wrong ? Optional.empty() : Optional.of(calendar(year(), month, day));
    }

    private Meaning.Calendar calendar(YearOf year, OptionalInt month, OptionalInt day) {
        return new Meaning.Calendar(year, month, day, weekday(), which());
    }

    private Optional<Base> numeric() {
        return Optional.ofNullable(slots.get(Tag.SLASHDATE.name()))
                .or(() -> Optional.ofNullable(slots.get(Tag.MONTHDAY.name())))
                .map(Lexeme::numeric)
                .map(n -> new Meaning.Numeric(
                        n.get(0),
                        n.get(1),
                        n.get(2) > 0 ? n.get(2) : year().named().orElse(0),
                        weekday()));
    }

    private Optional<Base> iso() {
        return Optional.ofNullable(slots.get(Tag.ISODATE.name()))
                .map(lexeme -> (int) lexeme.number())
                .filter(n -> n / 100 % 100 >= 1 && n % 100 >= 1)
                .map(n -> calendar(
                        new YearOf(OptionalInt.of(n / 10_000), OptionalInt.empty()),
                        OptionalInt.of(n / 100 % 100),
                        OptionalInt.of(n % 100)));
    }

    private Base countedFrom() {
        Lexeme number = slots.get(Tag.NUM.name());
        int amount = number == null ? constant("n", 1) : (int) Math.min(number.number(), 10_000);
        Which which = which() == Which.ANY ? Which.NEXT : which();
        return new Meaning.CountedFrom(weekday(which), amount, unit(), false, Optional.empty());
    }

    private Meaning.Calendar weekday(Which which) {
        return new Meaning.Calendar(YearOf.NONE, OptionalInt.empty(), OptionalInt.empty(), weekday(), which);
    }

    /** "Two Fridays ago": the week before last Friday's. */
    private Base weekdaysOn() {
        int sign = constant("sign", 1);
        int weeks = sign * (Math.min(number(Tag.NUM).orElse(1), 100) - 1);
        return new Meaning.CountedFrom(weekday(Which.of(sign)), weeks, Unit.WEEK, false, Optional.empty());
    }

    /** A week into the tour is its eighth day. */
    private Optional<Base> tourDayIn() {
        int days = Math.min(number(Tag.NUM).orElse(1), 1000)
                * (unit() == Unit.WEEK ? 7 : unit() == Unit.FORTNIGHT ? 14 : 1);
        return Optional.of(new Meaning.TourDay(days + 1));
    }

    /** What a prefix counts from the date that stands behind it. */
    static Meaning beside(Grammar.Match prefix, Meaning date) {
        MeaningReader reader = new MeaningReader(prefix);
        int amount = reader.constants.containsKey("nth")
                ? reader.number(Tag.ORD).orElse(1) - 1
                : Math.min(reader.number(Tag.NUM).orElse(1), 10_000) * reader.constant("sign", 1);
        return new Meaning(
                new Meaning.CountedFrom(
                        date.base(), amount, reader.unit(), reader.constants.containsKey("whole"), reader.weekday()),
                Optional.empty(),
                Optional.empty());
    }

    /** A holiday, or the week or weekend that holds it. */
    private Base holiday() {
        String key = Optional.ofNullable(slots.get(Tag.HOLIDAY.name()))
                .map(Lexeme::word)
                .orElseGet(() -> constants.getOrDefault("key", ""));
        Base holiday = new Meaning.Holiday(key, year(), which());
        return constants.containsKey("unit")
                ? new Meaning.CountedFrom(holiday, 0, unit(), true, Optional.empty())
                : holiday;
    }

    private Base offset() {
        boolean vague = action == Action.OFFSET_VAGUE;
        double amount = constants.containsKey("num")
                ? constant("num", 1)
                : Optional.ofNullable(slots.get(Tag.NUM.name()))
                        .map(Lexeme::number)
                        .orElse(1.0);
        if (constants.containsKey("times")) {
            amount = amount * constant("times", 1) + slots.get("more").number();
        } else if (constants.containsKey("add")) {
            amount += 0.5;
        } else if (constants.containsKey("half")) {
            amount = 0.5;
        }
        int years = unit() == Unit.CENTURY ? 100 : unit() == Unit.DECADE ? 10 : 0;
        if (years > 0 && amount != Math.rint(amount)) {
            return new Meaning.Offset(
                    Optional.of(amount * years), Unit.YEAR, constant("sign", 1), constants.containsKey("anaphoric"));
        }
        if (unit() == Unit.YEAR && amount * 2 == Math.rint(amount * 2) && amount != Math.rint(amount)) {
            int sign = constant("sign", 1);
            return new Meaning.Offset(Optional.of(amount * 12), Unit.MONTH, sign, constants.containsKey("anaphoric"));
        }
        return new Meaning.Offset(
                vague ? Optional.empty() : Optional.of(amount),
                unit(),
                constant("sign", 1),
                constants.containsKey("anaphoric"));
    }

    private Base partOfYear() {
        OptionalInt number = number(Tag.ORD, Tag.QUARTER, Tag.HALFYEAR);
        if (action == Action.HALF) {
            return new Meaning.Half(constants.containsKey("half") ? constant("half", 1) : number.orElse(1), year());
        }
        Meaning.QuarterOf of = switch (action) {
            case QUARTER_AGO -> Meaning.QuarterOf.YEAR_AGO;
            case QUARTER_LATEST -> Meaning.QuarterOf.LATEST;
            default -> Meaning.QuarterOf.NAMED;
        };
        return new Meaning.Quarter(
                number.isEmpty() && of == Meaning.QuarterOf.NAMED ? OptionalInt.of(4) : number, of, year());
    }

    private Optional<Base> decade() {
        if (slots.containsKey(Tag.YEAR.name())) {
            int year = number(Tag.YEAR).orElse(0);
            return year % 10 == 0 ? Optional.of(new Meaning.Decade(year / 10)) : Optional.empty();
        }
        int tens = number(Tag.DECADE, Tag.APOSDECADE, Tag.TENS).orElse(0);
        if (tens >= 100 && tens < 200 && tens % 10 == 0) {
            return Optional.of(new Meaning.Century(tens / 10 + 1)); // "the 1800s"
        }
        return Optional.of(new Meaning.Decade(tens < 10 ? 190 + tens : tens));
    }

    private Optional<Base> nth() {
        boolean last = slots.containsKey("last");
        return Optional.of(new Meaning.Nth(
                last ? -1 : number(Tag.ORD, Tag.NUM).orElse(1) * (constants.containsKey("back") ? -1 : 1),
                weekday().isPresent() ? Optional.empty() : Optional.of(unit()),
                weekday(),
                number(Tag.ANYMONTH),
                constants.containsKey("month") ? OptionalInt.of(constant("month", 0)) : OptionalInt.empty(),
                year()));
    }

    private YearOf year() {
        return YearReader.year(slots, constants);
    }

    private Optional<DayOfWeek> weekday() {
        OptionalInt number = number(Tag.ANYWEEKDAY, Tag.WEEKDAY, Tag.WEEKDAYS);
        return number.isPresent() ? Optional.of(DayOfWeek.of(number.getAsInt())) : Optional.empty();
    }

    private Which which() {
        return slots.containsKey("dir") || constants.containsKey("n") ? Which.of(direction()) : Which.ANY;
    }

    private int direction() {
        Lexeme lexeme = slots.get("dir");
        if (lexeme == null) {
            return constant("n", 0);
        }
        return lexeme.is(Tag.LAST) ? -1 : lexeme.is(Tag.NEXT) ? 1 : 0;
    }

    private Unit unit() {
        return constants.containsKey("unit")
                ? Unit.of(constant("unit", 4))
                : LengthReader.unit(slots).orElse(Unit.DAY);
    }

    private Optional<Meaning.TimeOfDay> time() {
        if (action == Action.TONIGHT || action == Action.LAST_NIGHT || slots.containsKey("night")) {
            return Optional.of(Meaning.TimeOfDay.part("NI"));
        }
        if (action == Action.SET || action == Action.SET_TIMES || action == Action.SET_RATE) {
            return Optional.empty(); // the part of the day is within the value of what is repeated
        }
        Lexeme parts = slots.get("part");
        int fixed = parts == null ? constant("part", 0) : parts.value(Tag.PARTS);
        if (fixed > 0) {
            return Optional.of(Meaning.TimeOfDay.part(PARTS[fixed - 1]));
        }
        return ClockReader.read(action, slots, constants)
                .or(() -> number(Tag.PART).stream()
                        .mapToObj(part -> Meaning.TimeOfDay.part(PARTS[part - 1]))
                        .findFirst());
    }

    private Optional<String> mod() {
        return Optional.ofNullable(constants.get("mod"))
                .or(() -> slots.containsKey("late") ? Optional.of("END") : Optional.empty())
                .or(() -> slots.containsKey("early") ? Optional.of("START") : Optional.empty());
    }

    private OptionalInt number(Tag... tags) {
        for (Tag tag : tags) {
            Lexeme lexeme = slots.get(tag.name());
            if (lexeme != null) {
                return OptionalInt.of(lexeme.value(tag));
            }
        }
        return OptionalInt.empty();
    }

    private int constant(String key, int other) {
        String value = constants.get(key);
        return value == null ? other : Integer.parseInt(value);
    }
}
