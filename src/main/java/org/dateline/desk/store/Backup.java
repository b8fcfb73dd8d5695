package org.dateline.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/**
 * The whole store as one file: a database of SQLite, whatever the store is kept in. So a backup of either can be taken into either,
 * and any program that reads SQLite can look into it.
 */
final class Backup {
    private static final String PART = ".part";
    private static final int ROWS_AT_ONCE = 50;

    private Backup() {}

    /** Takes the file's place once it is whole. Others may write meanwhile: what they write is in it as of one moment, or not. */
    static void write(Database database, Path file) throws IOException {
        Path part = file.toAbsolutePath().resolveSibling(file.getFileName() + PART);
        Files.deleteIfExists(part);
        try {
            Database.createFile(part);
            if (database.dialect() == Dialect.SQLITE) {
                database.read(connection -> Sql.update(connection, "VACUUM INTO ?", part.toString()));
            } else {
                copyInto(database, part);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** By way of a store of its own: that has a log beside it, and the backup is to be a file alone. */
    private static void copyInto(Database database, Path part) throws IOException {
        inScratch(scratch -> {
            try (Database copy = Database.open(new DatabaseSettings.Sqlite(scratch))) {
                copy.change(to -> database.snapshot(from -> copyAll(from, to, tables(to))));
                return copy.read(connection -> Sql.update(connection, "VACUUM INTO ?", part.toString()));
            }
        });
    }

    /**
     * Takes all of a backup into an empty store.
     *
     * @return false where the store is not empty, and nothing was done
     */
    static boolean restore(Database database, Path file) throws IOException {
        // Opening a backup of an earlier version changes it: that is done to a copy.
        return inScratch(scratch -> {
            Files.copy(file, scratch);
            try (Database backup = Database.open(new DatabaseSettings.Sqlite(scratch))) {
                return database.write(to -> isEmpty(to)
                        && backup.read(from -> copyAll(from, to, tables(from)))
                        && countsOn(database.dialect(), to));
            }
        });
    }

    /** What is done with a file that is gone afterwards. */
    private interface Scratch<T> {
        T use(Path file) throws IOException;
    }

    private static <T> T inScratch(Scratch<T> work) throws IOException {
        Path folder = Files.createTempDirectory("dateline");
        try {
            return work.use(folder.resolve("desk.db"));
        } finally {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve("desk.db" + ending));
            }
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        return !Sql.exists(connection, "SELECT 1 FROM account") && !Sql.exists(connection, "SELECT 1 FROM trip");
    }

    private static boolean copyAll(Connection from, Connection to, List<String> tables) throws SQLException {
        for (String table : tables) {
            copy(from, to, table);
        }
        return true;
    }

    /** PostgreSQL counts by itself, and not from what was given. */
    private static boolean countsOn(Dialect dialect, Connection connection) throws SQLException {
        return dialect == Dialect.SQLITE
                || Sql.exists(
                        connection,
                        "SELECT setval(pg_get_serial_sequence('audit', 'id'), (SELECT COALESCE(MAX(id), 1) FROM"
                                + " audit))");
    }

    /** In the order in which they were made: each after those that it refers to. */
    private static List<String> tables(Connection sqlite) throws SQLException {
        return Sql.list(
                sqlite,
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <>"
                        + " 'migration' ORDER BY rowid",
                row -> row.getString(1));
    }

    private static void copy(Connection from, Connection to, String table) throws SQLException {
        try (Statement select = from.createStatement()) {
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = select.executeQuery("SELECT * FROM " + table);
                    PreparedStatement insert = to.prepareStatement(insert(table, rows.getMetaData()))) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        insert.setObject(i, rows.getObject(i));
                    }
                    insert.executeUpdate();
                }
            }
        }
    }

    private static String insert(String table, ResultSetMetaData columns) throws SQLException {
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.append(i == 1 ? "" : ", ").append(columns.getColumnName(i));
        }
        String places = String.join(", ", Collections.nCopies(columns.getColumnCount(), "?"));
        return "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")";
    }
}
