package org.dateline.web.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.store.Articles;
import org.dateline.web.access.DeskDoor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How far the reading of many articles is: by a page that loads again, and by events that the server sends. The one thread that
 * reads waits until the test lets it, so that the reading goes on for as long as the test looks at it.
 */
@QuarkusTest
@TestProfile(ProgressTest.WithDesk.class)
@SuppressWarnings("NullAway.Init") // filled by the framework
class ProgressTest {
    /** More than an address names one by one. */
    private static final int ARTICLES = 101;

    /** An application with a desk of its own. */
    public static final class WithDesk implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target"), "desk");
                return Map.of(
                        "dateline.desk.on",
                        "true",
                        "dateline.desk.file",
                        folder.resolve("desk.db").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Inject
    DeskDoor door;

    @Inject
    Room room;

    @TestHTTPResource("/")
    URI here;

    private final CountDownLatch gate = new CountDownLatch(1);
    private final ThreadPoolExecutor reader =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private DeskTrip trip;
    private String session;

    @BeforeEach
    void start() {
        trip = door.store().trips().create("Kestrel in the Andes", Actor.SERVER);
        Account ada = door.store()
                .accounts()
                .create("Ada of " + trip.slug(), Actor.SERVER)
                .orElseThrow();
        door.store().accounts().give(ada.id(), new Account.Grant(trip.id(), Role.EDITOR), Actor.SERVER);
        session = door.store().sessions().start(ada, Optional.empty());
        reader.execute(() -> {
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        QuarkusMock.installMockForType(new Readings(room, reader), Readings.class);
    }

    @AfterEach
    void stop() {
        reader.shutdownNow();
    }

    private void waiting(int number) {
        String text = "Title: Day " + number + "\nPublished: 2031-05-04\n\nAda Kestrel met miner number " + number
                + " in Lima on Saturday.\n";
        door.store()
                .articles()
                .addWaiting(
                        trip.id(),
                        new Articles.File(
                                "day-" + number + ".txt",
                                "text/plain",
                                Optional.empty(),
                                text.getBytes(StandardCharsets.UTF_8)),
                        Actor.SERVER);
    }

    private String articles() {
        return "/desk/trips/" + trip.slug() + "/articles";
    }

    private Document page(String path) {
        return Jsoup.parse(given().cookie("dateline-session", session)
                .get(URI.create(path))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** Presses "See what they would change", with every file chosen, and follows where that leads. */
    private String look() {
        Document page = page(articles());
        Element form = page.expectFirst("form:has(button[value=look])");
        List<String> files = form.select("input[name=file]").eachAttr("value");
        assertThat(files).hasSize(ARTICLES);
        return given().cookie("dateline-session", session)
                .formParams(form.select("input[type=hidden]").stream()
                        .collect(Collectors.toMap(field -> field.attr("name"), field -> field.attr("value"))))
                .formParam("file", files)
                .formParam("act", "look")
                .redirects()
                .follow(false)
                .post(form.attr("action"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    /** What the server sends, line by line as it comes. */
    private Stream<String> events(String path) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(here.resolve(path))
                                .header("Cookie", "dateline-session=" + session)
                                .build(),
                        BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().filter(line -> line.startsWith("data:"));
    }

    @Test
    void aPageSaysHowFarItIsAndHasTheResultOnceItIsThere() throws Exception {
        IntStream.range(0, ARTICLES).forEach(this::waiting);
        String address = look();
        assertThat(address).endsWith(articles() + "?look=waiting");

        Document going = page(address);
        assertThat(going.select("noscript meta[http-equiv=refresh]")).hasSize(1);
        Element preview = going.expectFirst("[data-reading]");
        assertThat(preview.select("progress")).hasSize(1);
        assertThat(preview.expectFirst("[data-step]").text()).startsWith("Opening the files");
        page(preview.attr("data-again"));
        assertThat(reader.getQueue()).as("loaded again, it reads nothing twice").hasSize(1);

        Iterator<String> told = events(preview.attr("data-reading")).iterator();
        assertThat(told.next()).contains("\"over\":false");
        gate.countDown();
        String last = "";
        while (told.hasNext()) {
            last = told.next();
        }
        assertThat(last).contains("\"over\":true");
        Document done = page(address);
        assertThat(done.expectFirst(".preview").text()).contains("Lima");
        assertThat(done.select("[data-reading], meta[http-equiv=refresh]")).isEmpty();
    }

    @Test
    void whereNothingIsReadItIsOverAtOnce() throws Exception {
        assertThat(events("/desk/trips/" + trip.slug() + "/progress?look=none"))
                .singleElement()
                .asString()
                .contains("\"over\":true");
    }
}
