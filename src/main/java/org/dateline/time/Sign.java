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
    WOULD,
    WAS_DOING,
    PLAN,
    PROMISE,
    WISH,
    PLAN_PAST,
    /** "Had been due". */
    HAD_PLAN,
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
    THROUGH,
    UNTIL,
    /** The verb before "until" is past: "was adjourned until Friday", "took until Friday". */
    LASTED,
    BEFORE,
    SINCE,
    AFTER,
    /** It is part of what stands behind "after": "angry after the talks in Lima on Friday". */
    AFTERMATH,
    /** It is part of what stands behind "before": "spoke ahead of the talks in Lima on Friday". */
    AHEAD,
    FROM,
    /** "From Friday" itself and not "from Friday's peak". */
    FROM_DAY,
    STARTING,
    FOR,
    /** "For Friday" itself and not "for Friday's attack". */
    FOR_DAY,
    /** The same behind a past verb: "called a strike for Friday". */
    BOOKED,
    /** What it is the day of is known before: "the meeting on Monday", "Sunday's final". */
    OCCASION,
    /** The same of a day that names it: "Sunday's final". */
    NAMES_OCCASION,
    /** What it is the day of is what somebody did: "the decision on Sunday". */
    ACT,
    /** What it is the day of comes unannounced: "the crash on Sunday", "Monday's blast". */
    INCIDENT,
    /** And such a noun stands farther before: "the meeting of both sides in Lima on Monday". */
    OCCASION_BEFORE,
    /** A measure of that day: "the closing price on Friday", "Friday's high". */
    LEVEL,
    /** It is what something was moved to: "put off until Friday". */
    SHIFTED,
    /** What somebody did is told beside what is: "is second, losing on Friday". */
    DOING,
    /** What was planned for it is told with "but" and what happened. */
    FAILED,
    /** "As early as Friday". */
    SOONEST,
    /** "As recently as Friday", "as of Friday". */
    LATEST,
    /** It is behind "ahead of" the time of what is held: "ahead of a summit in Lima on Friday". */
    EVE,
    /** It is the day of what was looked ahead to: "hopes of a deal on Friday", "called for talks on Friday". */
    EXPECTED,
    /** What is past was so at what it names: "said at Friday's hearing". */
    DURING,
    /** It stands in a heading. */
    HEADING,
    /** It opens a line of a schedule: "Thursday (noon): talks". */
    LINE
}
