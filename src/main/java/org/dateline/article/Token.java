package org.dateline.article;

/**
 * A word, a number or a mark.
 *
 * @param start offset of its first code unit
 * @param end offset behind its last
 */
public record Token(int start, int end, Kind kind) {
    /** What a token is made of. */
    public enum Kind {
        /** Letters and their combining marks: "Monday", "Nukuʻalofa", the "th" of "26th". */
        WORD,
        /** Decimal digits: the "26" of "26th", both numbers of "17:54". */
        NUMBER,
        /** One other character that is not white space: a hyphen, a point, an apostrophe. */
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The token as written. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the token is just this mark. */
    public boolean is(String text, char mark) {
        return end == start + 1 && text.charAt(start) == mark;
    }
}
