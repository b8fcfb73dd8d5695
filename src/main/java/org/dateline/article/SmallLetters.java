package org.dateline.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words in small letters, for who keeps them. A word is mostly one that was met shortly before, and then the same string: a text is as
 * many words as it has, but most archives have few of them. May be asked by several threads.
 */
public final class SmallLetters {
    /** Words that were met last, each where its hash has it; a race costs one string more. */
    private static final @Nullable String[] KNOWN = new String[1 << 14];

    private SmallLetters() {}

    /** What a token says. */
    public static String of(String text, Token token) {
        String word = token.in(text).toLowerCase(Locale.ROOT);
        int hash = word.hashCode();
        int at = (hash ^ hash >>> 15) & KNOWN.length - 1;
        String known = KNOWN[at];
        if (known != null && known.equals(word)) {
            return known;
        }
        KNOWN[at] = word;
        return word;
    }
}
