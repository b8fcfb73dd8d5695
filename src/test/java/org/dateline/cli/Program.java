package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged program, run as users run it: as a process of its own. */
final class Program {
    static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path JAR = HOME.resolve("target/quarkus-app/quarkus-run.jar");
    private final List<String> options = new ArrayList<>();
    private Path folder = HOME;

    /** What a run gave. */
    record Result(int status, byte[] out, String err) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    /** With an option of the Java machine, such as {@code -Duser.timezone=…}. */
    Program with(String option) {
        options.add(option);
        return this;
    }

    /** From another folder. */
    Program in(Path other) {
        folder = other;
        return this;
    }

    /** Runs to the end in this Java machine: for what a process of its own would not show better. */
    static Result here(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Dateline.run(new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false), args);
        return new Result(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** The articles that come with the program. */
    static List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("seeds"))) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    /** Runs to the end, with the bytes as standard input. */
    Result run(byte[] input, String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile("dateline", ".out");
        Path err = Files.createTempFile("dateline", ".err");
        try {
            Process process = builder(args)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().write(input);
            process.getOutputStream().close();
            return new Result(process.waitFor(), Files.readAllBytes(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    Result run(String... args) throws IOException, InterruptedException {
        return run(new byte[0], args);
    }

    /** Starts and leaves it running. */
    Process start(String... args) throws IOException {
        return builder(args).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private ProcessBuilder builder(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // as the script starts it
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Ddateline.home=" + HOME));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // What the machine that runs the tests is set to must not matter.
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("DATELINE_"));
        return builder;
    }
}
