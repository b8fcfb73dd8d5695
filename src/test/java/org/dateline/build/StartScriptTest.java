package org.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.build.Checkout.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./dateline}, with stand-ins for Java, Node and Maven: what it builds, and what it says when it can't. */
class StartScriptTest {
    /** What the script itself calls; nothing else of the machine is in its PATH. */
    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "cut",
            "dirname",
            "env",
            "find",
            "grep",
            "id",
            "ln",
            "mkdir",
            "mktemp",
            "readlink",
            "rm",
            "script",
            "sed",
            "sleep",
            "sort",
            "stty",
            "tail",
            "touch",
            "wc");

    private static final String MAKES_THE_APPLICATION =
            "mkdir -p target/quarkus-app && : >target/quarkus-app/quarkus-run.jar";

    private static Path tools;

    @TempDir
    Path folder;

    private Checkout checkout;

    @BeforeEach
    void aFreshMachine() throws IOException {
        checkout = Checkout.in(folder).write("pom.xml", "").write("src/main/Some.java", "");
        java("17.0.1");
        checkout.writeProgram("bin/javac");
        checkout.writeProgram("bin/node", "echo v20.1.0");
        checkout.writeProgram("bin/npm");
        checkout.set("PATH", folder.resolve("bin") + ":" + tools)
                .set("HOME", Files.createDirectory(folder.resolve("user")).toString());
        maven(MAKES_THE_APPLICATION);
    }

    @BeforeAll
    static void toolsApart() throws IOException {
        tools = Files.createTempDirectory("dateline-tools");
        for (String tool : TOOLS) {
            Path found = Stream.of(System.getenv("PATH").split(":", -1))
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + tool + " in PATH"));
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
    }

    @AfterAll
    static void toolsGone() throws IOException {
        for (String tool : TOOLS) {
            Files.delete(tools.resolve(tool));
        }
        Files.delete(tools);
    }

    private void java(String version) throws IOException {
        checkout.writeProgram(
                "bin/java",
                "if [[ $1 == -version ]]; then",
                "  echo 'openjdk version \"" + version + "\" 2021-10-19' >&2",
                "else",
                "  echo \"runs ${*: -1}\"",
                "fi");
    }

    private void maven(String... lines) throws IOException {
        checkout.writeProgram(
                "mvnw", "echo \"$*\" >>calls", "echo '[INFO] Scanning for projects...'", String.join("\n", lines));
    }

    private List<String> calls() throws IOException {
        return checkout.lines("calls");
    }

    @Test
    void buildsWhatRunningTakesAndStarts() throws Exception {
        Result first = checkout.run("one");
        assertThat(first.status()).isZero();
        assertThat(first.out()).isEqualTo("runs one\n");
        assertThat(first.err())
                .containsExactly(
                        "dateline: building; the first time this takes some minutes", "dateline: fetching libraries");
        assertThat(calls()).containsExactly("-B -Drun package");
    }

    @Test
    void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
        checkout.run();
        Result second = checkout.run("two");
        assertThat(second.out()).isEqualTo("runs two\n");
        assertThat(second.err()).isEmpty();
        assertThat(calls()).hasSize(1);
        Path source = folder.resolve("src/main/Some.java");
        Files.setLastModifiedTime(
                source,
                FileTime.fromMillis(Files.getLastModifiedTime(folder.resolve("target/quarkus-app/quarkus-run.jar"))
                                .toMillis()
                        + 2000));
        checkout.run();
        assertThat(calls()).hasSize(2);
    }

    /** A plain package leaves those of the build before, which Java passes over without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"target/quarkus-app/quarkus-run.jar", "target/quarkus-app/app/dateline.jar"})
    void archivesOfAnOlderBuildAreWrittenAnew(String jar) throws Exception {
        checkout.write("seeds/one.txt", "");
        maven(MAKES_THE_APPLICATION, "mkdir -p target/quarkus-app/app && : >target/quarkus-app/app/dateline.jar");
        String quick = "dateline: preparing quick starts";
        assertThat(checkout.run("one").err()).contains(quick);
        assertThat(checkout.run("two").err()).isEmpty();
        Path archive = folder.resolve("target/batch.jsa");
        FileTime written = Files.getLastModifiedTime(archive);
        Files.setLastModifiedTime(folder.resolve(jar), FileTime.fromMillis(written.toMillis() + 5000));
        assertThat(checkout.run("three").err()).containsExactly(quick);
        assertThat(Files.getLastModifiedTime(archive)).isGreaterThan(written);
        assertThat(calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        repo.example.org: Name or service not known       | there is no network | check the network
        Connection refused                                | cannot be reached   | check the network
        repo.example.org: Network is unreachable          | cannot be reached   | check the network
        PKIX path building failed                         | not trusted         | certificate
        authentication failed, status: 401 Unauthorized   | let this machine in | user and password
        No space left on device                           | disk is full        | make room
        /some/where/x.jar (Permission denied)             | may not write: /some/where/x.jar | writable
        GC overhead: java.lang.OutOfMemoryError           | not enough memory   | end what else runs
        """)
    void aFailureNamesCauseAndCure(String said, String cause, String cure) throws Exception {
        maven(
                "echo '[ERROR] Could not transfer artifact a:b:pom:1 from/to central (https://repo.example.org/m2): "
                        + said + "'",
                "echo '	at org.example.Deep.stack(Deep.java:1)'",
                "exit 1");
        assertTwoLines(checkout.run(), cause, cure);
        assertThat(calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        npm error code ENOTFOUND: request to https://npm.example.org/x failed | npm.example.org is not found
        npm error code ENOSPC                                                 | disk is full
        npm error code E404: 404 Not Found - GET https://npm.example.org/x    | lacks GET https://npm.example.org/x
        Could not find artifact org.example:thing:jar:1.0 in central          | lacks org.example:thing:jar:1.0
        wget: Failed to fetch https://repo.example.org/maven.zip              | the build failed
        """)
    void soDoesOneOfAnotherTool(String said, String cause) throws Exception {
        maven("echo '" + said + "'", "exit 1");
        assertThat(checkout.run().err())
                .anySatisfy(line -> assertThat(line).startsWith("dateline: ").contains(cause));
    }

    @Test
    void sourcesThatDoNotCompileAreNamed() throws Exception {
        maven(
                "echo '[ERROR] COMPILATION ERROR : '",
                "echo '[ERROR] /src/A.java:[3,5] cannot find symbol'",
                "echo '[ERROR] Failed to execute goal x: Compilation failure'",
                "exit 1");
        assertThat(checkout.run().err())
                .contains("[ERROR] /src/A.java:[3,5] cannot find symbol", "dateline: the sources do not compile")
                .noneMatch(line -> line.contains("Failed to execute goal"));
    }

    @Test
    void aConnectionThatBreaksIsTriedAgain() throws Exception {
        maven(
                "if [[ $(wc -l <calls) -lt 3 ]]; then",
                "  echo '[ERROR] Could not transfer artifact a:b:jar:1 from/to central (https://x.org/m2): Read timed"
                        + " out'",
                "  exit 1",
                "fi",
                MAKES_THE_APPLICATION);
        Result result = checkout.run("on");
        assertThat(result.out()).isEqualTo("runs on\n");
        assertThat(calls()).hasSize(3);
        assertThat(result.err()).contains("dateline: a connection broke; trying again (3 of 3)");
    }

    @Test
    void oneThatBreaksAgainAndAgainIsGivenUp() throws Exception {
        maven(
                "echo '[ERROR] Could not transfer artifact a:b:jar:1 from/to central (https://x.org/m2): Read timed"
                        + " out'",
                "exit 1");
        assertTwoLines(checkout.run(), "x.org goes silent", "later");
        assertThat(calls()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rm bin/java                                | there is no Java          | JDK, version 17
        sed -i.old 's/17.0.1/11.0.2/' bin/java     | is Java 11                | JDK 17
        sed -i.old 's/17.0.1/1.8.0_402/' bin/java  | is Java 8                 | JDK 17
        rm bin/javac                               | cannot compile            | JDK (with javac)
        rm bin/node                                | there is no Node.js       | version 20
        sed -i.old 's/v20/v18/' bin/node           | is Node.js 18.1.0         | Node.js 20
        rm bin/npm                                 | there is no npm           | install npm
        touch target                               | cannot write in           | writable
        """)
    void whatIsMissingIsToldBeforeAnythingIsFetched(String breaking, String cause, String cure) throws Exception {
        assertThat(new ProcessBuilder("sh", "-c", breaking)
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();
        Result result = checkout.run();
        assertTwoLines(result, cause, cure);
        assertThat(result.err()).hasSize(2);
        assertThat(calls()).isEmpty();
    }

    private static void assertTwoLines(Result result, String cause, String cure) {
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).allMatch(line -> line.startsWith("dateline: ")).hasSizeGreaterThanOrEqualTo(2);
        int size = result.err().size();
        assertThat(result.err().get(size - 2)).contains(cause);
        assertThat(result.err().get(size - 1)).contains(cure);
    }

    @Test
    void aSecondStartWaitsForTheFirst() throws Exception {
        maven("until [[ -e go ]]; do sleep 0.1; done", MAKES_THE_APPLICATION);
        List<String> command = List.of(folder.resolve("dateline").toString());
        Process first = checkout.start(command);
        BufferedReader firstSays = first.errorReader(StandardCharsets.UTF_8);
        readUntil(firstSays, "fetching libraries");
        Process second = checkout.start(command);
        readUntil(second.errorReader(StandardCharsets.UTF_8), "is building; waiting for it");
        checkout.write("go", "");
        assertThat(first.waitFor()).isZero();
        Result ended = checkout.finish(second);
        assertThat(ended.status()).isZero();
        assertThat(calls()).hasSize(1);
        assertThat(folder.resolve("target/build.lock")).doesNotExist();
    }

    @Test
    void aLockWhoseProcessIsGoneIsNone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectory(folder.resolve("target"));
        Files.createSymbolicLink(folder.resolve("target/build.lock"), Path.of(Long.toString(gone.pid())));
        assertThat(checkout.run("on").out()).isEqualTo("runs on\n");
        assertThat(calls()).hasSize(1);
    }

    @Test
    void aStopEndsTheBuildAndTheNextStartBuildsAgain() throws Exception {
        maven(
                MAKES_THE_APPLICATION,
                "echo $$ >pid",
                "echo '[INFO] --- compiler:3.16.0:compile (default-compile) @ dateline ---'",
                "exec sleep 600");
        Process start = checkout.start(List.of(folder.resolve("dateline").toString()));
        BufferedReader says = start.errorReader(StandardCharsets.UTF_8);
        readUntil(says, "dateline: compiling");
        // not by Process.destroy, which closes what is still to be read
        start.toHandle().destroy();
        assertThat(says.lines())
                .containsExactly("dateline: the build was stopped; the next start goes on where it was");
        assertThat(start.waitFor()).isEqualTo(128 + 15);
        assertThat(ProcessHandle.of(Long.parseLong(checkout.lines("pid").get(0))))
                .isEmpty();
        assertThat(folder.resolve("target/build.lock")).doesNotExist();
        maven(MAKES_THE_APPLICATION);
        assertThat(checkout.run("on").out()).contains("runs on\n");
        assertThat(calls()).hasSize(2);
    }

    private static void readUntil(BufferedReader reader, String words) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.contains(words)) {
                return;
            }
        }
        throw new AssertionError("ended without saying: " + words);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "script(1) has other options elsewhere")
    void aTerminalShowsWhatIsFetched() throws Exception {
        maven(
                "echo 'Downloading from central: https://x.org/m2/a/b/1/b-1.jar'",
                "until [[ -e go ]]; do sleep 0.1; done",
                MAKES_THE_APPLICATION);
        Process start = checkout.builder(List.of(
                        "script", "-q", "-e", "-c", folder.resolve("dateline").toString(), "/dev/null"))
                .redirectErrorStream(true)
                .start();
        StringBuilder shown = new StringBuilder();
        try (var reader = start.inputReader(StandardCharsets.UTF_8)) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                shown.append((char) c);
                if (c == ')' && shown.toString().endsWith(" fetching libraries: b-1.jar (1)")) {
                    checkout.write("go", "");
                }
            }
        }
        assertThat(start.waitFor()).isZero();
        assertThat(shown.toString()).containsPattern("\\[Kdateline: \\d+:\\d\\d fetching libraries: b-1.jar");
    }
}
