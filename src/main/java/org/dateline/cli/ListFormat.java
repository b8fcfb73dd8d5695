package org.dateline.cli;

/** How a list is printed: for people, or as JSON, a thing a line. */
enum ListFormat {
    TEXT,
    JSONL
}
