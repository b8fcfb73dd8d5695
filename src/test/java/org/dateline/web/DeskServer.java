package org.dateline.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application with a desk, on a port that it chooses. */
final class DeskServer implements AutoCloseable {
    private final Process process;
    private final String address;
    private final String link;

    private DeskServer(Process process, String address, String link) {
        this.process = process;
        this.address = address;
        this.link = link;
    }

    /** @param data where the desk is kept */
    static DeskServer start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** @param settings environment variables */
    static DeskServer start(Path data, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        PackagedServer.command("serve", "--desk", "--data", data.toString(), "--port", "0", "seeds"))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(settings);
        Process process = builder.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> addresses = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            int at = line.indexOf("http://");
            if (at >= 0) {
                addresses.add(line.substring(at).split("\\s")[0]);
            }
            if (addresses.size() == 2) {
                return new DeskServer(process, addresses.get(0).replaceAll("/$", ""), addresses.get(1));
            }
        }
        throw new IllegalStateException("the application ended before it served");
    }

    String address() {
        return address;
    }

    /** Makes the first administrator. */
    String link() {
        return link;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
