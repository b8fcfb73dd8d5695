package org.dateline.dating;

/** What speaks for or against a day on which an undated article may have been written; dating.tsv weighs each. */
enum DayFactor {
    /** Claims that a dated article has, too, of that day and place. */
    AGREES,
    /** Claims of a day for which all dated articles tell of places far away. */
    CONTRADICTS,
    /** Claims of what would have happened later, or be planned for a day that is over. */
    OUT_OF_TIME,
    /** Claims of days of the trip, less those of days far from it. */
    WITHIN,
    /** Weekdays that would be days which the article names in full. */
    NAMED,
    /** "On day five", on that day or the next two. */
    TOUR_DAY,
    /** Days named by month and number, told as past, that would be to come. */
    PAST_AHEAD,
    /** Days named by month and number, told as to come, that would be over. */
    AHEAD_PAST,
    /** A day named by month and number is that day. */
    DATE_TODAY,
    /** Or one of the three before. */
    DATE_BEFORE,
    /** Or one of the seven to come. */
    DATE_AFTER,
    /** Weekdays told as past that would be that day itself. */
    PAST_TODAY,
    PAST_YESTERDAY,
    /** Two or three days ago. */
    PAST_BEFORE,
    /** Four days ago and more. */
    PAST_LONG_BEFORE,
    /** Other weekdays that would be that day itself. */
    OTHER_TODAY,
    /** On one of the next two days. */
    OTHER_SOON,
    OTHER_LATER,
    /** Before that day. */
    OTHER_OVER,
    /** "Said Friday", where that would be the day itself. */
    SAID_TODAY,
    SAID_YESTERDAY,
    /** Sentences whose words a dated article has for that day. */
    SAME_WORDS,
    /** Sentences whose words the dated articles have rather for another day. */
    OTHER_WORDS,
    /** Days since the last thing that it tells of as done: news is seldom old. */
    AGE,
    /** How far off all other articles and the trip's first and last day are. */
    FAR,
    /** It is none of the days that were tried. */
    NONE
}
