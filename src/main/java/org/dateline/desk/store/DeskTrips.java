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
import org.dateline.desk.DeskTrip.State;
import org.dateline.store.Slug;

/** The trips that are made at the desk. */
public final class DeskTrips {
    private static final String PUBLICATIONS =
            "(SELECT COUNT(*) FROM publication p WHERE p.trip = t.id AND p.visible_from %s ? AND NOT EXISTS"
                    + " (SELECT 1 FROM withdrawal w WHERE w.trip = p.trip AND w.number = p.number))";
    private static final String SELECT =
            "SELECT t.*, (SELECT COUNT(*) FROM publication p WHERE p.trip = t.id) AS made, "
                    + PUBLICATIONS.formatted("<=") + " AS seen, " + PUBLICATIONS.formatted(">")
                    + " AS ahead FROM trip t ";

    private final Database database;
    private final InstantSource clock;
    private final Secrets secrets;
    private final AuditLog audit;

    DeskTrips(Database database, InstantSource clock, Secrets secrets, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.audit = audit;
    }

    /** A trip of no article yet; its slug is made of the title, with a number behind it where that is taken. */
    public DeskTrip create(String title, Actor actor) {
        return database.write(connection -> create(connection, title, actor, Action.TRIP_MADE));
    }

    DeskTrip create(Connection connection, String title, Actor actor, Action action) throws SQLException {
        String id = secrets.id();
        Sql.update(
                connection,
                "INSERT INTO trip (id, slug, title, archived, position, version, revision, created)"
                        + " VALUES (?, ?, ?, 0, 0, 0, 1, ?)",
                id,
                freeSlug(connection, Slug.of(title)),
                title,
                clock.millis());
        audit.write(connection, actor, action, id, title);
        return get(connection, id);
    }

    private static String freeSlug(Connection connection, String wish) throws SQLException {
        String slug = wish;
        for (int number = 2; Sql.exists(connection, "SELECT 1 FROM trip WHERE slug = ?", slug); number++) {
            slug = wish + "-" + number;
        }
        return slug;
    }

    /** All of them, in their order. */
    public List<DeskTrip> list() {
        return database.read(connection -> {
            long now = clock.millis();
            return Sql.list(connection, SELECT + "ORDER BY t.position, t.slug", DeskTrips::trip, now, now);
        });
    }

    public Optional<DeskTrip> find(String slug) {
        return database.read(connection -> {
            long now = clock.millis();
            return Sql.find(connection, SELECT + "WHERE t.slug = ?", DeskTrips::trip, now, now, slug);
        });
    }

    /** @param id of a trip that is there */
    public DeskTrip get(String id) {
        return database.read(connection -> get(connection, id));
    }

    DeskTrip get(Connection connection, String id) throws SQLException {
        long now = clock.millis();
        return Sql.find(connection, SELECT + "WHERE t.id = ?", DeskTrips::trip, now, now, id)
                .orElseThrow(() -> new IllegalArgumentException("there is no trip " + id));
    }

    /** Ends the work on it, or takes it up again. What readers see stays. */
    public DeskTrip setArchived(String id, boolean archived, Actor actor) {
        return database.write(connection -> {
            Sql.update(connection, "UPDATE trip SET archived = ? WHERE id = ?", archived ? 1 : 0, id);
            revised(connection, id);
            audit.write(connection, actor, archived ? Action.ARCHIVED : Action.REOPENED, id, "");
            return get(connection, id);
        });
    }

    /** Tells other processes that something changed; and holds the trip until the transaction ends. */
    static void revised(Connection connection, String id) throws SQLException {
        if (Sql.update(connection, "UPDATE trip SET revision = revision + 1 WHERE id = ?", id) == 0) {
            throw new IllegalArgumentException("there is no trip " + id);
        }
    }

    /** The same, unless something changed after a revision, or the trip is archived. */
    static boolean isRevised(Connection connection, String id, int revision) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE trip SET revision = revision + 1 WHERE id = ? AND revision = ? AND archived = 0",
                        id,
                        revision)
                > 0;
    }

    /** The same, for what an archived trip refuses. */
    static void worked(Connection connection, String id) throws SQLException {
        revised(connection, id);
        if (Sql.exists(connection, "SELECT 1 FROM trip WHERE id = ? AND archived = 1", id)) {
            throw new IllegalStateException("the trip is archived");
        }
    }

    private static DeskTrip trip(ResultSet row) throws SQLException {
        return new DeskTrip(
                row.getString("id"),
                row.getString("slug"),
                row.getString("title"),
                state(row),
                row.getInt("position"),
                row.getInt("version"),
                row.getInt("revision"),
                Instant.ofEpochMilli(row.getLong("created")));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getInt("archived") != 0) {
            return State.ARCHIVED;
        }
        if (row.getInt("seen") > 0) {
            return State.PUBLISHED;
        }
        if (row.getInt("ahead") > 0) {
            return State.SCHEDULED;
        }
        return row.getInt("made") > 0 ? State.UNPUBLISHED : State.DRAFT;
    }
}
