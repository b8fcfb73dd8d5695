package org.dateline.desk;

import java.time.Instant;

/**
 * A trip that is made at the desk.
 *
 * @param slug its name in addresses
 * @param title what it was named when it was made; a decision may name it otherwise
 * @param position where it stands among others, the least first
 * @param version how many decisions were taken of it
 * @param revision how many changes of any kind: who has read the trip at this revision has read all
 */
public record DeskTrip(
        String id, String slug, String title, State state, int position, int version, int revision, Instant created) {
    /** Whether readers see it. */
    public enum State {
        /** Not yet. */
        DRAFT,
        /** What was published last. */
        PUBLISHED,
        /** What was published last, once its time has come. */
        SCHEDULED,
        /** No longer. */
        UNPUBLISHED,
        /** What was published last; nothing of it changes any more. */
        ARCHIVED
    }
}
