package org.dateline.claim;

/** How sure it is that something takes place; in JSON in lower case. */
public enum Status {
    HAPPENED,
    PLANNED,
    POSSIBLE,
    CANCELLED
}
