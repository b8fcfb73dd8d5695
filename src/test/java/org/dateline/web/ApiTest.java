package org.dateline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.dateline.export.Links;
import org.dateline.export.ManyEvents;
import org.dateline.export.TripFixtures;
import org.dateline.export.TripFormat;
import org.dateline.pipeline.Trip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ApiTest {
    private static final String TRIP = "/api/trips/mara-2031";

    /** One trip with everything in it, and one with a calendar of 10,000 events. */
    private static final Trip MARA = TripFixtures.trip();

    private static final Trip LIFE = ManyEvents.trip(10_000);

    /** Leaves answers packed as they came. */
    private static final RestAssuredConfig RAW = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Inject
    ShownTrips trips;

    @BeforeEach
    void show() {
        trips.show(LIFE, MARA);
    }

    @Test
    void listsTrips() {
        given().get("/api/trips")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("$", hasSize(2))
                .body("[1].slug", equalTo("mara-2031"))
                .body("[1].start", equalTo("2031-03-01"))
                .body("[1].events", equalTo(7));
    }

    @Test
    void theTripIsTheSameAsOnTheCommandLine() {
        byte[] expected = TripFormat.JSON.bytes(TripFixtures.trip(), Links.NONE);
        assertThat(given().get(TRIP).asByteArray()).isEqualTo(expected);
        assertThat(given().get("/trips/mara-2031.json").asByteArray()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/trips/mara-2031.json, application/json, inline; filename=\"mara-2031.json\"",
        "/trips/mara-2031.geojson, application/geo+json, inline; filename=\"mara-2031.geojson\"",
        "/trips/mara-2031.csv, text/csv, attachment; filename=\"mara-2031.csv\"",
        "/trips/mara-2031/calendar.ics, text/calendar, attachment; filename=\"mara-2031.ics\"",
        "/trips/mara-2031/events/meal-1.ics, text/calendar, attachment; filename=\"mara-2031-meal-1.ics\"",
    })
    void downloadsHaveTheirTypeNameAndValidators(String path, String type, String disposition) {
        Response whole = given().get(path);
        whole.then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Disposition", disposition)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", containsString("max-age"))
                .header("Last-Modified", containsString("GMT"));
        String tag = whole.header("ETag");
        assertThat(tag).matches("\"[0-9a-f]+(-gzip)?\"");
        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        given().header("If-None-Match", "\"other\", W/" + tag).get(path).then().statusCode(304);
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        given().header("If-Modified-Since", whole.header("Last-Modified"))
                .get(path)
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", "nonsense").get(path).then().statusCode(200);
    }

    /** RFC 9110 section 9.3.2: HEAD tells what GET would, for both forms. */
    @ParameterizedTest
    @CsvSource({
        "/trips/mara-2031.json, identity",
        "/trips/mara-2031/calendar.ics, identity",
        "/trips/mara-2031/calendar.ics, gzip",
        "/trips/mara-2031/calendar.ics?kind=meal, gzip",
        "/trips/mara-2031/events/meal-1.ics, identity",
        "/trips/life/calendar.ics, identity",
        "/trips/life/calendar.ics, gzip",
    })
    void headTellsWhatGetWould(String path, String coding) {
        Response get = given().config(RAW).header("Accept-Encoding", coding).get(path);
        byte[] body = get.asByteArray();
        Response head = given().config(RAW).header("Accept-Encoding", coding).head(path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        for (String name : List.of(
                "Content-Type",
                "Content-Disposition",
                "Content-Encoding",
                "Content-Length",
                "ETag",
                "Last-Modified",
                "Cache-Control",
                "Vary")) {
            assertThat(head.header(name)).as(name).isEqualTo(get.header(name));
        }
        if (get.header("Content-Length") != null) {
            assertThat(body).hasSize(Integer.parseInt(get.header("Content-Length")));
        }
    }

    @Test
    void aLargeCalendarIsWholeInBothFormsAndConditional() throws IOException {
        Response plain = given().config(RAW).get("/trips/life/calendar.ics");
        assertThat(plain.header("Content-Length")).isEqualTo(Integer.toString(plain.asByteArray().length));
        assertThat(count(plain.asString())).isEqualTo(10_000);
        Response packed = given().config(RAW).header("Accept-Encoding", "gzip").get("/trips/life/calendar.ics");
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.asByteArray()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.asByteArray());
        }
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        given().header("If-None-Match", packed.header("ETag"))
                .get("/trips/life/calendar.ics")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void packsForWhoTakesIt() {
        Response packed =
                given().config(RAW).header("Accept-Encoding", "gzip, br").get(TRIP);
        packed.then().header("Content-Encoding", "gzip").header("Vary", containsString("ccept-"));
        Response plain = given().config(RAW)
                .header("Accept-Encoding", "identity, gzip;q=0")
                .get(TRIP);
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(packed.asByteArray().length).isLessThan(plain.asByteArray().length);
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/trips/nowhere",
                "/api/nothing",
                "/trips/nowhere.json",
                "/trips/nowhere/calendar.ics",
                "/trips/mara-2031/events/nothing.ics",
                "/oembed?url=http://localhost/trips/nowhere",
                "/oembed?url=https://elsewhere.example/trips/mara-2031"
            })
    void whatIsNotThereIsAProblemDocument(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404))
                .body("title", equalTo("Not Found"))
                .body("type", equalTo("about:blank"))
                .body("detail", not(containsString("Exception")));
    }

    @Test
    void wrongQuestionsAreProblemDocuments() {
        given().post("/api/trips").then().statusCode(405).contentType("application/problem+json");
        given().get("/oembed").then().statusCode(400).contentType("application/problem+json");
        given().queryParam("url", "http://{")
                .get("/oembed")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().get("/oembed?format=xml&url=x").then().statusCode(501).contentType("application/problem+json");
        given().get("/trips/mara-2031/calendar.ics?kind=dance")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("meeting"));
    }

    @Test
    void aCalendarCanBeFiltered() {
        String all = calendar("");
        String some = calendar("?kind=meeting,speech&country=us&status=planned");
        assertThat(all).contains("BEGIN:VEVENT");
        assertThat(count(all)).isEqualTo(6);
        assertThat(count(some)).isEqualTo(1);
        assertThat(count(calendar("?related=false"))).isEqualTo(5);
        assertThat(some).contains("UID:meeting-1@dateline");
        assertThat(count(calendar("?related=only"))).isEqualTo(1);
        assertThat(count(calendar("?country=none&q=CORAL"))).isEqualTo(1);
        assertThat(count(calendar("?source=The Example, Times&source=nobody"))).isEqualTo(6);
        assertThat(some.replace("\r\n ", ""))
                .contains("(meeting\\, speech\\; United States\\; planned)\r\n")
                .contains("calendar.ics?kind=meeting,speech&country=US&status=planned\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country=Japan", "country=1!", "related=maybe", "status=done"})
    void aFilterThatIsNoneIsAProblem(String filter) {
        given().get("/trips/mara-2031/calendar.ics?" + filter)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    /** Excel takes a table without it for one in the letters of its own country. */
    @Test
    void aTableForExcelBeginsWithAMark() {
        byte[] plain = given().get("/trips/mara-2031.csv").asByteArray();
        byte[] marked = given().get("/trips/mara-2031.csv?bom=true").asByteArray();
        assertThat(marked)
                .hasSize(plain.length + 3)
                .startsWith(0xEF, 0xBB, 0xBF)
                .endsWith(plain);
    }

    @Test
    void oembedGivesAFrame() {
        String html = given().queryParam("url", "http://localhost/trips/mara-2031#meal-1")
                .queryParam("format", "json")
                .queryParam("maxwidth", 400)
                .get("/oembed")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("version", equalTo("1.0"))
                .body("type", equalTo("rich"))
                .body("width", equalTo(400))
                .extract()
                .path("html");
        assertThat(html).startsWith("<iframe ").contains("/trips/mara-2031/embed\"", "&lt;Malaysia&gt;");
    }

    @Test
    void theApiIsDescribedAndTheHealthToldOf() {
        String api =
                given().header("Accept", "application/json").get("/q/openapi").asString();
        assertThat(api)
                .contains(
                        "/api/trips/{slug}",
                        "/trips/{slug}.geojson",
                        "/trips/{slug}/calendar.ics",
                        "/oembed",
                        "Kuala Lumpur");
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200);
    }

    /** Every address that programs ask at is described: what for, by which parameters, with an example and its errors. */
    @Test
    void everyPathIsDescribedWithAnExample() throws IOException {
        JsonNode api = new ObjectMapper()
                .readTree(given().header("Accept", "application/json")
                        .get("/q/openapi")
                        .asString());
        assertThat(api.get("paths").fieldNames())
                .toIterable()
                .contains(
                        "/api/trips",
                        "/api/trips/{slug}",
                        "/oembed",
                        "/trips/{slug}.json",
                        "/trips/{slug}.geojson",
                        "/trips/{slug}.csv",
                        "/trips/{slug}.kml",
                        "/trips/{slug}.md",
                        "/trips/{slug}.jsonld",
                        "/trips/{slug}/timelinejs.json",
                        "/trips/{slug}/calendar.ics",
                        "/trips/{slug}/events/{id}.ics",
                        "/trips/{slug}/card.png",
                        "/",
                        "/trips/{slug}",
                        "/trips/{slug}/articles/{id}",
                        "/trips/{slug}/embed",
                        "/trips/{slug}/embed-code",
                        "/embed.js",
                        "/schema/trip.json");
        api.get("paths").fields().forEachRemaining(path -> {
            path.getValue()
                    .forEach(operation -> assertThat(operation.path("summary").asText())
                            .as(path.getKey())
                            .isNotEmpty());
            JsonNode get = path.getValue().get("get");
            if (get == null) {
                return; // what is sent alone
            }
            JsonNode content = resolved(api, get.at("/responses/200")).get("content");
            assertThat(content.isEmpty()).as(path.getKey()).isFalse();
            // A picture and a ZIP have no text to show.
            content.fields()
                    .forEachRemaining(type -> assertThat(type.getKey().startsWith("image/")
                                    || type.getKey().equals("application/zip")
                                    || type.getValue().has("example"))
                            .as(path.getKey())
                            .isTrue());
            get.path("parameters").forEach(each -> {
                JsonNode parameter = resolved(api, each);
                assertThat(parameter.path("description").asText())
                        .as(path.getKey() + " " + parameter.path("name").asText())
                        .isNotEmpty();
            });
            if (path.getKey().contains("{")) {
                JsonNode missing = resolved(api, get.at("/responses/404")).path("content");
                assertThat(missing.has("application/problem+json") || missing.has("text/html"))
                        .as(path.getKey())
                        .isTrue();
            }
        });
    }

    /** What a reference stands for. */
    private static JsonNode resolved(JsonNode api, JsonNode node) {
        return node.has("$ref") ? api.at(node.get("$ref").asText().substring(1)) : node;
    }

    @Test
    void examplesAreWhatTheySay() throws IOException, ParserException {
        new CalendarBuilder().build(new StringReader(Examples.CALENDAR)).validate();
        for (String json : List.of(
                Examples.TRIP,
                Examples.GEOJSON,
                Examples.JSONLD,
                Examples.TIMELINEJS,
                Examples.OEMBED,
                Examples.NOT_FOUND,
                Examples.NOT_YET,
                Examples.BAD_REQUEST)) {
            assertThat(new ObjectMapper().readTree(json).isObject()).isTrue();
        }
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/META-INF/resources/schema/trip.json"))) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(in)
                            .validate(new ObjectMapper().readTree(Examples.TRIP)))
                    .isEmpty();
        }
    }

    private static String calendar(String query) {
        return new String(given().get("/trips/mara-2031/calendar.ics" + query).asByteArray(), StandardCharsets.UTF_8);
    }

    private static long count(String calendar) {
        return calendar.lines().filter("BEGIN:VEVENT"::equals).count();
    }
}
