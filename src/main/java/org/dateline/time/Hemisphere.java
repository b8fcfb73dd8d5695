package org.dateline.time;

/** Which half of the earth an article speaks of: it decides when its summer is. */
public enum Hemisphere {
    NORTHERN,
    SOUTHERN
}
