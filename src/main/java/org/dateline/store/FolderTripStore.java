package org.dateline.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.dateline.export.Revisions;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Trip;

/**
 * Trips read once from folders of articles, while the application starts. Who asks before they are read, waits.
 */
@ApplicationScoped
public class FolderTripStore implements TripStore {
    private final StoreConfig config;
    private final CompletableFuture<Loaded> loaded = new CompletableFuture<>();

    private record Loaded(SortedMap<String, Trip> trips, Map<String, Revisions> revisions, List<String> messages) {}

    FolderTripStore(StoreConfig config) {
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        Thread reader = new Thread(this::load, "dateline-reader");
        reader.setDaemon(true);
        reader.start();
    }

    private void load() {
        try {
            List<String> messages = new ArrayList<>();
            Pipeline pipeline = Pipeline.load();
            TripFolders folders = new TripFolders(new TripReader(pipeline), messages::add);
            List<Path> paths = new ArrayList<>(
                    config.folders().orElse(List.of()).stream().map(Path::of).toList());
            config.data().ifPresent(data -> paths.addAll(folders.listSubfolders(Path.of(data))));
            SortedMap<String, Trip> trips = new TreeMap<>();
            Map<String, Revisions> revisions = new TreeMap<>();
            folders.read(paths).forEach(trip -> {
                trips.put(trip.slug(), trip);
                revisions.put(trip.slug(), Revisions.of(() -> pipeline.editions(trip, Optional.empty())));
            });
            loaded.complete(new Loaded(trips, revisions, List.copyOf(messages)));
            prepare(revisions);
        } catch (RuntimeException | Error e) {
            loaded.completeExceptionally(e);
        }
    }

    /** Reads what calendars tell of the past before one is asked for: of a large trip that takes longer than clients wait. */
    private static void prepare(Map<String, Revisions> revisions) {
        try {
            for (Revisions each : revisions.values()) {
                each.prepare(Duration.ZERO);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the trips have been read. */
    public boolean isReady() {
        return loaded.isDone() && !loaded.isCompletedExceptionally();
    }

    /** What could not be read, in sentences for people. */
    public List<String> messages() {
        return loaded.join().messages();
    }

    @Override
    public List<Trip> listTrips() {
        return List.copyOf(loaded.join().trips().values());
    }

    @Override
    public Optional<Trip> findTrip(String slug) {
        return Optional.ofNullable(loaded.join().trips().get(slug));
    }

    /** Read from the articles again, one after the other, once the trips are there. */
    @Override
    public Revisions getRevisions(Trip trip) {
        Revisions revisions = loaded.join().revisions().get(trip.slug());
        return revisions == null ? Revisions.of(trip) : revisions;
    }
}
