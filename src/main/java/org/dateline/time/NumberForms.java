package org.dateline.time;

import java.util.List;
import org.dateline.article.Token;
import org.jspecify.annotations.Nullable;

/** Numbers in figures: "1,000", "2.5", "26th", "1980s", "17:54", "2025-10-26", "26/10/2025", "2 1/2", "2½". */
final class NumberForms {
    /**
     * A form read from the tokens.
     *
     * @param end offset behind it
     * @param next index of the token behind it
     */
    record Form(int end, int next, long tags, double value) {}

    private static final String VULGAR = "\u00BD\u00BC\u00BE";
    private static final double[] VULGAR_VALUES = {0.5, 0.25, 0.75};

    private final String text;
    private final List<Token> tokens;

    NumberForms(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The form that starts with the number at the index. */
    Form read(int at) {
        Form form = iso(at);
        if (form == null) {
            form = slash(at);
        }
        if (form == null) {
            form = monthDay(at);
        }
        if (form == null) {
            form = monthYear(at);
        }
        if (form == null) {
            form = clock(at);
        }
        if (form == null) {
            form = suffixed(at);
        }
        return form == null ? plain(at) : form;
    }

    /** "'96" and "'80s"; {@code next} is the apostrophe's own index when it is neither. */
    Form apostrophe(int at) {
        Token number = tokens.get(at + 1);
        boolean free = at == 0
                || tokens.get(at - 1).end() < tokens.get(at).start()
                || tokens.get(at - 1).is(text, '-');
        if (!free || !number.isNumber() || digits(at + 1) != 2) {
            return new Form(number.start(), at, 0, 0);
        }
        int value = value(at + 1);
        if (touches(at + 1) && tokens.get(at + 2).in(text).equals("s") && value % 10 == 0) {
            return new Form(tokens.get(at + 2).end(), at + 3, Tag.APOSDECADE.bit(), value / 10);
        }
        if (touches(at + 1) && tokens.get(at + 2).isWord()) {
            return new Form(number.start(), at, 0, 0);
        }
        return new Form(number.end(), at + 2, Tag.APOSYEAR.bit(), value);
    }

    /** "2025-10-26", "2025/10/26", "2025.10.26" and "20251026". */
    private @Nullable Form iso(int at) {
        int basic = digits(at) == 8 ? value(at) : 0;
        if (Years.isModern(basic / 10_000) && isDay(basic / 100 % 100, basic % 100)) {
            return new Form(tokens.get(at).end(), at + 1, Tag.ISODATE.bit(), basic);
        }
        char mark = at + 1 < tokens.size() ? text.charAt(tokens.get(at + 1).start()) : ' ';
        if (digits(at) != 4
                || (mark != '-' && mark != '/' && mark != '.')
                || digits(at + 2) != 2
                || !mark(at + 3, mark)
                || digits(at + 4) != 2) {
            return null;
        }
        if (!chained(at, 5) || value(at + 2) > 12 || value(at + 4) > 31) {
            return null;
        }
        int next = at + 5;
        int end = tokens.get(at + 4).end();
        double value = value(at) * 10_000d + value(at + 2) * 100d + value(at + 4);
        return new Form(end, next, Tag.ISODATE.bit(), value);
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private @Nullable Form slash(int at) {
        char mark = at + 1 < tokens.size() ? text.charAt(tokens.get(at + 1).start()) : ' ';
        if ((mark != '/' && mark != '.' && mark != '-')
                || digits(at) > 2
                || digits(at + 2) > 2
                || !mark(at + 3, mark)) {
            return null;
        }
        int yearDigits = digits(at + 4);
        if (!chained(at, 5) || (yearDigits != 4 && (yearDigits != 2 || mark != '/'))) {
            return null;
        }
        int first = value(at);
        int second = value(at + 2);
        boolean possible = first >= 1 && second >= 1 && first <= 31 && second <= 31 && Math.min(first, second) <= 12;
        boolean more = touches(at + 4) && tokens.get(at + 5).is(text, mark) && digits(at + 6) > 0 && touches(at + 5);
        if (!possible || more) {
            return null;
        }
        int year = yearDigits == 4 ? value(at + 4) : Years.ofTwoDigits(value(at + 4));
        return new Form(tokens.get(at + 4).end(), at + 5, Tag.SLASHDATE.bit(), Lexeme.packNumeric(first, second, year));
    }

    /** "5/22" and "09-13"; "26-30" is a range, "1/2" a part. */
    private @Nullable Form monthDay(int at) {
        boolean slash = mark(at + 1, '/');
        boolean hyphen =
                mark(at + 1, '-') && digits(at) == 2 && digits(at + 2) == 2 && (value(at) < 10 || value(at + 2) < 10);
        if (!slash && !hyphen || digits(at) > 2 || digits(at + 2) < 1 || digits(at + 2) > 2 || !chained(at, 3)) {
            return null;
        }
        int first = value(at);
        int second = value(at + 2);
        boolean possible = first >= 1 && second >= 1 && first <= 31 && second <= 31 && Math.min(first, second) <= 12;
        boolean part = slash && first < second && (second == 2 || second == 4) && digits(at) == 1;
        boolean range = touches(at + 2) && mark(at + 3, '-') && mark(at + 5, '/') && digits(at + 6) > 0 && slash;
        boolean more = touches(at + 2)
                && !range
                && (tokens.get(at + 3).isWord()
                        || "/-:.".indexOf(text.charAt(tokens.get(at + 3).start())) >= 0
                                && at + 4 < tokens.size()
                                && touches(at + 3)
                                && !tokens.get(at + 4).isWord());
        return !possible || part || more
                ? null
                : new Form(tokens.get(at + 2).end(), at + 3, Tag.MONTHDAY.bit(), Lexeme.packNumeric(first, second, 0));
    }

    /** "04/2016", "04-2016". */
    private @Nullable Form monthYear(int at) {
        boolean behind = at > 0 && touches(at - 1);
        boolean hyphen = mark(at + 1, '-') && digits(at) == 2 && !behind;
        if (!mark(at + 1, '/') && !hyphen || digits(at) > 2 || digits(at + 2) != 4 || !chained(at, 3)) {
            return null;
        }
        int month = value(at);
        int year = value(at + 2);
        boolean more = touches(at + 2)
                && (mark(at + 3, '/') || mark(at + 3, '-') || tokens.get(at + 3).isWord());
        return month < 1 || month > 12 || year < 1900 || year > 2099 || more
                ? null
                : new Form(tokens.get(at + 2).end(), at + 3, Tag.MONTHYEAR.bit(), year * 100d + month);
    }

    private @Nullable Form clock(int at) {
        Form hours = hours(at);
        if (hours != null) {
            return hours;
        }
        char mark = at + 1 < tokens.size() ? text.charAt(tokens.get(at + 1).start()) : ' ';
        if ((mark != ':' && mark != '.') || digits(at) > 2 || digits(at + 2) != 2 || !chained(at, 3)) {
            return null;
        }
        int hour = value(at);
        int minute = value(at + 2);
        if (hour > 24 || minute > 59) {
            return null;
        }
        if (mark == '.') {
            return dottedClock(at, hour, minute);
        }
        int next = at + 3;
        if (touches(next - 1) && mark(next, ':') && touches(next) && digits(next + 1) == 2) {
            next += 2; // seconds
        }
        boolean ratio =
                touches(next - 1) && (mark(next, ':') || mark(next, '.')) && touches(next) && digits(next + 1) > 0;
        return ratio ? null : new Form(tokens.get(next - 1).end(), next, Tag.CLOCK.bit(), hour * 60 + minute);
    }

    /** "15h30". */
    private @Nullable Form hours(int at) {
        boolean marked = touches(at)
                && tokens.get(at + 1).isWord()
                && tokens.get(at + 1).in(text).equals("h");
        if (!marked || digits(at) > 2 || value(at) > 24) {
            return null;
        }
        boolean minutes = touches(at + 1) && digits(at + 2) == 2 && value(at + 2) < 60;
        return minutes
                ? new Form(tokens.get(at + 2).end(), at + 3, Tag.CLOCK.bit(), value(at) * 60 + value(at + 2))
                : null;
    }

    /** "7.30 p.m.", as British papers write it; without the "p.m." it may be a decimal. */
    private @Nullable Form dottedClock(int at, int hour, int minute) {
        if (at + 3 >= tokens.size()) {
            return null;
        }
        boolean more = touches(at + 2) && (mark(at + 3, '.') || mark(at + 3, ',')) && digits(at + 4) > 0;
        Form decimal = more || hour > 23
                ? null
                : new Form(tokens.get(at + 2).end(), at + 3, Tag.DOTCLOCK.bit() | Tag.NUM.bit(), hour + minute / 100.0);
        if (hour > 12 || hour < 1) {
            return decimal;
        }
        String next = tokens.get(at + 3).in(text);
        boolean letter = next.equals("p") || next.equals("a");
        boolean meridiem = next.equals("pm")
                || next.equals("am")
                || (letter
                        && mark(at + 4, '.')
                        && at + 5 < tokens.size()
                        && tokens.get(at + 5).in(text).equals("m"));
        return meridiem ? new Form(tokens.get(at + 2).end(), at + 3, Tag.CLOCK.bit(), hour * 60 + minute) : decimal;
    }

    private @Nullable Form suffixed(int at) {
        if (!touches(at) || !tokens.get(at + 1).isWord()) {
            return null;
        }
        String suffix = tokens.get(at + 1).in(text);
        int value = value(at);
        int end = tokens.get(at + 1).end();
        switch (suffix) {
            case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> {
                long day = value >= 1 && value <= 31 ? Tag.DAY.bit() | Tag.DAYTH.bit() : 0;
                return new Form(end, at + 2, Tag.ORD.bit() | day, value);
            }
            case "s" -> {
                if (digits(at) == 4 && value % 10 == 0 && value >= 1000 && value <= 2100) {
                    return new Form(end, at + 2, Tag.DECADE.bit(), value / 10);
                }
                if (digits(at) == 2 && value % 10 == 0 && value >= 20) {
                    return new Form(end, at + 2, Tag.APOSDECADE.bit(), value / 10);
                }
                return null;
            }
            default -> {
                return null;
            }
        }
    }

    private Form plain(int at) {
        int next = at + 1;
        double value = value(at);
        boolean grouped = false;
        while (touches(next - 1) && mark(next, ',') && touches(next) && digits(next + 1) == 3 && digits(at) <= 3) {
            value = value * 1000 + value(next + 1);
            next += 2;
            grouped = true;
        }
        boolean decimal = false;
        if (touches(next - 1) && mark(next, '.') && touches(next) && digits(next + 1) > 0) {
            String fraction = tokens.get(next + 1).in(text);
            value += fraction.length() <= 6 ? value(next + 1) / Math.pow(10, fraction.length()) : 0;
            next += 2;
            decimal = true;
        }
        double part = fraction(next);
        if (part > 0 && !decimal) {
            next += tokens.get(next).isNumber() ? 3 : 1;
            value += part;
            decimal = true;
        }
        long tags = Tag.NUM.bit();
        int digits = digits(at);
        boolean whole = !grouped && !decimal;
        tags |= whole && digits <= 2 && value >= 1 && value <= 31 ? Tag.DAY.bit() : 0;
        tags |= whole && digits <= 2 && value <= 24 ? Tag.HOUR.bit() : 0;
        tags |= whole && digits == 2 ? Tag.YEAR2.bit() : 0;
        boolean telephone = at >= 2 && touches(at - 1) && mark(at - 1, '-') && touches(at - 2) && digits(at - 2) == 3;
        tags |= whole && digits == 4 && value >= 1000 && value <= 2199 && !telephone ? Tag.YEAR.bit() : 0;
        boolean military = whole && digits == 4 && (value / 100 < 24 && value % 100 < 60 || value == 2400);
        if (military && value < 1000 || military && zoneFollows(next)) {
            int hour = (int) value / 100;
            return new Form(tokens.get(next - 1).end(), next, Tag.MIL.bit(), hour * 60 + (int) value % 100);
        }
        return new Form(tokens.get(next - 1).end(), next, tags, value);
    }

    private boolean zoneFollows(int next) {
        if (next >= tokens.size()) {
            return false;
        }
        String word = tokens.get(next).in(text);
        return word.equals("UTC") || word.equals("GMT") || word.equals("hours") || word.equals("hrs");
    }

    /** "1/2" or "½" behind a number, else 0. */
    private double fraction(int at) {
        if (at >= tokens.size()) {
            return 0;
        }
        int vulgar = tokens.get(at).end() - tokens.get(at).start() == 1
                ? VULGAR.indexOf(text.charAt(tokens.get(at).start()))
                : -1;
        if (vulgar >= 0) {
            return VULGAR_VALUES[vulgar];
        }
        boolean shaped = digits(at) == 1 && mark(at + 1, '/') && digits(at + 2) == 1 && chained(at, 3);
        if (!shaped
                || touches(at + 2) && (mark(at + 3, '/') || tokens.get(at + 3).isNumber())) {
            return 0;
        }
        int below = value(at + 2);
        return below == 2 || below == 4 ? (double) value(at) / below : 0;
    }

    /** Its value; at most 9 figures count, which is more than any date needs. */
    int value(int at) {
        Token token = tokens.get(at);
        int value = 0;
        for (int i = token.start(); i < Math.min(token.end(), token.start() + 9); i++) {
            value = value * 10 + Math.max(0, Character.digit(text.charAt(i), 10));
        }
        return value;
    }

    private int digits(int at) {
        return at < tokens.size() && tokens.get(at).isNumber()
                ? tokens.get(at).end() - tokens.get(at).start()
                : 0;
    }

    private boolean mark(int at, char mark) {
        return at < tokens.size() && tokens.get(at).is(text, mark);
    }

    private boolean touches(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).start() == tokens.get(at).end();
    }

    private boolean chained(int at, int count) {
        if (at + count > tokens.size()) {
            return false;
        }
        for (int i = at; i < at + count - 1; i++) {
            if (!touches(i)) {
                return false;
            }
        }
        return true;
    }
}
