package org.dateline.web.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.desk.Publication;

/**
 * A publication in a list.
 *
 * @param from when readers came, or come, to see it
 */
public record PublicationRow(
        int number, String note, String who, String made, String from, boolean later, int version) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    static PublicationRow of(Publication publication) {
        return new PublicationRow(
                publication.number(),
                publication.note(),
                publication.actor().name(),
                time(publication.made()),
                time(publication.visibleFrom()),
                publication.visibleFrom().isAfter(publication.made()),
                publication.version());
    }

    static String time(Instant at) {
        return TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
