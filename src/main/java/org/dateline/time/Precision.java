package org.dateline.time;

/** How exactly a date is known; in JSON in lower case. */
public enum Precision {
    TIME,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    INTERVAL,
    UNKNOWN
}
