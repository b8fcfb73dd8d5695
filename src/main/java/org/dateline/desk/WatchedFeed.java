package org.dateline.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed that is watched for a trip.
 *
 * @param trip the trip's id
 * @param title as it calls itself; empty where it doesn't
 * @param known by which its server tells whether it has anything newer
 * @param looked when it last answered
 * @param next when it is looked at next
 * @param failures how many times in a row it didn't answer
 * @param fault why, in words for people; empty where it did
 */
public record WatchedFeed(
        String id,
        String trip,
        String address,
        String title,
        Known known,
        Optional<Instant> looked,
        Instant next,
        int failures,
        String fault) {
    /** What its server gave with what is known of it: a tag, a time. */
    public record Known(Optional<String> etag, Optional<String> lastModified) {
        public static final Known NOTHING = new Known(Optional.empty(), Optional.empty());
    }

    /** What people call it. */
    public String name() {
        return title.isEmpty() ? address : title;
    }
}
