package org.dateline.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words in small letters. A word is mostly one that was met shortly before, and then the same string: a text is as many words as it
 * has, but most archives have few of them. May be asked by several threads.
 */
public final class SmallLetters {
    /** Words that were met last, each where its hash has it; a race costs one string more. */
    private static final @Nullable String[] KNOWN = new String[1 << 14];

    /** ASCII is all below this. */
    private static final int ASCII = 0x80;

    private SmallLetters() {}

    /** What a token says. */
    public static String of(String text, Token token) {
        int hash = 0;
        for (int i = token.start(); i < token.end(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                return token.in(text).toLowerCase(Locale.ROOT);
            }
            hash = 31 * hash + small(c);
        }
        int at = (hash ^ hash >>> 15) & KNOWN.length - 1;
        String known = KNOWN[at];
        if (known != null && known.hashCode() == hash && is(known, text, token)) {
            return known;
        }
        String met = token.in(text).toLowerCase(Locale.ROOT);
        KNOWN[at] = met;
        return met;
    }

    private static boolean is(String word, String text, Token token) {
        if (word.length() != token.end() - token.start()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != small(text.charAt(token.start() + i))) {
                return false;
            }
        }
        return true;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
