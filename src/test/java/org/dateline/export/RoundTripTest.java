package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import net.fortuna.ical4j.data.ParserException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dateline.claim.Claim;
import org.dateline.event.Event;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any trip that is written is read back the same, by readers that are not ours. */
class RoundTripTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void json(long seed) throws IOException {
        Trip trip = RandomTrips.of(seed);
        byte[] written = TripFormat.JSON.bytes(trip, Links.NONE);
        assertThat(JSON.readValue(written, TripDocument.class)).isEqualTo(TripDocument.of(trip));
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/META-INF/resources/schema/trip.json"))) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            assertThat(schema.validate(JSON.readTree(written))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void calendar(long seed) throws IOException, ParserException {
        Trip trip = RandomTrips.of(seed);
        String written = text(TripFormat.ICS, trip);
        List<CalendarReaders.Entry> expected = CalendarReaders.expected(trip);
        List<CalendarReaders.Entry> one = CalendarReaders.byIcal4j(written);
        assertThat(one).hasSameSizeAs(expected);
        // ical4j reads a backslash that is followed by a line's end as two backslashes and an n.
        assertThat(CalendarReaders.differences(
                        expected.stream()
                                .filter(entry -> !entry.description().contains("\\\n"))
                                .toList(),
                        one))
                .isEmpty();
        List<CalendarReaders.Entry> other = CalendarReaders.byBiweekly(written);
        assertThat(other).hasSameSizeAs(expected);
        assertThat(CalendarReaders.differences(expected, other)).isEmpty();
        for (String line : written.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        }
    }

    /** Each costs a process, so fewer. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void calendarByIcalJs(long seed) throws IOException, InterruptedException {
        Trip trip = RandomTrips.of(seed);
        List<CalendarReaders.Entry> expected = CalendarReaders.expected(trip);
        List<CalendarReaders.Entry> read = CalendarReaders.byIcalJs(text(TripFormat.ICS, trip));
        assertThat(read).hasSameSizeAs(expected);
        assertThat(CalendarReaders.differences(expected, read)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void csv(long seed) throws IOException {
        Trip trip = RandomTrips.of(seed);
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text(TripFormat.CSV, trip)))
                .getRecords();
        List<Event> events = trip.itinerary().events();
        assertThat(rows).hasSameSizeAs(events);
        for (int i = 0; i < events.size(); i++) {
            CSVRecord row = rows.get(i);
            Event event = events.get(i);
            Optional<Place> place = event.place();
            assertThat(row.get("id")).isEqualTo(event.id());
            assertThat(plain(row, "title")).isEqualTo(event.title());
            assertThat(row.get("kind")).isEqualTo(Notation.name(event.kind()));
            assertThat(row.get("status")).isEqualTo(Notation.name(event.status()));
            assertThat(row.get("related")).isEqualTo(Boolean.toString(event.related()));
            assertThat(row.get("edtf")).isEqualTo(event.when().edtf());
            assertThat(row.get("first"))
                    .isEqualTo(event.when().first().map(LocalDate::toString).orElse(""));
            assertThat(row.get("last"))
                    .isEqualTo(event.when().last().map(LocalDate::toString).orElse(""));
            assertThat(plain(row, "place")).isEqualTo(place.map(Place::name).orElse(""));
            assertThat(row.get("country"))
                    .isEqualTo(place.flatMap(Place::country).orElse(""));
            assertThat(row.get("lat"))
                    .isEqualTo(place.map(p -> Notation.coordinateText(p.lat())).orElse(""));
            assertThat(row.get("lon"))
                    .isEqualTo(place.map(p -> Notation.coordinateText(p.lon())).orElse(""));
            assertThat(plain(row, "participants")).isEqualTo(String.join(" | ", event.participants()));
            assertThat(Double.parseDouble(row.get("confidence"))).isEqualTo(event.confidence());
            assertThat(plain(row, "quotes"))
                    .isEqualTo(String.join(
                            " | ", event.claims().stream().map(Claim::quote).toList()));
            for (String cell : row) {
                boolean number = cell.matches("-?[0-9.]+");
                assertThat(number || !cell.matches("(?s)[\\s\\p{Z}\\p{Cntrl}]*[=+@-].*"))
                        .as(cell)
                        .isTrue();
            }
        }
    }

    /** A cell without the apostrophe that keeps a spreadsheet from running it. */
    private static String plain(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell.matches("(?s)'[\\s\\p{Z}\\p{Cntrl}']*[=+@-].*") ? cell.substring(1) : cell;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void geoJson(long seed) throws IOException, InterruptedException {
        Trip trip = RandomTrips.of(seed);
        byte[] written = TripFormat.GEOJSON.bytes(trip, Links.at("https://dateline.example"));
        JsonNode read =
                JSON.readTree(CalendarReaders.byNode("geojson", written)).get("features");
        List<JsonNode> stops = of("stop", read);
        List<JsonNode> events = of("event", read);
        assertThat(stops).hasSameSizeAs(trip.itinerary().stops());
        assertThat(of("leg", read)).hasSameSizeAs(trip.itinerary().legs()).allSatisfy(RoundTripTest::staysOnTheMap);
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = trip.itinerary().stops().get(i);
            expectPoint(stops.get(i), stop.place());
            assertThat(stops.get(i).at("/properties/name").asText())
                    .isEqualTo(stop.place().name());
        }
        assertThat(events).hasSameSizeAs(trip.itinerary().events());
        TripDocument document = TripDocument.of(trip);
        for (int i = 0; i < events.size(); i++) {
            JsonNode properties = events.get(i).get("properties");
            Event event = trip.itinerary().events().get(i);
            assertThat(events.get(i).get("id").asText()).isEqualTo(event.id());
            if (event.place().isPresent()) {
                expectPoint(events.get(i), event.place().get());
            } else {
                assertThat(events.get(i).get("geometry").isNull()).isTrue();
            }
            JsonNode same = JSON.valueToTree(document.events().get(i));
            for (String field : List.of(
                    "title", "kind", "when", "edtf", "precision", "status", "participants", "related", "confidence")) {
                assertThat(properties.get(field)).as(field).isEqualTo(same.get(field));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void kml(long seed) throws IOException, InterruptedException {
        Trip trip = RandomTrips.of(seed);
        JsonNode read = JSON.readTree(CalendarReaders.byNode("kml", TripFormat.KML.bytes(trip, Links.NONE)))
                .get("features");
        List<Event> placed = trip.itinerary().events().stream()
                .filter(event -> event.place().isPresent())
                .toList();
        List<JsonNode> events = new ArrayList<>();
        read.forEach(feature -> {
            if (feature.path("id").asText().startsWith("e")) {
                events.add(feature);
            }
        });
        assertThat(read)
                .hasSize(trip.itinerary().stops().size()
                        + trip.itinerary().legs().size()
                        + placed.size());
        assertThat(events).hasSameSizeAs(placed);
        for (int i = 0; i < placed.size(); i++) {
            expectPoint(events.get(i), placed.get(i).place().orElseThrow());
            JsonNode said = events.get(i).get("properties");
            String first =
                    said.at("/timespan/begin").asText() + said.path("timestamp").asText();
            assertThat(first).isEqualTo(IsoDate.start(placed.get(i)).orElse(""));
            String last = said.at("/timespan/end").asText();
            assertThat(last).isEqualTo(IsoDate.end(placed.get(i)).orElse(""));
        }
    }

    private static void expectPoint(JsonNode feature, Place place) {
        ArrayNode position = (ArrayNode) feature.get("geometry").get("coordinates");
        assertThat(position.get(0).asDouble()).isEqualTo(Notation.coordinate(place.lon()));
        assertThat(position.get(1).asDouble()).isEqualTo(Notation.coordinate(place.lat()));
    }

    /** RFC 7946 section 3.1.9: no line leaps over the antimeridian. */
    private static void staysOnTheMap(JsonNode leg) {
        JsonNode coordinates = leg.at("/geometry/coordinates");
        boolean several = leg.at("/geometry/type").asText().equals("MultiLineString");
        for (JsonNode line : several ? coordinates : JSON.createArrayNode().add(coordinates)) {
            assertThat(line.size()).isGreaterThan(1);
            for (int i = 1; i < line.size(); i++) {
                double leap =
                        line.get(i).get(0).asDouble() - line.get(i - 1).get(0).asDouble();
                assertThat(Math.abs(leap)).isLessThanOrEqualTo(180);
                assertThat(line.get(i).get(0).asDouble()).isBetween(-180.0, 180.0);
            }
        }
    }

    private static List<JsonNode> of(String type, JsonNode features) {
        List<JsonNode> found = new ArrayList<>();
        features.forEach(feature -> {
            if (feature.at("/properties/type").asText().equals(type)) {
                found.add(feature);
            }
        });
        return found;
    }

    private static String text(TripFormat format, Trip trip) {
        return new String(format.bytes(trip, Links.NONE), StandardCharsets.UTF_8);
    }
}
