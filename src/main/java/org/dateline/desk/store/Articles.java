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
import org.dateline.desk.StoredArticle;

/** The articles of the desk's trips, as files. */
public final class Articles {
    private static final String COLUMNS =
            "SELECT id, trip, name, media_type, address, taken, account, hidden, digest, size FROM article ";

    private final Database database;
    private final InstantSource clock;
    private final Secrets secrets;
    private final AuditLog audit;

    Articles(Database database, InstantSource clock, Secrets secrets, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.audit = audit;
    }

    /**
     * A file to be taken in.
     *
     * @param name with the ending that tells its format
     * @param address where it was fetched
     */
    public record File(String name, String mediaType, Optional<String> address, byte[] bytes) {}

    /**
     * What a file was taken in as.
     *
     * @param isNew false where the trip had it already, byte for byte
     */
    public record Added(StoredArticle article, boolean isNew) {}

    /** Takes a file in, under another name where its own is taken; once where it is there already. */
    public Added add(String trip, File file, Actor actor) {
        return database.write(connection -> add(connection, trip, file, false, actor));
    }

    /** The same for a file that waits: it is hidden until somebody has seen what it changes. */
    public Added addWaiting(String trip, File file, Actor actor) {
        return database.write(connection -> add(connection, trip, file, true, actor));
    }

    Added add(Connection connection, String trip, File file, boolean hidden, Actor actor) throws SQLException {
        DeskTrips.worked(connection, trip);
        String digest = Secrets.digest(file.bytes());
        Optional<StoredArticle> known =
                Sql.find(connection, COLUMNS + "WHERE trip = ? AND digest = ?", Articles::article, trip, digest);
        if (known.isPresent()) {
            return new Added(known.get(), false);
        }
        String id = secrets.id();
        String name = freeName(connection, trip, file.name());
        Sql.update(
                connection,
                "INSERT INTO article (id, trip, name, media_type, address, taken, account, hidden, digest, size, bytes,"
                        + " position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " (SELECT COALESCE(MAX(position), 0) + 1 FROM article WHERE trip = ?))",
                id,
                trip,
                name,
                file.mediaType(),
                file.address().orElse(null),
                clock.millis(),
                actor.account(),
                hidden ? 1 : 0,
                digest,
                (long) file.bytes().length,
                file.bytes(),
                trip);
        audit.write(connection, actor, Action.ARTICLE_ADDED, trip, name);
        return new Added(get(connection, id), true);
    }

    private static String freeName(Connection connection, String trip, String wish) throws SQLException {
        int dot = wish.lastIndexOf('.');
        String stem = dot > 0 ? wish.substring(0, dot) : wish;
        String ending = wish.substring(stem.length());
        String name = wish;
        for (int number = 2; isTaken(connection, trip, name); number++) {
            name = stem + "-" + number + ending;
        }
        return name;
    }

    private static boolean isTaken(Connection connection, String trip, String name) throws SQLException {
        return Sql.exists(connection, "SELECT 1 FROM article WHERE trip = ? AND name = ?", trip, name);
    }

    /** Of a trip, in the order in which they were taken in; those too that are hidden. */
    public List<StoredArticle> list(String trip) {
        return database.read(connection -> list(connection, trip));
    }

    static List<StoredArticle> list(Connection connection, String trip) throws SQLException {
        return Sql.list(connection, COLUMNS + "WHERE trip = ? ORDER BY position, taken, name", Articles::article, trip);
    }

    /** An article of a trip; none of another's. */
    public Optional<StoredArticle> find(String trip, String id) {
        return database.read(
                connection -> Sql.find(connection, COLUMNS + "WHERE trip = ? AND id = ?", Articles::article, trip, id));
    }

    private static StoredArticle get(Connection connection, String id) throws SQLException {
        return Sql.find(connection, COLUMNS + "WHERE id = ?", Articles::article, id)
                .orElseThrow(() -> new IllegalArgumentException("there is no article " + id));
    }

    /** @param id of an article that is there */
    public byte[] bytes(String id) {
        return database.read(connection -> bytes(connection, id));
    }

    static byte[] bytes(Connection connection, String id) throws SQLException {
        return Sql.find(connection, "SELECT bytes FROM article WHERE id = ?", row -> row.getBytes(1), id)
                .orElseThrow(() -> new IllegalArgumentException("there is no article " + id));
    }

    /** Leaves it out when the trip is read, or not; what was published with it stays. */
    public StoredArticle setHidden(String id, boolean hidden, Actor actor) {
        return database.write(connection -> {
            StoredArticle article = get(connection, id);
            Sql.update(connection, "UPDATE article SET hidden = ? WHERE id = ?", hidden ? 1 : 0, id);
            DeskTrips.worked(connection, article.trip());
            audit.write(
                    connection,
                    actor,
                    hidden ? Action.ARTICLE_HIDDEN : Action.ARTICLE_SHOWN,
                    article.trip(),
                    article.name());
            return get(connection, id);
        });
    }

    private static StoredArticle article(ResultSet row) throws SQLException {
        return new StoredArticle(
                row.getString("id"),
                row.getString("trip"),
                row.getString("name"),
                row.getString("media_type"),
                Optional.ofNullable(row.getString("address")),
                Instant.ofEpochMilli(row.getLong("taken")),
                row.getString("account"),
                row.getInt("hidden") != 0,
                row.getString("digest"),
                row.getLong("size"));
    }
}
