package org.dateline.desk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Brings the tables to what this version needs (Flyway). */
final class Migrations {
    private Migrations() {}

    static void run(Dialect dialect, DataSource source) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .resourceProvider(new Listed(dialect))
                    .javaMigrationClassProvider(List::of)
                    .placeholders(dialect.words())
                    .table("migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(StoreException.Reason.FAULT, e);
        }
    }

    /** The files that {@code migrations.txt} names: to look for them would depend on how the program is packed. */
    private record Listed(Dialect dialect) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return text("migrations.txt").lines().anyMatch(name::equals) ? new Sql(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return text("migrations.txt")
                    .lines()
                    .filter(line -> line.startsWith("common/") || line.startsWith(dialect.folder() + "/"))
                    .filter(line -> name(line).startsWith(prefix)
                            && List.of(suffixes).stream().anyMatch(line::endsWith))
                    .<LoadableResource>map(Sql::new)
                    .toList();
        }
    }

    private static String name(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private static String text(String path) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Sql extends LoadableResource {
        private final String path;

        Sql(String path) {
            this.path = path;
        }

        @Override
        public Reader read() {
            return new StringReader(text(path));
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return name(path);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
