package org.dateline.desk.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.desk.Actor;
import org.dateline.desk.Appended;

/** A process that decides as fast as it can, by many threads at once, and tells each decision that the store has taken. */
final class CrashWriter {
    private static final Actor ACTOR = new Actor("a1", "Ada");
    private static final int THREADS = 8;

    private CrashWriter() {}

    /** What a store is, as arguments of a process. */
    static List<String> arguments(DatabaseSettings settings) {
        return settings instanceof DatabaseSettings.Sqlite sqlite
                ? List.of("sqlite", sqlite.file().toString())
                : List.of("postgres", ((DatabaseSettings.Postgres) settings).url());
    }

    /** Arguments: what the store is, the trip, how many decisions. */
    public static void main(String[] args) {
        DatabaseSettings settings = args[0].equals("sqlite")
                ? new DatabaseSettings.Sqlite(Path.of(args[1]))
                : new DatabaseSettings.Postgres(args[1], Optional.empty(), Optional.empty());
        DeskStore store = DeskStore.open(settings, InstantSource.system());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(args[3]));
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> {
                        for (int number = left.getAndDecrement(); number > 0; number = left.getAndDecrement()) {
                            decide(store, args[2], number, out);
                        }
                    })
                    .start();
        }
    }

    private static void decide(DeskStore store, String trip, int number, PrintStream out) {
        Decision decision = Decision.of(
                new Act.NoteTrip("Note " + number + " " + "long ".repeat(400)),
                "",
                "Ada",
                InstantSource.system().instant());
        int seen = store.trips().get(trip).version();
        while (true) {
            Appended done = store.decisions().append(trip, List.of(decision), seen, ACTOR);
            if (done instanceof Appended.Saved saved) {
                out.println(saved.version() + " " + decision.id());
                return;
            }
            seen = ((Appended.Conflict) done).version();
        }
    }
}
