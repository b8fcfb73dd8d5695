package org.dateline.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.FeedEntry;
import org.dateline.desk.WatchedFeed;

/**
 * What feeds announced for a trip, and the feeds.
 *
 * @param more how many more wait than are shown
 * @param left what was left, the last first
 * @param every how often feeds are looked at; empty where none are
 * @param told what could not be taken, a line each
 */
public record InboxPage(
        List<EntryRow> waiting,
        int more,
        List<EntryRow> left,
        List<FeedRow> feeds,
        String every,
        List<String> told,
        FormView form) {
    /**
     * An entry.
     *
     * @param address empty where there is none of the web: whatever a feed says, no link runs anything
     * @param excerpt the beginning of what the feed has of it
     */
    public record EntryRow(String id, String title, String address, String facts, String excerpt, boolean chosen) {
        private static final int EXCERPT = 280;

        static EntryRow of(FeedEntry entry, boolean chosen) {
            List<String> facts = new ArrayList<>();
            facts.add(entry.source());
            entry.published().ifPresent(day -> facts.add("published " + day));
            facts.add("found " + PublicationRow.time(entry.found()));
            return new EntryRow(
                    entry.id(),
                    entry.title(),
                    entry.address().filter(EntryRow::isOfTheWeb).orElse(""),
                    String.join(" · ", facts),
                    excerpt(entry.text()),
                    chosen);
        }

        private static boolean isOfTheWeb(String address) {
            return address.matches("(?i)https?://.*");
        }

        private static String excerpt(String text) {
            String line = text.strip().replaceAll("\\s+", " ");
            if (line.codePointCount(0, line.length()) <= EXCERPT) {
                return line;
            }
            return line.substring(0, line.offsetByCodePoints(0, EXCERPT)).replaceFirst("\\s\\S*$", "") + " …";
        }
    }

    /**
     * A feed.
     *
     * @param facts when it answered, and when it is looked at next
     * @param fault why it didn't; empty where it did
     */
    public record FeedRow(String id, String name, String address, String facts, String fault) {
        static FeedRow of(WatchedFeed feed) {
            String facts = feed.looked()
                            .map(at -> "answered " + PublicationRow.time(at) + " · ")
                            .orElse("has not answered yet · ")
                    + "next " + PublicationRow.time(feed.next());
            String fault = Optional.of(feed.fault())
                    .filter(why -> !why.isEmpty())
                    .map(why -> "It " + why + (feed.failures() > 1 ? " (" + feed.failures() + " times in a row)" : "")
                            + ".")
                    .orElse("");
            return new FeedRow(feed.id(), feed.name(), feed.address(), facts, fault);
        }
    }

    public InboxPage {
        waiting = List.copyOf(waiting);
        left = List.copyOf(left);
        feeds = List.copyOf(feeds);
        told = List.copyOf(told);
    }
}
