package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Postgres;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.store.ApiTokens;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one PostgreSQL, behind a proxy. */
class TwoProcessesIT {
    private static final Actor NOBODY = Actor.SERVER;
    private static final int READERS = 4;
    private static final int REQUESTS = 100;

    /** In seconds: what takes so long will never end. */
    private static final long HANGS = 3_600;

    private static final Pattern EVENT = Pattern.compile("\"id\" ?: ?\"(e[0-9a-f]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private EmbeddedPostgres database;

    @SuppressWarnings("NullAway.Init")
    private PackagedServer one;

    @SuppressWarnings("NullAway.Init")
    private PackagedServer two;

    @SuppressWarnings("NullAway.Init")
    private Balancer proxy;

    @SuppressWarnings("NullAway.Init")
    private String token;

    @BeforeEach
    void start() throws IOException {
        database = Postgres.start();
        one = server("one");
        two = server("two");
        proxy = Balancer.start(one.address(), two.address());
        DatabaseSettings settings = new DatabaseSettings.Postgres(
                database.getJdbcUrl("postgres", "postgres"), Optional.empty(), Optional.empty());
        try (DeskStore store = DeskStore.open(settings, InstantSource.system())) {
            DeskTrip trip = store.trips().create("Kestrel in Lima", NOBODY);
            byte[] text =
                    "Published: 2031-05-05\n\nAda Kestrel arrived in Lima on Monday.".getBytes(StandardCharsets.UTF_8);
            store.articles().add(trip.id(), new Articles.File("one.txt", "text/plain", Optional.empty(), text), NOBODY);
            Account ada = store.accounts().create("Ada", NOBODY).orElseThrow();
            store.accounts().give(ada.id(), new Grant(trip.id(), Role.PUBLISHER), NOBODY);
            token = store.tokens()
                    .make(ada, new ApiTokens.Scope("CMS", Role.PUBLISHER, trip.id(), Duration.ofDays(1)))
                    .secret();
        }
    }

    private PackagedServer server(String name) throws IOException {
        return PackagedServer.start(
                List.of("--desk", "--data", folder.resolve(name).toString(), "seeds"),
                Map.of("DATELINE_DB_URL", database.getJdbcUrl("postgres", "postgres")));
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        one.close();
        two.close();
        database.close();
    }

    private HttpResponse<String> get(String address, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private HttpResponse<String> post(String address, String path, String json)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private static final String API = "/api/trips/kestrel-in-lima";
    private static final String PAGE = "/trips/kestrel-in-lima";

    private void decide(String address, int version, String title) throws IOException, InterruptedException {
        Matcher event = EVENT.matcher(get(address, API + "/draft").body());
        assertThat(event.find()).isTrue();
        String decision = "{\"version\":" + version + ",\"decisions\":[{\"what\":\"title\",\"value\":\"" + title
                + "\",\"event\":\"" + event.group(1) + "\",\"why\":\"They said so.\"}]}";
        HttpResponse<String> answer = post(address, API + "/decisions", decision);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void publish(String address) throws IOException, InterruptedException {
        Matcher revision = Pattern.compile("\"revision\":(\\d+)")
                .matcher(get(address, API + "/versions").body());
        assertThat(revision.find()).isTrue();
        assertThat(post(address, API + "/versions", "{\"revision\":" + revision.group(1) + "}")
                        .statusCode())
                .isEqualTo(201);
    }

    /** How long that takes is measured elsewhere (docs/scale.md); here only that it comes. */
    private void await(String address, String path, String words) throws IOException, InterruptedException {
        while (!get(address, path).body().contains(words)) {
            Thread.onSpinWait();
        }
    }

    @Test
    @Timeout(HANGS)
    void whatIsDecidedInOneIsSeenInTheOther() throws Exception {
        decide(one.address(), 0, "Landing in the fog");
        assertThat(get(two.address(), API + "/draft").body()).contains("Landing in the fog");
        publish(one.address());
        await(two.address(), PAGE, "Landing in the fog");
        decide(two.address(), 1, "Landing in the sun");
        assertThat(get(one.address(), API + "/draft").body()).contains("Landing in the sun");
        publish(two.address());
        await(one.address(), PAGE, "Landing in the sun");
    }

    @Test
    @Timeout(HANGS)
    void whereOneIsKilledNobodyNotices() throws Exception {
        publish(proxy.address());
        for (PackagedServer each : List.of(one, two)) {
            await(each.address(), PAGE, "Lima");
            await(each.address(), PAGE + "/calendar.ics", "Lima");
        }
        ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
        CountDownLatch warm = new CountDownLatch(READERS * REQUESTS / 4);
        List<Thread> readers = List.of(
                reader(PAGE, failures, warm),
                reader(PAGE + ".json", failures, warm),
                reader(PAGE + "/calendar.ics", failures, warm),
                reader(API + "/draft", failures, warm));
        readers.forEach(Thread::start);
        warm.await();
        int before = proxy.answered(one.address());
        one.kill();
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(before).as("it did its part").isPositive();
        assertThat(failures).isEmpty();
        decide(proxy.address(), 0, "Landing in the fog");
        publish(proxy.address());
        await(proxy.address(), PAGE, "Landing in the fog");
    }

    private Thread reader(String path, ConcurrentLinkedQueue<String> failures, CountDownLatch warm) {
        return new Thread(() -> {
            for (int i = 0; i < REQUESTS; i++) {
                try {
                    HttpResponse<String> answer = get(proxy.address(), path);
                    if (answer.statusCode() != 200 || !answer.body().contains("Lima")) {
                        failures.add(path + ": " + answer.statusCode());
                    }
                } catch (IOException fault) {
                    failures.add(path + ": " + fault);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                warm.countDown();
            }
        });
    }
}
