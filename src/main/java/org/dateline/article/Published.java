package org.dateline.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published, and how that is known.
 *
 * @param date the day; empty when it is not known
 * @param from how it is known
 * @param evidence the words it was read from, or for {@link From#INFERRED} a sentence that says why
 */
public record Published(Optional<LocalDate> date, From from, String evidence) {
    /** How a publication date is known; in JSON in lower case. */
    public enum From {
        /** Stated by whoever handed the article in: a header line, a JSON field, an option. */
        GIVEN,
        /** From the page's metadata or address. */
        METADATA,
        /** From a date line in the text. */
        DATELINE,
        /** From other articles on the same trip. */
        INFERRED,
        UNKNOWN
    }

    public Published {
        if (date.isPresent() == (from == From.UNKNOWN)) {
            throw new IllegalArgumentException("a date is known exactly when its origin is: " + date + ", " + from);
        }
    }

    public static final Published UNKNOWN = new Published(Optional.empty(), From.UNKNOWN, "");

    /** Not known to the day; the words may still name the year or the month: "not shown (August 2014)". */
    public static Published unknown(String evidence) {
        return new Published(Optional.empty(), From.UNKNOWN, evidence);
    }

    public static Published of(LocalDate date, From from, String evidence) {
        return new Published(Optional.of(date), from, evidence);
    }
}
