package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.store.DeskStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline backup}: what the desk keeps as one file, also while it is served. */
@Command(
        name = "backup",
        description =
                "Writes all that the desk keeps into FILE, a database of SQLite; or with --trip one trip, as a ZIP."
                        + " The desk may be served meanwhile.")
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final DeskOption desk = new DeskOption();

    @Option(names = "--trip", paramLabel = "SLUG", description = "One trip: its articles, decisions and history.")
    @Nullable
    String slug;

    @Parameters(paramLabel = "FILE", description = "The file to write; one of that name is replaced.")
    Path file = Path.of("");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!desk.exists()) {
            console.tell("there is no desk here; name its folder with --data, or its database with DATELINE_DB_URL");
            return 1;
        }
        try (DeskStore store = desk.open()) {
            String wanted = slug;
            if (wanted == null) {
                store.backUp(file);
                return 0;
            }
            Optional<DeskTrip> trip = store.trips().find(wanted);
            if (trip.isEmpty()) {
                console.tell("the desk has no trip '" + wanted + "'");
                return 1;
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                store.exportTrip(trip.get().id(), out);
            }
            return 0;
        }
    }
}
