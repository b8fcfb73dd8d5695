package org.dateline.desk;

import java.time.Instant;
import java.util.List;

/**
 * A trip as it was put before readers: what it was read from, which stays as it was then.
 *
 * @param trip the trip's id
 * @param number 1 for the first of the trip
 * @param note what readers are told of it
 * @param actor who published it
 * @param made when that was done
 * @param visibleFrom from when on readers see it: later, where it was scheduled
 * @param version the trip's; decisions up to it are applied
 * @param title the trip's
 * @param articles ids of the stored articles that it was read from
 */
public record Publication(
        String trip,
        int number,
        String note,
        Actor actor,
        Instant made,
        Instant visibleFrom,
        int version,
        String title,
        List<String> articles) {
    public Publication {
        articles = List.copyOf(articles);
    }
}
