package org.dateline.web.desk;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.ReadingProgress;
import org.dateline.review.Difference;

/** What articles that wait would change, read beside the requests that ask for it, so that a page tells how far it is. */
@ApplicationScoped
class Readings {
    /** Most are read in this time, and need no page that says to wait. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private static final int KEPT = 32;
    private static final int AT_ONCE = 2;

    private final Room room;
    private final ExecutorService threads;
    private final Map<Key, Reading> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Reading> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    Readings(Room room) {
        this(room, Executors.newFixedThreadPool(AT_ONCE, task -> {
            Thread thread = new Thread(task, "dateline-reading");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** @param threads which read; ended with the application */
    Readings(Room room, ExecutorService threads) {
        this.room = room;
        this.threads = threads;
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }

    /** In an address: all files that wait. */
    static final String ALL = "waiting";

    /** Those of the files that wait which an address names. */
    static Set<String> chosen(Draft draft, List<String> look) {
        return draft.waiting().stream()
                .map(StoredArticle::id)
                .filter(id -> look.contains(ALL) || look.contains(id))
                .collect(Collectors.toSet());
    }

    /** These files, with the trip as it was then. */
    private record Key(String trip, int revision, Set<String> files) {}

    /** A reading that goes on, or is done. */
    private record Reading(ReadingProgress progress, CompletableFuture<Difference> result) {}

    /**
     * How far a reading is.
     *
     * @param changes what it found; empty while it goes on
     * @param done how many articles are read
     * @param all of how many; 0 while their files are opened
     */
    record State(Optional<Difference> changes, int done, int all) {}

    /** Begins to read, unless that is done or going on, and waits a little. What can't be read is thrown here. */
    State read(Draft draft, Set<String> files) {
        Key key = new Key(draft.trip().id(), draft.trip().revision(), Set.copyOf(files));
        Reading reading;
        synchronized (known) {
            reading = known.computeIfAbsent(key, each -> begin(draft, each.files()));
        }
        try {
            Difference changes = reading.result().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return new State(
                    Optional.of(changes),
                    reading.progress().done(),
                    reading.progress().all());
        } catch (TimeoutException going) {
            return new State(
                    Optional.empty(),
                    reading.progress().done(),
                    reading.progress().all());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            synchronized (known) {
                known.remove(key, reading);
            }
            throw failed.getCause() instanceof RuntimeException fault
                    ? fault
                    : new CompletionException(failed.getCause());
        }
    }

    private Reading begin(Draft draft, Set<String> files) {
        ReadingProgress progress = new ReadingProgress();
        return new Reading(
                progress, CompletableFuture.supplyAsync(() -> room.desk().with(draft, files, progress), threads));
    }

    /** How far it is, of a reading that somebody began here; empty where nobody did, or it is done. */
    Optional<State> going(DeskTrip trip, Set<String> files) {
        Reading reading;
        synchronized (known) {
            reading = known.get(new Key(trip.id(), trip.revision(), Set.copyOf(files)));
        }
        return Optional.ofNullable(reading)
                .filter(each -> !each.result().isDone())
                .map(each -> new State(
                        Optional.empty(),
                        each.progress().done(),
                        each.progress().all()));
    }
}
