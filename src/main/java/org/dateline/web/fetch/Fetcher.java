package org.dateline.web.fetch;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.dateline.web.fetch.FetchException.Reason;

/**
 * Fetches what stands at an address, as a stranger would: without cookies or names, and only from the public internet. Each name is
 * looked up once, all its addresses are checked, and the connection goes to one that was checked; the same again for each redirect.
 * So no server can answer the check with one address and the connection with another (DNS rebinding).
 */
public final class Fetcher {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final String PAGES = "text/html, application/xhtml+xml, */*;q=0.8";
    private static final String FEEDS = "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.8";

    private final Vertx vertx;
    private final HttpClient client;
    private final Resolver resolver;
    private final Predicate<InetAddress> allowed;
    private final FetchLimits limits;

    /** Finds the addresses of a name. */
    @FunctionalInterface
    interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    Fetcher(Vertx vertx, Resolver resolver, Predicate<InetAddress> allowed, FetchLimits limits) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(options());
        this.resolver = resolver;
        this.allowed = allowed;
        this.limits = limits;
    }

    /** Asks the system for names, and public addresses alone. */
    static Fetcher ofPublicInternet(Vertx vertx, FetchLimits limits) {
        return new Fetcher(vertx, host -> List.of(InetAddress.getAllByName(host)), PublicAddresses::isPublic, limits);
    }

    private static HttpClientOptions options() {
        return new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(CONNECT_MILLIS)
                .setDecompressionSupported(false)
                .setVerifyHost(true);
    }

    /**
     * Waits until all of it is there.
     *
     * @throws FetchException why it is not
     */
    Fetched fetch(String address) throws FetchException {
        return fetch(address, new Exchange.Ask(PAGES, Validators.NONE, limits.bytes()))
                .orElseThrow(() -> refused(NOT_MODIFIED));
    }

    /**
     * The same for a feed, where there is anything newer than what is known.
     *
     * @return empty where there is not
     */
    Optional<Fetched> fetchFeed(String address, Validators known) throws FetchException {
        return fetch(address, new Exchange.Ask(FEEDS, known, limits.bytes()));
    }

    private Optional<Fetched> fetch(String address, Exchange.Ask ask) throws FetchException {
        Deadline deadline = Deadline.in(limits.time());
        WebAddress at = WebAddress.of(address);
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Answer answer = ask(at, ask, deadline);
            if (answer.status() < FIRST_REDIRECT
                    || answer.status() >= FIRST_ERROR
                    || answer.location().isEmpty()) {
                return answer.status() == NOT_MODIFIED && !ask.known().none()
                        ? Optional.empty()
                        : Optional.of(fetched(at, answer));
            }
            at = at.follow(answer.location().get());
        }
        throw new FetchException(
                Reason.REDIRECTS, "sends on from address to address more than " + limits.redirects() + " times");
    }

    private Fetched fetched(WebAddress at, Answer answer) throws FetchException {
        if (answer.status() != OK) {
            throw refused(answer.status());
        }
        return new Fetched(
                at.uri(),
                FetchedTypes.name(at.uri(), answer.mediaType()),
                answer.mediaType(),
                answer.validators(),
                answer.body());
    }

    private static FetchException refused(int status) {
        return new FetchException(Reason.STATUS, "is not given out: its server answers with status " + status);
    }

    /** The first of the host's addresses that takes a connection is asked. */
    private Answer ask(WebAddress at, Exchange.Ask ask, Deadline deadline) throws FetchException {
        List<InetAddress> addresses = addresses(at, deadline);
        FetchException last = new FetchException(Reason.UNKNOWN_HOST, unknown(at));
        for (InetAddress each : addresses) {
            try {
                return new Exchange(client, at, each, ask).run(deadline);
            } catch (FetchException failed) {
                if (failed.reason() != Reason.CONNECTION) {
                    throw failed;
                }
                last = failed;
            }
        }
        throw last;
    }

    private List<InetAddress> addresses(WebAddress at, Deadline deadline) throws FetchException {
        List<InetAddress> all;
        try {
            all = at.literal()
                    ? List.of(InetAddress.getByName(at.host()))
                    : vertx.<List<InetAddress>>executeBlocking(() -> resolver.resolve(at.host()), false)
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Deadline.passed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Deadline.passed();
        } catch (UnknownHostException | java.util.concurrent.ExecutionException e) {
            throw new FetchException(Reason.UNKNOWN_HOST, unknown(at));
        }
        if (!all.stream().allMatch(allowed)) {
            throw new FetchException(
                    Reason.NOT_PUBLIC, "leads into a network that is not public; upload what stands there instead");
        }
        return all;
    }

    private static String unknown(WebAddress at) {
        return "names a server that is not known (" + at.host() + "); check its spelling";
    }
}
