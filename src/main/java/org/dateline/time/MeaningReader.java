package org.dateline.time;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.time.Meaning.Base;
import org.dateline.time.Meaning.YearOf;

/** Gives a match its meaning: the action that its rule names, filled with what the slots hold. */
final class MeaningReader {
    private static final String[] PARTS = {"MO", "MI", "AF", "EV", "NI", "DT"};

    private final Slots slots;
    private final Action action;
    private final CountedReader counted;

    private MeaningReader(Grammar.Match match) {
        this.slots = Slots.of(match);
        this.action = match.rule().action();
        this.counted = new CountedReader(slots, action);
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
                slots.number(Tag.MONTHYEAR).stream()
                        .mapToObj(n -> (Base) calendar(
                                new YearOf(OptionalInt.of(n / 100), OptionalInt.empty()),
                                OptionalInt.of(n % 100),
                                OptionalInt.empty()))
                        .findFirst();
            case ISO -> iso();
            case DAY_OF_MONTH, DAY ->
                slots.number(Tag.DAYTH, Tag.DAY).stream()
                        .mapToObj(day -> (Base) calendar(YearOf.NONE, OptionalInt.empty(), OptionalInt.of(day)))
                        .findFirst();
            case WEEKDAY, CLOCK_WEEKDAY -> Optional.of(calendar(YearOf.NONE, OptionalInt.empty(), OptionalInt.empty()));
            case WEEKDAY_WEEK ->
                Optional.of(new Meaning.WeekdayOfWeek(slots.weekday().orElseThrow(), slots.direction()));
            case WEEKDAY_ANAPHORIC ->
                Optional.of(new Meaning.WeekdayFrom(slots.weekday().orElseThrow(), slots.constant("n", 0)));
            case WEEKDAY_AGO ->
                Optional.of(new Meaning.WeekdayAgo(
                        slots.weekday().orElseThrow(), slots.number(Tag.NUM).orElse(1)));
            case AGO_TODAY -> Optional.of(counted.agoToday());
            case MONTH_FROM ->
                Optional.of(new Meaning.MonthFrom(
                        Month.of(slots.number(Tag.ANYMONTH).orElse(1)), slots.constant("n", 1)));
            case SOME_WEEKDAY ->
                Optional.of(new Meaning.Reference(
                        "XXXX-WXX-" + slots.number(Tag.WEEKDAY).orElse(1)));
            case WEEKDAYS_ON -> Optional.of(counted.weekdaysOn());
            case DEICTIC, CLOCK_DEICTIC -> Optional.of(new Meaning.Deictic(slots.constant("n", 0)));
            case TONIGHT -> Optional.of(new Meaning.Night(0));
            case LAST_NIGHT -> Optional.of(new Meaning.Night(-1));
            case PART, CLOCK, CLOCK_PAST, CLOCK_TO -> Optional.of(new Meaning.OfTheDay());
            case SAME, SHIFT -> Optional.of(new Meaning.Shift(slots.unit(), slots.constant("n", 0)));
            case PERIOD ->
                Optional.of(
                        new Meaning.Period(slots.unit(), slots.says("n") ? slots.constant("n", 0) : slots.direction()));
            case OFFSET, OFFSET_VAGUE, AHEAD -> Optional.of(counted.offset());
            case QUARTER, QUARTER_AGO, QUARTER_LATEST, HALF -> Optional.of(partOfYear());
            case SEASON ->
                Optional.of(new PartOfYear.Season(slots.number(Tag.SEASON).orElse(1), slots.year(), slots.which()));
            case WEEKEND -> Optional.of(new PartOfYear.Weekend(slots.which(), slots.says("anaphoric")));
            case DECADE -> decade();
            case CENTURY ->
                Optional.of(new PartOfYear.Century(slots.number(Tag.ORD).orElse(0)));
            case FISCAL, FISCAL_THIS -> Optional.of(calendar(slots.year(), OptionalInt.empty(), OptionalInt.empty()));
            case NTH, NTH_WEEKDAY -> nth();
            case COUNTED_FROM -> Optional.of(counted.countedFrom());
            case ENDED -> Optional.of(new PartOfYear.Ended(slots.unit()));
            case WEEK_OF -> date().map(day -> new PartOfYear.WeekOf((Meaning.Calendar) day));
            case HOLIDAY -> Optional.of(counted.holiday());
            case HIJRI -> YearReader.hijri(slots.lexemes());
            case LENGTH_TWO -> LengthReader.two(slots).map(Meaning.Length::new);
            case LENGTH, LENGTH_VAGUE ->
                LengthReader.length(slots.lexemes(), slots.constants(), action).map(Meaning.Length::new);
            case SET, SET_TIMES, SET_RATE ->
                LengthReader.repeat(slots.lexemes(), slots.constants(), action).map(Meaning.Repeat::new);
            case NONE, PREFIX, BESIDE -> Optional.empty();
            case REF -> Optional.of(new Meaning.Reference(slots.constants().getOrDefault("value", "")));
            case TOUR_DAY ->
                Optional.of(new Meaning.TourDay(slots.number(Tag.NUM, Tag.ORD).orElse(1)));
            case TOUR_DAY_IN -> counted.tourDayIn();
        };
    }

    private Optional<Base> date() {
        OptionalInt month = slots.number(Tag.ANYMONTH, Tag.MONTH, Tag.ROMAN);
        OptionalInt day = slots.number(Tag.DAY, Tag.DAYTH, Tag.LISTDAY);
        boolean wrong = slots.has(Tag.ERA.name()) && !slots.year().isSaid()
                || day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > 31)
                || month.isPresent() && month.getAsInt() == 0;
        return wrong ? Optional.empty() : Optional.of(calendar(slots.year(), month, day));
    }

    private Meaning.Calendar calendar(YearOf year, OptionalInt month, OptionalInt day) {
        return new Meaning.Calendar(year, month, day, slots.weekday(), slots.which());
    }

    private Optional<Base> numeric() {
        return slots.find(Tag.SLASHDATE.name())
                .or(() -> slots.find(Tag.MONTHDAY.name()))
                .map(Lexeme::numeric)
                .map(n -> new Meaning.Numeric(
                        n.get(0),
                        n.get(1),
                        n.get(2) > 0 ? n.get(2) : slots.year().named().orElse(0),
                        slots.weekday()));
    }

    private Optional<Base> iso() {
        return slots.find(Tag.ISODATE.name())
                .map(lexeme -> (int) lexeme.number())
                .filter(n -> n / 100 % 100 >= 1 && n % 100 >= 1)
                .map(n -> calendar(
                        new YearOf(OptionalInt.of(n / 10_000), OptionalInt.empty()),
                        OptionalInt.of(n / 100 % 100),
                        OptionalInt.of(n % 100)));
    }

    private Base partOfYear() {
        OptionalInt number = slots.number(Tag.ORD, Tag.QUARTER, Tag.HALFYEAR);
        if (action == Action.HALF) {
            return new PartOfYear.Half(slots.says("half") ? slots.constant("half", 1) : number.orElse(1), slots.year());
        }
        PartOfYear.QuarterOf of = switch (action) {
            case QUARTER_AGO -> PartOfYear.QuarterOf.YEAR_AGO;
            case QUARTER_LATEST -> PartOfYear.QuarterOf.LATEST;
            default -> PartOfYear.QuarterOf.NAMED;
        };
        return new PartOfYear.Quarter(
                number.isEmpty() && of == PartOfYear.QuarterOf.NAMED ? OptionalInt.of(4) : number, of, slots.year());
    }

    private Optional<Base> decade() {
        if (slots.has(Tag.YEAR.name())) {
            int year = slots.number(Tag.YEAR).orElse(0);
            return year % 10 == 0 ? Optional.of(new PartOfYear.Decade(year / 10)) : Optional.empty();
        }
        int tens = slots.number(Tag.DECADE, Tag.APOSDECADE, Tag.TENS).orElse(0);
        if (tens >= 100 && tens < 200 && tens % 10 == 0) {
            return Optional.of(new PartOfYear.Century(tens / 10 + 1)); // "the 1800s"
        }
        return Optional.of(new PartOfYear.Decade(tens < 10 ? 190 + tens : tens));
    }

    private Optional<Base> nth() {
        boolean last = slots.has("last");
        return Optional.of(new PartOfYear.Nth(
                last ? -1 : slots.number(Tag.ORD, Tag.NUM).orElse(1) * (slots.says("back") ? -1 : 1),
                slots.weekday().isPresent() ? Optional.empty() : Optional.of(slots.unit()),
                slots.weekday(),
                slots.number(Tag.ANYMONTH),
                slots.says("month") ? OptionalInt.of(slots.constant("month", 0)) : OptionalInt.empty(),
                slots.year()));
    }

    private Optional<Meaning.TimeOfDay> time() {
        if (action == Action.TONIGHT || action == Action.LAST_NIGHT || slots.has("night")) {
            return Optional.of(Meaning.TimeOfDay.part("NI"));
        }
        if (action == Action.SET || action == Action.SET_TIMES || action == Action.SET_RATE) {
            return Optional.empty(); // the part of the day is within the value of what is repeated
        }
        Lexeme parts = slots.lexemes().get("part");
        int fixed = parts == null ? slots.constant("part", 0) : parts.value(Tag.PARTS);
        if (fixed > 0) {
            return Optional.of(Meaning.TimeOfDay.part(PARTS[fixed - 1]));
        }
        return ClockReader.read(action, slots.lexemes(), slots.constants())
                .or(() -> slots.number(Tag.PART).stream()
                        .mapToObj(part -> Meaning.TimeOfDay.part(PARTS[part - 1]))
                        .findFirst());
    }

    private Optional<String> mod() {
        return Optional.ofNullable(slots.constants().get("mod"))
                .or(() -> slots.has("late") ? Optional.of("END") : Optional.empty())
                .or(() -> slots.has("early") ? Optional.of("START") : Optional.empty());
    }
}
