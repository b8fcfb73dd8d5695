package org.dateline.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Where the trips are. */
@ConfigMapping(prefix = "dateline.trips")
public interface StoreConfig {
    /** Folders of articles, each a trip. */
    Optional<List<String>> folders();

    /** A folder whose sub-folders are trips. */
    Optional<String> data();

    /** Whether what changes in the folders is read while the application runs. */
    @WithDefault("true")
    boolean live();
}
