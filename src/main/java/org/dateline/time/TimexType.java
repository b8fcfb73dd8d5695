package org.dateline.time;

/** TIMEX3 types, as TimeML defines them. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
