package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline itinerary} on the articles that come with the program. */
class ItineraryCommandTest {
    @TempDir
    Path folder;

    @Test
    void theResultGoesToAFileAndBadInputLosesNothingElse() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path output = folder.resolve("trip.json");
        List<String> args = new ArrayList<>(List.of("itinerary", "--output", output.toString(), empty.toString()));
        args.addAll(Program.seeds());
        Program.Result result = Program.here(args.toArray(String[]::new));
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("empty.txt: is empty").doesNotContain("\tat ");
        JsonNode trip = new ObjectMapper().readTree(output.toFile());
        assertThat(trip.get("articles")).hasSize(5);
        assertThat(trip.get("problems").toString()).contains("empty.txt");
    }

    @Test
    void anotherLanguageIsToldBesideTheTrip() throws IOException {
        Path spanish = Files.writeString(
                folder.resolve("a.txt"),
                "La presidenta de Corea del Sur llegó a Lima el 25 de octubre de 2025 y se reunió con el ministro.");
        List<String> args = new ArrayList<>(List.of("itinerary", spanish.toString()));
        args.addAll(Program.seeds());
        Program.Result result = Program.here(args.toArray(String[]::new));
        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("a: in Spanish; not read");
        JsonNode trip = new ObjectMapper().readTree(result.out());
        assertThat(trip.get("articles").findValuesAsText("language"))
                .containsExactly("en", "en", "en", "en", "en", "es");
        assertThat(trip.get("problems").toString()).contains("in Spanish; not read");
    }

    @Test
    void aFolderThatDoesNotExistCannotBeWrittenTo() throws IOException {
        String target = folder.resolve("none").resolve("trip.json").toString();
        Program.Result result =
                Program.here("itinerary", "--output", target, Program.seeds().get(0));
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("folder does not exist").doesNotContain("\tat ");
    }

    @Test
    void theTripKeepsToThePublishedSchema() throws IOException {
        JsonNode trip = trip();
        Path schema = Program.HOME.resolve("src/main/resources/META-INF/resources/schema/trip.json");
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(schema))
                        .validate(trip))
                .isEmpty();
    }

    @Test
    void everyQuoteStandsInItsArticle() throws IOException {
        JsonNode trip = trip();
        for (JsonNode event : trip.get("events")) {
            for (JsonNode claim : event.get("claims")) {
                Path file = Program.HOME
                        .resolve("seeds")
                        .resolve(claim.get("article").asText() + ".txt");
                assertThat(Files.readString(file)).contains(claim.get("quote").asText());
            }
        }
    }

    private static JsonNode trip() throws IOException {
        List<String> args = new ArrayList<>(List.of("itinerary", "--format", "json"));
        args.addAll(Program.seeds());
        return new ObjectMapper()
                .readTree(Program.here(args.toArray(String[]::new)).out());
    }
}
