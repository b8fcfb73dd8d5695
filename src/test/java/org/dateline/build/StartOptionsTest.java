package org.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.build.Checkout.Result;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./dateline} has Java do, by how much there is to read: with a stand-in that starts Java with those options alone. */
class StartOptionsTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    /** Java tells on standard output what it thinks of its options, and there stand the annotations. */
    @ParameterizedTest
    @CsvSource({
        "annotate, 500",
        "annotate, 5000000",
        "annotate, 50000000",
        "whereabouts, 5000000",
        "itinerary, 500",
        "itinerary, 5000000"
    })
    void onASmallMachineJavaSaysNothingInTheOutput(String command, int size) throws IOException, InterruptedException {
        Result run = Checkout.in(folder)
                .write("target/quarkus-app/quarkus-run.jar", "")
                .writeProgram(
                        "java/bin/java",
                        "for option in \"$@\"; do",
                        "  [[ $option != -X* || $option == -XX:SharedArchiveFile* ]] || options+=(\"$option\")",
                        "done",
                        "exec " + JAVA + " \"${options[@]}\" -version")
                .write("java/release", "JAVA_VERSION=\"17.0.1\"\n")
                .write("articles.jsonl", " ".repeat(size))
                .set("JAVA_HOME", folder.resolve("java").toString())
                .set("JAVA_OPTS", "-Xmx128m")
                .run(command, folder.resolve("articles.jsonl").toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).anyMatch(line -> line.contains("version"));
        assertThat(run.out()).isEmpty();
    }
}
