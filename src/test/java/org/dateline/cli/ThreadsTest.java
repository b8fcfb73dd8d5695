package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many threads read changes nothing of what is read. */
class ThreadsTest {
    private static final int ARTICLES = 150;

    @ParameterizedTest
    @ValueSource(strings = {"annotate", "whereabouts", "itinerary"})
    void anyNumberOfThreadsWritesTheSameBytes(String command, @TempDir Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            String published = i % 10 == 0 ? "" : ", \"published\": \"2031-03-" + (10 + i % 20) + "\"";
            lines.append("{\"text\": \"Prime Minister Ana Maro arrived in ")
                    .append(i % 2 == 0 ? "Lima" : "Quito")
                    .append(" on Monday. She met Leo Brandt on ")
                    .append(10 + i % 20)
                    .append(" March 2031. Talks in Bogota are due on Friday.\"")
                    .append(published)
                    .append("}\n");
        }
        String file = Files.writeString(folder.resolve("news.jsonl"), lines).toString();
        assertThat(run(4, command, file).out())
                .isNotEmpty()
                .isEqualTo(run(1, command, file).out());
    }

    @Test
    void fewerThanOneAreWrongUsage() {
        Program.Result result = Program.here("annotate", "--threads", "0", "-");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--threads 0: at least 1");
    }

    private static Program.Result run(int threads, String... args) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> Program.here(args)).join();
        } finally {
            pool.shutdown();
        }
    }
}
