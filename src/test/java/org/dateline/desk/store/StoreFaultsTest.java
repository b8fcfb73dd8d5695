package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.Ports;
import org.dateline.Postgres;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.store.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told where the database doesn't do what it is asked to. */
class StoreFaultsTest {
    private static final Actor ADA = new Actor("a1", "Ada");

    @TempDir
    Path folder;

    private static Reason reason(ThrowingCallable asked) {
        return catchThrowableOfType(StoreException.class, asked).reason();
    }

    private static Properties pragma(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }

    private static Reason reason(Path file, Properties properties, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, properties);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            throw new AssertionError("done: " + sql);
        } catch (SQLException e) {
            return new StoreException(e).reason();
        }
    }

    @Test
    void aFileThatCannotBeWrittenAndADiskThatIsFullAreToldApart() throws Exception {
        Path file = folder.resolve("desk.db");
        try (DeskStore store = DeskStore.open(new DatabaseSettings.Sqlite(file), new Stores.Clock(), Stores.COST)) {
            store.trips().create("Lima", ADA);
        }
        assertThat(reason(file, pragma("open_mode", "1"), "DELETE FROM trip")).isEqualTo(Reason.READ_ONLY);
        String fill = "INSERT INTO failed_sign_in SELECT hex(zeroblob(1000000)), 1";
        assertThat(reason(file, pragma("max_page_count", "70"), fill)).isEqualTo(Reason.FULL);
        assertThat(reason(file, new Properties(), "SELECT nonsense")).isEqualTo(Reason.FAULT);
    }

    @Test
    void theFileIsForItsOwnerAlone() throws Exception {
        Path file = folder.resolve("new/desk.db");
        DeskStore.open(new DatabaseSettings.Sqlite(file), new Stores.Clock(), Stores.COST)
                .close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAsItIs() throws Exception {
        Path file = folder.resolve("desk.db");
        Files.writeString(file, "This is a letter and no database, however long it is. ".repeat(100));
        assertThatThrownBy(() -> DeskStore.open(new DatabaseSettings.Sqlite(file), new Stores.Clock(), Stores.COST))
                .isInstanceOf(StoreException.class);
        assertThat(file).content().startsWith("This is a letter");
    }

    @Test
    void aServerThatIsAwayIsToldAndUsedAgainOnceItIsBack() throws Exception {
        int port = Ports.free();
        EmbeddedPostgres server = server(port);
        try {
            DatabaseSettings settings = new DatabaseSettings.Postgres(
                    server.getJdbcUrl("postgres", "postgres"), Optional.empty(), Optional.empty());
            try (DeskStore store = DeskStore.open(settings, new Stores.Clock(), Stores.COST)) {
                Account ada = store.accounts().create("Ada", ADA).orElseThrow();
                String session = store.sessions().start(ada, Optional.empty());
                // for connections to come; those that are there end
                Postgres.tell(server, "ALTER DATABASE postgres SET default_transaction_read_only = on");
                Postgres.endConnections(server);
                assertThat(reason(() -> store.trips().create("Lima", ADA))).isEqualTo(Reason.READ_ONLY);
                assertThat(store.sessions().find(session)).contains(ada);

                Postgres.stop(server, folder.resolve("server"));
                assertThat(reason(() -> store.trips().create("Lima", ADA))).isEqualTo(Reason.AWAY);
                assertThat(reason(() -> store.sessions().find(session))).isEqualTo(Reason.AWAY);

                server = server(port);
                assertThat(store.sessions().find(session)).contains(ada);
            }
        } finally {
            server.close();
        }
    }

    private EmbeddedPostgres server(int port) throws Exception {
        return Postgres.start(port, folder.resolve("server"));
    }
}
