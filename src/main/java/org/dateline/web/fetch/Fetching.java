package org.dateline.web.fetch;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import org.dateline.web.fetch.FetchException.Reason;

/** Fetches for people, who may ask only so often: what many ask of one server is what it can bear. */
public final class Fetching {
    private static final Duration STRETCH = Duration.ofMinutes(1);
    private static final int OF_ONE_PERSON = 30;
    private static final int OF_ONE_HOST = 20;

    private final Fetcher fetcher;
    private final boolean on;
    private final Pace people;
    private final Pace hosts;

    Fetching(Fetcher fetcher, boolean on, InstantSource clock) {
        this.fetcher = fetcher;
        this.on = on;
        this.people = new Pace(OF_ONE_PERSON, STRETCH, clock);
        this.hosts = new Pace(OF_ONE_HOST, STRETCH, clock);
    }

    /** @param on whether anything is fetched at all */
    public static Fetching of(Vertx vertx, boolean on, InstantSource clock) {
        return new Fetching(Fetcher.ofPublicInternet(vertx), on, clock);
    }

    public boolean isOn() {
        return on;
    }

    /** @param person who asks */
    public Fetched fetch(String address, String person) throws FetchException {
        if (!on) {
            throw new FetchException(Reason.OFF, "is not fetched: this server fetches nothing; upload it instead");
        }
        String host = WebAddress.of(address).host();
        if (!people.take(person) || !hosts.take(host)) {
            throw new FetchException(
                    Reason.RATE, "is not fetched now: too many were, in a minute; try again in a minute");
        }
        return fetcher.fetch(address);
    }
}
