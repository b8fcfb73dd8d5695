package org.dateline.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.store.DeskStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline restore}: takes in what {@code backup} wrote. */
@Command(
        name = "restore",
        description = "Takes a backup into an empty desk; or with --trip the ZIP of a trip, as a new draft, into any.")
final class RestoreCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final DeskOption desk = new DeskOption();

    @Option(names = "--trip", description = "FILE is the ZIP of one trip.")
    boolean trip;

    @Parameters(paramLabel = "FILE", description = "What 'backup' wrote.")
    Path file = Path.of("");

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            console.tell(file + " is no file; check the path");
            return 1;
        }
        try (DeskStore store = desk.open()) {
            return trip ? takeTrip(store) : takeAll(store);
        }
    }

    private int takeAll(DeskStore store) throws IOException {
        if (store.restore(file)) {
            return 0;
        }
        console.tell("the desk is not empty; name an empty --data folder, or an empty database");
        return 1;
    }

    private int takeTrip(DeskStore store) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            DeskTrip taken = store.importTrip(in, Actor.SERVER);
            console.tell("the trip is at /desk/trips/" + taken.slug());
            return 0;
        } catch (ZipException fault) {
            console.tell(file + ": " + fault.getMessage());
            return 1;
        }
    }
}
