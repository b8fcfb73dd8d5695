package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry;
import org.dateline.desk.AuditEntry.Action;

/** Who did what. It only grows: the databases refuse anything else. */
public final class AuditLog {
    private final Database database;
    private final InstantSource clock;

    AuditLog(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the transaction of what is told, so that there is none without the other. */
    void write(Connection connection, Actor actor, Action action, String subject, String detail) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO audit (at, account, who, action, subject, detail) VALUES (?, ?, ?, ?, ?, ?)",
                clock.millis(),
                actor.account(),
                actor.name(),
                action.name(),
                subject,
                detail);
    }

    /** The newest first. @param before the id of the entry to go on behind, or {@code Long.MAX_VALUE} */
    public List<AuditEntry> list(long before, int most) {
        return database.read(connection -> Sql.list(
                connection,
                "SELECT * FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?",
                AuditLog::entry,
                before,
                most));
    }

    /** Of a trip, an account or a token alone. */
    public List<AuditEntry> list(String subject, long before, int most) {
        return database.read(connection -> Sql.list(
                connection,
                "SELECT * FROM audit WHERE subject = ? AND id < ? ORDER BY id DESC LIMIT ?",
                AuditLog::entry,
                subject,
                before,
                most));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("at")),
                new Actor(row.getString("account"), row.getString("who")),
                Action.valueOf(row.getString("action")),
                row.getString("subject"),
                row.getString("detail"));
    }
}
