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
import org.dateline.desk.AuditEntry.Action;
import org.dateline.desk.Passkey;

/** Keys on devices, and the questions that these are asked. What a device answers is checked by whoever asks. */
public final class Passkeys {
    /** How long a question waits for its answer. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    /** So many keys an account may have. */
    public static final int MOST = 20;

    private static final String NOBODY = "";
    private static final String SELECT = "SELECT id, account, credential, counter, label, made, used FROM passkey";

    private final Database database;
    private final InstantSource clock;
    private final Secrets secrets;
    private final AuditLog audit;

    Passkeys(Database database, InstantSource clock, Secrets secrets, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.secrets = secrets;
        this.audit = audit;
    }

    /** What a device is to sign: 256 bits in base64url, good once. @param account whom the answer adds a key to; empty at sign-in */
    public String ask(Optional<Account> account) {
        return database.write(connection -> {
            Sql.update(connection, "DELETE FROM passkey_challenge WHERE expires <= ?", clock.millis());
            String challenge = secrets.secret();
            Sql.update(
                    connection,
                    "INSERT INTO passkey_challenge (hash, account, expires) VALUES (?, ?, ?)",
                    Secrets.hash(challenge),
                    account.map(Account::id).orElse(NOBODY),
                    clock.instant().plus(PATIENCE).toEpochMilli());
            return challenge;
        });
    }

    /** Whether this was asked, of this account, and not answered before; it isn't any more then. */
    public boolean take(String challenge, Optional<Account> account) {
        return database.write(connection -> Sql.update(
                        connection,
                        "DELETE FROM passkey_challenge WHERE hash = ? AND account = ? AND expires > ?",
                        Secrets.hash(challenge),
                        account.map(Account::id).orElse(NOBODY),
                        clock.millis())
                == 1);
    }

    /**
     * A key as a device made it.
     *
     * @param credential what the device calls it, in base64url
     * @param attestation the device's own words, in which the public key is
     */
    public record Made(String credential, byte[] attestation, long counter) {}

    /** False where the key is known already, or there are too many, and nothing was done. */
    public boolean add(Account account, Made made, String label) {
        return database.write(connection -> {
            boolean known = Sql.exists(connection, "SELECT 1 FROM passkey WHERE credential = ?", made.credential());
            if (known || list(connection, account.id()).size() >= MOST) {
                return false;
            }
            String id = secrets.id();
            Sql.update(
                    connection,
                    "INSERT INTO passkey (id, account, credential, attested, counter, label, made) VALUES (?, ?, ?, ?,"
                            + " ?, ?, ?)",
                    id,
                    account.id(),
                    made.credential(),
                    made.attestation(),
                    made.counter(),
                    label,
                    clock.millis());
            audit.write(connection, account.actor(), Action.PASSKEY_ADDED, account.id(), label);
            return true;
        });
    }

    /** An account's, the first made first. */
    public List<Passkey> list(Account account) {
        return database.read(connection -> list(connection, account.id()));
    }

    private static List<Passkey> list(Connection connection, String account) throws SQLException {
        return Sql.list(connection, SELECT + " WHERE account = ? ORDER BY made, id", Passkeys::passkey, account);
    }

    public Optional<Passkey> find(String credential) {
        return database.read(
                connection -> Sql.find(connection, SELECT + " WHERE credential = ?", Passkeys::passkey, credential));
    }

    /** The device's own words when it made the key. */
    public byte[] attestation(Passkey passkey) {
        return database.read(connection -> Sql.find(
                        connection, "SELECT attested FROM passkey WHERE id = ?", row -> row.getBytes(1), passkey.id())
                .orElseThrow());
    }

    /**
     * Whose key it is, where it may sign in: not of a disabled account, nor where another answer counted as much meanwhile (the key
     * was copied).
     *
     * @param counter as the device now tells it; 0 where it counts nothing
     */
    public Optional<Account> signIn(Passkey passkey, long counter, String address) {
        return database.write(connection -> {
            Optional<Account> account =
                    Accounts.find(connection, "id", passkey.account()).filter(found -> !found.disabled());
            boolean newer = account.isPresent()
                    && Sql.update(
                                    connection,
                                    "UPDATE passkey SET counter = ?, used = ? WHERE id = ? AND (counter < ? OR counter"
                                            + " = 0)",
                                    counter,
                                    clock.millis(),
                                    passkey.id(),
                                    counter)
                            == 1;
            if (!newer) {
                Actor actor = new Actor("", address);
                audit.write(connection, actor, Action.SIGN_IN_FAILED, passkey.account(), passkey.label());
            }
            return account.filter(found -> newer);
        });
    }

    public void rename(Account account, String id, String label) {
        database.change(connection -> Sql.update(
                connection, "UPDATE passkey SET label = ? WHERE id = ? AND account = ?", label, id, account.id()));
    }

    public void remove(Account account, String id) {
        database.change(connection -> {
            int gone = Sql.update(connection, "DELETE FROM passkey WHERE id = ? AND account = ?", id, account.id());
            if (gone > 0) {
                audit.write(connection, account.actor(), Action.PASSKEY_REMOVED, account.id(), "");
            }
        });
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        long used = row.getLong("used");
        return new Passkey(
                row.getString("id"),
                row.getString("account"),
                row.getString("credential"),
                row.getLong("counter"),
                row.getString("label"),
                Instant.ofEpochMilli(row.getLong("made")),
                used == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(used)));
    }
}
