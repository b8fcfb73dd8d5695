package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        out.reset();
        err.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "itinerary --format xml a.txt | 'xml' is no format; choose one of json, ics",
                "itinerary                    | Missing required parameter: 'FILE'",
                "annotate --published soon    | 'soon' is no day; write it as 2025-10-26",
                "annotate --frob              | Unknown option: '--frob'",
                "whereabouts --format xml     | 'xml' is no format; choose one of jsonl, csv",
                "whereabouts --published soon | 'soon' is no day; write it as 2025-10-26",
                "anotate                      | 'anotate' is neither a command nor a folder of articles",
                "serve --port many            | 'many' is not an int",
                "--port 70000                 | ports are numbers from 0 to 65535",
            })
    void wrongUsageIsToldAndEndsWith2(String arguments, String message) {
        assertThat(run(arguments.strip().split(" ", -1))).isEqualTo(2);
        assertThat(told()).contains(message).doesNotContain("\tat ", "Exception");
        assertThat(out.size()).isZero();
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestDone() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "She came on Monday.");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 0});
        Path lines = Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"doc\":\"one\",\"text\":\"He left.\"}\n{\"doc\":\n{\"doc\":\"two\"}\n");
        String missing = folder.resolve("missing.txt").toString();
        int status = run(
                "annotate",
                empty.toString(),
                binary.toString(),
                missing,
                lines.toString(),
                folder.toString(),
                good.toString());
        assertThat(status).isEqualTo(1);
        assertThat(told().lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("dateline: " + folder))
                .anyMatch(line -> line.contains("empty.txt: is empty"))
                .anyMatch(line -> line.contains("lines.jsonl, line 2"))
                .anyMatch(line -> line.contains("lines.jsonl, line 3"));
        assertThat(written().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"doc\":\"one\"") || line.startsWith("{\"doc\":\"good\""));
    }

    @Test
    void annotationsHaveTheContractsFields() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Published: 2025-10-26\n\nNothing.");
        assertThat(run("annotate", good.toString())).isZero();
        assertThat(written())
                .isEqualTo("{\"doc\":\"good\",\"published\":\"2025-10-26\",\"publishedFrom\":\"given\","
                        + "\"timex\":[],\"toponyms\":[]}\n");
    }

    @Test
    void whatWasReadHasTheContractsFieldsAndIsReadAgain() throws IOException {
        Path good = Files.writeString(
                folder.resolve("good.txt"), "Title: T\nPublished: 2025-10-26\n\nThe king landed in Lima.\n");
        assertThat(run("read", good.toString())).isZero();
        String line = "{\"doc\":\"good\",\"title\":\"T\",\"source\":null,\"url\":null,\"published\":\"2025-10-26\","
                + "\"publishedFrom\":\"given\",\"language\":\"und\",\"text\":\"The king landed in Lima.\\n\"}\n";
        assertThat(written()).isEqualTo(line);
        assertThat(run(
                        "read",
                        Files.writeString(folder.resolve("again.jsonl"), line).toString()))
                .isZero();
        assertThat(written()).endsWith(line);
    }

    @Test
    void aLineThatIsNoJsonIsToldWithoutTheParsersOwnWords() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"He left Monday.\"}\n{\"text\":\n");
        assertThat(run("annotate", lines.toString())).isEqualTo(1);
        assertThat(told()).contains("line 2: is not JSON", "from character").doesNotContain("REDACTED", "Source");
        assertThat(written()).contains("Monday");
    }

    @Test
    void anotherLanguageIsToldAndNothingIsGuessedFromIt() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"),
                "La presidenta de Corea del Sur llegó a Lima el 25 de octubre de 2025 y se reunió con el ministro.");
        assertThat(run("annotate", article.toString())).isZero();
        assertThat(told()).contains("a: in Spanish; not read");
        assertThat(written()).contains("\"timex\":[],\"toponyms\":[]");
    }

    @Test
    void whereaboutsHaveTheContractsFields() throws IOException {
        String text = "President Ada Miller arrived in Lima on Saturday.";
        Path article = Files.writeString(folder.resolve("a.txt"), "Published: 2025-10-26\n\n" + text);
        assertThat(run("whereabouts", article.toString())).isZero();
        assertThat(written().lines()).hasSize(1);
        JsonNode line = new ObjectMapper().readTree(written());
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly(
                        "doc",
                        "who",
                        "person",
                        "place",
                        "when",
                        "edtf",
                        "status",
                        "confidence",
                        "rule",
                        "start",
                        "end",
                        "quote");
        assertThat(line.get("doc").asText()).isEqualTo("a");
        assertThat(line.get("who").asText()).isEqualTo("Ada Miller");
        assertThat(line.get("person").toString()).isEqualTo("{\"name\":\"Ada Miller\",\"kind\":\"person\"}");
        assertThat(line.at("/place/name").asText()).isEqualTo("Lima");
        assertThat(line.at("/place/timezone").asText()).isEqualTo("America/Lima");
        assertThat(line.get("when").asText()).isEqualTo("2025-10-25");
        assertThat(line.get("status").asText()).isEqualTo("happened");
        assertThat(line.get("rule").asText()).isEqualTo("day own, place own");
        assertThat(text.substring(line.get("start").asInt(), line.get("end").asInt()))
                .isEqualTo(line.get("quote").asText());
    }

    @Test
    void aTableOfWhereaboutsRunsNoFormula() throws IOException {
        String text = "=cmd|x, \\\"Go\\\": President Ada Miller arrived in Lima on Saturday.";
        Path article = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"doc\":\"@doc\",\"published\":\"2025-10-26\",\"text\":\"" + text + "\"}\n");
        assertThat(run("whereabouts", "--format", "CSV", article.toString())).isZero();
        assertThat(written())
                .startsWith("doc,who,person_kind,place,")
                .contains("\r\n'@doc,Ada Miller,person,Lima,city,PE,", ",\"'=cmd|x, \"\"Go\"\": President")
                .endsWith("\r\n");
    }

    @Test
    void whereaboutsTellWhatCannotBeReadAndGoOn() throws IOException {
        Path good =
                Files.writeString(folder.resolve("good.txt"), "President Ada Miller arrived in Lima on 3 May 2024.");
        Path lines = Files.writeString(
                folder.resolve("lines.jsonl"), "{\"doc\":\n{\"doc\":\"one\",\"text\":\"Nothing.\"}\n");
        String missing = folder.resolve("missing.txt").toString();
        assertThat(run("whereabouts", missing, lines.toString(), good.toString()))
                .isEqualTo(1);
        assertThat(told().lines()).hasSize(2).allMatch(line -> line.startsWith("dateline: " + folder));
        assertThat(written().lines()).hasSize(1).allMatch(line -> line.startsWith("{\"doc\":\"good\""));
        assertThat(run("whereabouts", missing)).isEqualTo(1);
    }

    @Test
    void explainedAnnotationsNameRuleAnchorAndRunnersUp() throws IOException {
        String text = "Published: 2025-10-26\n\nThe minister flew to Lima on Tuesday. She was born in 1961.";
        Path article = Files.writeString(folder.resolve("a.txt"), text);
        assertThat(run("annotate", "--explain", article.toString())).isZero();
        JsonNode line = new ObjectMapper().readTree(written());
        assertThat(line.at("/publishedWhy").asText()).isEqualTo("2025-10-26");
        assertThat(line.at("/timex/0/why/rule").asText()).isEqualTo("weekday");
        assertThat(line.at("/timex/0/why/anchor").asText()).isEqualTo("published 2025-10-26");
        assertThat(line.at("/timex/1/why/rule").asText()).isEqualTo("year");
        assertThat(line.at("/timex/1/why/anchor").isNull()).isTrue();
        assertThat(line.at("/toponyms/0/why/rule").asText()).isNotBlank();
        assertThat(line.at("/toponyms/0/why/confidence").asDouble()).isBetween(0.5, 1.0);
        assertThat(line.at("/toponyms/0/why/runnersUp").get(0).get("country").asText())
                .isNotEqualTo("PE");
    }

    @Test
    void anExplanationStandsInPlaceOfTheTripOrBesideIt() throws IOException {
        String text = "Published: 2025-10-26\n\nPresident Ada Miller arrived in Lima on Saturday.";
        Path article = Files.writeString(folder.resolve("a.txt"), text);
        assertThat(run("itinerary", "--explain", article.toString())).isZero();
        assertThat(written()).contains("Traveller: Ada Miller", "day: 2025-10-25 (1 source");
        assertThat(told()).isEmpty();
        out.reset();
        assertThat(run("itinerary", "--explain", "--format", "json", article.toString()))
                .isZero();
        assertThat(new ObjectMapper().readTree(written()).at("/traveller").asText())
                .isEqualTo("Ada Miller");
        assertThat(told()).contains("day: 2025-10-25 (1 source");
    }

    @Test
    void otherTripsAreToldOfAndChosenByNumberOrName() throws IOException {
        Path one = Files.writeString(
                folder.resolve("1.jsonl"),
                article(
                                "President Ada Miller arrived in Lima on Monday. On Tuesday Miller flew to Quito.",
                                "2024-03-20")
                        + article(
                                "President Ada Miller left Lima on Tuesday. Miller met aides in Quito on"
                                        + " Wednesday.",
                                "2024-03-20")
                        + article(
                                "Foreign Minister Jonas Oram arrived in Oslo on Monday. On Tuesday Oram flew to"
                                        + " Helsinki.",
                                "2024-03-20")
                        + article(
                                "Foreign Minister Jonas Oram met farmers in Oslo on Monday. Oram gave a speech in"
                                        + " Helsinki on Wednesday.",
                                "2024-03-21"));
        assertThat(run("itinerary", one.toString())).isZero();
        assertThat(told()).contains("also told of: ", "--trip 2 prints it");
        String first = new ObjectMapper().readTree(written()).at("/traveller").asText();
        out.reset();
        assertThat(run("itinerary", "--trip", "2", one.toString())).isZero();
        String second = new ObjectMapper().readTree(written()).at("/traveller").asText();
        assertThat(java.util.Set.of(first, second)).isEqualTo(java.util.Set.of("Ada Miller", "Jonas Oram"));
        out.reset();
        assertThat(run("itinerary", "--traveller", second, one.toString())).isZero();
        assertThat(new ObjectMapper().readTree(written()).at("/traveller").asText())
                .isEqualTo(second);
        assertThat(run("itinerary", "--trip", "3", one.toString())).isEqualTo(1);
        assertThat(told()).contains("the articles tell of 2 trips; there is no trip 3");
        assertThat(run("itinerary", "--traveller", "Nobody Here", one.toString()))
                .isZero();
        assertThat(told()).contains("no article tells of a trip of “Nobody Here”");
    }

    private static String article(String text, String published) {
        return "{\"text\":\"" + text + "\",\"published\":\"" + published + "\"}\n";
    }

    @Test
    void noArticleAtAllIsAFailure() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        assertThat(run("itinerary", empty.toString())).isEqualTo(1);
        assertThat(told()).contains("none of the files holds an article");
    }

    @Test
    void placesAreLookedUpByName() {
        assertThat(run("places", "--limit", "1", "kuala", "lumpur")).isZero();
        assertThat(written()).startsWith("{\"name\":\"Kuala Lumpur\",\"kind\":\"city\",\"country\":\"MY\",");
        assertThat(written().lines()).hasSize(1);
        assertThat(run("places", "Nosuchplaceanywhere")).isEqualTo(1);
        assertThat(told()).contains("no place is known");
        assertThat(run("places", "Springfield,", "Mo.")).isZero();
        assertThat(written()).contains("\"region\":\"Missouri\"");
    }

    @Test
    void aLookUpWithoutANameOrALimitIsWrongUsage() {
        assertThat(run("places")).isEqualTo(2);
        assertThat(run("places", " ")).isEqualTo(2);
        assertThat(run("places", "--limit", "0", "Lima")).isEqualTo(2);
        assertThat(run("places", "x".repeat(1000))).isEqualTo(2);
        assertThat(told()).contains("--limit must be 1 or more").doesNotContain("\tat ");
    }

    @Test
    void theTravellerCanBeNamed() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"),
                "Published: 2031-03-04\n\n"
                        + "President Mara Lind arrived in Madrid on Monday. Chancellor Tomas Beck arrived in Lima on"
                        + " Monday.\n");
        assertThat(run("itinerary", "--traveller", "Tomas Beck", article.toString()))
                .isZero();
        assertThat(written()).contains("\"traveller\": \"Tomas Beck\"");
    }

    @Test
    void aPortInUseIsTold() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThat(run("serve", "--port", Integer.toString(taken.getLocalPort()), folder.toString()))
                    .isEqualTo(1);
            assertThat(told()).contains("port " + taken.getLocalPort()).contains("--port");
        }
    }

    @Test
    void helpAndVersionAreResults() {
        assertThat(run("--help")).isZero();
        assertThat(written()).contains("annotate", "whereabouts", "itinerary", "serve");
        assertThat(run("itinerary", "--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void aFileNameCannotSteerTheTerminal() {
        assertThat(run("annotate", folder.resolve("a\u001b[2Jb.txt").toString()))
                .isEqualTo(1);
        assertThat(told()).doesNotContain("\u001b");
    }

    private int run(String... args) {
        return Dateline.run(new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false), args);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
