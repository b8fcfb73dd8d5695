package org.dateline.time;

/** What a sentence's verbs say of the time of an expression in it. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
