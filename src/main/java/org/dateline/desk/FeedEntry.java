package org.dateline.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a feed announced.
 *
 * @param trip the trip's id
 * @param source what the feed is called
 * @param address where the article is
 * @param text what the feed has of it; empty where it has nothing, or the entry was taken
 * @param found when it was first seen
 */
public record FeedEntry(
        String id,
        String trip,
        String source,
        String title,
        Optional<String> address,
        Optional<LocalDate> published,
        String text,
        Instant found,
        State state) {
    /** What an editor decided of it. */
    public enum State {
        /** Nothing yet. */
        WAITING,
        TAKEN,
        LEFT;

        /** As it is written in documents: {@code waiting}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> find(String key) {
            return Stream.of(values()).filter(state -> state.key().equals(key)).findFirst();
        }
    }
}
