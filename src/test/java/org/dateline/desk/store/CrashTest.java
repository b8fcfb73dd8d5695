package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.desk.Actor;
import org.dateline.desk.AuditEntry;
import org.dateline.desk.LoggedDecision;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process is killed in the middle of many decisions: all that were told to be taken are there, and none half. */
class CrashTest {
    /** Far more than are written before it is killed: what it tells it cannot tell faster than that is read. */
    private static final int WRITES = 50_000;

    private static final int UNTIL = 300;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyAnsweredWriteIsThereAndNoneHalf(Stores.Kind kind) throws Exception {
        DatabaseSettings settings = Stores.settings(kind, folder);
        String trip;
        try (DeskStore store = DeskStore.open(settings, new Stores.Clock(), Stores.COST)) {
            trip = store.trips().create("Lima", new Actor("a1", "Ada")).id();
        }
        Map<Integer, String> answered = killed(settings, trip);
        assertThat(answered).hasSizeBetween(UNTIL, WRITES - 1);

        try (DeskStore store = DeskStore.open(settings, new Stores.Clock(), Stores.COST)) {
            List<LoggedDecision> kept = store.decisions().list(trip);
            Map<Integer, String> ids = kept.stream()
                    .collect(Collectors.toMap(
                            LoggedDecision::version, logged -> logged.decision().id()));
            assertThat(ids).containsAllEntriesOf(answered);
            assertThat(kept)
                    .extracting(LoggedDecision::version)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, kept.size()).boxed().toList());
            assertThat(store.trips().get(trip).version()).isEqualTo(kept.size());
            assertThat(store.audit().list(trip, Long.MAX_VALUE, WRITES))
                    .filteredOn(entry -> entry.action() == AuditEntry.Action.DECIDED)
                    .as("each with its line of the audit log")
                    .hasSameSizeAs(kept);
        }
    }

    private Map<Integer, String> killed(DatabaseSettings settings, String trip)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                CrashWriter.class.getName()));
        command.addAll(CrashWriter.arguments(settings));
        command.addAll(List.of(trip, Integer.toString(WRITES)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<Integer, String> answered = new HashMap<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] parts = line.split(" ", -1);
                answered.put(Integer.valueOf(parts[0]), parts[1]);
                if (answered.size() == UNTIL) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return answered;
    }

    /** Also where the tests run in a loader of their own. */
    private static String classPath() {
        if (CrashTest.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs()).map(CrashTest::path).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }
}
