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

    /** A source, and its sentence's address. */
    public record Source(String name, String href) {}

    public ConflictView {
        readings = List.copyOf(readings);
    }
}
