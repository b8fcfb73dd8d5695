package org.dateline.time;

/** What stands around a date and speaks for its being past or to come; side.tsv weighs each for weekdays. */
public enum Sign {
    /** The verb that it hangs on is past. */
    PAST,
    /** And stands right before it: "said Friday". */
    NEXT_TO_PAST,
    PERFECT,
    HAS,
    IS,
    /** And stands right beside it: "the game is Saturday", "Saturday is the last day". */
    NEXT_TO_IS,
    PASSIVE,
    PROGRESSIVE,
    PRESENT,
    WILL,
    MODAL,
    PLAN,
    PLAN_PAST,
    INFINITIVE,
    NO_VERB,
    /** No verb in a sentence that ends with its point, as below a picture. */
    CAPTION,
    /** What it tells of has been called off. */
    OFF,
    /** It names an event: "Friday's vote", "the Monday meeting". */
    NAMES,
    NAMES_PAST,
    NAMES_AHEAD,
    BY,
    UNTIL,
    BEFORE,
    SINCE,
    AFTER,
    FROM,
    STARTING,
    FOR,
    /** What it is the day of is known before: "the meeting on Monday", "Sunday's final". */
    OCCASION,
    /** What it is the day of comes unannounced: "the crash on Sunday", "Monday's blast". */
    INCIDENT,
    /** It stands in a heading. */
    HEADING,
    /** It opens a line of a schedule: "Thursday (noon): talks". */
    LINE
}
