package org.dateline.time;

/** What a word or number can be to the grammar; a word may bear several ("second" is an ordinal and a unit). */
enum Tag {
    // From words.txt.
    MONTH,
    ANYMONTH,
    WEEKDAY,
    ANYWEEKDAY,
    WEEKDAYS,
    UNIT,
    UNITS,
    PART,
    PARTS,
    SEASON,
    SEASONS,
    LAST,
    NEXT,
    THIS,
    FEW,
    MANY,
    NOON,
    MERIDIEM,
    ZONE,
    /** "Eastern", before "time". */
    ZONEWORD,
    DAILY,
    CARDINAL,
    ORDINAL,
    ROMAN,
    TENS,
    /** Years of another calendar; the value is what to add to them. */
    ERA,
    /** A month of the Islamic calendar. */
    HMONTH,
    // From the lexer; their value is the lexeme's number.
    /** A whole or decimal number, in figures or words. */
    NUM,
    /** "third", "3rd". */
    ORD,
    /** 1 to 31, also "26th" and "eighth". */
    DAY,
    /** "26th", "eighth", but not "26". */
    DAYTH,
    /** A day whose month another of its list says: 12 of "July 11, 12 and 13". */
    LISTDAY,
    /** Four figures, or "nineteen ninety-six". */
    YEAR,
    /** Two figures, as in 7/8/07 or 1995-96. */
    YEAR2,
    /** "'96". */
    APOSYEAR,
    /** "1980s": 198. */
    DECADE,
    /** "'80s" or "80s". */
    APOSDECADE,
    /** 0 to 24. */
    HOUR,
    /** "17:54": minutes since midnight. */
    CLOCK,
    /** "14.05", which may be a number as well: the decimal number. */
    DOTCLOCK,
    /** "0800": minutes since midnight. */
    MIL,
    /** "2025-10-26": 20251026. */
    ISODATE,
    /** "26/10/2025" or "26.10.2025"; its three numbers packed, see {@link Lexeme#numeric}. */
    SLASHDATE,
    /** 5/22: a day and a month in figures, in either order. */
    MONTHDAY,
    /** "Q3". */
    QUARTER,
    /** "H1". */
    HALFYEAR,
    /** "04/2016": a month and a year in figures, packed as year times hundred plus month. */
    MONTHYEAR,
    /** A holiday's name, see {@link HolidayNames}. */
    HOLIDAY,
    /** A word in small letters that looks like a plural: "barrels". */
    PLURAL,
    /** A word with a capital that is no word of dates. */
    NAME,
    /** Any word. */
    LETTER,
    /** A dash that stands between blanks or joins two numbers: "–", "—", "--". */
    DASH;

    long bit() {
        return 1L << ordinal();
    }

    boolean fromLexer() {
        return ordinal() >= NUM.ordinal();
    }
}
