package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.Ports;
import org.dateline.Postgres;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.dateline.desk.store.Publications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL goes away under the packaged program and comes back: readers see what was published last, and then what is new. */
class StoreAwayIT {
    private static final Actor NOBODY = Actor.SERVER;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private EmbeddedPostgres database(int port) throws IOException {
        return Postgres.start(port, folder.resolve("server"));
    }

    private static DeskStore store(EmbeddedPostgres database) {
        DatabaseSettings settings = new DatabaseSettings.Postgres(
                database.getJdbcUrl("postgres", "postgres"), Optional.empty(), Optional.empty());
        return DeskStore.open(settings, InstantSource.system());
    }

    private static void publish(DeskStore store, String trip, String name, String text) {
        store.articles()
                .add(
                        trip,
                        new Articles.File(name, "text/plain", Optional.empty(), text.getBytes(StandardCharsets.UTF_8)),
                        NOBODY);
        int seen = store.trips().get(trip).revision();
        assertThat(store.publications().publish(trip, new Publications.Request("", Optional.empty(), seen), NOBODY))
                .isPresent();
    }

    private HttpResponse<String> get(PackagedServer server, String path, String session)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Cookie", "dateline-session=" + session)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** As somebody who isn't signed in gets it. */
    private String read(PackagedServer server, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + path)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> await(
            PackagedServer server, String path, String session, Predicate<HttpResponse<String>> there)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(server, path, session);
        while (!there.test(answer)) {
            Thread.onSpinWait();
            answer = get(server, path, session);
        }
        return answer;
    }

    @Test
    void readersAreServedWhileItIsAwayAndSeeWhatIsPublishedOnceItIsBack() throws Exception {
        int port = Ports.free();
        EmbeddedPostgres database = database(port);
        PackagedServer server = PackagedServer.start(
                List.of("--desk", "--data", folder.resolve("data").toString(), "seeds"),
                Map.of("DATELINE_DB_URL", database.getJdbcUrl("postgres", "postgres")));
        try {
            String id;
            String session;
            try (DeskStore store = store(database)) {
                DeskTrip trip = store.trips().create("Kestrel in Lima", NOBODY);
                id = trip.id();
                Account ada = store.accounts().create("Ada", NOBODY).orElseThrow();
                store.accounts().give(ada.id(), new Grant(id, Role.EDITOR), NOBODY);
                session = store.sessions().start(ada, Optional.empty());
                publish(store, id, "one.txt", "Published: 2031-05-05\n\nAda Kestrel arrived in Lima on Monday.");
            }
            String page = "/trips/kestrel-in-lima";
            await(server, page, session, answer -> answer.statusCode() == 200);
            String seen = read(server, page);
            assertThat(seen).contains("Lima");
            assertThat(get(server, page + "/calendar.ics", session).statusCode())
                    .isEqualTo(200);

            Postgres.stop(database, folder.resolve("server"));
            HttpResponse<String> desk = get(server, "/desk", session);
            assertThat(desk.statusCode()).isEqualTo(503);
            assertThat(desk.headers().firstValue("Retry-After")).isPresent();
            assertThat(desk.body()).contains("Nothing was changed");
            for (String path :
                    List.of(page, page + "/calendar.ics", page + ".json", page + "/embed", "/", "/q/health")) {
                assertThat(get(server, path, session).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(read(server, page)).isEqualTo(seen);

            database = database(port);
            try (DeskStore store = store(database)) {
                publish(store, id, "two.txt", "Published: 2031-05-07\n\nAda Kestrel arrived in Quito on Wednesday.");
            }
            await(server, page, session, answer -> answer.body().contains("Quito"));
            assertThat(get(server, "/desk", session).statusCode()).isEqualTo(200);
        } finally {
            server.close();
            database.close();
        }
    }
}
