package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the desk is, for commands that open it without serving it. */
final class DeskOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The folder with the desk's file, as given to serve; data/ if not given. Where DATELINE_DB_URL"
                            + " names a PostgreSQL database, the desk is there.")
    @Nullable
    Path data;

    DeskStore open() {
        return DeskStore.open(settings(), InstantSource.system());
    }

    /** Whether there is something to open: opening makes it. */
    boolean exists() {
        return !(settings() instanceof DatabaseSettings.Sqlite sqlite) || Files.exists(sqlite.file());
    }

    private DatabaseSettings settings() {
        return environment("DATELINE_DB_URL")
                .<DatabaseSettings>map(url -> new DatabaseSettings.Postgres(
                        url, environment("DATELINE_DB_USER"), environment("DATELINE_DB_PASSWORD")))
                .orElseGet(() -> new DatabaseSettings.Sqlite(Configuration.deskFile(data)));
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
