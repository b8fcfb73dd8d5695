package org.dateline.desk.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.decision.Decision;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.decision.file.CorrectionsWriter;
import org.dateline.desk.Actor;
import org.dateline.desk.Appended;
import org.dateline.desk.AuditEntry.Action;
import org.dateline.desk.LoggedDecision;

/** The history of each trip: decisions one after the other, none of which is ever changed. Undo and redo are decisions, too. */
public final class DecisionLog {
    private final Database database;
    private final InstantSource clock;
    private final AuditLog audit;

    DecisionLog(Database database, InstantSource clock, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Adds decisions behind the others, all of them or none.
     *
     * @param expected the version of the trip that whoever decided has seen
     * @return {@code Saved} also where the trip has all of them already: a request that is sent again does nothing
     */
    public Appended append(String trip, List<Decision> decisions, int expected, Actor actor) {
        return database.write(connection -> append(connection, trip, decisions, expected, actor));
    }

    Appended append(Connection connection, String trip, List<Decision> decisions, int expected, Actor actor)
            throws SQLException {
        DeskTrips.worked(connection, trip);
        int version = version(connection, trip);
        if (areKnown(connection, trip, decisions)) {
            return new Appended.Saved(version);
        }
        if (version != expected) {
            return new Appended.Conflict(expected, version, list(connection, trip, expected, version));
        }
        for (Decision decision : decisions) {
            version++;
            Sql.update(
                    connection,
                    "INSERT INTO decision (trip, version, id, content, account, at) VALUES (?, ?, ?, ?, ?, ?)",
                    trip,
                    version,
                    decision.id(),
                    text(decision),
                    actor.account(),
                    clock.millis());
            audit.write(
                    connection,
                    actor,
                    Action.DECIDED,
                    trip,
                    decision.act().kind().name() + " " + decision.id());
        }
        Sql.update(connection, "UPDATE trip SET version = ? WHERE id = ?", version, trip);
        return new Appended.Saved(version);
    }

    private static boolean areKnown(Connection connection, String trip, List<Decision> decisions) throws SQLException {
        for (Decision decision : decisions) {
            if (!Sql.exists(connection, "SELECT 1 FROM decision WHERE trip = ? AND id = ?", trip, decision.id())) {
                return false;
            }
        }
        return true;
    }

    private static int version(Connection connection, String trip) throws SQLException {
        return Sql.find(connection, "SELECT version FROM trip WHERE id = ?", row -> row.getInt(1), trip)
                .orElseThrow();
    }

    /** All of a trip's. */
    public List<LoggedDecision> list(String trip) {
        return list(trip, Integer.MAX_VALUE);
    }

    /** Those up to a version: as a publication has them. */
    public List<LoggedDecision> list(String trip, int version) {
        return database.read(connection -> list(connection, trip, 0, version));
    }

    static List<LoggedDecision> list(Connection connection, String trip, int after, int upTo) throws SQLException {
        return Sql.list(
                connection,
                "SELECT version, content, account FROM decision WHERE trip = ? AND version > ? AND version <= ?"
                        + " ORDER BY version",
                DecisionLog::logged,
                trip,
                after,
                upTo);
    }

    private static LoggedDecision logged(ResultSet row) throws SQLException {
        return new LoggedDecision(row.getInt(1), decision(row.getString(2)), row.getString(3));
    }

    /** A whole {@code corrections.json}, so that a later version of that format reads it as it reads files. */
    private static String text(Decision decision) {
        StringWriter text = new StringWriter();
        try {
            CorrectionsWriter.write(List.of(decision), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!decision(text.toString()).equals(decision)) {
            throw new IllegalArgumentException("the decision is not one that corrections.json can hold");
        }
        return text.toString();
    }

    private static Decision decision(String text) {
        CorrectionsReader.Result read = CorrectionsReader.read("decision", text.getBytes(StandardCharsets.UTF_8));
        return Stream.of(read)
                .filter(result -> result.faults().isEmpty())
                .flatMap(result -> result.decisions().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no decision: " + read.faults()));
    }
}
