package org.dateline.decision.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.decision.Decision;
import org.dateline.decision.KestrelTrip;
import org.dateline.event.Correction;
import org.dateline.pipeline.Trip;
import org.junit.jupiter.api.Test;

/** The examples of docs/corrections.md are of every kind, are read, and do what they say. */
class CorrectionsDocumentTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)```");

    private static String file() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("docs/corrections.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.joining(",\n", "{\"version\": 1, \"decisions\": [\n", "]}"));
    }

    private static CorrectionsReader.Result read(String json) {
        return CorrectionsReader.read("corrections.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String write(List<Decision> decisions) throws IOException {
        StringWriter out = new StringWriter();
        CorrectionsWriter.write(decisions, out);
        return out.toString();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CorrectionsDocumentTest.class.getResourceAsStream("/META-INF/resources/schema/corrections.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    @Test
    void theyAreOfEveryKindAndFitReaderAndSchema() throws IOException {
        CorrectionsReader.Result result = read(file());
        assertThat(result.faults()).isEmpty();
        assertThat(result.decisions().stream().map(decision -> decision.act().kind()))
                .contains(Correction.Kind.values());
        assertThat(schema().validate(new ObjectMapper().readTree(file()))).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgainToTheByte() throws IOException {
        List<Decision> decisions = read(file()).decisions();
        String written = write(decisions);
        assertThat(read(written).decisions()).isEqualTo(decisions);
        assertThat(read(written).faults()).isEmpty();
        assertThat(write(read(written).decisions())).isEqualTo(written);
        assertThat(schema().validate(new ObjectMapper().readTree(written))).isEmpty();
    }

    @Test
    void theyDoWhatTheySay() throws IOException {
        List<Decision> decisions = read(file()).decisions();
        Trip trip = KestrelTrip.asWritten().trip(decisions);
        assertThat(trip.corrected().outcomes())
                .extracting(outcome -> outcome.decision().id() + " " + outcome.state())
                .doesNotHaveDuplicates()
                .hasSameSizeAs(decisions)
                .filteredOn(each -> !each.endsWith(" APPLIED"))
                .containsExactly("merge UNDONE");
        assertThat(trip.itinerary().title()).isEqualTo("Kestrel’s way across the Andes");
        assertThat(trip.itinerary().events().stream()
                        .map(event -> event.when().edtf() + " " + event.status() + " " + event.title()))
                .containsExactly(
                        "2031-05-05 HAPPENED Kestrel arrives in Callao",
                        "2031-05-05/2031-05-07 HAPPENED Prime Minister Ada Kestrel arrived in Lima on Monday, 5 May"
                                + " 2031, for a three-day visit",
                        "2031-05-06T19:30:00 PLANNED Kestrel to have dinner with business leaders in Lima",
                        "2031-05-07 HAPPENED Kestrel opens a school in Cusco",
                        "2031-05-07 PLANNED Kestrel to speak at a university in Cusco",
                        "2031-05-07 HAPPENED Kestrel addresses students in Cusco",
                        "2031-05-08 PLANNED Kestrel to meet Ben Oram in Lima",
                        "2031-05-08 PLANNED Kestrel to travel to Santiago",
                        "2031-05-09 PLANNED Kestrel walks the old town",
                        "2031-05-10 PLANNED Kestrel to sign a trade agreement in Santiago",
                        "2031-05-10 PLANNED Kestrel to meet Carla Ruiz and Dan Soto in Valparaíso");
        assertThat(KestrelTrip.stops(trip))
                .containsExactly(
                        "Callao 2031-05-05",
                        "Lima 2031-05-06",
                        "Cusco 2031-05-07",
                        "Lima 2031-05-08",
                        "Santiago 2031-05-08 2031-05-09 2031-05-10",
                        "Valparaíso 2031-05-10");
    }
}
