package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry.Action;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Publication;
import org.dateline.desk.StoredArticle;

/** What readers see of the desk's trips. A trip without one of these is not for readers, by any path. */
public final class Publications {
    private static final String STANDS =
            " AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.trip = p.trip AND w.number = p.number)";

    private final Database database;
    private final InstantSource clock;
    private final DeskTrips trips;
    private final AuditLog audit;

    Publications(Database database, InstantSource clock, DeskTrips trips, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.trips = trips;
        this.audit = audit;
    }

    /**
     * What is to be put before readers.
     *
     * @param note what readers are told of it
     * @param visibleFrom from when on; empty for now
     * @param revision the trip's that whoever publishes has seen
     */
    public record Request(String note, Optional<Instant> visibleFrom, int revision) {}

    /**
     * Puts the trip before readers as it is: its articles that are not hidden, with all its decisions.
     *
     * @return empty where the trip changed after the request's revision, and nothing was published
     */
    public Optional<Publication> publish(String trip, Request request, Actor actor) {
        return database.write(connection -> {
            if (!DeskTrips.isRevised(connection, trip, request.revision())) {
                return Optional.empty();
            }
            DeskTrip now = trips.get(connection, trip);
            long made = clock.millis();
            long from = request.visibleFrom()
                    .map(Instant::toEpochMilli)
                    .filter(at -> at > made)
                    .orElse(made);
            int number = 1 + count(connection, trip);
            insert(connection, now, number, request.note(), actor, made, from);
            audit.write(connection, actor, from > made ? Action.SCHEDULED : Action.PUBLISHED, trip, "" + number);
            return Sql.find(
                    connection,
                    "SELECT p.* FROM publication p WHERE trip = ? AND number = ?",
                    row -> publication(connection, row),
                    trip,
                    number);
        });
    }

    private static int count(Connection connection, String trip) throws SQLException {
        return Sql.find(connection, "SELECT COUNT(*) FROM publication WHERE trip = ?", row -> row.getInt(1), trip)
                .orElseThrow();
    }

    private static void insert(
            Connection connection, DeskTrip trip, int number, String note, Actor actor, long made, long from)
            throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO publication (trip, number, note, account, who, made, visible_from, decisions, title)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                trip.id(),
                number,
                note,
                actor.account(),
                actor.name(),
                made,
                from,
                trip.version(),
                trip.title());
        for (StoredArticle article : Articles.list(connection, trip.id())) {
            if (!article.hidden()) {
                Sql.update(
                        connection,
                        "INSERT INTO publication_article (trip, number, article) VALUES (?, ?, ?)",
                        trip.id(),
                        number,
                        article.id());
            }
        }
    }

    /** What readers see of a trip now. */
    public Optional<Publication> findVisible(String trip) {
        return database.read(connection -> Sql.find(
                connection,
                "SELECT p.* FROM publication p WHERE p.trip = ? AND p.visible_from <= ?" + STANDS
                        + " ORDER BY p.visible_from DESC, p.number DESC LIMIT 1",
                row -> publication(connection, row),
                trip,
                clock.millis()));
    }

    /** What readers will see of a trip, the next first. */
    public List<Publication> listScheduled(String trip) {
        return database.read(connection -> Sql.list(
                connection,
                "SELECT p.* FROM publication p WHERE p.trip = ? AND p.visible_from > ?" + STANDS
                        + " ORDER BY p.visible_from, p.number",
                row -> publication(connection, row),
                trip,
                clock.millis()));
    }

    /** All of a trip, withdrawn ones too. */
    public List<Publication> list(String trip) {
        return database.read(connection -> Sql.list(
                connection,
                "SELECT p.* FROM publication p WHERE p.trip = ? ORDER BY p.number",
                row -> publication(connection, row),
                trip));
    }

    /** Calls back what is scheduled and not visible yet. */
    public void withdrawScheduled(String trip, Actor actor) {
        withdraw(trip, clock.millis(), Action.WITHDRAWN, actor);
    }

    /** Readers see nothing of the trip from now on, until it is published anew. */
    public void unpublish(String trip, Actor actor) {
        withdraw(trip, Long.MIN_VALUE, Action.UNPUBLISHED, actor);
    }

    private void withdraw(String trip, long after, Action action, Actor actor) {
        database.change(connection -> {
            DeskTrips.revised(connection, trip);
            Sql.update(
                    connection,
                    "INSERT INTO withdrawal (trip, number) SELECT p.trip, p.number FROM publication p WHERE p.trip = ?"
                            + " AND p.visible_from > ?" + STANDS,
                    trip,
                    after);
            audit.write(connection, actor, action, trip, "");
        });
    }

    private static Publication publication(Connection connection, ResultSet row) throws SQLException {
        String trip = row.getString("trip");
        int number = row.getInt("number");
        return new Publication(
                trip,
                number,
                row.getString("note"),
                new Actor(row.getString("account"), row.getString("who")),
                Instant.ofEpochMilli(row.getLong("made")),
                Instant.ofEpochMilli(row.getLong("visible_from")),
                row.getInt("decisions"),
                row.getString("title"),
                Sql.list(
                        connection,
                        "SELECT article FROM publication_article WHERE trip = ? AND number = ? ORDER BY article",
                        article -> article.getString(1),
                        trip,
                        number));
    }
}
