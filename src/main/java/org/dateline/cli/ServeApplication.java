package org.dateline.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.dateline.desk.store.DeskStore;
import org.dateline.desk.store.StoreException;
import org.dateline.pipeline.Trip;
import org.dateline.store.FolderTripStore;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.provider.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the address once the trips are there, and then serves until it is stopped. */
public class ServeApplication implements QuarkusApplication {
    static final int DEFAULT_PORT = 8080;

    private final FolderTripStore store;
    private final DeskDoor desk;
    private final Provider provider;
    private final Optional<String> publicUrl;
    private final String host;
    private final int port;

    ServeApplication(
            FolderTripStore store,
            DeskDoor desk,
            Provider provider,
            @ConfigProperty(name = "dateline.public-url") Optional<String> publicUrl,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.store = store;
        this.desk = desk;
        this.provider = provider;
        this.publicUrl = publicUrl;
        this.host = host;
        this.port = port;
    }

    @Override
    public int run(String... args) {
        Console console = Console.ofProcess();
        List<Trip> trips;
        try {
            trips = store.listTrips();
        } catch (CompletionException fault) {
            console.tell(Failure.describe(Objects.requireNonNullElse(fault.getCause(), fault)));
            return 1;
        }
        if (desk.isOn()) {
            try {
                provider.settings();
            } catch (IllegalArgumentException wrong) {
                console.tell(String.valueOf(wrong.getMessage()));
                return 1;
            }
        }
        store.messages().forEach(console::tell);
        store.tellTo(console::tell);
        if (trips.isEmpty() && !desk.isOn()) {
            console.tell("there is no trip to serve; name a folder of articles");
            return 1;
        }
        PrintStream out = new PrintStream(console.out(), true, StandardCharsets.UTF_8);
        out.println(address());
        if (desk.isOn()) {
            openDesk(console, out);
        }
        Quarkus.waitForExit();
        return 0;
    }

    /** Where nobody could sign in, a link makes somebody who can. A store that is away is asked again when the desk is. */
    private void openDesk(Console console, PrintStream out) {
        try {
            DeskStore opened = desk.store();
            if (!opened.accounts().hasAdministrator()) {
                String base = publicUrl.orElseGet(this::address).replaceFirst("/$", "");
                out.println("To make the first administrator, follow " + base + "/desk/link/"
                        + opened.invitations().makeFirst() + " (once, within a day)");
            }
        } catch (StoreException away) {
            console.tell("the desk's store cannot be used now: " + away.getMessage() + "; readers' pages are served");
        }
    }

    private String address() {
        String name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }
}
