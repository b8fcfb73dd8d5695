package org.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as {@link Token}s, cut in one pass, in time linear in the text's length.
 *
 * <p>{@code of("Miller's 26th, U.S.")} gives {@code Miller ' s 26 th , U . S .}: nothing is joined here, since what
 * belongs together depends on who reads. Two tokens touch when one's end is the other's start.
 */
public final class Tokens {
    /** ASCII is all below this. */
    private static final int ASCII = 0x80;

    private static final int OTHER = 0;
    private static final int SPACE = 1;
    private static final int LETTER = 2;
    private static final int DIGIT = 3;

    /** What each character of ASCII is. */
    private static final byte[] CLASSES = classes();

    private static final int KEPT = 1 << 6;

    /** What each thread cut last: language, dates, places and sentences are read of the same texts. */
    private static final ThreadLocal<Last> LAST = ThreadLocal.withInitial(Last::new);

    /** Longer texts are an article's. */
    private static final int LINE = 1 << 8;

    /** Of longer texts one is kept. */
    private static final int SHORT = 1 << 13;

    /** And of longer ones none. */
    private static final int LONGEST_KEPT = 1 << 16;

    private final String text;
    private final List<Token> list;
    private final char[] chars;
    private Written[] words;

    private Tokens(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.list = new ArrayList<>(chars.length / 5 + 4);
        this.words = new Written[chars.length / 5 + 4];
        cut();
    }

    /** The tokens of a text. */
    public static Tokens in(String text) {
        return LAST.get().of(text);
    }

    /** Texts that were cut last: lines by their hashes, articles in turn, and the last of the long ones. */
    private static final class Last {
        private final @Nullable Tokens[] lines = new Tokens[KEPT];
        private final @Nullable Tokens[] articles = new Tokens[KEPT];
        private int next;
        private @Nullable Tokens longest;

        Tokens of(String text) {
            if (text.length() > SHORT) {
                return ofLong(text);
            }
            return text.length() > LINE ? ofArticle(text) : ofLine(text);
        }

        private Tokens ofLine(String text) {
            int at = text.hashCode() & KEPT - 1;
            Tokens last = lines[at];
            if (last == null || !last.text.equals(text)) {
                last = new Tokens(text);
                lines[at] = last;
            }
            return last;
        }

        /** Whoever reads an article again asks with the same object. */
        @SuppressWarnings("ReferenceEquality")
        private Tokens ofArticle(String text) {
            for (Tokens last : articles) {
                if (last != null && last.text == text) {
                    return last;
                }
            }
            Tokens tokens = new Tokens(text);
            articles[next++ & KEPT - 1] = tokens;
            return tokens;
        }

        private Tokens ofLong(String text) {
            if (longest != null && longest.text.equals(text)) {
                return longest;
            }
            Tokens tokens = new Tokens(text);
            if (text.length() <= LONGEST_KEPT) {
                longest = tokens;
            }
            return tokens;
        }
    }

    /** The tokens in the order of the text; not to be changed. */
    public static List<Token> of(String text) {
        return in(text).list;
    }

    /** In the order of the text; not to be changed. */
    public List<Token> list() {
        return list;
    }

    /** What a token says. */
    public Written written(int token) {
        return words[token];
    }

    /** The text's character at an offset. */
    public char at(int offset) {
        return chars[offset];
    }

    private void cut() {
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            int kind = c < ASCII ? CLASSES[c] : kind(Character.codePointAt(chars, at));
            if (kind == SPACE || c == SLANT && isSlant(at)) {
                at++;
                continue;
            }
            at = kind == LETTER ? word(at) : kind == DIGIT ? number(at) : mark(at);
        }
    }

    /** What stands around slanted letters in a text without them: "_Thursday_, the 22_d_"; within a name it is part of it. */
    private static final char SLANT = '_';

    private boolean isSlant(int at) {
        return !isOfWord(at - 1)
                || !isOfWord(at + 1)
                || Character.isDigit(chars[at - 1]) && Character.isLetter(chars[at + 1]);
    }

    private boolean isOfWord(int at) {
        return at >= 0 && at < chars.length && Character.isLetterOrDigit(chars[at]);
    }

    private void add(int from, int to, Token.Kind kind) {
        if (list.size() == words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        words[list.size()] = Written.of(chars, from, to, packed(chars, from, to));
        list.add(new Token(from, to, kind));
    }

    /** Adds the word that begins here; returns the offset behind it, as the others do. */
    private int word(int from) {
        int at = from;
        while (at < chars.length) {
            char c = chars[at];
            if (c < ASCII ? CLASSES[c] != LETTER : !isLetterOrMark(Character.codePointAt(chars, at))) {
                break;
            }
            at += c < ASCII ? 1 : width(at);
        }
        add(from, at, Token.Kind.WORD);
        return at;
    }

    private int number(int from) {
        int at = from;
        while (at < chars.length) {
            char c = chars[at];
            boolean digit = c < ASCII ? CLASSES[c] == DIGIT : Character.isDigit(Character.codePointAt(chars, at));
            if (!digit) {
                break;
            }
            at += width(at);
        }
        add(from, at, Token.Kind.NUMBER);
        return at;
    }

    private int mark(int from) {
        int to = from + width(from);
        add(from, to, Token.Kind.MARK);
        return to;
    }

    /** What {@link Written#of} asks for. */
    private static long packed(char[] chars, int from, int to) {
        long packed = 0;
        boolean whole = to - from <= Written.PACKED;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            whole &= c < ASCII;
            packed = i - from < Written.PACKED ? packed << Byte.SIZE | c : packed * 31 + c;
        }
        return whole ? packed : packed | Long.MIN_VALUE;
    }

    /** A text that is one token. */
    static Written whole(String text) {
        char[] chars = text.toCharArray();
        return Written.of(chars, 0, chars.length, packed(chars, 0, chars.length));
    }

    private int width(int at) {
        return chars[at] < ASCII ? 1 : Character.charCount(Character.codePointAt(chars, at));
    }

    private static byte[] classes() {
        byte[] classes = new byte[ASCII];
        for (int c = 0; c < ASCII; c++) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            classes[c] = (byte) (letter ? LETTER : digit ? DIGIT : isSpace(c) ? SPACE : OTHER);
        }
        return classes;
    }

    private static int kind(int point) {
        if (Character.isLetter(point)) {
            return LETTER;
        }
        return Character.isDigit(point) ? DIGIT : isSpace(point) ? SPACE : OTHER;
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

    private static boolean isLetterOrMark(int point) {
        if (Character.isLetter(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
