package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class OtherFormatsTest {
    private static final Trip TRIP = TripFixtures.trip();
    private static final Links LINKS = Links.at("https://dateline.example");

    @Test
    void jsonKeepsToItsSchema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/META-INF/resources/schema/trip.json"))) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            JsonNode trip = new ObjectMapper().readTree(TripFormat.JSON.bytes(TRIP, LINKS));
            assertThat(schema.validate(trip)).isEmpty();
            ((ObjectNode) trip.get("events").get(0)).put("status", "maybe");
            assertThat(schema.validate(trip)).hasSize(1);
        }
    }

    @Test
    void kmlIsWellFormedWhateverTheArticlesSay() throws IOException, ParserConfigurationException, SAXException {
        Document kml = xml(TripFormat.KML.bytes(TRIP, LINKS));
        NodeList placemarks = kml.getElementsByTagNameNS("http://www.opengis.net/kml/2.2", "Placemark");
        assertThat(placemarks.getLength()).isEqualTo(2 + 1 + 6);
        // the leg is planned: five dashes on each side of the antimeridian
        assertThat(kml.getElementsByTagNameNS("*", "LineString").getLength()).isEqualTo(10);
        assertThat(kml.getElementsByTagNameNS("*", "coordinates").item(0).getTextContent())
                .isEqualTo("174.76349,-36.84853");
        Trip hostile = TripFixtures.trip(List.of(TripFixtures.event(
                "x",
                "\u0001]]>\uFFFE<b>\uD83D",
                EventKind.OTHER,
                When.UNKNOWN,
                Status.HAPPENED,
                TripFixtures.AUCKLAND)));
        assertThat(xml(TripFormat.KML.bytes(hostile, LINKS))
                        .getDocumentElement()
                        .getTextContent())
                .contains("]]><b>");
    }

    /** Google Earth takes a description for HTML: what an article says is text there too. */
    @Test
    void kmlBalloonsShowWhatArticlesSayAndRunNothing() throws Exception {
        Event event =
                TripFixtures.event("x", "x", EventKind.OTHER, When.UNKNOWN, Status.HAPPENED, TripFixtures.AUCKLAND);
        Event hostile = new Event(
                event.id(),
                event.title(),
                event.kind(),
                event.when(),
                event.status(),
                event.place(),
                List.of("<img src=x onerror=run()> & Sons"),
                event.related(),
                event.confidence(),
                event.claims(),
                event.conflicts());
        NodeList descriptions = xml(TripFormat.KML.bytes(TripFixtures.trip(List.of(hostile)), LINKS))
                .getElementsByTagNameNS("*", "description");
        org.jsoup.nodes.Document balloon = org.jsoup.Jsoup.parse(
                descriptions.item(descriptions.getLength() - 1).getTextContent());
        assertThat(balloon.select("img")).isEmpty();
        assertThat(balloon.text()).contains("With: <img src=x onerror=run()> & Sons");
        assertThat(balloon.select("a").attr("href")).isEqualTo("https://dateline.example/trips/mara-2031#x");
    }

    @Test
    void kmlTimesAreAsExactAsTheArticles() throws Exception {
        NodeList whens = xml(TripFormat.KML.bytes(TRIP, LINKS)).getElementsByTagNameNS("*", "when");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < whens.getLength(); i++) {
            told.add(whens.item(i).getTextContent());
        }
        assertThat(told)
                .containsExactly(
                        "2031-03-02",
                        "2031-03-01",
                        "2031-03-03",
                        "2031-03-04T17:54:00+08:00",
                        "2031-03-05T20:00:00+13:00");
    }

    /** Excel spills a longer cell into the rows below. */
    @Test
    void csvCellsAreNoLongerThanASpreadsheetTakes() throws IOException {
        Event event = TripFixtures.event(
                "x", "word ".repeat(10_000), EventKind.OTHER, When.UNKNOWN, Status.HAPPENED, TripFixtures.AUCKLAND);
        String csv = new String(TripFormat.CSV.bytes(TripFixtures.trip(List.of(event)), LINKS), StandardCharsets.UTF_8);
        List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(1)).hasSize(32_767).endsWith("\u2026");
    }

    @Test
    void timelineJsIsAsExactAsTheArticles() throws IOException {
        JsonNode timeline = new ObjectMapper().readTree(TripFormat.TIMELINEJS.bytes(TRIP, LINKS));
        JsonNode events = timeline.get("events");
        assertThat(events).hasSize(6);
        assertThat(events.get(5).get("start_date").toString()).isEqualTo("{\"year\":2029,\"month\":2}");
        assertThat(events.get(5).has("end_date")).isFalse();
        assertThat(events.get(1).get("end_date").get("day").asInt()).isEqualTo(3);
        assertThat(events.get(3).get("start_date").get("hour").asInt()).isEqualTo(17);
        assertThat(events.get(5).has("display_date")).isFalse();
        assertThat(timeline.get("title").get("text").get("headline").asText())
                .isEqualTo("Mara Lind in New Zealand, Hawaii &amp; &lt;Malaysia&gt;");
    }

    @Test
    void timelineJsTellsInWordsWhatItsDatesCannot() throws IOException {
        Trip trip = TripFixtures.trip(List.of(
                TripFixtures.event(
                        "week",
                        "Some day",
                        EventKind.OTHER,
                        new When.Week(LocalDate.of(2031, 3, 3)),
                        Status.PLANNED,
                        TripFixtures.AUCKLAND),
                TripFixtures.event(
                        "until",
                        "By then",
                        EventKind.OTHER,
                        new When.Interval(Optional.empty(), Optional.of(LocalDate.of(2031, 3, 3))),
                        Status.PLANNED,
                        TripFixtures.AUCKLAND)));
        JsonNode events = new ObjectMapper()
                .readTree(TripFormat.TIMELINEJS.bytes(trip, LINKS))
                .get("events");
        assertThat(events.get(0).get("display_date").asText()).isEqualTo("the week of 3 March 2031");
        assertThat(events.get(1).get("display_date").asText()).isEqualTo("until 3 March 2031");
    }

    @Test
    void jsonLdTimesAreAsExactAsTheArticles() throws IOException {
        JsonNode graph = new ObjectMapper()
                .readTree(TripFormat.JSONLD.bytes(TRIP, LINKS))
                .get("@graph");
        assertThat(graph.get(2).get("startDate").asText()).isEqualTo("2031-03-01");
        assertThat(graph.get(2).get("endDate").asText()).isEqualTo("2031-03-03");
        assertThat(graph.get(4).get("startDate").asText()).isEqualTo("2031-03-04T17:54:00+08:00");
        assertThat(graph.get(4).has("endDate")).isFalse();
    }

    @Test
    void jsonLdNamesThePlacesAndTheSources() throws IOException {
        JsonNode graph = new ObjectMapper()
                .readTree(TripFormat.JSONLD.bytes(TRIP, LINKS))
                .get("@graph");
        assertThat(graph).hasSize(1 + 5);
        assertThat(graph.get(0).get("@type").asText()).isEqualTo("Trip");
        JsonNode departure = graph.get(1);
        assertThat(departure.get("@id").asText()).isEqualTo("https://dateline.example/trips/mara-2031#departure-1");
        assertThat(departure.get("location").get("sameAs").asText()).isEqualTo("https://sws.geonames.org/2193733/");
        assertThat(departure.get("subjectOf").get(0).get("datePublished").asText())
                .isEqualTo("2031-03-04");
    }

    @Test
    void markdownEscapesWhatArticlesSay() {
        assertThat(new String(TripFormat.MARKDOWN.bytes(TRIP, LINKS), StandardCharsets.UTF_8))
                .startsWith("# Mara Lind in New Zealand, Hawaii \\& \\<Malaysia\\>\n")
                .contains("**In doubt:** 3 March 2031 was a Monday, not a Sunday")
                .contains("\n### Meets 김하늘, ليلى; \\\\ \uD83D\uDE00 and ");
    }

    private static Document xml(byte[] bytes) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
