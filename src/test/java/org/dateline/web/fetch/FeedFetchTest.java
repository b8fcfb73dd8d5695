package org.dateline.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.web.fetch.FetchException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked for again and again: only what is newer, by the rules that hold for all that is fetched. */
class FeedFetchTest {
    private static final Optional<String> NOBODY = Optional.empty();

    private final Vertx vertx = Vertx.vertx();
    private final Listener server = Listener.at("127.0.0.1");
    private final Fetcher fetcher = fetcher(new FetchLimits(1 << 16, Duration.ofMinutes(10), 3));

    @AfterEach
    void close() {
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** 127.0.0.1 stands for the public internet. */
    private Fetcher fetcher(FetchLimits limits) {
        return new Fetcher(
                vertx,
                host -> List.of(InetAddress.getByName("127.0.0.1")),
                address -> address.getHostAddress().equals("127.0.0.1"),
                limits);
    }

    private String at(String path) {
        return "http://news.test:" + server.port() + path;
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws FetchException {
        server.tagged("/feed", "\"v1\"", "<rss/>");
        Fetched first = fetcher.fetchFeed(at("/feed"), Validators.NONE).orElseThrow();
        assertThat(new String(first.bytes(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
        assertThat(first.validators()).isEqualTo(new Validators(Optional.of("\"v1\""), Optional.of(Listener.MODIFIED)));
        assertThat(fetcher.fetchFeed(at("/feed"), first.validators())).isEmpty();
        assertThat(server.asked).containsExactly("/feed null null", "/feed \"v1\" " + Listener.MODIFIED);
    }

    @Test
    void whoWasToldNothingIsNotToldThatItIsTheSame() {
        server.answer("/feed", 304, List.of(), out -> {});
        FetchException refused =
                catchThrowableOfType(FetchException.class, () -> fetcher.fetchFeed(at("/feed"), Validators.NONE));
        assertThat(refused.reason()).isEqualTo(Reason.STATUS);
    }

    @Test
    void aTagThatNoHeaderHoldsIsForgotten() {
        Validators odd = new Validators(Optional.of("a\r\nHost: elsewhere"), Optional.of("x".repeat(501)));
        assertThat(odd).isEqualTo(Validators.NONE);
    }

    @Test
    void aFeedThatLeadsInsideOrHasNoEndIsRefused() {
        server.redirect("/inside", "http://10.0.0.1/feed")
                .answer("/endless", 200, List.of("Content-Type", "application/rss+xml"), out -> {
                    while (true) {
                        out.write("<item>".repeat(1000).getBytes(StandardCharsets.UTF_8));
                    }
                });
        assertThat(catchThrowableOfType(FetchException.class, () -> fetcher.fetchFeed(at("/inside"), Validators.NONE))
                        .reason())
                .isEqualTo(Reason.NOT_PUBLIC);
        assertThat(catchThrowableOfType(FetchException.class, () -> fetcher.fetchFeed(at("/endless"), Validators.NONE))
                        .reason())
                .isEqualTo(Reason.SIZE);
    }

    @Test
    void whereNothingIsFetchedNoFeedIs() {
        server.tagged("/feed", "\"v1\"", "<rss/>");
        Fetching off = new Fetching(fetcher, fetcher, false, Instant::now);
        assertThat(catchThrowableOfType(FetchException.class, () -> off.fetchFeed(at("/feed"), Validators.NONE, NOBODY))
                        .reason())
                .isEqualTo(Reason.OFF);
        assertThat(server.asked).isEmpty();
    }

    @Test
    void oneServerIsAskedSoOftenAndNoMore() throws FetchException {
        server.tagged("/feed", "\"v1\"", "<rss/>");
        Instant noon = Instant.parse("2031-05-08T12:00:00Z");
        Fetching fetching = new Fetching(fetcher, fetcher, true, () -> noon);
        for (int i = 0; i < 20; i++) {
            fetching.fetchFeed(at("/feed"), Validators.NONE, NOBODY);
        }
        assertThat(catchThrowableOfType(
                                FetchException.class, () -> fetching.fetchFeed(at("/feed"), Validators.NONE, NOBODY))
                        .reason())
                .isEqualTo(Reason.RATE);
    }
}
