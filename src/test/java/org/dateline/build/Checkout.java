package org.dateline.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with the script that starts Dateline, and with what a test puts beside it. */
final class Checkout {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();

    /** What a start gave. */
    record Result(int status, String out, List<String> err) {}

    private Checkout(Path home) {
        this.home = home;
    }

    /** In an empty folder. */
    static Checkout in(Path home) throws IOException {
        Checkout checkout = new Checkout(home);
        checkout.copy("dateline");
        for (String part : List.of("build", "diagnosis", "progress")) {
            checkout.copy("scripts/" + part + ".bash");
        }
        return checkout;
    }

    Path home() {
        return home;
    }

    /** A file of the project, as it is. */
    Checkout copy(String name) throws IOException {
        Path to = home.resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(PROJECT.resolve(name), to);
        return this;
    }

    Checkout write(String name, String text) throws IOException {
        Path to = home.resolve(name);
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
        return this;
    }

    /** A program of our own. */
    Checkout writeProgram(String name, String... lines) throws IOException {
        write(name, "#!/usr/bin/env bash\n" + String.join("\n", lines) + "\n");
        if (!home.resolve(name).toFile().setExecutable(true)) {
            throw new IOException("cannot make a program of " + name);
        }
        return this;
    }

    Checkout set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts and reads to the end. */
    Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("dateline").toString()));
        command.addAll(List.of(arguments));
        return finish(start(command));
    }

    /** Starts it with standard output to a file, so that only standard error has to be read meanwhile. */
    Process start(List<String> command) throws IOException {
        return builder(command)
                .redirectOutput(Files.createTempFile(home, "start", ".out").toFile())
                .start();
    }

    ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        // Not what the build that runs the tests is told, but what a user's terminal says.
        builder.environment().keySet().removeIf(name -> name.matches("MAVEN_.*|JAVA_.*|npm_.*|WGETRC|CURL_HOME"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** Reads what a start says to its end. Only one start at a time may still be running. */
    Result finish(Process process) throws IOException, InterruptedException {
        List<String> err = process.errorReader(StandardCharsets.UTF_8).lines().toList();
        int status = process.waitFor();
        StringBuilder out = new StringBuilder();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".out")).toList()) {
                out.append(Files.readString(file));
                Files.delete(file);
            }
        }
        return new Result(status, out.toString(), err);
    }

    /** The lines of a file that a program of our own has written. */
    List<String> lines(String name) throws IOException {
        Path file = home.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
