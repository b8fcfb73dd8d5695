package org.dateline.place;

/** What a place is; in JSON in lower case. Precision falls from first to last. */
public enum PlaceKind {
    /** An airport, a palace, a base, a stadium. */
    VENUE,
    CITY,
    /** Part of a country (state, province, island), or a part of the world ("Southeast Asia"). */
    REGION,
    COUNTRY,
    /** A sea, strait, gulf or ocean. */
    SEA
}
