package org.dateline.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.JksOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.web.fetch.FetchException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fetched and what is refused, of servers of this machine; 127.0.0.1 stands for the public internet. */
class FetcherTest {
    private static final String NEAR = "127.0.0.2";

    /** Of time, far more than an answer of this machine takes. */
    private static final FetchLimits PATIENT = new FetchLimits(1 << 20, Duration.ofMinutes(10), 3);

    private final Vertx vertx = Vertx.vertx();
    private final Listener server = Listener.at("127.0.0.1");
    private final List<String> lookedUp = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Fetcher fetcher(FetchLimits limits, String... addresses) {
        return new Fetcher(
                vertx,
                host -> {
                    synchronized (lookedUp) {
                        lookedUp.add(host);
                    }
                    if (host.startsWith("unknown")) {
                        throw new UnknownHostException(host);
                    }
                    return List.of(addresses).stream().map(FetcherTest::address).toList();
                },
                address -> address.getHostAddress().equals("127.0.0.1"),
                limits);
    }

    private Fetcher fetcher() {
        return fetcher(PATIENT, "127.0.0.1");
    }

    private String at(String path) {
        return "http://news.test:" + server.port() + path;
    }

    private static FetchException refused(Fetcher fetcher, String address) {
        FetchException refused = catchThrowableOfType(FetchException.class, () -> fetcher.fetch(address));
        assertThat(refused).as(address).isNotNull();
        return refused;
    }

    @Test
    void aPageComesAsItStandsThere() throws FetchException {
        server.page("/2031/lima", "text/html; charset=UTF-8", "<p>Kestrel arrived in Lima.</p>");
        Fetched fetched = fetcher().fetch(at("/2031/lima"));
        assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Kestrel arrived in Lima.</p>");
        assertThat(fetched.mediaType()).isEqualTo("text/html");
        assertThat(fetched.name()).isEqualTo("news-test-lima.html");
        assertThat(server.asked).containsExactly("news.test:" + server.port() + "/2031/lima");
    }

