package org.dateline.event;

/** How a statement is meant, before its date is weighed. */
enum Mood {
    /** Told as a fact: happened or happening. */
    FACT,
    PLANNED,
    POSSIBLE,
    /** Said not to be: "will not go". */
    DENIED,
    /** Was to be and is no more. */
    CANCELLED
}
