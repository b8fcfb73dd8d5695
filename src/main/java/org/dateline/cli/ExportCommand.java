package org.dateline.cli;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.cli.site.SiteFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline export}: the trips as a site of files. Starts the application for itself alone and copies it. */
@Command(name = "export", description = "Writes trips as a static site that any web server or object store can host.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "Where the site will be, for links that must name it in full: subscriptions, embeds, calendars.")
    @Nullable
    String url;

    @Option(names = "--data", paramLabel = "DIR", description = "A folder whose sub-folders are trips.")
    @Nullable
    Path data;

    @Parameters(index = "0", paramLabel = "SITE", description = "The folder to write to: empty, or an earlier export.")
    @Nullable
    Path site;

    @Parameters(
            index = "1..*",
            paramLabel = "DIR",
            description = "Folders of articles, each a trip; the seeds if none is given.")
    List<Path> folders = new ArrayList<>();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (spec == null || site == null) {
            throw new IllegalStateException("picocli sets both");
        }
        if (url != null && !isWebAddress(url)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--url " + url + ": write it as https://trips.example or https://example.org/trips");
        }
        var objection = new SiteFolder(site).objection();
        if (objection.isPresent()) {
            console.tell(objection.get());
            return 1;
        }
        Configuration.set("quarkus.http.host", "127.0.0.1");
        Configuration.set("quarkus.http.port", "0");
        if (url == null) {
            Configuration.set("dateline.links", "false");
        } else {
            Configuration.set("dateline.public-url", url);
        }
        Configuration.set("dateline.trips.live", "false");
        Configuration.setTrips(folders, data);
        AtomicInteger status = new AtomicInteger(1);
        Quarkus.run(ExportApplication.class, (code, fault) -> status.set(code), site.toString());
        return status.get();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
