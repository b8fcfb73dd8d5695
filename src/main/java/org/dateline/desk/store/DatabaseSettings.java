package org.dateline.desk.store;

import java.nio.file.Path;
import java.util.Optional;

/** Where the store is. */
public sealed interface DatabaseSettings {
    /** One file, made where it is not there yet. */
    record Sqlite(Path file) implements DatabaseSettings {}

    /**
     * A server of PostgreSQL, with an empty database or one of ours.
     *
     * @param url {@code jdbc:postgresql://host/name}, also without {@code jdbc:}
     */
    record Postgres(String url, Optional<String> user, Optional<String> password) implements DatabaseSettings {
        private static final String PREFIX = "jdbc:";

        public Postgres {
            if (!url.startsWith(PREFIX)) {
                url = PREFIX + url.replaceFirst("^postgres:", "postgresql:");
            }
            if (!url.startsWith(PREFIX + "postgresql:")) {
                throw new IllegalArgumentException("the store's address is to begin with postgresql://");
            }
        }

        @Override
        public String toString() {
            return "Postgres";
        }
    }
}
