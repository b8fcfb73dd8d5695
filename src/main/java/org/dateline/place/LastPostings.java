package org.dateline.place;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The postings that were looked up last, each where its key has it: mostly of names that are none. A race costs one look. */
final class LastPostings {
    private final @Nullable Found[] found = new Found[1 << 15];

    /** A key with its postings. */
    private record Found(long key, int @Nullable [] postings) {}

    private final LongFunction<int @Nullable []> look;

    /** @param look finds the postings of a key; null where it has none */
    LastPostings(LongFunction<int @Nullable []> look) {
        this.look = look;
    }

    int @Nullable [] find(long key) {
        int at = (int) key & found.length - 1;
        Found known = found[at];
        if (known == null || known.key() != key) {
            known = new Found(key, look.apply(key));
            found[at] = known;
        }
        return known.postings();
    }
}
