package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.ApiToken;
import org.dateline.desk.AuditEntry.Action;
import org.dateline.desk.Role;

/** What programs show: shown once, kept hashed. */
public final class ApiTokens {
    /** The longest that one lasts. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** By this, tools that look for secrets in texts know one. */
    private static final String PREFIX = "dateline_";

    private final Database database;
    private final InstantSource clock;
    private final Secrets secrets;
    private final AuditLog audit;

    ApiTokens(Database database, InstantSource clock, Secrets secrets, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.audit = audit;
    }

    /**
     * What a token may do.
     *
     * @param label what it is for
     * @param role at most; never more than its owner may
     * @param trip the only trip, or {@link Account#ALL_TRIPS}
     * @param life how long it lasts, at most {@link #LONGEST}
     */
    public record Scope(String label, Role role, String trip, Duration life) {}

    /** A token that was made. @param secret what its program shows; it is nowhere else */
    public record Made(ApiToken token, String secret) {}

    /** Whose token it is. */
    public record Bearer(Account account, ApiToken token) {}

    public Made make(Account account, Scope scope) {
        if (scope.life().isNegative() || scope.life().isZero() || scope.life().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a token lasts at most " + LONGEST.toDays() + " days");
        }
        return database.write(connection -> {
            String id = secrets.id();
            String secret = PREFIX + secrets.secret();
            Instant now = clock.instant();
            Sql.update(
                    connection,
                    "INSERT INTO api_token (id, hash, account, label, role, trip, created, expires)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    Secrets.hash(secret),
                    account.id(),
                    scope.label(),
                    scope.role().name(),
                    scope.trip(),
                    now.toEpochMilli(),
                    now.plus(scope.life()).toEpochMilli());
            audit.write(
                    connection,
                    account.actor(),
                    Action.TOKEN_MADE,
                    id,
                    scope.role().name() + " " + scope.trip());
            return new Made(list(connection, "id = ?", id).get(0), secret);
        });
    }

    /** Whose it is, where it works. */
    public Optional<Bearer> find(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return database.read(connection -> {
            List<ApiToken> tokens = list(connection, "hash = ? AND expires > ?", Secrets.hash(secret), clock.millis());
            if (tokens.isEmpty()) {
                return Optional.empty();
            }
            return Accounts.find(connection, "id", tokens.get(0).account())
                    .filter(account -> !account.disabled())
                    .map(account -> new Bearer(account, tokens.get(0)));
        });
    }

    /** Of an account, the newest first; those too that have expired. */
    public List<ApiToken> list(String account) {
        return database.read(connection -> list(connection, "account = ?", account));
    }

    private static List<ApiToken> list(Connection connection, String where, Object... values) throws SQLException {
        return Sql.list(
                connection,
                "SELECT * FROM api_token WHERE " + where + " ORDER BY created DESC, id",
                ApiTokens::token,
                values);
    }

    /** It works no longer. @param account whose it has to be */
    public boolean revoke(String id, String account, Actor actor) {
        return database.write(connection -> {
            int revoked = Sql.update(connection, "DELETE FROM api_token WHERE id = ? AND account = ?", id, account);
            if (revoked > 0) {
                audit.write(connection, actor, Action.TOKEN_REVOKED, id, "");
            }
            return revoked > 0;
        });
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getString("id"),
                row.getString("account"),
                row.getString("label"),
                Role.valueOf(row.getString("role")),
                row.getString("trip"),
                Instant.ofEpochMilli(row.getLong("created")),
                Instant.ofEpochMilli(row.getLong("expires")));
    }
}
