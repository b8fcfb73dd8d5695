package org.dateline.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --published}, of the commands that read articles. */
final class PublishedOption {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Publication date (2025-10-26) of the articles that come without one.")
    private @Nullable LocalDate day;

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }
}
