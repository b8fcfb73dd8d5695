package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dateline.pipeline.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TripFormatTest {
    private static final Trip TRIP = TripFixtures.trip();

    @ParameterizedTest
    @EnumSource(TripFormat.class)
    void sameBytesInEveryLocaleAndZone(TripFormat format) {
        byte[] here = format.bytes(TRIP, Links.NONE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(format.bytes(TripFixtures.trip(), Links.NONE)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void jsonHasEveryFieldOfTheContractInItsOrder() throws IOException {
        JsonNode trip = json(TripFormat.JSON);
        assertThat(trip.fieldNames())
                .toIterable()
                .containsExactly(
                        "slug",
                        "title",
                        "traveller",
                        "start",
                        "end",
                        "stops",
                        "legs",
                        "events",
                        "articles",
                        "problems");
        assertThat(trip.get("stops").get(0).fieldNames())
                .toIterable()
                .containsExactly("id", "place", "arrive", "depart", "days", "events");
        JsonNode place = trip.get("events").get(1).get("place");
        assertThat(place.fieldNames())
                .toIterable()
                .containsExactly("name", "kind", "country", "lat", "lon", "geonameid", "timezone");
        assertThat(place.get("country").isNull()).isTrue();
        assertThat(trip.get("legs").get(0).toString())
                .isEqualTo("{\"from\":\"s1\",\"to\":\"s2\",\"date\":\"2031-03-02\",\"distanceKm\":7076}");
        JsonNode unknown = trip.get("events").get(6);
        assertThat(unknown.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "title",
                        "kind",
                        "when",
                        "edtf",
                        "precision",
                        "status",
                        "place",
                        "participants",
                        "related",
                        "confidence",
                        "claims",
                        "conflicts");
        assertThat(unknown.get("when").isNull()).isTrue();
        assertThat(trip.get("events").get(3).get("when").asText()).isEqualTo("2031-03-04T17:54");
        assertThat(trip.get("events").get(3).get("place").get("lat").toString()).isEqualTo("3.1412");
        assertThat(trip.get("events").get(5).get("when").asText()).isEqualTo("2029-02");
        assertThat(trip.get("problems").get(0).toString())
                .isEqualTo("{\"stage\":\"article\",\"article\":\"noise.bin\",\"start\":1,\"end\":2,\"message\":\"is not"
                        + " text\"}");
    }

    @Test
    void geoJsonCutsALegAtTheAntimeridian() throws IOException {
        JsonNode features = json(TripFormat.GEOJSON).get("features");
        assertThat(features).hasSize(2 + 1 + 7);
        JsonNode leg = features.get(2).get("geometry");
        assertThat(leg.get("type").asText()).isEqualTo("MultiLineString");
        JsonNode parts = leg.get("coordinates");
        assertThat(parts).hasSize(2);
        JsonNode west = parts.get(0);
        assertThat(west.get(west.size() - 1).get(0).asDouble()).isEqualTo(180);
        assertThat(parts.get(1).get(0).get(0).asDouble()).isEqualTo(-180);
        assertThat(parts.get(1).get(0).get(1).asDouble())
                .isEqualTo(west.get(west.size() - 1).get(1).asDouble());
        assertThat(features.get(8).get("geometry").isNull()).isTrue();
        assertThat(features.get(0).get("geometry").get("coordinates").get(0).asDouble())
                .isCloseTo(174.76349, within(1e-9));
    }

    @Test
    void csvIsReadBackAndRunsNoFormula() throws IOException {
        String csv = text(TripFormat.CSV);
        assertThat(csv).startsWith("id,title,kind,").endsWith("\r\n");
        List<CSVRecord> rows = new ArrayList<>();
        CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .forEach(rows::add);
        assertThat(rows).hasSize(7);
        assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(22));
        assertThat(rows.get(2).get("title"))
                .isEqualTo(TRIP.itinerary().events().get(2).title());
        assertThat(rows.get(3).get("title")).isEqualTo("'=SUM(A1:A9)");
        assertThat(rows.get(5).get("quotes")).startsWith("'=HYPERLINK");
        assertThat(rows.get(0).get("lat")).isEqualTo("-36.84853");
    }

    @Test
    void theHtmlPageEscapesWhatArticlesSay() {
        String html = text(TripFormat.HTML);
        assertThat(html)
                .startsWith("<!doctype html>")
                .contains("<title>Mara Lind in New Zealand, Hawaii &amp; &lt;Malaysia&gt;</title>")
                .contains("<blockquote>=HYPERLINK(1) The talks")
                .doesNotContain("<Malaysia>", "<script");
    }

    @Test
    void halfASurrogatePairIsReplacedAndNoReasonToFail() {
        Trip trip = TripFixtures.trip(List.of(TripFixtures.event(
                "x",
                "broken \uD83D",
                org.dateline.claim.EventKind.OTHER,
                org.dateline.time.When.UNKNOWN,
                org.dateline.claim.Status.HAPPENED,
                TripFixtures.AUCKLAND)));
        for (TripFormat format : TripFormat.values()) {
            assertThat(new String(format.bytes(trip, Links.NONE), StandardCharsets.UTF_8))
                    .doesNotContain("\uFFFD");
        }
        assertThat(new String(TripFormat.JSON.bytes(trip, Links.NONE), StandardCharsets.UTF_8))
                .contains("broken ?");
    }

    private static JsonNode json(TripFormat format) throws IOException {
        return new ObjectMapper().readTree(format.bytes(TRIP, Links.NONE));
    }

    private static String text(TripFormat format) {
        return new String(format.bytes(TRIP, Links.NONE), StandardCharsets.UTF_8);
    }
}
