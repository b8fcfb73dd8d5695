package org.dateline.cli;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.dateline.cli.site.SiteExport;
import org.dateline.cli.site.SiteFolder;
import org.dateline.pipeline.Trip;
import org.dateline.store.FolderTripStore;
import org.dateline.web.EmbedOptions;
import org.dateline.web.text.Language;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves to itself alone, writes what it serves into a folder, and ends. */
public class ExportApplication implements QuarkusApplication {
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(1);

    private final FolderTripStore store;
    private final Optional<String> url;

    ExportApplication(FolderTripStore store, @ConfigProperty(name = "dateline.public-url") Optional<String> url) {
        this.store = store;
        this.url = url.map(text -> text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    @Override
    public int run(String... args) throws InterruptedException {
        Console console = Console.ofProcess();
        try {
            List<Trip> trips = store.listTrips();
            store.messages().forEach(console::tell);
            if (trips.isEmpty()) {
                console.tell("there is no trip to export; name a folder of articles");
                return 1;
            }
            // With port 0 the system chooses one, and tells it only once it is there.
            String source =
                    "http://127.0.0.1:" + ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
            for (Trip trip : trips) {
                store.getRevisions(trip).prepare(AS_LONG_AS_IT_TAKES);
            }
            SiteFolder folder = new SiteFolder(Path.of(args[0]));
            int files = new SiteExport(source, url, folder, console::tell).write(start(trips));
            console.tell(files + " files written to " + args[0]);
            return store.messages().isEmpty() ? 0 : 1;
        } catch (CompletionException fault) {
            console.tell(Failure.describe(Objects.requireNonNullElse(fault.getCause(), fault)));
        } catch (IOException | RuntimeException fault) {
            console.tell(Failure.describe(fault));
        }
        return 1;
    }

    /** What no page links to: the embedded view in every look and language. */
    private static List<String> start(List<Trip> trips) {
        List<String> start = new ArrayList<>(List.of("/", "/embed.js", "/favicon.svg", "/schema/trip.json"));
        for (Trip trip : trips) {
            String page = "/trips/" + trip.slug();
            start.add(page);
            for (String ending : List.of(".json", ".geojson", ".csv", ".kml", ".md", ".jsonld", "/timelinejs.json")) {
                start.add(page + ending);
            }
            start.add(page + "/calendar.ics");
            for (String query : EmbedOptions.queries()) {
                start.add(page + "/embed?" + query);
                for (Language language : Language.values()) {
                    start.add(page + "/embed?" + query + "&lang=" + language.tag());
                }
            }
            for (Language language : Language.values()) {
                start.add(page + "/embed?lang=" + language.tag());
            }
        }
        return start;
    }
}
