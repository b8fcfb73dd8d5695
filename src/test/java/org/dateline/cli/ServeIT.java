package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses' contract, on the packaged program with two trips and a folder without any. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeIT {
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private @Nullable Process process;

    @SuppressWarnings("NullAway.Init")
    private String base;

    private int port;

    @BeforeAll
    void start(@TempDir Path trips) throws IOException {
        folder = trips;
        Files.createDirectories(folder.resolve("empty"));
        Path other = Files.createDirectories(folder.resolve("Another Trip"));
        Files.writeString(
                other.resolve("one.txt"),
                "Published: 2031-03-04\n\n"
                        + "President Mara Lind arrived in Madrid on Monday. She flew to Lima on Tuesday.\n");
        process = new Program()
                .start(
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.toString(),
                        Program.HOME.resolve("seeds").toString());
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        assertThat(line).as("the address, once it answers").matches("http://localhost:[1-9]\\d*");
        base = line;
        port = URI.create(base).getPort();
    }

    @AfterAll
    void stop() throws InterruptedException {
        Process started = process;
        if (started != null) {
            started.destroy();
            started.waitFor();
        }
    }

    @Test
    void servesEveryTripAndTellsOfTheFolderWithoutOne() throws IOException, InterruptedException {
        JsonNode trips = new ObjectMapper().readTree(get("/api/trips").body());
        assertThat(trips).extracting(trip -> trip.get("slug").asText()).containsExactly("another-trip", "seeds");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/trips/seeds, text/html",
        "/trips/seeds/embed, text/html",
        "/trips/seeds.json, application/json",
        "/trips/seeds.geojson, application/geo+json",
        "/trips/seeds.csv, text/csv",
        "/trips/seeds/calendar.ics, text/calendar",
        "/api/trips, application/json",
        "/api/trips/seeds, application/json",
        "/trips/seeds.kml, application/vnd.google-earth.kml+xml",
        "/trips/seeds.md, text/markdown",
        "/trips/seeds.jsonld, application/ld+json",
        "/trips/seeds/timelinejs.json, application/json",
        "/schema/trip.json, application/json",
        "/embed.js, javascript",
        "/q/health, application/json",
        "/q/metrics, openmetrics",
        "/q/openapi, yaml",
    })
    void everyAddressOfTheContractAnswers(String path, String type) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).contains(type);
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void theApiGivesWhatTheCommandLinePrints() throws IOException, InterruptedException {
        Program.Result printed = Program.here(
                "itinerary", folder.resolve("Another Trip").resolve("one.txt").toString());
        assertThat(get("/api/trips/another-trip").body()).isEqualTo(printed.text());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/trips/nowhere, application/problem+json",
        "/trips/nowhere.json, application/problem+json",
        "/trips/seeds/events/none.ics, application/problem+json",
        "/trips/nowhere, text/html",
        "/nowhere, text/html",
    })
    void whatIsNotThereIsTold(String path, String type) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type").orElse("")).contains(type);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void aSecondServerOnThePortIsTold() {
        Program.Result second = Program.here("serve", "--port", Integer.toString(port));
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err()).contains("port " + port).doesNotContain("\tat ");
    }

    @Test
    void whatIsAddedToAFolderIsShownAndNothingRestarts() throws IOException, InterruptedException {
        Path live = Files.createDirectories(folder.resolve("live"));
        Path one = live.resolve("one.txt");
        Files.writeString(one, "Published: 2031-03-04\n\nPresident Mara Lind arrived in Madrid on Monday.\n");
        await("/trips/live", answer -> answer.statusCode() == HttpURLConnection.HTTP_OK);
        HttpResponse<String> before = get("/trips/live.json");
        String uid = uids(get("/trips/live/calendar.ics").body()).get(0);

        Path two = live.resolve("two.txt");
        Files.writeString(two, "Published: 2031-03-06\n\nPresident Mara Lind flew to Lima on Wednesday.\n");
        await("/trips/live", answer -> answer.body().contains("Lima"));
        HttpResponse<String> after = get("/trips/live.json");
        assertThat(after.body()).contains("Lima");
        assertThat(after.headers().firstValue("etag"))
                .isNotEqualTo(before.headers().firstValue("etag"));
        assertThat(after.headers().firstValue("last-modified"))
                .isNotEqualTo(before.headers().firstValue("last-modified"));
        assertThat(get("/trips/live/embed").body()).contains("Lima");
        assertThat(uids(get("/trips/live/calendar.ics").body())).hasSize(2).contains(uid);

        Files.delete(one);
        Files.delete(two);
        Files.delete(live);
        await("/trips/live", answer -> answer.statusCode() == HttpURLConnection.HTTP_NOT_FOUND);
        assertThat(get("/trips/seeds").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    /** Asks until the answer is so; ten minutes are far more than it takes. */
    private void await(String path, Predicate<HttpResponse<String>> wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        HttpResponse<String> answer = get(path);
        while (!wanted.test(answer) && System.nanoTime() < end) {
            answer = get(path);
        }
        assertThat(answer).as(path).matches(wanted);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        // "not yet", of calendars whose past is still being read: asked again, as the answer says
        while (answer.statusCode() == HttpURLConnection.HTTP_UNAVAILABLE) {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        return answer;
    }
}
