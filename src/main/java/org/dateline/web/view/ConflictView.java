package org.dateline.web.view;

import java.util.List;

/**
 * What is wrong, and the readings side by side.
 *
 * @param readings the chosen one first
 */
public record ConflictView(String kind, String label, String message, List<Reading> readings) {
    /**
     * One reading.
     *
     * @param sources who supports it
     */
    public record Reading(String text, boolean chosen, List<Source> sources) {
        public Reading {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A source.
     *
     * @param href its first sentence that supports the reading
     * @param count how many do, in words; empty for one
     */
    public record Source(String name, String href, String count) {}

    public ConflictView {
        readings = List.copyOf(readings);
    }

    /** Whether one of the readings was chosen. */
    public boolean decided() {
        return readings.stream().anyMatch(Reading::chosen);
    }
}
