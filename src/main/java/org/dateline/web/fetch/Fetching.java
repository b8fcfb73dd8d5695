package org.dateline.web.fetch;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.dateline.web.fetch.FetchException.Reason;

/** Fetches for people, who may ask only so often: what many ask of one server is what it can bear. */
public final class Fetching {
    private static final Duration STRETCH = Duration.ofMinutes(1);
    private static final int OF_ONE_PERSON = 30;
    private static final int OF_ONE_HOST = 20;

    private final Fetcher fetcher;
    private final Fetcher feeds;
    private final boolean on;
    private final Pace people;
    private final Pace hosts;

    Fetching(Fetcher fetcher, Fetcher feeds, boolean on, InstantSource clock) {
        this.fetcher = fetcher;
        this.feeds = feeds;
        this.on = on;
        this.people = new Pace(OF_ONE_PERSON, STRETCH, clock);
        this.hosts = new Pace(OF_ONE_HOST, STRETCH, clock);
    }

    /** @param on whether anything is fetched at all */
    public static Fetching of(Vertx vertx, boolean on, InstantSource clock) {
        return new Fetching(
                Fetcher.ofPublicInternet(vertx, FetchLimits.USUAL),
                Fetcher.ofPublicInternet(vertx, FetchLimits.FEED),
                on,
                clock);
    }

    public boolean isOn() {
        return on;
    }

    /** @param person who asks */
    public Fetched fetch(String address, String person) throws FetchException {
        check(address, Optional.of(person));
        return fetcher.fetch(address);
    }

    /**
     * A feed, where there is anything newer than what is known.
     *
     * @param person who asks; nobody where the server does by itself
     * @return empty where there is nothing newer
     */
    public Optional<Fetched> fetchFeed(String address, Validators known, Optional<String> person)
            throws FetchException {
        check(address, person);
        return feeds.fetchFeed(address, known);
    }

    private void check(String address, Optional<String> person) throws FetchException {
        if (!on) {
            throw new FetchException(Reason.OFF, "is not fetched: this server fetches nothing; upload it instead");
        }
        String host = WebAddress.of(address).host();
        if (person.isPresent() && !people.take(person.get()) || !hosts.take(host)) {
            throw new FetchException(
                    Reason.RATE, "is not fetched now: too many were, in a minute; try again in a minute");
        }
    }
}
