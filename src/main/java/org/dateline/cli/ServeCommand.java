package org.dateline.cli;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: the trips as pages. Hands its options to the application as configuration. */
@Command(name = "serve", description = "Serves trips as pages with a timeline and a map (what runs without a command).")
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "Port to serve at; 8080 if not given.")
    @Nullable
    Integer port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "${env:DATELINE_HOST:-localhost}",
            description = "Address to serve at; localhost if not given, 0.0.0.0 for every network.")
    String host = "localhost";

    @Option(
            names = "--management-port",
            paramLabel = "N",
            defaultValue = "${env:DATELINE_MANAGEMENT_PORT}",
            description = "Port for health and metrics alone, at the same address; closed if not given.")
    @Nullable
    Integer managementPort;

    @Option(names = "--data", paramLabel = "DIR", description = "A folder whose sub-folders are trips.")
    @Nullable
    Path data;

    @Option(
            names = "--desk",
            description =
                    "Lets editors sign in and work at /desk. What they make is kept in desk.db in the --data folder"
                            + " (data/ if none is given), or in the PostgreSQL database that DATELINE_DB_URL names.")
    boolean desk;

    @Parameters(paramLabel = "DIR", description = "Folders of articles, each a trip; the seeds if none is given.")
    List<Path> folders = new ArrayList<>();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        checkPort("--port", port);
        checkPort("--management-port", managementPort);
        for (Path folder : folders) {
            if (folders.size() == 1 && data == null && !Files.exists(folder)) {
                throw wrong("'" + folder + "' is neither a command nor a folder of articles");
            }
        }
        if (!isFree("--port", port == null ? ServeApplication.DEFAULT_PORT : port)
                || managementPort != null && !isFree("--management-port", managementPort)) {
            return 1;
        }
        Configuration.set("quarkus.http.host", host);
        if (port != null) {
            Configuration.set("quarkus.http.port", port.toString());
        }
        if (managementPort != null) {
            Configuration.set("quarkus.management.host-enabled", "true");
            Configuration.set("quarkus.management.host", host);
            Configuration.set("quarkus.management.port", managementPort.toString());
        }
        Configuration.setTrips(folders, data);
        if (desk) {
            Configuration.setDesk(data);
        }
        Quarkus.run(ServeApplication.class);
        return 0;
    }

    private void checkPort(String option, @Nullable Integer number) {
        if (number != null && (number < 0 || number > 65535)) {
            throw wrong(option + " " + number + ": ports are numbers from 0 to 65535");
        }
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }

    private boolean isFree(String option, int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), wanted));
            return true;
        } catch (UnknownHostException e) {
            console.tell("--host " + host + ": no such host on this machine");
        } catch (IOException e) {
            console.tell("port " + wanted + " at " + host + " cannot be used (" + e.getMessage()
                    + "); end what uses it, or choose another with " + option);
        }
        return false;
    }
}
