package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry.Action;
import org.dateline.desk.Role;

/** Who may sign in, and what they may do. */
public final class Accounts {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@'’-]{0,79}");

    private static final String SELECT = "SELECT account.*, EXISTS (SELECT 1 FROM provider_subject WHERE"
            + " provider_subject.account = account.id) AS linked FROM account";

    private final Database database;
    private final InstantSource clock;
    private final Secrets secrets;
    private final AuditLog audit;

    Accounts(Database database, InstantSource clock, Secrets secrets, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.audit = audit;
    }

    /** Whether it may be an account's name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.strip().equals(name);
    }

    /** Names that look the same are the same. */
    static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Makes an account without a password; a link lets its owner choose one. Empty where the name is taken. */
    public Optional<Account> create(String name, Actor actor) {
        return database.write(connection -> create(connection, name, Optional.empty(), actor));
    }

    Optional<Account> create(Connection connection, String name, Optional<String> password, Actor actor)
            throws SQLException {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name of an account: " + name);
        }
        if (Sql.exists(connection, "SELECT 1 FROM account WHERE name_key = ?", key(name))) {
            return Optional.empty();
        }
        String id = secrets.id();
        Sql.update(
                connection,
                "INSERT INTO account (id, name, name_key, password, disabled, created) VALUES (?, ?, ?, ?, 0, ?)",
                id,
                name,
                key(name),
                password.orElse(null),
                clock.millis());
        audit.write(connection, actor, Action.ACCOUNT_MADE, id, name);
        return find(connection, "id", id);
    }

    /** By name. */
    public List<Account> list() {
        return database.read(connection -> {
            List<Account> bare = Sql.list(connection, SELECT + " ORDER BY name_key", Accounts::bare);
            List<Account> all = new ArrayList<>(bare.size());
            for (Account account : bare) {
                all.add(withGrants(connection, account));
            }
            return all;
        });
    }

    public Optional<Account> find(String id) {
        return database.read(connection -> find(connection, "id", id));
    }

    public Optional<Account> findByName(String name) {
        return database.read(connection -> find(connection, "name_key", key(name)));
    }

    static Optional<Account> find(Connection connection, String column, String value) throws SQLException {
        Optional<Account> bare = Sql.find(connection, SELECT + " WHERE " + column + " = ?", Accounts::bare, value);
        return bare.isEmpty() ? bare : Optional.of(withGrants(connection, bare.get()));
    }

    /** Whether somebody can give roles in all trips. */
    public boolean hasAdministrator() {
        return database.read(connection -> administrators(connection, "") > 0);
    }

    /** Those who can sign in, but for one. */
    private static int administrators(Connection connection, String but) throws SQLException {
        return Sql.find(
                        connection,
                        "SELECT COUNT(*) FROM account a JOIN role_grant g ON g.account = a.id WHERE g.trip = '' AND"
                                + " g.role = ? AND a.disabled = 0 AND a.password IS NOT NULL AND a.id <> ?",
                        row -> row.getInt(1),
                        Role.ADMINISTRATOR.name(),
                        but)
                .orElse(0);
    }

    /** Gives a role in a trip, or in {@link Account#ALL_TRIPS}, in the place of the one that the account had there. */
    public boolean give(String account, Grant grant, Actor actor) {
        return database.write(connection -> {
            if (!leavesAdministrator(connection, account, grant)) {
                return false;
            }
            give(connection, account, grant, actor);
            return true;
        });
    }

    void give(Connection connection, String account, Grant grant, Actor actor) throws SQLException {
        Sql.update(connection, "DELETE FROM role_grant WHERE account = ? AND trip = ?", account, grant.trip());
        Sql.update(
                connection,
                "INSERT INTO role_grant (account, trip, role) VALUES (?, ?, ?)",
                account,
                grant.trip(),
                grant.role().name());
        audit.write(connection, actor, Action.ROLE_GIVEN, account, grant.role().name() + " " + grant.trip());
    }

    /** Takes the role in a trip away. False where nobody would be left to give roles, and nothing was done. */
    public boolean take(String account, String trip, Actor actor) {
        return database.write(connection -> {
            if (!leavesAdministrator(connection, account, new Grant(trip, Role.READER))) {
                return false;
            }
            Sql.update(connection, "DELETE FROM role_grant WHERE account = ? AND trip = ?", account, trip);
            audit.write(connection, actor, Action.ROLE_TAKEN, account, trip);
            return true;
        });
    }

    private static boolean leavesAdministrator(Connection connection, String account, Grant grant) throws SQLException {
        return !grant.trip().equals(Account.ALL_TRIPS)
                || grant.role() == Role.ADMINISTRATOR
                || administrators(connection, account) > 0;
    }

    /** Ends sessions, links and tokens with it. False where nobody would be left to give roles, and nothing was done. */
    public boolean setDisabled(String account, boolean disabled, Actor actor) {
        return database.write(connection -> {
            if (disabled && administrators(connection, account) == 0) {
                return false;
            }
            Sql.update(connection, "UPDATE account SET disabled = ? WHERE id = ?", disabled ? 1 : 0, account);
            if (disabled) {
                for (String table : List.of("session", "invitation", "api_token")) {
                    Sql.update(connection, "DELETE FROM " + table + " WHERE account = ?", account);
                }
            }
            audit.write(connection, actor, disabled ? Action.ACCOUNT_DISABLED : Action.ACCOUNT_ENABLED, account, "");
            return true;
        });
    }

    private static Account withGrants(Connection connection, Account bare) throws SQLException {
        List<Grant> grants = Sql.list(
                connection,
                "SELECT trip, role FROM role_grant WHERE account = ? ORDER BY trip",
                row -> new Grant(row.getString(1), Role.valueOf(row.getString(2))),
                bare.id());
        return new Account(
                bare.id(), bare.name(), bare.hasPassword(), bare.linked(), bare.disabled(), bare.created(), grants);
    }

    private static Account bare(ResultSet row) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("name"),
                row.getString("password") != null,
                row.getBoolean("linked"),
                row.getInt("disabled") != 0,
                Instant.ofEpochMilli(row.getLong("created")),
                List.of());
    }
}
