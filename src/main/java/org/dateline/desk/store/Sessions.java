package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry.Action;
import org.jspecify.annotations.Nullable;

/** Who is signed in. A session is known by a secret that its browser alone has; what is kept is a hash of it. */
public final class Sessions {
    /** How long a session lasts that nobody uses. */
    public static final Duration IDLE = Duration.ofHours(12);

    /** How long a session lasts. */
    public static final Duration LIFE = Duration.ofDays(14);

    /** How long a session lasts that the newsroom's own provider vouched for: who leaves the house is out within it. */
    public static final Duration PROVIDED = Duration.ofHours(12);

    private static final Duration STEP = Duration.ofMinutes(10);

    private final Database database;
    private final InstantSource clock;
    private final Secrets secrets;
    private final AuditLog audit;

    Sessions(Database database, InstantSource clock, Secrets secrets, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.audit = audit;
    }

    private record Row(String account, long expires, long ends) {}

    /** Begins one, and ends the one that the browser had: its secret may be known to others. */
    public String start(Account account, Optional<String> before) {
        return start(account, before, LIFE, null);
    }

    /**
     * The same, by the word of the newsroom's own provider.
     *
     * @param exit where the provider's own session is ended; empty where it has no such address
     */
    public String startProvided(Account account, Optional<String> before, String exit) {
        return start(account, before, PROVIDED, exit);
    }

    private String start(Account account, Optional<String> before, Duration life, @Nullable String exit) {
        return database.write(connection -> {
            if (before.isPresent()) {
                delete(connection, before.get());
            }
            Instant now = clock.instant();
            Sql.update(connection, "DELETE FROM session WHERE expires <= ?", now.toEpochMilli());
            String secret = secrets.secret();
            Sql.update(
                    connection,
                    "INSERT INTO session (hash, account, expires, ends, provider_exit) VALUES (?, ?, ?, ?, ?)",
                    Secrets.hash(secret),
                    account.id(),
                    now.plus(IDLE).toEpochMilli(),
                    now.plus(life).toEpochMilli(),
                    exit);
            audit.write(connection, account.actor(), Action.SIGNED_IN, account.id(), "");
            return secret;
        });
    }

    /** Whose session it is, where it lasts. Its time begins anew with each use, every some minutes. */
    public Optional<Account> find(String secret) {
        Instant now = clock.instant();
        String hash = Secrets.hash(secret);
        Optional<Row> found = database.read(connection -> Sql.find(
                connection,
                "SELECT account, expires, ends FROM session WHERE hash = ? AND expires > ?",
                row -> new Row(row.getString(1), row.getLong(2), row.getLong(3)),
                hash,
                now.toEpochMilli()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        long expires = Math.min(found.get().ends(), now.plus(IDLE).toEpochMilli());
        if (expires - found.get().expires() > STEP.toMillis()) {
            prolong(hash, expires);
        }
        return database.read(connection ->
                        Accounts.find(connection, "id", found.get().account()))
                .filter(account -> !account.disabled());
    }

    /** Where the store can't be written now, the session lasts as long as it did. */
    private void prolong(String hash, long expires) {
        try {
            database.change(connection ->
                    Sql.update(connection, "UPDATE session SET expires = ? WHERE hash = ?", expires, hash));
        } catch (StoreException readOnly) {
            if (readOnly.reason() == StoreException.Reason.FAULT) {
                throw readOnly;
            }
        }
    }

    /** Ends it. Where the newsroom's own provider began it and says where, the address at which its own session is ended. */
    public Optional<String> end(String secret, Actor actor) {
        return database.write(connection -> {
            Optional<String> exit = Sql.find(
                    connection,
                    "SELECT provider_exit FROM session WHERE hash = ? AND provider_exit <> ''",
                    row -> row.getString(1),
                    Secrets.hash(secret));
            delete(connection, secret);
            audit.write(connection, actor, Action.SIGNED_OUT, actor.account(), "");
            return exit;
        });
    }

    /** All sessions of an account, on whatever browser. */
    public void endAll(String account, Actor actor) {
        database.change(connection -> {
            Sql.update(connection, "DELETE FROM session WHERE account = ?", account);
            audit.write(connection, actor, Action.SIGNED_OUT_EVERYWHERE, account, "");
        });
    }

    private static void delete(Connection connection, String secret) throws SQLException {
        Sql.update(connection, "DELETE FROM session WHERE hash = ?", Secrets.hash(secret));
    }
}
