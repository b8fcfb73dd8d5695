package org.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * Values that many texts hold: one that equals another met shortly before is given back as that same object, so that what archives
 * say again and again is held once. A few are remembered, each where its hash has it. May be shared by threads; a race costs one object
 * more.
 *
 * @param <T> is immutable: threads share it without being told of each other
 */
public final class Recurring<T> {
    private static final int BITS = 12;

    /** Spreads what is multiplied by it over the upper bits. */
    private static final int MIXING = 0x9E3779B1;

    private final @Nullable Object[] met = new Object[1 << BITS];

    /** The value, or its equal. */
    @SuppressWarnings("unchecked") // nothing else is put in
    public T of(T value) {
        int at = value.hashCode() * MIXING >>> Integer.SIZE - BITS;
        Object before = met[at];
        if (value.equals(before)) {
            return (T) before;
        }
        met[at] = value;
        return value;
    }
}
