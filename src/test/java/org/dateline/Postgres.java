package org.dateline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Servers of PostgreSQL for tests, each a process of its own; a busy machine may take its time to start one. */
public final class Postgres {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Postgres() {}

    /** An empty one that is gone with its process. */
    public static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(Ports.free())
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "off")
                .start();
    }

    /** One that can go away and come back: what it kept lies in the folder. */
    public static EmbeddedPostgres start(int port, Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    /** Ends one that is to come back, and waits until it is gone, however long it takes to put its things in order. */
    public static void stop(EmbeddedPostgres server, Path folder) throws IOException {
        server.close();
        while (Files.exists(folder.resolve("postmaster.pid"))) {
            Thread.onSpinWait();
        }
    }

    /** Says something to it as its owner. */
    public static void tell(EmbeddedPostgres server, String... statements) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Ends the application's connections, and comes back once they have ended: to be told to is not yet to be gone. */
    public static void endConnections(EmbeddedPostgres server) throws SQLException {
        tell(
                server,
                "SELECT pg_terminate_backend(pid, " + PATIENCE.toMillis()
                        + ") FROM pg_stat_activity WHERE application_name = 'dateline'");
    }
}
