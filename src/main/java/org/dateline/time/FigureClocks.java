package org.dateline.time;

import org.dateline.time.NumberForms.Form;
import org.jspecify.annotations.Nullable;

/** Times in figures: "17:54", "15h30", "7.30 p.m.". */
final class FigureClocks {
    private final NumberTokens tokens;

    FigureClocks(NumberTokens tokens) {
        this.tokens = tokens;
    }

    /** The time that starts with the number at the index. */
    @Nullable
    Form read(int at) {
        Form hours = hours(at);
        if (hours != null) {
            return hours;
        }
        char mark =
                at + 1 < tokens.size() ? tokens.text().charAt(tokens.get(at + 1).start()) : ' ';
        if ((mark != ':' && mark != '.')
                || tokens.digits(at) > 2
                || tokens.digits(at + 2) != 2
                || !tokens.chained(at, 3)) {
            return null;
        }
        int hour = tokens.value(at);
        int minute = tokens.value(at + 2);
        if (hour > 24 || minute > 59) {
            return null;
        }
        if (mark == '.') {
            return dottedClock(at, hour, minute);
        }
        int next = at + 3;
        if (tokens.touches(next - 1)
                && tokens.mark(next, ':')
                && tokens.touches(next)
                && tokens.digits(next + 1) == 2) {
            next += 2; // seconds
        }
        boolean ratio = tokens.touches(next - 1)
                && (tokens.mark(next, ':') || tokens.mark(next, '.'))
                && tokens.touches(next)
                && tokens.digits(next + 1) > 0;
        return ratio ? null : new Form(tokens.get(next - 1).end(), next, Tag.CLOCK.bit(), hour * 60 + minute);
    }

    /** "15h30". */
    private @Nullable Form hours(int at) {
        boolean marked = tokens.touches(at)
                && tokens.get(at + 1).isWord()
                && tokens.word(at + 1).equals("h");
        if (!marked || tokens.digits(at) > 2 || tokens.value(at) > 24) {
            return null;
        }
        boolean minutes = tokens.touches(at + 1) && tokens.digits(at + 2) == 2 && tokens.value(at + 2) < 60;
        return minutes
                ? new Form(
                        tokens.get(at + 2).end(), at + 3, Tag.CLOCK.bit(), tokens.value(at) * 60 + tokens.value(at + 2))
                : null;
    }

    /** "7.30 p.m.", as British papers write it; without the "p.m." it may be a decimal. */
    private @Nullable Form dottedClock(int at, int hour, int minute) {
        if (at + 3 >= tokens.size()) {
            return null;
        }
        boolean more = tokens.touches(at + 2)
                && (tokens.mark(at + 3, '.') || tokens.mark(at + 3, ','))
                && tokens.digits(at + 4) > 0;
        Form decimal = more || hour > 23
                ? null
                : new Form(tokens.get(at + 2).end(), at + 3, Tag.DOTCLOCK.bit() | Tag.NUM.bit(), hour + minute / 100.0);
        if (hour > 12 || hour < 1) {
            return decimal;
        }
        String next = tokens.word(at + 3);
        boolean letter = next.equals("p") || next.equals("a");
        boolean meridiem = next.equals("pm")
                || next.equals("am")
                || (letter
                        && tokens.mark(at + 4, '.')
                        && at + 5 < tokens.size()
                        && tokens.word(at + 5).equals("m"));
        return meridiem ? new Form(tokens.get(at + 2).end(), at + 3, Tag.CLOCK.bit(), hour * 60 + minute) : decimal;
    }
}
