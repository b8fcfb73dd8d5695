package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was interrupted goes on, and what it writes is what it would have written. */
class ResumeTest {
    private static final int ARTICLES = 2000;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void writeArticles() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            String who = i % 7 == 0 ? "Prices rose" : "Prime Minister Ana Maro arrived in Lima on Monday";
            lines.append("{\"doc\":\"a" + i + "\",\"published\":\"2031-03-05\",\"text\":\"" + who + ", for the " + i
                            + "th time.")
                    .append(" ".repeat(600))
                    .append("\"}\n");
        }
        input = Files.writeString(folder.resolve("articles.jsonl"), lines);
        output = folder.resolve("out");
    }

    /** Nothing ends by itself while standard input is open, so the process is in the middle whenever it is killed. */
    @ParameterizedTest
    @ValueSource(strings = {"annotate", "whereabouts --format csv"})
    void aProcessThatIsKilledInTheMiddleGoesOn(String line) throws Exception {
        byte[] articles = Files.readAllBytes(input);
        Process process = process(line);
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(articles, 0, articles.length * 5 / 6);
            stdin.flush();
            while (process.isAlive() && done() == 0) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(process.isAlive()).isTrue();
            process.destroyForcibly().waitFor();
        }
        Files.writeString(output, "{\"half a", StandardOpenOption.APPEND);
        assertThat(done()).isBetween(1L, ARTICLES - 1L);

        Process again = process(line + " --resume");
        try (OutputStream stdin = again.getOutputStream()) {
            stdin.write(articles);
        }
        assertThat(again.waitFor()).isZero();
        assertThat(Files.readAllBytes(output)).isEqualTo(whole(line));
        assertThat(progress()).doesNotExist();
    }

    @Test
    void aRunThatEndedIsLeftAsItIs() throws IOException {
        Program.here("annotate", "--output", output.toString(), input.toString());
        byte[] whole = Files.readAllBytes(output);
        Program.Result again = Program.here("annotate", "--resume", "--output", output.toString(), input.toString());
        assertThat(again.status()).isZero();
        assertThat(again.err()).contains("no run on it was interrupted");
        assertThat(Files.readAllBytes(output)).isEqualTo(whole);
    }

    @Test
    void anotherCommandDoesNotGoOnWithIt() throws IOException {
        Files.writeString(output, "x\n");
        Files.writeString(progress(), "1\n2\ntrue\nannotate other.jsonl\n");
        Program.Result refused = Program.here("annotate", "--resume", "--output", output.toString(), input.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("was begun by another command (annotate other.jsonl)");
        assertThat(output).hasContent("x\n");
    }

    @Test
    void aFileThatLostWhatWasWrittenIsNotGoneOnWith() throws IOException {
        Files.writeString(output, "");
        Files.writeString(progress(), "1\n2\ntrue\nannotate " + input + "\n");
        Program.Result refused = Program.here("annotate", "--resume", "--output", output.toString(), input.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("is shorter than what was written");
    }

    @Test
    void resumingWantsAFile() {
        Program.Result wrong = Program.here("annotate", "--resume", input.toString());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("--output FILE");
    }

    private Path progress() {
        return folder.resolve("out.progress");
    }

    private long done() throws IOException {
        return Files.exists(progress())
                ? Long.parseLong(Files.readAllLines(progress()).get(0))
                : 0;
    }

    private byte[] whole(String line) {
        return Program.here(Stream.concat(Stream.of(line.split(" ")), Stream.of(input.toString()))
                        .toArray(String[]::new))
                .out();
    }

    private Process process(String line) throws IOException {
        List<String> command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Dateline.class.getName()),
                        Stream.of(line.split(" ")),
                        Stream.of("--output", output.toString()))
                .flatMap(part -> part)
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }
}
