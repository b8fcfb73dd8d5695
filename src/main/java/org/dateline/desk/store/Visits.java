package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Visit;

/** When people looked at trips, and what they saw. */
public final class Visits {
    /** Who hasn't looked for so long, and looks again, comes anew. */
    private static final Duration BREAK = Duration.ofHours(1);

    /** It is written down no more often, where nothing changed. */
    private static final Duration PACE = Duration.ofMinutes(5);

    private static final String SAVE =
            "INSERT INTO visit (account, trip, at, version, articles, before_at, before_version, before_articles)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, trip) DO UPDATE SET at = excluded.at,"
                    + " version = excluded.version, articles = excluded.articles, before_at = excluded.before_at,"
                    + " before_version = excluded.before_version, before_articles = excluded.before_articles";

    private final Database database;
    private final InstantSource clock;

    Visits(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The visit that goes on, and the one before it. */
    private record Two(Visit now, Optional<Visit> before) {}

    /**
     * Somebody looks at a trip.
     *
     * @param version of the trip that is shown
     * @param articles ids of the articles that it is read from
     * @return their last visit, not counting the one that goes on; empty at the first
     */
    public Optional<Visit> come(String account, String trip, int version, List<String> articles) {
        Optional<Two> known = database.read(connection -> find(connection, account, trip));
        Visit now = new Visit(clock.instant(), version, articles);
        Optional<Visit> before = known.flatMap(two -> goesOn(two.now(), now) ? two.before() : Optional.of(two.now()));
        if (known.isEmpty() || !isKept(known.get().now(), now)) {
            keep(account, trip, now, before);
        }
        return before;
    }

    private static boolean goesOn(Visit last, Visit now) {
        return last.at().plus(BREAK).isAfter(now.at());
    }

    private static boolean isKept(Visit last, Visit now) {
        return last.at().plus(PACE).isAfter(now.at())
                && last.version() == now.version()
                && last.articles().equals(now.articles());
    }

    /** Where nothing can be written, a page is to be seen all the same. */
    private void keep(String account, String trip, Visit now, Optional<Visit> before) {
        try {
            database.change(connection -> Sql.update(
                    connection,
                    SAVE,
                    account,
                    trip,
                    now.at().toEpochMilli(),
                    now.version(),
                    String.join(" ", now.articles()),
                    before.map(visit -> visit.at().toEpochMilli()).orElse(null),
                    before.map(Visit::version).orElse(null),
                    before.map(visit -> String.join(" ", visit.articles())).orElse(null)));
        } catch (StoreException fault) {
            if (fault.reason() != StoreException.Reason.READ_ONLY && fault.reason() != StoreException.Reason.FULL) {
                throw fault;
            }
        }
    }

    private static Optional<Two> find(Connection connection, String account, String trip) throws SQLException {
        return Sql.find(
                connection,
                "SELECT * FROM visit WHERE account = ? AND trip = ?",
                row -> new Two(visit(row.getLong("at"), row.getInt("version"), row.getString("articles")), before(row)),
                account,
                trip);
    }

    private static Optional<Visit> before(ResultSet row) throws SQLException {
        String articles = row.getString("before_articles");
        return articles == null
                ? Optional.empty()
                : Optional.of(visit(row.getLong("before_at"), row.getInt("before_version"), articles));
    }

    private static Visit visit(long at, int version, String articles) {
        return new Visit(
                Instant.ofEpochMilli(at), version, articles.isEmpty() ? List.of() : List.of(articles.split(" ")));
    }
}
