package org.dateline.time;

import java.util.Locale;
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

    private final NumberTokens tokens;
    private final FigureDates dates;
    private final FigureClocks clocks;

    NumberForms(NumberTokens tokens) {
        this.tokens = tokens;
        this.dates = new FigureDates(tokens);
        this.clocks = new FigureClocks(tokens);
    }

    /** The form that starts with the number at the index. */
    Form read(int at) {
        Form form = dates.read(at);
        if (form == null) {
            form = clocks.read(at);
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
                || tokens.get(at - 1).is(tokens.text(), '-');
        if (!free || !number.isNumber() || tokens.digits(at + 1) != 2) {
            return new Form(number.start(), at, 0, 0);
        }
        int value = tokens.value(at + 1);
        if (tokens.touches(at + 1) && tokens.word(at + 2).equals("s") && value % 10 == 0) {
            return new Form(tokens.get(at + 2).end(), at + 3, Tag.APOSDECADE.bit(), value / 10);
        }
        if (tokens.touches(at + 1) && tokens.get(at + 2).isWord()) {
            return new Form(number.start(), at, 0, 0);
        }
        return new Form(number.end(), at + 2, Tag.APOSYEAR.bit(), value);
    }

    private @Nullable Form suffixed(int at) {
        if (at + 1 >= tokens.size()
                || !tokens.touches(at) && !isSlanted(at)
                || !tokens.get(at + 1).isWord()) {
            return null;
        }
        String suffix = tokens.word(at + 1);
        int value = tokens.value(at);
        int end = tokens.get(at + 1).end();
        switch (suffix) {
            case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> {
                return new Form(end, at + 2, ordinal(value), value);
            }
            case "d" -> {
                return isOldOrdinal(at, value) ? new Form(end, at + 2, ordinal(value), value) : null;
            }
            case "s" -> {
                if (tokens.digits(at) == 4 && value % 10 == 0 && value >= 1000 && value <= 2100) {
                    return new Form(end, at + 2, Tag.DECADE.bit(), value / 10);
                }
                if (tokens.digits(at) == 2 && value % 10 == 0 && value >= 20) {
                    return new Form(end, at + 2, Tag.APOSDECADE.bit(), value / 10);
                }
                return null;
            }
            default -> {
                return null;
            }
        }
    }

    private static long ordinal(int value) {
        return Tag.ORD.bit() | (value >= 1 && value <= 31 ? Tag.DAY.bit() | Tag.DAYTH.bit() : 0);
    }

    /** "22_d_": the marks of slanted letters stand between. */
    private boolean isSlanted(int at) {
        int end = tokens.get(at).end();
        return tokens.get(at + 1).start() == end + 1 && tokens.text().charAt(end) == '_';
    }

    /** "The 22d", "the 3d of May", as it was written once; "2d" alone may be two days or dimensions. */
    private boolean isOldOrdinal(int at, int value) {
        boolean of = at + 2 < tokens.size() && tokens.word(at + 2).equals("of");
        return value == 22 || value == 23 || (value == 2 || value == 3) && of;
    }

    private Form plain(int at) {
        int next = at + 1;
        double value = tokens.value(at);
        boolean grouped = false;
        while (tokens.touches(next - 1)
                && tokens.mark(next, ',')
                && tokens.touches(next)
                && tokens.digits(next + 1) == 3
                && tokens.digits(at) <= 3) {
            value = value * 1000 + tokens.value(next + 1);
            next += 2;
            grouped = true;
        }
        boolean decimal = false;
        if (tokens.touches(next - 1) && tokens.mark(next, '.') && tokens.touches(next) && tokens.digits(next + 1) > 0) {
            String fraction = tokens.word(next + 1);
            value += fraction.length() <= 6 ? tokens.value(next + 1) / Math.pow(10, fraction.length()) : 0;
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
        int digits = tokens.digits(at);
        boolean whole = !grouped && !decimal;
        tags |= whole && digits <= 2 && value >= 1 && value <= 31 ? Tag.DAY.bit() : 0;
        tags |= whole && digits <= 2 && value <= 24 ? Tag.HOUR.bit() : 0;
        tags |= whole && digits == 2 ? Tag.YEAR2.bit() : 0;
        boolean telephone = at >= 2
                && tokens.touches(at - 1)
                && tokens.mark(at - 1, '-')
                && tokens.touches(at - 2)
                && tokens.digits(at - 2) == 3;
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
        String word = tokens.word(next);
        return Links.CLOCK.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "1/2" or "½" behind a number, else 0. */
    private double fraction(int at) {
        if (at >= tokens.size()) {
            return 0;
        }
        int vulgar = tokens.get(at).end() - tokens.get(at).start() == 1
                ? VULGAR.indexOf(tokens.text().charAt(tokens.get(at).start()))
                : -1;
        if (vulgar >= 0) {
            return VULGAR_VALUES[vulgar];
        }
        boolean shaped = tokens.digits(at) == 1
                && tokens.mark(at + 1, '/')
                && tokens.digits(at + 2) == 1
                && tokens.chained(at, 3);
        if (!shaped
                || tokens.touches(at + 2)
                        && (tokens.mark(at + 3, '/') || tokens.get(at + 3).isNumber())) {
            return 0;
        }
        int below = tokens.value(at + 2);
        return below == 2 || below == 4 ? (double) tokens.value(at) / below : 0;
    }
}
