package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry.Action;
import org.dateline.desk.Role;
import org.dateline.desk.store.Invitations.Invited;

/**
 * Whom the newsroom's own provider signs in. Somebody is known by the provider's address and what the provider calls them
 * for good, never by a name: names change hands.
 */
public final class Subjects {
    private final Database database;
    private final InstantSource clock;
    private final Accounts accounts;
    private final Invitations invitations;
    private final AuditLog audit;

    Subjects(Database database, InstantSource clock, Accounts accounts, Invitations invitations, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.accounts = accounts;
        this.invitations = invitations;
        this.audit = audit;
    }

    /**
     * What a provider says of somebody.
     *
     * @param issuer the provider's address
     * @param subject what it calls them for good
     * @param name what they are called; counts where an account is made
     * @param grants the roles that follow from it; empty where roles are given here alone
     */
    public record Told(String issuer, String subject, String name, Optional<List<Grant>> grants) {
        public Told {
            grants = grants.map(List::copyOf);
        }
    }

    /** What became of it. */
    public sealed interface Result {
        record Welcome(Account account) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why somebody isn't let in. */
    public enum Reason {
        /** There is no account for them, or it is disabled. */
        NO_ACCOUNT,
        /** An account could be made, but nothing that the provider says gives it a role. */
        NO_ROLE,
        /** An account could be made, but another has the name, or it may not be one. */
        NAME_TAKEN,
        /** The link doesn't work, or it is another's. */
        LINK
    }

    /**
     * Signs somebody in, and gives the roles that the provider speaks of in the place of those that it spoke of before.
     *
     * @param code of a link by which an account comes to be theirs
     * @param makes whether who has no account gets one
     * @param address where the request comes from
     */
    public Result signIn(Told told, Optional<String> code, boolean makes, String address) {
        return database.write(connection -> {
            Optional<Account> known = find(connection, told);
            Result result = code.isPresent()
                    ? follow(connection, told, known, code.get())
                    : known.filter(account -> !account.disabled())
                            .<Result>map(Result.Welcome::new)
                            .orElseGet(() -> new Result.Refused(Reason.NO_ACCOUNT));
            if (code.isEmpty() && known.isEmpty() && makes) {
                result = make(connection, told);
            }
            if (result instanceof Result.Welcome welcome) {
                return new Result.Welcome(granted(connection, welcome.account(), told));
            }
            String subject = known.map(Account::id).orElse("");
            audit.write(connection, new Actor("", address), Action.SIGN_IN_FAILED, subject, told.issuer());
            return result;
        });
    }

    private static Optional<Account> find(Connection connection, Told told) throws SQLException {
        Optional<String> id = Sql.find(
                connection,
                "SELECT account FROM provider_subject WHERE issuer = ? AND subject = ?",
                row -> row.getString(1),
                told.issuer(),
                told.subject());
        return id.isEmpty() ? Optional.empty() : Accounts.find(connection, "id", id.get());
    }

    private Result follow(Connection connection, Told told, Optional<Account> known, String code) throws SQLException {
        Optional<Account> invited = invitations.find(connection, code).flatMap(Invited::account);
        boolean others = known.isPresent() && !known.map(Account::id).equals(invited.map(Account::id));
        if (invited.isEmpty() || others || known.isEmpty() && hasOther(connection, invited.get(), told.issuer())) {
            return new Result.Refused(Reason.LINK);
        }
        Account account = invited.get();
        Sql.update(connection, "DELETE FROM invitation WHERE hash = ?", Secrets.hash(code));
        audit.write(connection, account.actor(), Action.LINK_FOLLOWED, account.id(), "");
        if (known.isEmpty()) {
            link(connection, account, told);
        }
        return new Result.Welcome(account);
    }

    private static boolean hasOther(Connection connection, Account account, String issuer) throws SQLException {
        return Sql.exists(
                connection, "SELECT 1 FROM provider_subject WHERE account = ? AND issuer = ?", account.id(), issuer);
    }

    private void link(Connection connection, Account account, Told told) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO provider_subject (issuer, subject, account, since) VALUES (?, ?, ?, ?)",
                told.issuer(),
                told.subject(),
                account.id(),
                clock.millis());
        audit.write(connection, account.actor(), Action.PROVIDER_LINKED, account.id(), told.issuer());
    }

    private Result make(Connection connection, Told told) throws SQLException {
        if (told.grants().filter(List::isEmpty).isPresent()) {
            return new Result.Refused(Reason.NO_ROLE);
        }
        Optional<Account> made = Accounts.isName(told.name())
                ? accounts.create(connection, told.name(), Optional.empty(), Actor.SERVER)
                : Optional.empty();
        if (made.isEmpty()) {
            return new Result.Refused(Reason.NAME_TAKEN);
        }
        link(connection, made.get(), told);
        return new Result.Welcome(made.get());
    }

    /** A role that was given here in a trip stands, whatever the provider says of that trip. */
    private Account granted(Connection connection, Account account, Told told) throws SQLException {
        if (told.grants().isEmpty()) {
            return account;
        }
        List<Grant> before = grants(connection, account, 1);
        List<String> here =
                grants(connection, account, 0).stream().map(Grant::trip).toList();
        List<Grant> now = new ArrayList<>(told.grants().get());
        now.removeIf(grant -> here.contains(grant.trip()));
        for (Grant grant : before) {
            if (!now.contains(grant)) {
                Sql.update(
                        connection,
                        "DELETE FROM role_grant WHERE account = ? AND trip = ? AND provided = 1",
                        account.id(),
                        grant.trip());
                audit.write(connection, Actor.SERVER, Action.ROLE_TAKEN, account.id(), grant.trip());
            }
        }
        now.removeAll(before);
        for (Grant grant : now) {
            Sql.update(
                    connection,
                    "INSERT INTO role_grant (account, trip, role, provided) VALUES (?, ?, ?, 1)",
                    account.id(),
                    grant.trip(),
                    grant.role().name());
            String given = grant.role().name() + " " + grant.trip();
            audit.write(connection, Actor.SERVER, Action.ROLE_GIVEN, account.id(), given);
        }
        return Accounts.find(connection, "id", account.id()).orElseThrow();
    }

    private static List<Grant> grants(Connection connection, Account account, int provided) throws SQLException {
        return Sql.list(
                connection,
                "SELECT trip, role FROM role_grant WHERE account = ? AND provided = ?",
                row -> new Grant(row.getString(1), Role.valueOf(row.getString(2))),
                account.id(),
                provided);
    }

    /** Lets the provider sign the account in no longer. False where it could not be signed in at all then, and nothing was done. */
    public boolean unlink(Account account) {
        return database.write(connection -> {
            boolean password =
                    Sql.exists(connection, "SELECT 1 FROM account WHERE id = ? AND password IS NOT NULL", account.id());
            if (password) {
                Sql.update(connection, "DELETE FROM provider_subject WHERE account = ?", account.id());
                Sql.update(connection, "DELETE FROM role_grant WHERE account = ? AND provided = 1", account.id());
                audit.write(connection, account.actor(), Action.PROVIDER_UNLINKED, account.id(), "");
            }
            return password;
        });
    }
}
