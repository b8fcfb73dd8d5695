package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.FeedEntry;
import org.dateline.desk.FeedEntry.State;
import org.dateline.desk.WatchedFeed;

/** What feeds announced, each entry once in a trip. It changes nothing of the trip until an editor takes it. */
public final class FeedEntries {
    private static final String SELECT = "SELECT e.id, e.trip, CASE f.title WHEN '' THEN f.address ELSE f.title END AS"
            + " source, e.title, e.address, e.published, e.content, e.found, e.state"
            + " FROM feed_entry e JOIN feed f ON f.id = e.feed ";
    private static final String INSERT =
            "INSERT INTO feed_entry (id, trip, feed, item, address_key, title, address, published, content, found,"
                    + " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

    private final Database database;
    private final InstantSource clock;
    private final Secrets secrets;

    FeedEntries(Database database, InstantSource clock, Secrets secrets) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
    }

    /**
     * An entry as it stands in a feed.
     *
     * @param item by what it is told from the others of its feed
     * @param addressKey by what it is told from those of other feeds
     */
    public record Announced(
            String item,
            Optional<String> addressKey,
            String title,
            Optional<String> address,
            Optional<LocalDate> published,
            String text) {}

    /** Keeps what wasn't known: of no feed of the trip, nor as an article that was fetched. */
    public void add(WatchedFeed feed, List<Announced> announced) {
        database.change(connection -> {
            // holds the trip, so that another of its feeds, which may announce the same, waits
            Sql.update(connection, "UPDATE trip SET position = position WHERE id = ?", feed.trip());
            long now = clock.millis();
            for (Announced entry : announced) {
                if (!isElsewhere(connection, feed, entry)) {
                    add(connection, feed, entry, now);
                }
            }
        });
    }

    private static boolean isElsewhere(Connection connection, WatchedFeed feed, Announced entry) throws SQLException {
        return entry.addressKey().isPresent()
                && Sql.exists(
                        connection,
                        "SELECT 1 FROM feed_entry WHERE trip = ? AND address_key = ? AND feed <> ?",
                        feed.trip(),
                        entry.addressKey().get(),
                        feed.id());
    }

    private void add(Connection connection, WatchedFeed feed, Announced entry, long now) throws SQLException {
        boolean there = entry.address().isPresent()
                && Sql.exists(
                        connection,
                        "SELECT 1 FROM article WHERE trip = ? AND address = ?",
                        feed.trip(),
                        entry.address().get());
        Sql.update(
                connection,
                INSERT,
                secrets.id(),
                feed.trip(),
                feed.id(),
                entry.item(),
                entry.addressKey().orElse(null),
                entry.title(),
                entry.address().orElse(null),
                entry.published().map(LocalDate::toString).orElse(null),
                there ? "" : entry.text(),
                now,
                (there ? State.TAKEN : State.WAITING).name());
    }

    /** Those of a trip that are in a state: the newest first. */
    public List<FeedEntry> list(String trip, State state, int most) {
        return database.read(connection -> Sql.list(
                connection,
                SELECT + "WHERE e.trip = ? AND e.state = ? ORDER BY e.found DESC, e.published DESC, e.title, e.id"
                        + " LIMIT ?",
                FeedEntries::entry,
                trip,
                state.name(),
                most));
    }

    /** How many of a trip wait. */
    public int waiting(String trip) {
        return database.read(connection -> Sql.find(
                        connection,
                        "SELECT COUNT(*) FROM feed_entry WHERE trip = ? AND state = 'WAITING'",
                        row -> row.getInt(1),
                        trip))
                .orElse(0);
    }

    public Optional<FeedEntry> find(String trip, String id) {
        return database.read(connection ->
                Sql.find(connection, SELECT + "WHERE e.trip = ? AND e.id = ?", FeedEntries::entry, trip, id));
    }

    /** What was taken is an article now, and its text is kept there. */
    public void set(String trip, String id, State state) {
        database.change(connection -> Sql.update(
                connection,
                "UPDATE feed_entry SET state = ?, content = CASE ? WHEN 'TAKEN' THEN '' ELSE content END WHERE trip = ?"
                        + " AND id = ? AND state <> 'TAKEN'",
                state.name(),
                state.name(),
                trip,
                id));
    }

    private static FeedEntry entry(ResultSet row) throws SQLException {
        return new FeedEntry(
                row.getString("id"),
                row.getString("trip"),
                row.getString("source"),
                row.getString("title"),
                Optional.ofNullable(row.getString("address")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                row.getString("content"),
                Instant.ofEpochMilli(row.getLong("found")),
                State.valueOf(row.getString("state")));
    }
}
