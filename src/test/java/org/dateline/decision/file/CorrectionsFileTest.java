package org.dateline.decision.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.ReadFault;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Decision name(int number) {
        return Decision.of(new Act.NameTrip("Trip " + number), "Why", "A", Instant.ofEpochSecond(number));
    }

    /** No decision of any is lost, and no reader sees half a file. */
    @Test
    void manyWriteAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<ReadFault>>> writes = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> CorrectionsFile.add(folder, List.of(name(i)))))
                    .toList();
            for (Future<List<ReadFault>> write : writes) {
                assertThat(CorrectionsReader.readFolder(folder).faults()).isEmpty();
                assertThat(write.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(CorrectionsReader.readFolder(folder).decisions())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 40)
                        .mapToObj(CorrectionsFileTest::name)
                        .toList());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("corrections.json", ".corrections.lock");
        }
    }

    @Test
    void whatFollowsStandsBehindWhatWasThere() throws Exception {
        CorrectionsFile.add(folder, List.of(name(2)));
        CorrectionsFile.add(folder, List.of(name(1), name(2)));
        assertThat(CorrectionsReader.readFolder(folder).decisions()).containsExactly(name(2), name(1));
    }
}
