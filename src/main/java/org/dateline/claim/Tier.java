package org.dateline.claim;

/** How near the words are from which a day or a place was taken, the nearest first. */
public enum Tier {
    /** In the clause's own words. */
    OWN,
    /** In a schedule's heading. */
    HEADING,
    /** Taken from what was told before. */
    CONTEXT,
    /** It stands near the date, and no verb joins them. */
    BESIDE,
    /** Where the report was written: news of its day is mostly from there. */
    DATELINE,
    NONE
}
