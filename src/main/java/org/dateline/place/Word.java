package org.dateline.place;

/**
 * A word of an article as names are made of: abbreviations with their points ("U.S."), names with an apostrophe
 * ("O'Hare") and numbers are one word; a possessive ending stands beside it.
 *
 * @param start offset of its first code unit
 * @param end offset behind its last, without a possessive ending; with the points of an abbreviation
 * @param key the word in the gazetteer's spelling, see {@link NameKey}
 * @param shape how it is written
 * @param possessive whether "'s" follows
 * @param point whether a point follows that may be an abbreviation's and is not within {@code end}
 * @param gap what stands before it
 * @param sentence number of its sentence
 * @param first whether it is the first word of its sentence
 */
record Word(
        int start,
        int end,
        String key,
        Shape shape,
        boolean possessive,
        boolean point,
        Gap gap,
        int sentence,
        boolean first) {
    enum Shape {
        LOWER,
        /** "London", and letters of scripts that have no case. */
        CAPITALISED,
        /** "LONDON", "U.S.". */
        CAPITALS,
        NUMBER
    }

    /** What stands between a word and the one before it. */
    enum Gap {
        START,
        SPACE,
        HYPHEN,
        /** A point and white space within a sentence: "St. Louis". */
        POINT,
        COMMA,
        SLASH,
        OTHER
    }

    boolean isName() {
        return shape == Shape.CAPITALISED || shape == Shape.CAPITALS;
    }

    boolean isLower() {
        return shape == Shape.LOWER;
    }
}
