package org.dateline.web.access;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The desk's store, opened when it is first asked for; never where there is no desk. */
@ApplicationScoped
public class DeskDoor {
    private final boolean on;
    private final DatabaseSettings settings;

    private @Nullable DeskStore open;
    private boolean closed;

    @Inject
    DeskDoor(
            @ConfigProperty(name = "dateline.desk.on", defaultValue = "false") boolean on,
            @ConfigProperty(name = "dateline.desk.file", defaultValue = "data/desk.db") String file,
            @ConfigProperty(name = "dateline.db.url") Optional<String> url,
            @ConfigProperty(name = "dateline.db.user") Optional<String> user,
            @ConfigProperty(name = "dateline.db.password") Optional<String> password) {
        this.on = on;
        this.settings = url.<DatabaseSettings>map(address -> new DatabaseSettings.Postgres(address, user, password))
                .orElseGet(() -> new DatabaseSettings.Sqlite(Path.of(file)));
    }

    /** Whether there is a desk. */
    public boolean isOn() {
        return on;
    }

    /** Throws {@link org.dateline.desk.store.StoreException} where it can't be reached; then it is tried anew the next time. */
    public synchronized DeskStore store() {
        if (!on || closed) {
            throw new IllegalStateException("there is no desk");
        }
        DeskStore known = open;
        if (known == null) {
            known = DeskStore.open(settings, InstantSource.system());
            open = known;
        }
        return known;
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        closed = true;
        if (open != null) {
            open.close();
        }
    }
}
