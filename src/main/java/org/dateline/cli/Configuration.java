package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands options on to the web application, which takes its configuration from system properties. */
final class Configuration {
    private static final String LARGEST_UPLOAD = "64M";
    private static final String LONGEST_TEXT = "4M";

    private Configuration() {}

    static void set(String name, String value) {
        System.setProperty(name, value);
    }

    /** The folders to read; the seeds where none is named. */
    static void setTrips(List<Path> folders, @Nullable Path data) {
        if (data != null) {
            set("dateline.trips.data", data.toString());
        }
        List<Path> served = folders.isEmpty() && data == null ? List.of(seeds()) : folders;
        for (int i = 0; i < served.size(); i++) {
            set("dateline.trips.folders[" + i + "]", served.get(i).toString());
        }
    }

    /** A desk, whose file lies beside the folders of trips, and which takes files: from nobody who isn't signed in. */
    static void setDesk(@Nullable Path data) {
        set("dateline.desk.on", "true");
        set("quarkus.http.limits.max-body-size", LARGEST_UPLOAD);
        set("quarkus.http.limits.max-form-attribute-size", LONGEST_TEXT);
        set("dateline.desk.file", deskFile(data).toString());
    }

    /** Where a desk is kept that is in no PostgreSQL. */
    static Path deskFile(@Nullable Path data) {
        return (data == null ? home().resolve("data") : data).resolve("desk.db");
    }

    /** The articles that come with the application, wherever it is started from. */
    private static Path seeds() {
        return home().resolve("seeds").normalize();
    }

    private static Path home() {
        return Path.of(System.getProperty("dateline.home", "."));
    }
}
