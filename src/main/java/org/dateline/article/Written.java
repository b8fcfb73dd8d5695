package org.dateline.article;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark as it is written somewhere, for who asks the same of each word of a text. Mostly it is one that was met shortly before, and then
 * the same object, with what was found of it ({@link Note}): a text is as many words as it has, but most archives have few of them.
 * May be shared by threads.
 */
public final class Written {
    /** Words that were met last, each where its hash has it; a race costs one word more. */
    private static final @Nullable Written[] KNOWN = new Written[1 << Written.KNOWN_BITS];

    private static final int KNOWN_BITS = 14;

    /** Spreads what is multiplied by it over the upper bits. */
    private static final int MIXING = 0x9E3779B1;

    /** So many characters of ASCII are a word's whole identity. */
    static final int PACKED = 8;

    /** Longer words are rarely met again. */
    private static final int LONGEST_KEPT = 32;

    private final String text;
    private final long packed;
    private final String lower;
    private final boolean capital;
    private final @Nullable Object[] notes = new Object[Note.MOST];

    private Written(String text, long packed) {
        this.text = text;
        this.packed = packed;
        this.lower = small(text);
        this.capital = Character.isUpperCase(text.codePointAt(0));
    }

    /**
     * What is found of a word by itself, and kept with it.
     *
     * @param <T> is immutable: threads share it without being told of each other
     */
    public static final class Note<T> {
        /** There are a few, each in a constant. */
        private static final int MOST = 6;

        private static final AtomicInteger MADE = new AtomicInteger();

        private final int at = MADE.getAndIncrement();
        private final Function<Written, T> finding;

        /** @throws IllegalStateException where there are more than words have room for */
        public Note(Function<Written, T> finding) {
            if (at >= MOST) {
                throw new IllegalStateException("more than " + MOST + " notes of a word");
            }
            this.finding = finding;
        }

        @SuppressWarnings("unchecked") // each has a place of its own
        public T of(Written word) {
            Object known = word.notes[at];
            if (known == null) {
                known = finding.apply(word);
                word.notes[at] = known;
            }
            return (T) known;
        }
    }

    /**
     * The word between two offsets, of at least one character.
     *
     * @param packed its characters as bytes, one behind the other, where it is of up to {@value #PACKED} of ASCII; else a hash of them that
     *     is negative
     */
    static Written of(char[] text, int from, int to, long packed) {
        if (to - from > LONGEST_KEPT) {
            return new Written(new String(text, from, to - from), packed);
        }
        int mixed = (int) (packed ^ packed >>> 32) * MIXING;
        int at = mixed >>> Integer.SIZE - KNOWN_BITS;
        Written known = KNOWN[at];
        if (known != null && known.packed == packed && (packed >= 0 || known.is(text, from, to))) {
            return known;
        }
        Written met = new Written(new String(text, from, to - from), packed);
        KNOWN[at] = met;
        return met;
    }

    private boolean is(char[] other, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i - from) != other[i]) {
                return false;
            }
        }
        return true;
    }

    private static String small(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals(text) ? text : Tokens.whole(lower).text;
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    /** In small letters. */
    public String lower() {
        return lower;
    }

    /** Whether it opens with a capital. */
    public boolean isCapital() {
        return capital;
    }
}
