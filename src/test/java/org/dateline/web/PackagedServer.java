package org.dateline.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application on a port that it chooses; it prints its address once it answers. */
public final class PackagedServer implements AutoCloseable {
    private final AutoCloseable process;
    private final Runnable kill;
    private final String address;

    private PackagedServer(AutoCloseable process, Runnable kill, String address) {
        this.process = process;
        this.kill = kill;
        this.address = address;
    }

    /** @param what folders of trips, and options */
    public static PackagedServer start(String... what) throws IOException {
        return start(List.of(what), Map.of());
    }

    /**
     * @param what folders of trips, and options
     * @param settings environment variables
     */
    public static PackagedServer start(List<String> what, Map<String, String> settings) throws IOException {
        List<String> command = command("serve", "--port", "0");
        command.addAll(what);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(settings);
        Process process = builder.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf("http://");
            if (at >= 0) {
                return new PackagedServer(
                        () -> end(process),
                        process::destroyForcibly,
                        line.substring(at).strip().replaceAll("/$", ""));
            }
        }
        throw new IllegalStateException("the application ended before it served");
    }

    /** The folder exported as a site of files, on a server that knows nothing but files. */
    static PackagedServer startFiles(String folder) throws IOException, InterruptedException {
        Path site = Folders.create("dateline-site");
        FileServer files = FileServer.start(site);
        Process export = new ProcessBuilder(command("export", "--url", files.address(), site.toString(), folder))
                .inheritIO()
                .start();
        if (export.waitFor() != 0) {
            throw new IllegalStateException("the export failed");
        }
        return new PackagedServer(files, files::close, files.address());
    }

    static List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                "target/quarkus-app/quarkus-run.jar"));
        command.addAll(List.of(args));
        return command;
    }

    public String address() {
        return address;
    }

    /** Ends it as a machine does that fails: at once, in the middle of whatever it does. */
    void kill() {
        kill.run();
    }

    @Override
    public void close() {
        try {
            process.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
