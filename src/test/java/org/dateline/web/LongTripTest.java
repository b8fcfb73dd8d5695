package org.dateline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.event.Event;
import org.dateline.export.ManyEvents;
import org.dateline.pipeline.Trip;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many events a trip has, what is sent of it at a time is not more than a reader's browser bears. */
@QuarkusTest
class LongTripTest {
    /** A page, packed. */
    private static final int PAGE = 120 << 10;

    /** All that an embedded frame takes before one touches it, packed: itself, its script and its style. */
    private static final int FRAME = 30 << 10;

    private static final RestAssuredConfig RAW = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
            .redirect(RedirectConfig.redirectConfig().followRedirects(false));

    private static final Trip TOUR = LongTour.of(400);
    private static final Trip LIFE = ManyEvents.trip(10_000);

    @Inject
    ShownTrips trips;

    @BeforeEach
    void show() {
        trips.show(LIFE, TOUR);
    }

    private static Document page(String path, int budget) {
        Response answer = given().config(RAW)
                .urlEncodingEnabled(false)
                .header("Accept-Encoding", "gzip")
                .get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        byte[] packed = answer.asByteArray();
        assertThat(packed.length).as(path).isLessThan(budget);
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Jsoup.parse(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8), "http://localhost" + path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every page on the way through, as one follows it without a script. */
    private static List<Document> through(String path, int budget) {
        List<Document> pages = new ArrayList<>();
        Element next = null;
        String at = path;
        do {
            Document page = page(at, budget);
            pages.add(page);
            next = page.selectFirst("a[rel=next]");
            at = next == null ? at : next.absUrl("href").substring("http://localhost".length());
        } while (next != null);
        return pages;
    }

    private static List<String> told(List<Document> pages) {
        return pages.stream()
                .flatMap(page -> page.select("[data-event], [data-event] > span[id]").stream())
                .map(Element::id)
                .toList();
    }

    private static List<String> ids(Trip trip, boolean related) {
        return trip.itinerary().events().stream()
                .filter(event -> related || !event.related())
                .map(Event::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {LongTour.SLUG, "life"})
    void everyEventStandsOnOnePageAndEachPageIsLight(String slug) {
        Trip trip = slug.equals("life") ? LIFE : TOUR;
        assertThat(trip.itinerary().events()).hasSizeGreaterThan(1500);
        List<Document> pages = through("/trips/" + slug, PAGE);
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(told(pages)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids(trip, true));
        assertThat(pages)
                .extracting(page -> page.expectFirst("h1").text())
                .containsOnly(pages.get(0).expectFirst("h1").text());
        assertThat(pages)
                .extracting(page -> page.expectFirst("link[rel=canonical]").attr("href"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLinkWithinAPageLeadsSomewhere() {
        for (Document page : through("/trips/" + LongTour.SLUG, PAGE)) {
            Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
            assertThat(page.select("a[href^=#]").eachAttr("href"))
                    .allMatch(href -> ids.contains(href.substring(1)), "is in " + page.location());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?view=list", "?view=map&theme=dark&lang=ja"})
    void everyEventOfTheTripStandsInAFrameThatIsLight(String look) throws IOException {
        List<Document> frames = through("/trips/" + LongTour.SLUG + "/embed" + look, room(look));
        assertThat(told(frames)).containsExactlyInAnyOrderElementsOf(ids(TOUR, false));
        assertThat(frames)
                .extracting(frame -> frame.expectFirst("html").attr("lang"))
                .containsOnly(look.contains("ja") ? "ja" : "en");
    }

    /** What a frame leaves for its page. */
    private static int room(String look) throws IOException {
        String address = "http://localhost:" + RestAssured.port + "/trips/" + LongTour.SLUG + "/embed" + look;
        return FRAME - PageWeight.ofFiles(Http.bytes(address), address);
    }

    @Test
    void whatLinksToAnEventLeadsToThePageThatTellsIt() throws IOException {
        String last = TOUR.itinerary()
                .events()
                .get(TOUR.itinerary().events().size() - 1)
                .id();
        Response answer = given().config(RAW).get("/trips/" + LongTour.SLUG + "/events/" + last);
        assertThat(answer.statusCode()).isEqualTo(303);
        String place = answer.header("Location");
        assertThat(place).matches("/trips/long-tour/parts/\\d+#" + last);
        assertThat(page(place.substring(0, place.indexOf('#')), PAGE).getElementById(last))
                .isNotNull();
        Document article = page("/trips/" + LongTour.SLUG + "/articles/day-0399", PAGE);
        assertThat(article.select("a[href*=/parts/]").eachAttr("href")).anyMatch(href -> href.endsWith("#" + last));
        Document frame = through("/trips/" + LongTour.SLUG + "/embed", room("")).get(10);
        Element title = frame.expectFirst("[data-event] h4 a");
        String whole = title.absUrl("href");
        assertThat(page(whole.substring("http://localhost".length(), whole.indexOf('#')), PAGE)
                        .getElementById(whole.substring(whole.indexOf('#') + 1)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"parts/0", "parts/1", "parts/9999", "parts/x", "embed?part=0", "embed?part=9999", "events/none"})
    void whatIsNoPartIsNotThere(String path) {
        assertThat(given().config(RAW)
                        .get("/trips/" + LongTour.SLUG + "/" + path)
                        .statusCode())
                .isEqualTo(404);
    }
}
