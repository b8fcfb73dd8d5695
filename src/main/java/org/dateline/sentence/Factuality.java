package org.dateline.sentence;

/** How a clause is meant, before its date is weighed. */
public enum Factuality {
    /** Told as a fact: happened or happening. */
    FACT,
    PLANNED,
    POSSIBLE,
    /** Said not to be: "will not go". */
    DENIED,
    /** Was to be and is no more. */
    CANCELLED
}
