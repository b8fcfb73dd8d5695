package org.dateline.desk;

import java.util.List;

/** What became of decisions that were to be added to a trip's history. */
public sealed interface Appended {
    /**
     * They are in it, on the disk.
     *
     * @param version of the trip now
     */
    record Saved(int version) implements Appended {}

    /**
     * They are not: others decided in the meantime, and whoever decided now has not seen it.
     *
     * @param expected the version that was seen
     * @param version of the trip now
     * @param since what was decided since
     */
    record Conflict(int expected, int version, List<LoggedDecision> since) implements Appended {
        public Conflict {
            since = List.copyOf(since);
        }
    }
}