    @Test
    void redirectsAreFollowedToWhereTheyMayLead() throws FetchException {
        server.redirect("/old", "/new/../new?x=1").page("/new", "text/plain", "There.");
        Fetched fetched = fetcher().fetch(at("/old"));
        assertThat(fetched.address()).hasToString(at("/new?x=1"));
        assertThat(lookedUp).containsExactly("news.test", "news.test");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.2/, NOT_PUBLIC",
        "http://169.254.169.254/latest/meta-data/, NOT_PUBLIC",
        "'http://[::1]:8080/', NOT_PUBLIC",
        "'http://[::ffff:127.0.0.2]/', NOT_PUBLIC",
        "'//10.0.0.1/', NOT_PUBLIC",
        "file:///etc/passwd, SCHEME",
        "ftp://example.org/, SCHEME",
        "http://me:secret@news.test/, CREDENTIALS",
        "http://2130706433/, NO_ADDRESS",
        "http://unknown.test/, UNKNOWN_HOST",
    })
    void noRedirectLeadsInside(String location, Reason reason) {
        server.redirect("/away", location);
        assertThat(refused(fetcher(), at("/away")).reason()).isEqualTo(reason);
    }

    @Test
    void redirectsInACircleEnd() {
        server.redirect("/round", "/round");
        assertThat(refused(fetcher(), at("/round")).reason()).isEqualTo(Reason.REDIRECTS);
        assertThat(server.asked).hasSize(4);
    }

    /** Its second answer is another: nobody asks for it. */
    @Test
    void theConnectionGoesToTheAddressThatWasChecked() throws FetchException {
        server.page("/", "text/plain", "Public.");
        try (Listener near = Listener.at(NEAR).page("/", "text/plain", "Secret.")) {
            AtomicReference<String> answer = new AtomicReference<>("127.0.0.1");
            Fetcher fetcher = new Fetcher(
                    vertx,
                    host -> List.of(address(answer.getAndSet(NEAR))),
                    address -> address.getHostAddress().equals("127.0.0.1"),
                    PATIENT);
            Fetched fetched = fetcher.fetch(at("/"));
            assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).isEqualTo("Public.");
            assertThat(refused(fetcher, at("/")).reason()).isEqualTo(Reason.NOT_PUBLIC);
            assertThat(near.asked).isEmpty();
        }
    }

    @Test
    void aNameWithOneAddressInsideIsRefused() {
        server.page("/", "text/plain", "Public.");
        Fetcher fetcher = fetcher(FetchLimits.USUAL, "127.0.0.1", "10.0.0.1");
        assertThat(refused(fetcher, at("/")).reason()).isEqualTo(Reason.NOT_PUBLIC);
        assertThat(server.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2/", "http://10.1.2.3/", "http://[::1]/", "http://169.254.169.254/"})
    void anAddressInsideIsRefusedWithoutBeingAsked(String address) {
        assertThat(refused(fetcher(), address).reason()).isEqualTo(Reason.NOT_PUBLIC);
        assertThat(lookedUp).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:%d/", "http://127.0.0.1:%d/", "http://localhost.:%d/"})
    void thisMachineIsNotPublic(String address) {
        server.page("/", "text/plain", "Secret.");
        Fetcher usual = Fetcher.ofPublicInternet(vertx, FetchLimits.FEED);
        FetchException refused = refused(usual, String.format(address, server.port()));
        assertThat(refused.reason()).isIn(Reason.NOT_PUBLIC, Reason.UNKNOWN_HOST);
        assertThat(server.asked).isEmpty();
    }

    @Test
    void anAnswerWithoutEndIsCutOffByItsSize() {
        server.answer("/endless", 200, List.of("Content-Type", "text/plain"), out -> {
            byte[] block = new byte[1 << 16];
            while (true) {
                out.write(block);
            }
        });
        FetchException refused = refused(fetcher(), at("/endless"));
        assertThat(refused.reason()).isEqualTo(Reason.SIZE);
        assertThat(refused.describe()).contains("larger than 1 MiB");
    }

    @Test
    void anAnswerThatComesDropByDropIsCutOffByItsTime() {
        CountDownLatch never = new CountDownLatch(1);
        server.answer("/slow", 200, List.of("Content-Type", "text/plain"), out -> {
            out.write('a');
            out.flush();
            try {
                never.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        Fetcher fetcher = fetcher(new FetchLimits(1 << 20, Duration.ofMillis(400), 3), "127.0.0.1");
        assertThat(refused(fetcher, at("/slow")).reason()).isEqualTo(Reason.TIME);
        never.countDown();
    }

    @Test
    void aNameWhoseServerNeverAnswersIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        Fetcher fetcher = new Fetcher(
                vertx,
                host -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new UnknownHostException(host);
                },
                address -> true,
                new FetchLimits(1 << 20, Duration.ofMillis(200), 3));
        assertThat(refused(fetcher, at("/")).reason()).isEqualTo(Reason.TIME);
        never.countDown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/octet-stream", "application/zip", "video/mp4", ""})
    void whatIsNoArticleIsRefused(String type) {
        List<String> headers = type.isEmpty() ? List.of() : List.of("Content-Type", type);
        server.answer("/file", 200, headers, out -> out.write('x'));
        assertThat(refused(fetcher(), at("/file")).reason()).isEqualTo(Reason.TYPE);
    }

    @Test
    void whatIsPackedUnaskedIsRefused() {
        server.answer("/gz", 200, List.of("Content-Type", "text/html", "Content-Encoding", "gzip"), out -> {});
        assertThat(refused(fetcher(), at("/gz")).reason()).isEqualTo(Reason.TYPE);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 500, 204})
    void whatItsServerDoesNotGiveIsToldSo(int status) {
        server.answer("/no", status, List.of("Content-Type", "text/html"), out -> {});
        FetchException refused = refused(fetcher(), at("/no"));
        assertThat(refused.reason()).isEqualTo(Reason.STATUS);
        assertThat(refused.describe()).contains(Integer.toString(status));
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        int port = server.port();
        server.close();
        assertThat(refused(fetcher(), "http://news.test:" + port + "/").reason())
                .isEqualTo(Reason.CONNECTION);
    }

    @Test
    void aCertificateOfSomebodyElseIsNotTrusted(@TempDir Path folder) throws IOException, InterruptedException {
        Path keys = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = List.of(
                keytool,
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=news.test",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                "secret1");
        Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(made.waitFor())
                .as(new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        HttpServer secure = vertx.createHttpServer(new HttpServerOptions()
                .setSsl(true)
                .setKeyCertOptions(new JksOptions()
                        .setValue(Buffer.buffer(Files.readAllBytes(keys)))
                        .setPassword("secret1")));
        secure.requestHandler(request ->
                request.response().putHeader("Content-Type", "text/plain").end("x"));
        secure.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        FetchException refused = refused(fetcher(), "https://news.test:" + secure.actualPort() + "/");
        assertThat(refused.reason()).isEqualTo(Reason.CONNECTION);
        assertThat(refused.describe()).contains("certificate");
    }

    @Test
    void soOftenAndNoMore() {
        Instant noon = Instant.parse("2031-05-08T12:00:00Z");
        AtomicReference<Instant> now = new AtomicReference<>(noon);
        Pace pace = new Pace(2, Duration.ofMinutes(1), now::get);
        assertThat(pace.take("a")).isTrue();
        assertThat(pace.take("a")).isTrue();
        assertThat(pace.take("a")).isFalse();
        assertThat(pace.take("b")).isTrue();
        now.set(noon.plusSeconds(60));
        assertThat(pace.take("a")).isTrue();
    }
}
