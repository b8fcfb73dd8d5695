package org.dateline.decision;

import java.time.LocalDate;
import java.util.Optional;

/** What tells of an event that was added by hand. */
public sealed interface Source {
    /** Words of one of the articles. */
    record Words(Quotation quotation) implements Source {}

    /**
     * Something else: what it says is shown like an article of the trip.
     *
     * @param title of the source's page or document
     * @param quote what it says
     */
    record Elsewhere(
            String title, Optional<String> publisher, Optional<String> url, Optional<LocalDate> published, String quote)
            implements Source {}
}
