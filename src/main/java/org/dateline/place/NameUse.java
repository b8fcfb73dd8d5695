package org.dateline.place;

/** How a name stands for its place; decides where in a text it may count. */
enum NameUse {
    /** The name itself. */
    MAIN,
    /** Another, a former or a foreign name. */
    OTHER,
    /** A short code, which counts only in capitals: "UAE", "NYC". */
    CODE,
    /** An abbreviation, which counts in capitals or with its points: "Calif.", "N.S.W.". */
    ABBREVIATION,
    /** A code that counts only behind a comma: "Salem, OR". */
    BEHIND_COMMA,
    /** Adjective, or a noun for one person: "South Korean". */
    ADJECTIVE,
    /** Its people: "South Koreans". */
    PEOPLE;

    private static final NameUse[] ALL = values();

    static NameUse ofOrdinal(int ordinal) {
        return ALL[ordinal];
    }
}
