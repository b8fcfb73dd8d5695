package org.dateline.desk.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.Postgres;
import org.jspecify.annotations.Nullable;

/** Empty stores of both kinds. The server of PostgreSQL starts once, and ends with the tests. */
final class Stores {
    /** Of passwords: the least that there is. */
    static final int COST = 4;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;

    private Stores() {}

    /** What a store is kept in. */
    enum Kind {
        SQLITE,
        POSTGRESQL
    }

    /** A clock that goes on when it is told to. */
    static final class Clock implements InstantSource {
        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** @param folder for a file of SQLite */
    static DatabaseSettings settings(Kind kind, Path folder) throws IOException, SQLException {
        int number = NUMBER.incrementAndGet();
        if (kind == Kind.SQLITE) {
            return new DatabaseSettings.Sqlite(folder.resolve("desk-" + number + ".db"));
        }
        String name = "desk" + number;
        EmbeddedPostgres running = server();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return new DatabaseSettings.Postgres(running.getJdbcUrl("postgres", name), Optional.empty(), Optional.empty());
    }

    private static synchronized EmbeddedPostgres server() throws IOException {
        EmbeddedPostgres running = server;
        if (running == null) {
            running = Postgres.start();
            server = running;
            EmbeddedPostgres started = running;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(started)));
        }
        return running;
    }

    private static void close(EmbeddedPostgres running) {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
