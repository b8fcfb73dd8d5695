package org.dateline.desk.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Unreadable;
import org.dateline.article.file.Feed;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.WatchedFeed;
import org.dateline.desk.store.DeskStore;
import org.dateline.desk.store.FeedEntries;

/** Looks at feeds again and again, and keeps what they announce until an editor takes or leaves it. */
public final class FeedWatch {
    /** Of one look; what a feed has beyond is older. */
    static final int MOST_ITEMS = 200;

    /** In a trip; then nobody looks at its inbox, and there is no use in more. */
    static final int MOST_WAITING = 500;

    /** For a trip. */
    static final int MOST_FEEDS = 20;

    private static final int LONGEST_TITLE = 300;

    /** Longer than what newspapers print; such a text is to be had at its address alone. */
    private static final int LONGEST_TEXT = 200_000;

    /** Longer than a look may take. */
    private static final Duration HOLD = Duration.ofMinutes(2);

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final Pattern CAMPAIGN = Pattern.compile("(?<=[?&])utm_[a-z]+=[^&]*(?:&|$)");

    private final DeskStore store;
    private final Source source;
    private final InstantSource clock;
    private final Duration every;

    /**
     * @param source where feeds come from
     * @param every how often each is looked at; once a minute at most
     */
    public FeedWatch(DeskStore store, Source source, InstantSource clock, Duration every) {
        this.store = store;
        this.source = source;
        this.clock = clock;
        this.every = every.compareTo(SOON) < 0 ? SOON : every;
    }

    /** Where feeds come from. */
    @FunctionalInterface
    public interface Source {
        /** @return empty where there is nothing newer than what is known */
        Optional<Answer> ask(String address, WatchedFeed.Known known) throws Refused;
    }

    /** What stands at a feed's address. */
    public record Answer(byte[] bytes, WatchedFeed.Known known) {}

    /** A feed that can't be had; the message says why. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean soon;

        /** @param soon whether it is only that too much is asked for now */
        public Refused(String why, boolean soon) {
            super(why, null, false, false);
            this.soon = soon;
        }

        private String why() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Watches a feed for a trip, once it was seen to be one.
     *
     * @return why it isn't watched; empty where it is
     */
    public Optional<String> add(DeskTrip trip, String address, Source asked, Actor actor) {
        if (store.feeds().list(trip.id()).size() >= MOST_FEEDS) {
            return Optional.of("is not watched: this trip has " + MOST_FEEDS + " feeds; stop watching another first");
        }
        try {
            Optional<Answer> answer = asked.ask(address, WatchedFeed.Known.NOTHING);
            if (answer.isPresent()) {
                Feed feed = Feed.read(answer.get().bytes(), MOST_ITEMS);
                keep(
                        store.feeds().add(trip.id(), address, after(every), actor),
                        feed,
                        answer.get().known());
            }
            return Optional.empty();
        } catch (Refused | Unreadable e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Looks at the feed whose turn it is.
     *
     * @return false where none is due
     */
    public boolean lookAtNext() {
        Optional<WatchedFeed> due = store.feeds().takeDue(HOLD);
        due.ifPresent(feed -> look(feed, source));
        return due.isPresent();
    }

    /** Looks at a feed now. */
    public void look(WatchedFeed feed, Source asked) {
        if (store.feedEntries().waiting(feed.trip()) >= MOST_WAITING) {
            fail(feed, 0, "is not looked at: " + MOST_WAITING + " entries wait here; take or leave some first");
            return;
        }
        try {
            Optional<Answer> answer = asked.ask(feed.address(), feed.known());
            if (answer.isPresent()) {
                keep(
                        feed,
                        Feed.read(answer.get().bytes(), MOST_ITEMS),
                        answer.get().known());
            } else {
                store.feeds().looked(feed.id(), feed.title(), feed.known(), after(every));
            }
        } catch (Refused refused) {
            if (refused.soon) {
                store.feeds().failed(feed.id(), feed.failures(), feed.fault(), after(SOON));
            } else {
                fail(feed, feed.failures() + 1, refused.why());
            }
        } catch (Unreadable e) {
            fail(feed, feed.failures() + 1, String.valueOf(e.getMessage()));
        }
    }

    private void fail(WatchedFeed feed, int failures, String why) {
        store.feeds().failed(feed.id(), failures, why, after(wait(failures)));
    }

    /** Twice as long after each failure, a day at most. */
    private Duration wait(int failures) {
        Duration doubled = every.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures));
        Duration most = every.compareTo(LONGEST_WAIT) > 0 ? every : LONGEST_WAIT;
        return doubled.compareTo(most) > 0 ? most : doubled;
    }

    private Instant after(Duration wait) {
        return clock.instant().plus(wait);
    }

    /** The entries first: where they can't be kept, the feed is asked for them again. */
    private void keep(WatchedFeed feed, Feed read, WatchedFeed.Known known) {
        List<FeedEntries.Announced> entries =
                read.items().stream().flatMap(item -> announced(item).stream()).toList();
        store.feedEntries().add(feed, entries);
        store.feeds().looked(feed.id(), shortened(read.title()), known, after(every));
    }

    /** Empty where there is neither an address nor a text: of that no article can be made. */
    private static Optional<FeedEntries.Announced> announced(Feed.Item item) {
        String text = item.text().length() > LONGEST_TEXT ? "" : plain(item.text());
        if (item.address().isEmpty() && text.isBlank()) {
            return Optional.empty();
        }
        Optional<String> key = item.address().map(FeedWatch::key);
        String itself = item.id().or(() -> key).orElseGet(() -> item.title() + "\n" + text);
        String first = text.strip().lines().findFirst().orElse("");
        String title = plain(item.title()).strip();
        return Optional.of(new FeedEntries.Announced(
                digest(itself),
                key.map(FeedWatch::digest),
                shortened(title.isEmpty() ? item.address().orElse(first) : title),
                item.address(),
                item.published(),
                text));
    }

    /** Without what no text holds, and PostgreSQL refuses. */
    private static String plain(String text) {
        return text.replace("\0", "");
    }

    private static String shortened(String title) {
        String plain = plain(title);
        return plain.length() <= LONGEST_TITLE
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST_TITLE) - 1)) + "…";
    }

    /** The same for what leads to the same page: by http or https, with or without what a campaign counts by. */
    private static String key(String address) {
        String bare =
                CAMPAIGN.matcher(address.replaceFirst("(?i)^https?://", "")).replaceAll("");
        int path = bare.indexOf('/');
        String host = path < 0 ? bare : bare.substring(0, path);
        return host.toLowerCase(Locale.ROOT) + (path < 0 ? "" : bare.substring(path)).replaceFirst("[?&/]+$", "");
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
