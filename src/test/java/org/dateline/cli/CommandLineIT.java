package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the commands' contract only a process shows: its machine's settings, its input, its end, and the script. */
@Execution(ExecutionMode.CONCURRENT)
class CommandLineIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "ics", "html"})
    void sameBytesInAnyLocaleZoneOrderAndFolder(String format) throws IOException, InterruptedException {
        List<String> files = Program.seeds();
        Program.Result here = Program.here(itinerary(format, files));
        assertThat(here.status()).as(here.err()).isZero();
        assertThat(here.out()).isNotEmpty();

        List<String> shuffled = new ArrayList<>(files);
        Collections.reverse(shuffled);
        Program elsewhere = new Program()
                .in(folder)
                .with("-Duser.language=tr")
                .with("-Duser.country=TR")
                .with("-Duser.timezone=Pacific/Kiritimati")
                .with("-Dfile.encoding=ISO-8859-9")
                // identity hashes counted down, not drawn: no order may hang on them
                .with("-XX:+UnlockExperimentalVMOptions")
                .with("-XX:hashCode=3");
        assertThat(elsewhere.run(itinerary(format, shuffled)).text()).isEqualTo(here.text());
    }

    @Test
    void annotationsComeInTheOrderOfTheArticles() throws IOException, InterruptedException {
        String lines = "{\"doc\":\"b\",\"published\":\"2025-10-26\",\"text\":\"She flew to Tokyo on Monday.\"}\n"
                + "not json\n"
                + "{\"doc\":\"a\",\"text\":\"He stayed.\"}\n";
        Program.Result result =
                new Program().run(lines.getBytes(StandardCharsets.UTF_8), "annotate", "--published", "2024-02-03", "-");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("line 2").doesNotContain("\tat ");
        List<String> out = result.text().lines().toList();
        assertThat(out).hasSize(2);
        JsonNode first = new ObjectMapper().readTree(out.get(0));
        assertThat(first.get("doc").asText()).isEqualTo("b");
        assertThat(first.get("published").asText()).isEqualTo("2025-10-26");
        assertThat(first.get("publishedFrom").asText()).isEqualTo("given");
        JsonNode second = new ObjectMapper().readTree(out.get(1));
        assertThat(second.get("published").asText()).isEqualTo("2024-02-03");
    }

    @Test
    void whereaboutsAreTheSameBytesInAnyLocaleAndZone() throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("whereabouts"));
        arguments.addAll(Program.seeds());
        String[] whereabouts = arguments.toArray(String[]::new);
        Program.Result here = Program.here(whereabouts);
        assertThat(here.status()).as(here.err()).isZero();
        assertThat(here.text()).contains("\"kind\":\"person\"");
        Program elsewhere = new Program()
                .in(folder)
                .with("-Duser.language=tr")
                .with("-Duser.country=TR")
                .with("-Duser.timezone=Pacific/Kiritimati")
                .with("-XX:+UnlockExperimentalVMOptions")
                .with("-XX:hashCode=3");
        assertThat(elsewhere.run(whereabouts).text()).isEqualTo(here.text());
    }

    @Test
    void theScriptWorksByALinkAndWithRelativeNames() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), Program.HOME.resolve("dateline"));
        Files.writeString(folder.resolve("an article.txt"), "Nothing.");
        Process process = new ProcessBuilder(link.toString(), "annotate", "an article.txt")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).startsWith("{\"doc\":\"an article\",");
    }

    @Test
    void noArticlesToServeIsToldAndEnds() throws IOException, InterruptedException {
        Program.Result result = new Program().run("serve", "--port", "0", folder.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .contains("holds no articles", "no trip to serve")
                .doesNotContain("\tat ");
    }

    private static String[] itinerary(String format, List<String> files) {
        List<String> args = new ArrayList<>(List.of("itinerary", "--format", format));
        args.addAll(files);
        return args.toArray(String[]::new);
    }
}
