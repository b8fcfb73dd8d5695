package org.dateline.time;

import org.dateline.time.NumberForms.Form;
import org.jspecify.annotations.Nullable;

/** Dates in figures: "2025-10-26", "26/10/2025", "5/22", "04/2016". */
final class FigureDates {
    private final NumberTokens tokens;

    FigureDates(NumberTokens tokens) {
        this.tokens = tokens;
    }

    /** The date that starts with the number at the index. */
    @Nullable
    Form read(int at) {
        Form form = iso(at);
        if (form == null) {
            form = slash(at);
        }
        if (form == null) {
            form = monthDay(at);
        }
        return form == null ? monthYear(at) : form;
    }

    /** "2025-10-26", "2025/10/26", "2025.10.26" and "20251026". */
    private @Nullable Form iso(int at) {
        int basic = tokens.digits(at) == 8 ? tokens.value(at) : 0;
        if (Years.isModern(basic / 10_000) && isDay(basic / 100 % 100, basic % 100)) {
            return new Form(tokens.get(at).end(), at + 1, Tag.ISODATE.bit(), basic);
        }
        char mark =
                at + 1 < tokens.size() ? tokens.text().charAt(tokens.get(at + 1).start()) : ' ';
        if (tokens.digits(at) != 4
                || (mark != '-' && mark != '/' && mark != '.')
                || tokens.digits(at + 2) != 2
                || !tokens.mark(at + 3, mark)
                || tokens.digits(at + 4) != 2) {
            return null;
        }
        if (!tokens.chained(at, 5) || tokens.value(at + 2) > 12 || tokens.value(at + 4) > 31) {
            return null;
        }
        int next = at + 5;
        int end = tokens.get(at + 4).end();
        double value = tokens.value(at) * 10_000d + tokens.value(at + 2) * 100d + tokens.value(at + 4);
        return new Form(end, next, Tag.ISODATE.bit(), value);
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private @Nullable Form slash(int at) {
        char mark =
                at + 1 < tokens.size() ? tokens.text().charAt(tokens.get(at + 1).start()) : ' ';
        if ((mark != '/' && mark != '.' && mark != '-')
                || tokens.digits(at) > 2
                || tokens.digits(at + 2) > 2
                || !tokens.mark(at + 3, mark)) {
            return null;
        }
        int yearDigits = tokens.digits(at + 4);
        if (!tokens.chained(at, 5) || (yearDigits != 4 && (yearDigits != 2 || mark != '/'))) {
            return null;
        }
        int first = tokens.value(at);
        int second = tokens.value(at + 2);
        boolean possible = first >= 1 && second >= 1 && first <= 31 && second <= 31 && Math.min(first, second) <= 12;
        boolean more = tokens.touches(at + 4)
                && tokens.get(at + 5).is(tokens.text(), mark)
                && tokens.digits(at + 6) > 0
                && tokens.touches(at + 5);
        if (!possible || more) {
            return null;
        }
        int year = yearDigits == 4 ? tokens.value(at + 4) : Years.ofTwoDigits(tokens.value(at + 4));
        return new Form(tokens.get(at + 4).end(), at + 5, Tag.SLASHDATE.bit(), Lexeme.packNumeric(first, second, year));
    }

    /** "5/22" and "09-13"; "26-30" is a range, "1/2" a part. */
    private @Nullable Form monthDay(int at) {
        boolean slash = tokens.mark(at + 1, '/');
        boolean hyphen = tokens.mark(at + 1, '-')
                && tokens.digits(at) == 2
                && tokens.digits(at + 2) == 2
                && (tokens.value(at) < 10 || tokens.value(at + 2) < 10);
        if (!slash && !hyphen
                || tokens.digits(at) > 2
                || tokens.digits(at + 2) < 1
                || tokens.digits(at + 2) > 2
                || !tokens.chained(at, 3)) {
            return null;
        }
        int first = tokens.value(at);
        int second = tokens.value(at + 2);
        boolean possible = first >= 1 && second >= 1 && first <= 31 && second <= 31 && Math.min(first, second) <= 12;
        boolean part = slash && first < second && (second == 2 || second == 4) && tokens.digits(at) == 1;
        boolean range = tokens.touches(at + 2)
                && tokens.mark(at + 3, '-')
                && tokens.mark(at + 5, '/')
                && tokens.digits(at + 6) > 0
                && slash;
        boolean more = tokens.touches(at + 2)
                && !range
                && (tokens.get(at + 3).isWord()
                        || "/-:."
                                                .indexOf(tokens.text()
                                                        .charAt(tokens.get(at + 3)
                                                                .start()))
                                        >= 0
                                && at + 4 < tokens.size()
                                && tokens.touches(at + 3)
                                && !tokens.get(at + 4).isWord());
        return !possible || part || more
                ? null
                : new Form(tokens.get(at + 2).end(), at + 3, Tag.MONTHDAY.bit(), Lexeme.packNumeric(first, second, 0));
    }

    /** "04/2016", "04-2016". */
    private @Nullable Form monthYear(int at) {
        boolean behind = at > 0 && tokens.touches(at - 1);
        boolean hyphen = tokens.mark(at + 1, '-') && tokens.digits(at) == 2 && !behind;
        if (!tokens.mark(at + 1, '/') && !hyphen
                || tokens.digits(at) > 2
                || tokens.digits(at + 2) != 4
                || !tokens.chained(at, 3)) {
            return null;
        }
        int month = tokens.value(at);
        int year = tokens.value(at + 2);
        boolean more = tokens.touches(at + 2)
                && (tokens.mark(at + 3, '/')
                        || tokens.mark(at + 3, '-')
                        || tokens.get(at + 3).isWord());
        return month < 1 || month > 12 || year < 1900 || year > 2099 || more
                ? null
                : new Form(tokens.get(at + 2).end(), at + 3, Tag.MONTHYEAR.bit(), year * 100d + month);
    }
}
