package org.dateline.web.desk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.work.PublishedTrips;
import org.dateline.export.Revisions;
import org.dateline.pipeline.Trip;
import org.dateline.store.FolderTripStore;
import org.dateline.store.TripStore;
import org.dateline.web.access.DeskDoor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What readers see: trips of folders, and of the desk what was published. Of two of one name, the folder's. */
@ApplicationScoped
class AllTrips implements TripStore {
    private static final Logger LOG = Logger.getLogger(AllTrips.class);
    private static final Duration LOOK = Duration.ofMillis(700);

    private final FolderTripStore folders;
    private final DeskDoor door;
    private final Room room;
    private final CountDownLatch looked = new CountDownLatch(1);
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "dateline-published");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable PublishedTrips published;
    private boolean away;

    AllTrips(FolderTripStore folders, DeskDoor door, Room room) {
        this.folders = folders;
        this.door = door;
        this.room = room;
    }

    void start(@Observes StartupEvent event) {
        if (door.isOn()) {
            looks.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            looked.countDown();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        looks.shutdownNow();
    }

    /** Where the store is away, what was published last stays; that is told once. */
    private void look() {
        try {
            PublishedTrips known = published;
            if (known == null) {
                known = new PublishedTrips(room.reader(), InstantSource.system());
                published = known;
            }
            known.look(room.store());
            away = false;
            for (PublishedTrips.Shown each : known.all()) {
                each.revisions().prepare(Duration.ZERO);
            }
        } catch (StoreException fault) {
            if (!away) {
                LOG.warn("what is published cannot be looked up now: " + fault.getMessage());
            }
            away = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            LOG.error("what is published could not be read", fault);
        } finally {
            looked.countDown();
        }
    }

    private Stream<PublishedTrips.Shown> shown() {
        try {
            looked.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        PublishedTrips known = published;
        return known == null ? Stream.empty() : known.all().stream();
    }

    private Optional<PublishedTrips.Shown> find(Trip trip) {
        return shown().filter(each -> each.trip() == trip).findFirst();
    }

    @Override
    public List<Trip> listTrips() {
        List<Trip> all = folders.listTrips();
        return Stream.concat(
                        all.stream(),
                        shown().map(PublishedTrips.Shown::trip)
                                .filter(trip -> all.stream()
                                        .noneMatch(other -> other.slug().equals(trip.slug()))))
                .sorted(Comparator.comparingInt(
                        trip -> trip.corrected().decisions().order().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    @Override
    public Optional<Trip> findTrip(String slug) {
        return folders.findTrip(slug)
                .or(() -> shown().map(PublishedTrips.Shown::trip)
                        .filter(trip -> trip.slug().equals(slug))
                        .findFirst());
    }

    @Override
    public Revisions getRevisions(Trip trip) {
        return find(trip).map(PublishedTrips.Shown::revisions).orElseGet(() -> folders.getRevisions(trip));
    }

    @Override
    public Instant getSince(Trip trip) {
        return find(trip).map(PublishedTrips.Shown::since).orElseGet(() -> folders.getSince(trip));
    }
}
