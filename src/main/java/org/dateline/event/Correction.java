package org.dateline.event;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person decided of an event, in the place of what was read or beside it.
 *
 * @param decision the decision's id
 * @param before the value as it was read or decided before; empty where there was none
 * @param after the value that was decided; empty for none
 * @param why in the person's words
 * @param who decided
 * @param at when it was decided
 */
public record Correction(
        String decision,
        Kind kind,
        Optional<String> before,
        Optional<String> after,
        String why,
        String who,
        Instant at) {
    /** What a decision is about; in files in lower case, with hyphens. */
    public enum Kind {
        DAY(true),
        TIME(true),
        PLACE(true),
        STATUS(true),
        KIND(false),
        TITLE(false),
        PARTICIPANTS(false),
        /** Whether it is part of the trip. */
        TRIP(true),
        /** One of the readings that sources or a date in doubt allow. */
        READING(true),
        /** That it is as it was read. */
        CONFIRM(true),
        MERGE(false),
        SPLIT(false),
        /** An event that no article was read to tell of. */
        ADD(true),
        /** A word to readers. */
        NOTE(false),
        /** That a claim is not to be counted, nor shown. */
        HIDE(false),
        /** The same of an article. */
        HIDE_ARTICLE(false),
        /** That an article's picture is not shown. */
        HIDE_PICTURE(false),
        TRAVELLER(false),
        /** The name of a trip. */
        NAME(false),
        /** Where a trip stands among others. */
        ORDER(false),
        /** That a decision doesn't hold. */
        UNDO(false);

        private final boolean settles;

        Kind(boolean settles) {
            this.settles = settles;
        }

        /** Whether who decides this has looked at day and place. */
        public boolean settles() {
            return settles;
        }
    }
}
