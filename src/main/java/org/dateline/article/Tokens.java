package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into {@link Token}s in one pass, in time linear in the text's length.
 *
 * <p>{@code of("Miller's 26th, U.S.")} gives {@code Miller ' s 26 th , U . S .}: nothing is joined here, since what
 * belongs together depends on who reads. Two tokens touch when one's end is the other's start.
 */
public final class Tokens {
    /** ASCII is all below this. */
    private static final int ASCII = 0x80;

    private Tokens() {}

    /** A text as it was cut. */
    private record Cut(String text, List<Token> tokens) {}

    /** What each thread cut last: dates, places and sentences are read of one text after the other. */
    private static final ThreadLocal<@Nullable Cut> LAST = new ThreadLocal<>();

    /** Longer texts are not kept. */
    private static final int LONGEST_KEPT = 1 << 16;

    /** The tokens in the order of the text; not to be changed. */
    public static List<Token> of(String text) {
        Cut last = LAST.get();
        if (last != null && last.text().equals(text)) {
            return last.tokens();
        }
        List<Token> tokens = cut(text);
        if (text.length() <= LONGEST_KEPT) {
            LAST.set(new Cut(text, tokens));
        }
        return tokens;
    }

    private static List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 4);
        int at = 0;
        while (at < text.length()) {
            int point = pointAt(text, at);
            int next = at + Character.charCount(point);
            if (isLetter(point)) {
                int end = run(text, next, Token.Kind.WORD);
                tokens.add(new Token(at, end, Token.Kind.WORD));
                at = end;
            } else if (isDigit(point)) {
                int end = run(text, next, Token.Kind.NUMBER);
                tokens.add(new Token(at, end, Token.Kind.NUMBER));
                at = end;
            } else {
                if (!isSpace(point)) {
                    tokens.add(new Token(at, next, Token.Kind.MARK));
                }
                at = next;
            }
        }
        return tokens;
    }

    /** White space in the widest sense: also the no-break spaces and zero-width marks that pages are full of. */
    public static boolean isSpace(int point) {
        if (point < ASCII) {
            return point == ' ' || point >= '\t' && point <= '\r' || point >= 0x1C && point <= 0x1F;
        }
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == 0x200B
                || point == 0xFEFF
                || point == 0x2060;
    }

    private static int run(String text, int from, Token.Kind kind) {
        int at = from;
        while (at < text.length()) {
            int point = pointAt(text, at);
            boolean more = kind == Token.Kind.WORD ? isLetter(point) || isMark(point) : isDigit(point);
            if (!more) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static int pointAt(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) ? text.codePointAt(at) : c;
    }

    private static boolean isLetter(int point) {
        if (point < ASCII) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
        }
        return Character.isLetter(point);
    }

    private static boolean isDigit(int point) {
        return point < ASCII ? point >= '0' && point <= '9' : Character.isDigit(point);
    }

    private static boolean isMark(int point) {
        if (point < ASCII) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
