package org.dateline.decision.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.ReadFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a file of decisions is told with where and what to do, and the rest is read. */
class CorrectionsReaderTest {
    private static final String RIGHT = """
        {"id":"right","what":"title","value":"A title","of":[{"article":"a","quote":"Words."}],"who":"A. Editor","when":"2031-05-07T08:00:00Z"}\
        """;

    private static CorrectionsReader.Result read(String json) {
        return CorrectionsReader.read("corrections.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String decision) {
        CorrectionsReader.Result result = read("{\"version\":1,\"decisions\":[" + RIGHT + "," + decision + "]}");
        assertThat(result.decisions().get(0).id()).isEqualTo("right");
        return result.faults().stream().map(ReadFault::message).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "value":"A title"            | "value":""                     | decisions[1].value is empty; write something; this decision was left out
        "value":"A title"            | "value":7                      | decisions[1].value is no text; write it in quotation marks; this decision was left out
        "value":"A title"            | "value":"a\\nb"                | decisions[1].value has line ends or control characters; write it on one line; this decision was left out
        "value":"A title",           |                                | decisions[1].value is missing; add it; this decision was left out
        "id":"right"                 | "id":"<b>"                     | decisions[1].id cannot be “<b>”; write at most 64 letters, digits, hyphens and underscores; this decision was left out
        "id":"right"                 | "id":"right"                   | decisions[1].id “right” is that of another decision; give it its own; this decision was left out
        "when":"2031-05-07T08:00:00Z" | "when":"7 May"                | decisions[1].when cannot be “7 May”; write an instant as 2025-10-29T09:30:00Z; this decision was left out
        "of":[{"article":"a","quote":"Words."}] | "of":[]             | decisions[1].of is empty; give the article and quote of at least one sentence; this decision was left out
        "of":[{"article":"a","quote":"Words."}] | "of":{}             | decisions[1].of is no list; write it in square brackets; this decision was left out
        "of":[{"article":"a","quote":"Words."}] | "of":[7]            | decisions[1].of[0] is no object; write it in braces; this decision was left out
        "of":[{"article":"a","quote":"Words."}] | "of":[{"article":"a"}] | decisions[1].of[0].quote is missing; add it; this decision was left out
        "of":[{"article":"a","quote":"Words."}] | "of":[{"article":"a","quote":"Words.","start":-1}] | decisions[1].of[0].start is not from 0 to 2147483647; this decision was left out
        """)
    void aDecisionThatIsWrongIsLeftOut(String part, String wrong, String message) {
        String other = RIGHT.replace(part, wrong == null ? "" : wrong);
        String named = part.startsWith("\"id\"") ? other : other.replace("\"id\":\"right\"", "\"id\":\"other\"");
        assertThat(faults(named)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "what":"day","value":"2031-02-30"        | decisions[1].value cannot be “2031-02-30”
        "what":"day","value":"28 October"        | decisions[1].value cannot be “28 October”
        "what":"day","value":"2031-05-09/2031-05-07" | decisions[1].value cannot be “2031-05-09/2031-05-07”
        "what":"time","value":"25:00"            | decisions[1].value cannot be “25:00”
        "what":"place","value":{"name":"X","lat":91,"lon":0} | decisions[1].value.lat is no number from -90 to 90
        "what":"place","value":{"geonameid":0}   | decisions[1].value.geonameid is not from 1
        "what":"place","value":{"name":"X","lat":1,"lon":0,"timezone":"Mars/Base"} | decisions[1].value.timezone cannot be “Mars/Base”
        "what":"status","value":"done"           | decisions[1].value cannot be “done”; write one of happened, planned, possible, cancelled
        "what":"trip","value":"no"               | decisions[1].value is neither true nor false
        "what":"order","value":0                 | decisions[1].value is not from 1
        "what":"participants","value":["a",""]   | decisions[1].value has an entry that is no name
        "what":"add","event":{"kind":"meal","day":"2031-05-07","status":"planned"} | decisions[1].source is missing
        "what":"add","event":{"kind":"meal","day":"2031-05-07","status":"planned"},"source":{"title":"T","quote":"Q","url":"javascript:alert(1)"} | decisions[1].source.url is no web address
        "what":"fly","value":1                   | decisions[1].what cannot be “fly”
        """)
    void whatCannotBeIsTold(String parts, String message) {
        String decision = "{\"id\":\"other\"," + parts
                + ",\"of\":[{\"article\":\"a\",\"quote\":\"Words.\"}],\"who\":\"A\",\"when\":\"2031-05-07T08:00:00Z\"}";
        assertThat(faults(decision)).singleElement().asString().startsWith(message);
    }

    @Test
    void aFieldThatIsNotKnownIsToldAndTheDecisionHolds() {
        CorrectionsReader.Result result = read("{\"version\":1,\"note\":1,\"decisions\":["
                + RIGHT.replace("\"who\"", "\"wyh\":\"x\",\"who\"").replace("\"quote\"", "\"page\":3,\"quote\"")
                + "]}");
        assertThat(result.decisions()).hasSize(1);
        assertThat(result.faults().stream().map(ReadFault::message))
                .containsExactly(
                        "note is not known and does nothing; check its spelling, or leave it out",
                        "decisions[0].wyh is not known and does nothing; check its spelling, or leave it out",
                        "decisions[0].of[0].page is not known and does nothing; check its spelling, or leave it out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {                                    | 1
        {"version":1,"version":1}            | 1
        {"version":1,"decisions":[]} 7       | 1
        `{"version":1,\n"decisions":[1,}`    | 2
        """)
    void aFileThatIsNoJsonIsToldWithItsLine(String json, int line) {
        CorrectionsReader.Result result = read(json.replace("\\n", "\n"));
        assertThat(result.decisions()).isEmpty();
        assertThat(result.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).hasValue(line);
            assertThat(fault.message()).startsWith("is no JSON (").endsWith("none of it was applied: mend it there");
        });
    }

    @Test
    void whatIsJsonAndNoListOfDecisionsIsTold() {
        for (String json :
                List.of("[]", "7", "null", "{}", "{\"version\":2,\"decisions\":[]}", "{\"version\":1}", "")) {
            CorrectionsReader.Result result = read(json);
            assertThat(result.decisions()).isEmpty();
            assertThat(result.faults())
                    .as(json)
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.message()).contains("none of it was applied"));
        }
    }

    @Test
    void hugeAndDeepFilesAreRefused(@TempDir Path folder) throws IOException {
        String deep = "{\"version\":1,\"decisions\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(read(deep).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.describe())
                        .contains("nested deeper", "none of it was applied")
                        .doesNotContain("StreamReadConstraints"));
        String many = "{\"version\":1,\"decisions\":[" + "0,".repeat(10_000) + "0]}";
        assertThat(read(many).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .isEqualTo("decisions has 10001 entries; it may have 10000; none of it was applied"));
        String title = RIGHT.replace("A title", "x".repeat(301));
        assertThat(read("{\"version\":1,\"decisions\":[" + title + "]}").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .isEqualTo("decisions[0].value has 301 letters; it may have 300; this decision was left out"));
        Path file = Files.writeString(folder.resolve(CorrectionsReader.NAME), " ".repeat(16 * 1024 * 1024 + 1));
        assertThat(CorrectionsReader.readFolder(folder).faults())
                .containsExactly(new ReadFault(
                        file.toString(),
                        java.util.OptionalInt.empty(),
                        "is larger than 16 MiB; none of it was applied"));
    }

    @Test
    void aFolderWithoutTheFileHasNone(@TempDir Path folder) {
        assertThat(CorrectionsReader.readFolder(folder)).isEqualTo(CorrectionsReader.Result.NONE);
    }
}
