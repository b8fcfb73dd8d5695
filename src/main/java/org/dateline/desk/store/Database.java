package org.dateline.desk.store;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;

/** Connections to the store, and transactions over them. */
final class Database implements AutoCloseable {
    private final Dialect dialect;
    private final AgroalDataSource readers;
    private final AgroalDataSource writers;

    private Database(Dialect dialect, AgroalDataSource readers, AgroalDataSource writers) {
        this.dialect = dialect;
        this.readers = readers;
        this.writers = writers;
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** What is done with a connection, with nothing to tell. */
    @FunctionalInterface
    interface Change {
        void run(Connection connection) throws SQLException;
    }

    static Database open(DatabaseSettings settings) {
        try {
            if (settings instanceof DatabaseSettings.Sqlite sqlite) {
                createFile(sqlite.file().toAbsolutePath());
                return migrated(Dialect.SQLITE, Pools.reading(sqlite), Pools.writing(sqlite));
            }
            AgroalDataSource all = Pools.of((DatabaseSettings.Postgres) settings);
            return migrated(Dialect.POSTGRESQL, all, all);
        } catch (SQLException e) {
            throw new StoreException(e);
        } catch (IOException e) {
            throw new StoreException(StoreException.Reason.READ_ONLY, e);
        }
    }

    /** For its owner's eyes alone: it holds drafts, and hashes of passwords. */
    static void createFile(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Files.exists(file)) {
            return;
        }
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owners = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, owners);
    }

    private static Database migrated(Dialect dialect, AgroalDataSource readers, AgroalDataSource writers) {
        Database database = new Database(dialect, readers, writers);
        try {
            Migrations.run(dialect, writers);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** Statements that change nothing; each sees what was done before it. */
    <T> T read(Work<T> work) {
        try (Connection connection = readers.getConnection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** The same, and each sees what there was at one moment; for PostgreSQL. */
    <T> T snapshot(Work<T> work) {
        try (Connection connection = readers.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return work.run(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** One transaction: all of it, or nothing. */
    <T> T write(Work<T> work) {
        try (Connection connection = writers.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    void change(Change change) {
        write(connection -> {
            change.run(connection);
            return true;
        });
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
