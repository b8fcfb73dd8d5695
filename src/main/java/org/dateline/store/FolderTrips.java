package org.dateline.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.pipeline.Trip;

/**
 * What a folder of articles was read as.
 *
 * @param slug the name of its first trip in addresses
 * @param look the files that were read
 * @param trips none where no file held an article
 * @param messages what could not be read, in sentences for people
 */
record FolderTrips(String slug, FolderLook look, List<Trip> trips, List<String> messages) {
    FolderTrips {
        trips = List.copyOf(trips);
        messages = List.copyOf(messages);
    }

    /** Whether this was read of the same files for the same address. */
    boolean isOf(String wanted, FolderLook now) {
        boolean sameFault = now.hasArticles() || look.fault().equals(now.fault());
        return slug.equals(wanted) && look.files().equals(now.files()) && sameFault;
    }

    /** The slugs of the trips behind the first. */
    Stream<String> others() {
        return trips.stream().map(Trip::slug).filter(each -> !each.equals(slug));
    }

    /** "my-trip: read again (2 files new, 1 changed, 0 gone)"; empty where no file changed. */
    static Optional<String> tell(Path folder, SortedMap<Path, ?> before, SortedMap<Path, ?> after) {
        TreeSet<Path> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        long fresh = all.stream().filter(file -> !before.containsKey(file)).count();
        long gone = all.stream().filter(file -> !after.containsKey(file)).count();
        long changed = all.stream()
                .filter(file -> before.containsKey(file)
                        && after.containsKey(file)
                        && !Objects.equals(before.get(file), after.get(file)))
                .count();
        return fresh + gone + changed == 0
                ? Optional.empty()
                : Optional.of(folder + ": read again (files new: " + fresh + ", changed: " + changed + ", gone: " + gone
                        + ")");
    }
}
