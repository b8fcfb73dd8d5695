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
    WAS_DOING,
    PLAN,
    PROMISE,
    WISH,
    PLAN_PAST,
    INFINITIVE,
    NO_VERB,
    /** A heading tells in the present what happened: "Police arrest two on Monday". */
    NEWS,
    /** The past verb stands in a condition: "if they did not agree by Friday". */
    IF,
    /** The past verb stands below one of what is to come: "will answer questions raised in the house on Friday". */
    UNDER_PLAN,
    /** What was said follows: "ruled on Friday that". */
    REPORTED,
    /** No verb in a sentence that ends with its point, as below a picture. */
    CAPTION,
    /** What it tells of has been called off. */
    OFF,
    /** It names an event: "Friday's vote", "the Monday meeting". */
    NAMES,
    NAMES_PAST,
    NAMES_AHEAD,
    /** And what it names is the subject of such a verb: "Friday's vote will decide". */
    SUBJECT_AHEAD,
    SUBJECT_PAST,
    SUBJECT_NOW,
    BY,
    UNTIL,
    BEFORE,
    SINCE,
    AFTER,
    /** It is part of what stands behind "after": "angry after the talks in Lima on Friday". */
    AFTERMATH,
    /** It is part of what stands behind "before": "spoke ahead of the talks in Lima on Friday". */
    AHEAD,
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
