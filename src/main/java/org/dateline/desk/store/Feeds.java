package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry.Action;
import org.dateline.desk.WatchedFeed;

/** The feeds that are watched for trips, and when each is to be looked at. What they announce is kept by {@link FeedEntries}. */
public final class Feeds {
    private static final String COLUMNS = "SELECT f.* FROM feed f ";
    private static final String DUE =
            "JOIN trip t ON t.id = f.trip WHERE f.watched = 1 AND f.next_look <= ? AND t.archived = 0 ORDER BY"
                    + " f.next_look, f.id LIMIT 1";

    private final Database database;
    private final InstantSource clock;
    private final Secrets secrets;
    private final AuditLog audit;

    Feeds(Database database, InstantSource clock, Secrets secrets, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.audit = audit;
    }

    /**
     * Watches a feed from now on, also one that was watched before.
     *
     * @param next when it is to be looked at
     */
    public WatchedFeed add(String trip, String address, Instant next, Actor actor) {
        return database.write(connection -> add(connection, trip, address, next, actor));
    }

    WatchedFeed add(Connection connection, String trip, String address, Instant next, Actor actor) throws SQLException {
        int known = Sql.update(
                connection,
                "UPDATE feed SET watched = 1, next_look = ?, failures = 0, fault = '', etag = NULL,"
                        + " last_modified = NULL WHERE trip = ? AND address = ? AND watched = 0",
                next.toEpochMilli(),
                trip,
                address);
        int made = known > 0
                ? 0
                : Sql.update(
                        connection,
                        "INSERT INTO feed (id, trip, address, title, watched, next_look, failures, fault)"
                                + " VALUES (?, ?, ?, '', 1, ?, 0, '') ON CONFLICT DO NOTHING",
                        secrets.id(),
                        trip,
                        address,
                        next.toEpochMilli());
        if (known + made > 0) {
            audit.write(connection, actor, Action.FEED_ADDED, trip, address);
        }
        return Sql.find(connection, COLUMNS + "WHERE trip = ? AND address = ?", Feeds::feed, trip, address)
                .orElseThrow();
    }

    /** Watches it no more; what of it nobody has taken or left is gone, and comes again where it is watched again. */
    public void stop(String trip, String id, Actor actor) {
        database.change(connection -> {
            Optional<WatchedFeed> feed = find(connection, trip, id);
            if (feed.isPresent()) {
                Sql.update(connection, "UPDATE feed SET watched = 0 WHERE id = ?", id);
                Sql.update(connection, "DELETE FROM feed_entry WHERE feed = ? AND state = 'WAITING'", id);
                audit.write(
                        connection, actor, Action.FEED_REMOVED, trip, feed.get().address());
            }
        });
    }

    /** Those that are watched for a trip, by their addresses. */
    public List<WatchedFeed> list(String trip) {
        return database.read(connection ->
                Sql.list(connection, COLUMNS + "WHERE trip = ? AND watched = 1 ORDER BY address", Feeds::feed, trip));
    }

    /** One that is watched for a trip. */
    public Optional<WatchedFeed> find(String trip, String id) {
        return database.read(connection -> find(connection, trip, id));
    }

    private static Optional<WatchedFeed> find(Connection connection, String trip, String id) throws SQLException {
        return Sql.find(connection, COLUMNS + "WHERE trip = ? AND id = ? AND watched = 1", Feeds::feed, trip, id);
    }

    /**
     * The one that has waited longest to be looked at. Nobody else gets it for a while: of several processes one looks, and where
     * that ends before it has, another does.
     */
    public Optional<WatchedFeed> takeDue(Duration hold) {
        long now = clock.millis();
        Optional<WatchedFeed> due = database.read(connection -> Sql.find(connection, COLUMNS + DUE, Feeds::feed, now));
        return due.filter(feed -> database.write(connection -> Sql.update(
                        connection,
                        "UPDATE feed SET next_look = ? WHERE id = ? AND next_look = ? AND watched = 1",
                        now + hold.toMillis(),
                        feed.id(),
                        feed.next().toEpochMilli()))
                > 0);
    }

    /** It answered: with nothing new, or with what {@link FeedEntries} has kept. */
    public void looked(String id, String title, WatchedFeed.Known known, Instant next) {
        database.change(connection -> Sql.update(
                connection,
                "UPDATE feed SET title = ?, etag = ?, last_modified = ?, looked = ?, next_look = ?, failures = 0,"
                        + " fault = '' WHERE id = ?",
                title,
                known.etag().orElse(null),
                known.lastModified().orElse(null),
                clock.millis(),
                next.toEpochMilli(),
                id));
    }

    /** It did not. */
    public void failed(String id, int failures, String fault, Instant next) {
        database.change(connection -> Sql.update(
                connection,
                "UPDATE feed SET failures = ?, fault = ?, next_look = ? WHERE id = ?",
                failures,
                fault,
                next.toEpochMilli(),
                id));
    }

    private static WatchedFeed feed(ResultSet row) throws SQLException {
        long looked = row.getLong("looked");
        return new WatchedFeed(
                row.getString("id"),
                row.getString("trip"),
                row.getString("address"),
                row.getString("title"),
                new WatchedFeed.Known(
                        Optional.ofNullable(row.getString("etag")),
                        Optional.ofNullable(row.getString("last_modified"))),
                looked == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(looked)),
                Instant.ofEpochMilli(row.getLong("next_look")),
                row.getInt("failures"),
                row.getString("fault"));
    }
}
