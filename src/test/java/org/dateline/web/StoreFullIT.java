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
import org.dateline.desk.store.Publications;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program over a database that takes nothing more: readers and editors see all that is there, who writes is told why not,
 * nothing is half done, and it goes on once it can. A full disk is told as PostgreSQL tells it (53100); what SQLite tells, StoreFaultsTest
 * has.
 */
class StoreFullIT {
    private static final Actor NOBODY = Actor.SERVER;
    private static final String API = "/api/trips/kestrel-in-lima";
    private static final String PAGE = "/trips/kestrel-in-lima";
    private static final String DESK = "/desk/trips/kestrel-in-lima";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private EmbeddedPostgres database;

    @SuppressWarnings("NullAway.Init")
    private PackagedServer server;

    @SuppressWarnings("NullAway.Init")
    private String token;

    @SuppressWarnings("NullAway.Init")
    private String session;

    @BeforeEach
    void start() throws Exception {
        database = Postgres.start();
        DatabaseSettings settings = new DatabaseSettings.Postgres(
                database.getJdbcUrl("postgres", "postgres"), Optional.empty(), Optional.empty());
        try (DeskStore store = DeskStore.open(settings, InstantSource.system())) {
            DeskTrip trip = store.trips().create("Kestrel in Lima", NOBODY);
            byte[] text =
                    "Published: 2031-05-05\n\nAda Kestrel arrived in Lima on Monday.".getBytes(StandardCharsets.UTF_8);
            store.articles().add(trip.id(), new Articles.File("one.txt", "text/plain", Optional.empty(), text), NOBODY);
            int seen = store.trips().get(trip.id()).revision();
            store.publications().publish(trip.id(), new Publications.Request("", Optional.empty(), seen), NOBODY);
            Account ada = store.accounts().create("Ada", NOBODY).orElseThrow();
            store.accounts().give(ada.id(), new Grant(trip.id(), Role.PUBLISHER), NOBODY);
            session = store.sessions().start(ada, Optional.empty());
            token = store.tokens()
                    .make(ada, new ApiTokens.Scope("CMS", Role.PUBLISHER, trip.id(), Duration.ofDays(1)))
                    .secret();
        }
        server = PackagedServer.start(
                List.of("--desk", "--data", folder.resolve("data").toString(), "seeds"),
                Map.of("DATELINE_DB_URL", database.getJdbcUrl("postgres", "postgres")));
        while (get(PAGE).statusCode() != 200) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        database.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Cookie", "dateline-session=" + session)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> decide() throws IOException, InterruptedException {
        return post(
                API + "/decisions",
                "application/json",
                "{\"version\":0,\"decisions\":[{\"what\":\"name\",\"value\":\"The fog\",\"why\":\"So.\"}]}");
    }

    @Test
    void aDatabaseThatIsReadOnlyIsReadAndSaysSo() throws Exception {
        Postgres.tell(database, "ALTER DATABASE postgres SET default_transaction_read_only = on");
        Postgres.endConnections(database);
        nothingIsWrittenAndAllIsRead("read");
        Postgres.tell(
                database,
                "SET default_transaction_read_only = off",
                "ALTER DATABASE postgres SET default_transaction_read_only = off");
        Postgres.endConnections(database);
        itGoesOn();
    }

    @Test
    void aDiskThatIsFullIsToldAndNothingIsHalfDone() throws Exception {
        Postgres.tell(
                database,
                "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION"
                        + " 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$");
        for (String table : List.of("decision", "article", "publication", "visit", "session", "audit")) {
            Postgres.tell(
                    database,
                    "CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON " + table
                            + " FOR EACH ROW EXECUTE FUNCTION full_disk()");
        }
        nothingIsWrittenAndAllIsRead("full");
        Postgres.tell(database, "DROP FUNCTION full_disk CASCADE");
        itGoesOn();
    }

    private void nothingIsWrittenAndAllIsRead(String told) throws Exception {
        String revision = get(API + "/versions").body().replaceFirst("(?s).*\"revision\":(\\d+).*", "$1");
        for (HttpResponse<String> refused : List.of(
                decide(),
                post(API + "/articles?name=two.txt", "text/plain", "Ada Kestrel arrived in Quito on 7 May 2031."),
                post(API + "/versions", "application/json", "{\"revision\":" + revision + "}"))) {
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("nothing was changed");
        }
        for (String path :
                List.of(PAGE, PAGE + "/calendar.ics", PAGE + ".json", "/", "/desk", DESK, DESK + "/history")) {
            assertThat(get(path).statusCode()).as(told + ": " + path).isEqualTo(200);
        }
        assertThat(get(DESK).body()).doesNotContain("The fog");
    }

    private void itGoesOn() throws Exception {
        HttpResponse<String> decided = decide();
        while (decided.statusCode() == 503) {
            decided = decide();
        }
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
        assertThat(get(DESK).body()).contains("The fog");
    }
}
