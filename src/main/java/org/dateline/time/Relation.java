package org.dateline.time;

import java.util.OptionalInt;

/**
 * What a date is counted from.
 *
 * <p>"The following day" behind "on Monday" is {@code (MENTION, 0, 1 day)}: the day after the article's mention 0, which
 * holds also while that Monday itself is not known.
 *
 * @param from what it is counted from
 * @param mention index of that mention in the article's list, for {@link From#MENTION}
 * @param days days from there, where it is a matter of days
 */
public record Relation(From from, OptionalInt mention, OptionalInt days) {
    /** What a date is counted from. */
    public enum From {
        /** Nothing: it stands for itself ("26 October 2025"), or has no place in time ("three days"). */
        ITSELF,
        /** The day of publication: "yesterday", "last week", a bare weekday in a report. */
        PUBLISHED,
        /** A date that the text has spoken of: "the following day", a weekday under a dated heading. */
        MENTION
    }

    static final Relation ITSELF = new Relation(From.ITSELF, OptionalInt.empty(), OptionalInt.empty());
    static final Relation PUBLISHED = new Relation(From.PUBLISHED, OptionalInt.empty(), OptionalInt.empty());

    static Relation published(int days) {
        return new Relation(From.PUBLISHED, OptionalInt.empty(), OptionalInt.of(days));
    }

    static Relation mention(int index) {
        return new Relation(From.MENTION, OptionalInt.of(index), OptionalInt.empty());
    }

    static Relation mention(int index, int days) {
        return new Relation(From.MENTION, OptionalInt.of(index), OptionalInt.of(days));
    }

    /** The same, where so many others stand before the mentions. */
    Relation behind(int others) {
        return mention.isEmpty() ? this : new Relation(from, OptionalInt.of(mention.getAsInt() + others), days);
    }
}
