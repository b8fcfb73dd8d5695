package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry.Action;
import org.dateline.desk.Role;

/** Links that work once, within their time: the first makes the first administrator, others let an account's owner choose a password. */
public final class Invitations {
    /** How long a link works. */
    public static final Duration LIFE = Duration.ofHours(24);

    private final Database database;
    private final InstantSource clock;
    private final Secrets secrets;
    private final Passwords passwords;
    private final Accounts accounts;
    private final AuditLog audit;

    Invitations(
            Database database,
            InstantSource clock,
            Secrets secrets,
            Passwords passwords,
            Accounts accounts,
            AuditLog audit) {
        this.passwords = passwords;
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Whom a link is for.
     *
     * @param account empty for the first administrator, who chooses a name
     */
    public record Invited(Optional<Account> account) {}

    /** The code of a link that makes an administrator. Earlier ones of its kind work no longer. */
    public String makeFirst() {
        return database.write(connection -> {
            Sql.update(connection, "DELETE FROM invitation WHERE account IS NULL");
            audit.write(connection, Actor.SERVER, Action.LINK_MADE, "", "administrator");
            return insert(connection, Optional.empty());
        });
    }

    /** The code of a link by which an account's owner chooses a password. Earlier ones for it work no longer. */
    public String make(String account, Actor actor) {
        return database.write(connection -> {
            Sql.update(connection, "DELETE FROM invitation WHERE account = ?", account);
            audit.write(connection, actor, Action.LINK_MADE, account, "");
            return insert(connection, Optional.of(account));
        });
    }

    private String insert(Connection connection, Optional<String> account) throws SQLException {
        String code = secrets.secret();
        Sql.update(
                connection,
                "INSERT INTO invitation (hash, account, expires) VALUES (?, ?, ?)",
                Secrets.hash(code),
                account.orElse(null),
                clock.instant().plus(LIFE).toEpochMilli());
        return code;
    }

    /** Whom a link is for, where it still works. */
    public Optional<Invited> find(String code) {
        return database.read(connection -> find(connection, code));
    }

    Optional<Invited> find(Connection connection, String code) throws SQLException {
        Optional<Optional<String>> found = Sql.find(
                connection,
                "SELECT account FROM invitation WHERE hash = ? AND expires > ?",
                row -> Optional.ofNullable(row.getString(1)),
                Secrets.hash(code),
                clock.millis());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.get().isEmpty()) {
            return Optional.of(new Invited(Optional.empty()));
        }
        return Accounts.find(connection, "id", found.get().get())
                .filter(account -> !account.disabled())
                .map(account -> new Invited(Optional.of(account)));
    }

    /**
     * Follows a link, which works no longer then; all sessions of the account end.
     *
     * @param name of the first administrator; of no meaning where the link is for somebody
     * @return the account; empty where the link doesn't work, or the name is taken
     */
    public Optional<Account> follow(String code, String name, String password) {
        String hash = passwords.hash(password);
        return database.write(connection -> {
            Optional<Invited> invited = find(connection, code);
            if (invited.isEmpty()) {
                return Optional.empty();
            }
            Optional<Account> account = invited.get().account().isPresent()
                    ? known(connection, invited.get().account().get(), hash)
                    : administrator(connection, name, hash);
            if (account.isPresent()) {
                int used = Sql.update(connection, "DELETE FROM invitation WHERE hash = ?", Secrets.hash(code));
                if (used == 0) {
                    throw new IllegalStateException("the link was followed twice at once");
                }
                audit.write(
                        connection,
                        account.get().actor(),
                        Action.LINK_FOLLOWED,
                        account.get().id(),
                        "");
            }
            return account;
        });
    }

    private Optional<Account> known(Connection connection, Account account, String hash) throws SQLException {
        Sql.update(connection, "UPDATE account SET password = ? WHERE id = ?", hash, account.id());
        Sql.update(connection, "DELETE FROM session WHERE account = ?", account.id());
        return Accounts.find(connection, "id", account.id());
    }

    private Optional<Account> administrator(Connection connection, String name, String hash) throws SQLException {
        Optional<Account> made = accounts.create(connection, name, Optional.of(hash), Actor.SERVER);
        if (made.isEmpty()) {
            return made;
        }
        accounts.give(connection, made.get().id(), new Grant(Account.ALL_TRIPS, Role.ADMINISTRATOR), Actor.SERVER);
        return Accounts.find(connection, "id", made.get().id());
    }
}
