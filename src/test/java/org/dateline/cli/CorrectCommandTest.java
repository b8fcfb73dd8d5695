package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.decision.KestrelTrip;
import org.dateline.decision.file.CorrectionsReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dateline correct} and {@code corrections} on a folder, and what {@code itinerary} makes of it. */
class CorrectCommandTest {
    private static final String WHEN = "when=2031-05-08T10:00:00Z";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(KestrelTrip.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private Program.Result correct(String... words) {
        List<String> args = new ArrayList<>(List.of("correct", "--trip", folder.toString()));
        args.addAll(List.of(words));
        return Program.here(args.toArray(String[]::new));
    }

    private Program.Result itinerary() {
        List<String> args = new ArrayList<>(List.of("itinerary"));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(Path::toString)
                    .sorted()
                    .forEach(args::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Program.here(args.toArray(String[]::new));
    }

    private static JsonNode event(Program.Result result, String words) throws IOException {
        for (JsonNode event : new ObjectMapper().readTree(result.out()).get("events")) {
            if (event.get("title").asText().contains(words)) {
                return event;
            }
        }
        throw new AssertionError("no " + words + " in " + result.text());
    }

    @Test
    void whatIsDecidedIsWrittenAppliedToldAndUndone() throws IOException {
        String id = event(itinerary(), "meets Ben Oram").get("id").asText();
        Program.Result decided =
                correct(id, "day=2031-05-08", "place=3691175", "why=They moved it.", "who=A. Editor", WHEN);
        assertThat(decided.status()).as(decided.err()).isZero();
        assertThat(decided.text())
                .contains("applied    day 2031-05-08 [")
                .contains("    day: 2031-05-06 > 2031-05-08\n")
                .contains("    place: Lima > Trujillo\n");
        Program.Result trip = itinerary();
        assertThat(trip.status()).isZero();
        JsonNode event = event(trip, "meets Ben Oram in Trujillo");
        assertThat(event.get("id").asText()).isEqualTo(id);
        assertThat(event.get("when").asText()).isEqualTo("2031-05-08");
        assertThat(event.get("confidence").asDouble()).isEqualTo(1);
        assertThat(event.get("corrected").findValuesAsText("what")).containsExactlyInAnyOrder("day", "place");
        assertThat(event.get("corrected").findValuesAsText("who")).containsOnly("A. Editor");
        JsonNode whole = new ObjectMapper().readTree(trip.out());
        assertThat(whole.get("corrections").findValuesAsText("state")).containsExactly("applied", "applied");
        assertThat(whole.has("orphaned")).isFalse();
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/META-INF/resources/schema/trip.json"))) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(in)
                            .validate(whole))
                    .isEmpty();
        }

        String decision = whole.get("corrections").get(0).get("id").asText();
        assertThat(correct("undo=" + decision, "who=A. Editor", "when=2031-05-08T11:00:00Z")
                        .status())
                .isZero();
        Program.Result list = Program.here("corrections", folder.toString());
        assertThat(list.status()).isZero();
        assertThat(list.text().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("undone     "))
                .anyMatch(line -> line.startsWith("applied    undo " + decision));
        Program.Result lines = Program.here("corrections", "--format", "jsonl", folder.toString());
        assertThat(lines.text().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"id\":\"d"));
    }

    @Test
    void theSameTwiceIsOnce() throws IOException {
        String id = event(itinerary(), "dinner").get("id").asText();
        for (int i = 0; i < 2; i++) {
            assertThat(correct(id, "time=19:30", "why=Printed.", "who=A", WHEN).status())
                    .isZero();
        }
        assertThat(CorrectionsReader.readFolder(folder).decisions()).hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereIsNamedOnce() {
        String missing = folder.resolve("missing").toString();
        Program.Result result = Program.here("correct", "--trip", missing, "e1", "confirm", "who=A", WHEN);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err().strip()).isEqualTo("dateline: " + missing + ": does not exist; check the path");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        String id = event(itinerary(), "dinner").get("id").asText();
        Program.Result result = correct("--dry-run", id, "confirm", "who=A", WHEN);
        assertThat(result.status()).isZero();
        assertThat(result.text()).contains("applied    confirm");
        assertThat(folder.resolve("corrections.json")).doesNotExist();
    }

    @Test
    void aBrokenFileLosesNothingAndIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("corrections.json"), "{\"version\": 1,\n \"decisions\": [}");
        String before = Files.readString(file);
        Program.Result trip = itinerary();
        assertThat(trip.status()).isEqualTo(1);
        assertThat(trip.err())
                .contains("corrections.json, line 2: is no JSON (")
                .doesNotContain("\tat ");
        String id = event(trip, "dinner").get("id").asText();
        Program.Result result = correct(id, "confirm", "who=A", WHEN);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("nothing was written; mend corrections.json first");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whatHasNoEffectIsTold() throws IOException {
        String id = event(itinerary(), "dinner").get("id").asText();
        assertThat(correct(id, "confirm", "who=A", WHEN).status()).isZero();
        Files.delete(folder.resolve("andes.txt"));
        Program.Result trip = itinerary();
        assertThat(trip.status()).isZero();
        assertThat(trip.err()).contains("(confirm, by A) has no effect: its words stand in no article any more");
        JsonNode whole = new ObjectMapper().readTree(trip.out());
        assertThat(whole.get("orphaned").findValuesAsText("state")).containsExactly("orphaned");
        assertThat(whole.get("problems").findValuesAsText("stage")).contains("decision");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        day=2031-05-08 why=x who=A        | nothing is known to do with day= without an event
        EVENT day=2031-05-08 why=x        | say who decides: who='A. Editor'
        EVENT day=2031-05-08 who=A        | say why: why='The ministry moved it.'
        EVENT why=x who=A                 | say what is decided, as day=2025-10-28
        EVENT day=soon why=x who=A        | day=soon is none; write 2025-10-28, 2025-10-28T14:30, 2025-10 or 2025-10-28/2025-10-30
        EVENT day=2031-05-08 day=2031-05-09 why=x who=A | day= is given twice
        EVENT frob=1 day=2031-05-08 why=x who=A | nothing is known to do with frob= of an event
        EVENT split=2 why=x who=A         | split=2: the event has 1 sentences
        EVENT hide=0 why=x who=A          | hide=0 is no number; count from 1
        EVENT status=done why=x who=A     | status=done: write one of happened, planned, possible, cancelled
        EVENT trip=maybe why=x who=A      | trip=maybe: write yes or no
        EVENT time=25:00 why=x who=A      | time=25:00 is none; write it as 14:30, or none
        EVENT place=Nosuchplaceanywhere why=x who=A | no place is known by the name “Nosuchplaceanywhere”; give a point: place='Nosuchplaceanywhere@35.1,129.04'
        EVENT place=X@95,0 why=x who=A    | place=X lies on no globe: 95.0, 0.0
        EVENT merge=e1 why=x who=A        | there is no event e1; “dateline itinerary” prints the ids of all
        EVENT e2 why=x who=A              | name one event, not EVENT and e2
        add kind=meal day=2031-05-08 why=x who=A | say status=planned
        add kind=meal day=2031-05-08 status=planned quote=q source=s url=javascript:x why=x who=A | url=javascript:x is no web address
        EVENT title= why=x who=A          | title= needs a value on one line, of at most 4000 letters
        """)
    void wrongWordsAreTold(String words, String message) throws IOException {
        String id = event(itinerary(), "dinner").get("id").asText();
        Program.Result result = correct(words.replace("EVENT", id).split(" +"));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains(message.replace("EVENT", id)).doesNotContain("\tat ");
        assertThat(folder.resolve("corrections.json")).doesNotExist();
    }
}
