package org.dateline.web.desk;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.web.fetch.FetchException;
import org.dateline.web.fetch.Fetched;
import org.dateline.web.fetch.Fetching;
import org.dateline.web.fetch.Validators;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fetches articles by their address, unless the server's owner has switched it off. */
@ApplicationScoped
class Addresses {
    private final Fetching fetching;

    Addresses(Vertx vertx, @ConfigProperty(name = "dateline.desk.fetch", defaultValue = "true") boolean on) {
        this.fetching = Fetching.of(vertx, on, InstantSource.system());
    }

    boolean isOn() {
        return fetching.isOn();
    }

    Fetched fetch(String address, Account account) throws FetchException {
        return fetching.fetch(address, account.id());
    }

    /** @param person the id of who asks; nobody where the server does by itself */
    Optional<Fetched> fetchFeed(String address, Validators known, Optional<String> person) throws FetchException {
        return fetching.fetchFeed(address, known, person);
    }
}
