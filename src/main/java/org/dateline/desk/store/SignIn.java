package org.dateline.desk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry.Action;

/**
 * Compares names and passwords, no faster than a person types. Failures count against the account, against the address that they
 * come from, and most against both together, so that a stranger's guesses don't lock the owner out soon.
 */
public final class SignIn {
    /** For how long failures count. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MOST_OF_BOTH = 5;
    private static final int MOST_OF_ONE = 50;

    private final Database database;
    private final InstantSource clock;
    private final Passwords passwords;
    private final AuditLog audit;

    SignIn(Database database, InstantSource clock, Passwords passwords, AuditLog audit) {
        this.passwords = passwords;
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /** What became of it. */
    public sealed interface Result {
        record Welcome(Account account) implements Result {}

        /** Name or password is wrong, or the account is disabled: nobody is told which. */
        record Wrong() implements Result {}

        /** Too many failures; the password was not looked at. @param delay until it is */
        record Later(Duration delay) implements Result {}
    }

    private record Known(Account account, Optional<String> password) {}

    private record Subject(String name, int most) {}

    /** @param address where it comes from */
    public Result check(String name, String password, String address) {
        String key = Secrets.hash(Accounts.key(name));
        List<Subject> subjects = List.of(
                new Subject("both " + key + " " + address, MOST_OF_BOTH),
                new Subject("account " + key, MOST_OF_ONE),
                new Subject("address " + address, MOST_OF_ONE));
        Optional<Duration> wait = countAttempt(subjects);
        if (wait.isPresent()) {
            return new Result.Later(wait.get());
        }
        Optional<Known> known = database.read(connection -> find(connection, name));
        boolean same = passwords.matches(known.flatMap(Known::password), password);
        Optional<Account> account = known.map(Known::account).filter(each -> same && !each.disabled());
        database.change(connection -> {
            if (account.isPresent()) {
                Sql.update(
                        connection,
                        "DELETE FROM failed_sign_in WHERE subject = ?",
                        subjects.get(0).name());
                forget(connection, subjects.get(1));
                forget(connection, subjects.get(2));
            } else {
                String subject = known.map(each -> each.account().id()).orElse("");
                audit.write(connection, new Actor("", address), Action.SIGN_IN_FAILED, subject, "");
            }
        });
        return account.<Result>map(Result.Welcome::new).orElseGet(Result.Wrong::new);
    }

    /** Counts before it compares: who sends many at once is not let through before the first is counted. */
    private Optional<Duration> countAttempt(List<Subject> subjects) {
        return database.write(connection -> {
            Instant now = clock.instant();
            Instant begin = now.minus(WINDOW);
            Sql.update(connection, "DELETE FROM failed_sign_in WHERE at <= ?", begin.toEpochMilli());
            for (Subject subject : subjects) {
                List<Long> failures = Sql.list(
                        connection,
                        "SELECT at FROM failed_sign_in WHERE subject = ? ORDER BY at DESC LIMIT " + subject.most(),
                        row -> row.getLong(1),
                        subject.name());
                if (failures.size() >= subject.most()) {
                    Instant oldest = Instant.ofEpochMilli(failures.get(failures.size() - 1));
                    return Optional.of(Duration.between(begin, oldest));
                }
            }
            for (Subject subject : subjects) {
                Sql.update(
                        connection,
                        "INSERT INTO failed_sign_in (subject, at) VALUES (?, ?)",
                        subject.name(),
                        now.toEpochMilli());
            }
            return Optional.empty();
        });
    }

    /** Takes back the count of an attempt that was none. */
    private static void forget(Connection connection, Subject subject) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM failed_sign_in WHERE subject = ? AND at = (SELECT MAX(at) FROM failed_sign_in WHERE"
                        + " subject = ?)",
                subject.name(),
                subject.name());
    }

    private static Optional<Known> find(Connection connection, String name) throws SQLException {
        Optional<Account> account = Accounts.find(connection, "name_key", Accounts.key(name));
        if (account.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> password = Sql.find(
                connection,
                "SELECT password FROM account WHERE id = ? AND password IS NOT NULL",
                row -> row.getString(1),
                account.get().id());
        return Optional.of(new Known(account.get(), password));
    }

    /** Takes another password. All sessions of the account end. */
    public void change(Account account, String password) {
        String hash = passwords.hash(password);
        database.change(connection -> {
            Sql.update(connection, "UPDATE account SET password = ? WHERE id = ?", hash, account.id());
            Sql.update(connection, "DELETE FROM session WHERE account = ?", account.id());
            audit.write(connection, account.actor(), Action.PASSWORD_CHANGED, account.id(), "");
        });
    }
}
