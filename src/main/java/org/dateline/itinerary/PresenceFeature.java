package org.dateline.itinerary;

/** What speaks for or against a day at a place; presences.tsv weighs each (decision 73). */
public enum PresenceFeature {
    /** Every presence has it. */
    BASE,
    /** How sure the surest of its events is: the logarithm of the odds. */
    SURE,
    /** More than one source tells of it. */
    SECOND_SOURCE,
    /** All tell of it as a plan. */
    PLANNED,
    /** Only a departure is told: who leaves was there. */
    DEPARTURE,
    /** The day heads a list or schedule. */
    HEADING,
    /** The place was only taken from what was told before, or from where a report was written. */
    CARRIED,
    /** Only a country is told. */
    COUNTRY,
    /** Only a region is told. */
    REGION,
    /** Another place is told for the day. */
    RIVAL,
    /** The day before and the next are told of, and of other countries alone. */
    ELSEWHERE_BESIDE,
    /** Nothing is told of the two days before and behind. */
    ALONE
}
