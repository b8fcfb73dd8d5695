package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.pipeline.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar is written while it is made: its length does not count in memory. */
class LargeCalendarTest {
    private static final int EVENTS = 10_000;

    /** In a Java machine of its own whose whole heap, the trip included, is 64 MB: the calendar has ten. */
    @Test
    void tenThousandEventsAreWrittenInASmallHeap(@TempDir Path folder) throws IOException, InterruptedException {
        Path calendar = folder.resolve("calendar.ics");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + "target/classes"
                                + File.pathSeparator + "target/test-classes",
                        LargeCalendarTest.class.getName(),
                        calendar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(said)).isEmpty();
        assertThat(Files.size(calendar)).isGreaterThan(9_000_000);
        try (Stream<String> lines = Files.lines(calendar)) {
            assertThat(lines.filter("END:VEVENT"::equals)).hasSize(EVENTS);
        }
    }

    /** Writes the calendar to the file that is named. */
    public static void main(String... args) throws IOException {
        Trip trip = ManyEvents.trip(EVENTS);
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(Path.of(args[0])), StandardCharsets.UTF_8))) {
            CalendarWriter.write(trip, Revisions.of(trip), EventFilter.ALL, Links.at("https://dateline.example"), out);
        }
    }
}
