package org.dateline.decision;

/**
 * A text without what changes when it is saved anew: runs of spaces and line ends are one space, quotation marks and dashes are
 * plain, marks without width are gone. Knows where each of its letters stood.
 */
final class FoldedText {
    private final String text;
    private final int[] positions;

    private FoldedText(String text, int[] positions) {
        this.text = text;
        this.positions = positions;
    }

    static FoldedText of(String written) {
        StringBuilder folded = new StringBuilder(written.length());
        int[] positions = new int[written.length() + 1];
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean again = space && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (!again && Character.getType(c) != Character.FORMAT) {
                positions[folded.length()] = at;
                folded.append(space ? ' ' : plain(c));
            }
        }
        positions[folded.length()] = written.length();
        return new FoldedText(folded.toString(), positions);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201F' -> '"';
            default -> Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c;
        };
    }

    String text() {
        return text;
    }

    /** Where a letter of the folded text stands in the text as it is written. */
    int position(int folded) {
        return positions[folded];
    }

    /** Where the text before a letter of the folded text ends in the text as it is written. */
    int end(int folded) {
        return folded == 0 ? 0 : positions[folded - 1] + 1;
    }
}
