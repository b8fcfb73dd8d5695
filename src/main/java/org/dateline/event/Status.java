package org.dateline.event;

/** How sure it is that something takes place; in JSON in lower case. */
public enum Status {
    HAPPENED,
    PLANNED,
    POSSIBLE,
    CANCELLED
}
