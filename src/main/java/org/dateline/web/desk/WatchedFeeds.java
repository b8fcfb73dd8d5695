package org.dateline.web.desk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dateline.desk.Account;
import org.dateline.desk.WatchedFeed;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.work.FeedWatch;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.fetch.FetchException;
import org.dateline.web.fetch.Fetched;
import org.dateline.web.fetch.Validators;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks at feeds while the desk is served, unless the server's owner has switched that off. */
@ApplicationScoped
class WatchedFeeds {
    private static final Logger LOG = Logger.getLogger(WatchedFeeds.class);
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** One that is slow doesn't hold up all others. */
    private static final int AT_ONCE = 2;

    private final Addresses addresses;
    private final DeskDoor door;
    private final Room room;
    private final boolean on;
    private final Duration every;
    private final ScheduledExecutorService looks = Executors.newScheduledThreadPool(AT_ONCE, task -> {
        Thread thread = new Thread(task, "dateline-feeds");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean away;

    WatchedFeeds(
            Addresses addresses,
            DeskDoor door,
            Room room,
            @ConfigProperty(name = "dateline.desk.feeds.on", defaultValue = "true") boolean on,
            @ConfigProperty(name = "dateline.desk.feeds.every", defaultValue = "30m") Duration every) {
        this.addresses = addresses;
        this.door = door;
        this.room = room;
        this.on = on && addresses.isOn();
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 0; i < AT_ONCE && on && door.isOn(); i++) {
            looks.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        looks.shutdownNow();
    }

    boolean isOn() {
        return on;
    }

    /** "30 minutes". */
    String everyText() {
        return every.toHours() > 0 && every.toMinutesPart() == 0
                ? every.toHours() + (every.toHours() == 1 ? " hour" : " hours")
                : Math.max(1, every.toMinutes()) + (every.toMinutes() <= 1 ? " minute" : " minutes");
    }

    FeedWatch watch() {
        return new FeedWatch(room.store(), source(Optional.empty()), InstantSource.system(), every);
    }

    /** For somebody who asks, and may ask only so often. */
    FeedWatch.Source askedBy(Account account) {
        return source(Optional.of(account.id()));
    }

    private FeedWatch.Source source(Optional<String> person) {
        return (address, known) -> {
            if (!on) {
                throw new FeedWatch.Refused("is not watched: this server watches no feeds", false);
            }
            try {
                return addresses
                        .fetchFeed(address, new Validators(known.etag(), known.lastModified()), person)
                        .map(WatchedFeeds::answer);
            } catch (FetchException refused) {
                throw new FeedWatch.Refused(refused.describe(), refused.reason() == FetchException.Reason.RATE);
            }
        };
    }

    private static FeedWatch.Answer answer(Fetched fetched) {
        return new FeedWatch.Answer(
                fetched.bytes(),
                new WatchedFeed.Known(
                        fetched.validators().etag(), fetched.validators().lastModified()));
    }

    /** Where the store is away, that is told once. */
    private void look() {
        try {
            FeedWatch watch = watch();
            boolean more = true;
            while (more && !looks.isShutdown()) {
                more = watch.lookAtNext();
            }
            away = false;
        } catch (StoreException fault) {
            if (!away) {
                LOG.warn("feeds cannot be looked at now: " + fault.getMessage());
            }
            away = true;
        } catch (RuntimeException fault) {
            LOG.error("a feed could not be looked at", fault);
        }
    }
}
