package org.dateline.place;

/** How a text uses a place's name; in JSON in lower case. */
public enum PlaceRole {
    /** The place itself: "in Tokyo". */
    LITERAL,
    /** Who or what belongs to it: "Tokyo protested", "French cheese", the Paris of "the Paris agreement". */
    ASSOCIATIVE,
    /** Its people: "South Koreans". */
    DEMONYM
}
