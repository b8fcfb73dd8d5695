package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.decision.KestrelTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline diff} and {@code queue}. */
class ReviewCommandsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path copy() throws IOException {
        for (String name : List.of("andes.txt", "gazette.txt", "post.txt")) {
            Files.copy(KestrelTrip.FOLDER.resolve(name), folder.resolve(name));
        }
        return folder;
    }

    private static String articles(Path folder) {
        return folder.resolve("andes.txt").toString();
    }

    @Test
    void aFolderIsComparedWithWhatWasWrittenBefore() throws IOException {
        Path trip = copy();
        Path before = folder.resolve("before.json");
        assertThat(Program.here("itinerary", "--output", before.toString(), articles(trip))
                        .status())
                .isZero();
        Program.Result text = Program.here("diff", before.toString(), trip.toString());
        assertThat(text.status()).as(text.err()).isZero();
        assertThat(text.text())
                .contains("article  new: Talks in the palace\n")
                .containsPattern("new {6}10 May 2031, Valparaíso, Chile: .*Carla Ruiz.* \\[e\\w+]\n");
        Program.Result json = Program.here("diff", "--format", "jsonl", before.toString(), trip.toString());
        assertThat(json.text().lines()).allMatch(line -> line.startsWith("{\"what\":"));
        Program.Result queue = Program.here("queue", "--since", before.toString(), trip.toString());
        assertThat(queue.status()).as(queue.err()).isZero();
        assertThat(queue.text()).contains("signed\n").contains("    new\n").contains("        day: ");
    }

    @Test
    void whatIsNoTripIsToldAndEndsWithOne() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "[1]");
        Program.Result result =
                Program.here("diff", file.toString(), folder.resolve("none").toString());
        assertThat(result.status()).isOne();
        assertThat(result.err()).contains("has no title and events").contains("none cannot be read");
        assertThat(Program.here("diff", file.toString()).status()).isEqualTo(2);
        assertThat(Program.here("queue", folder.resolve("none").toString()).status())
                .isOne();
    }
}
