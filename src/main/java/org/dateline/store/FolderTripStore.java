package org.dateline.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.dateline.export.Revisions;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Trip;

/**
 * Trips read from folders of articles while the application starts, and again where articles change. Who asks before they
 * are read, waits; who asks while they are read again is answered with what was read before.
 */
@ApplicationScoped
@Typed(FolderTripStore.class)
public class FolderTripStore implements TripStore {
    /** How long files have to be at rest. */
    private static final Duration REST = Duration.ofSeconds(1);

    /** How often the folders are looked at where the system tells of no change. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final StoreConfig config;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final CompletableFuture<ServedTrips> first = new CompletableFuture<>();
    private final CompletableFuture<Pipeline> loaded = new CompletableFuture<>();
    private final ExecutorService reader = daemon("dateline-reader");
    private final ExecutorService calendars = daemon("dateline-calendars");
    private volatile Consumer<String> listener = messages::add;
    private volatile ServedTrips served = ServedTrips.NONE;

    FolderTripStore(StoreConfig config) {
        this.config = config;
    }

    private static ExecutorService daemon(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    void start(@Observes StartupEvent event) {
        reader.execute(this::read);
    }

    void stop(@Observes ShutdownEvent event) {
        reader.shutdownNow();
        calendars.shutdownNow();
    }

    private void read() {
        try (FolderWatch watch = FolderWatch.open()) {
            Pipeline pipeline = config.live() ? Pipeline.load().remembering() : Pipeline.load();
            loaded.complete(pipeline);
            TripFolders folders = new TripFolders(
                    new TripReader(pipeline),
                    config.folders().orElse(List.of()).stream().map(Path::of).toList(),
                    config.data().map(Path::of),
                    message -> listener.accept(message));
            folders.read();
            serve(folders.trips(), pipeline);
            first.complete(served);
            if (config.live()) {
                follow(folders, watch, pipeline);
            }
        } catch (RuntimeException | Error e) {
            loaded.completeExceptionally(e);
            first.completeExceptionally(e);
        } catch (IOException | InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(TripFolders folders, FolderWatch watch, Pipeline pipeline) throws InterruptedException {
        while (true) {
            watch.follow(folders.watched());
            watch.await(LOOK);
            try {
                TripFolders.Seen seen = folders.look();
                while (seen != TripFolders.Seen.NOTHING_NEW) {
                    if (seen == TripFolders.Seen.READ) {
                        serve(folders.trips(), pipeline);
                    }
                    Thread.sleep(REST.toMillis());
                    seen = folders.look();
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                listener.accept("what changed could not be read because of a fault in Dateline ("
                        + fault.getClass().getSimpleName() + "); it is tried again");
            }
        }
    }

    /** At once for all readers; and prepares what calendars tell of the past, which takes longer than clients wait. */
    private void serve(List<Trip> trips, Pipeline pipeline) {
        ServedTrips now = served.followedBy(
                trips, Instant.now(), trip -> Revisions.of(() -> pipeline.editions(trip, Optional.empty())));
        served = now;
        calendars.execute(() -> {
            for (ServedTrips.Served each : now.served()) {
                if (served == now && !prepare(each.revisions())) {
                    return;
                }
            }
        });
    }

    private static boolean prepare(Revisions revisions) {
        try {
            return revisions.prepare(Duration.ZERO);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the trips are read with, for who reads others: it takes much memory, so there is one. */
    public Pipeline pipeline() {
        return loaded.join();
    }

    /** Whether the trips have been read. */
    public boolean isReady() {
        return first.isDone() && !first.isCompletedExceptionally();
    }

    /** What could not be read at first, in sentences for people. */
    public List<String> messages() {
        first.join();
        return List.copyOf(messages);
    }

    /** From now on tells what is read again, and what of it cannot be read. */
    public void tellTo(Consumer<String> other) {
        listener = other;
    }

    private ServedTrips served() {
        first.join();
        return served;
    }

    @Override
    public List<Trip> listTrips() {
        return served().trips();
    }

    @Override
    public Optional<Trip> findTrip(String slug) {
        return served().find(slug).map(ServedTrips.Served::trip);
    }

    /** Read from the articles again, one after the other, once the trips are there. */
    @Override
    public Revisions getRevisions(Trip trip) {
        return served().get(trip).revisions();
    }

    @Override
    public Instant getSince(Trip trip) {
        return served().get(trip).since();
    }
}
