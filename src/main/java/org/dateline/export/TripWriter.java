package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import org.dateline.pipeline.Trip;

/** Writes a trip in one format. The same trip and links give the same characters. */
@FunctionalInterface
public interface TripWriter {
    /**
     * @param links where the trip's pages are
     * @param out left open
     */
    void write(Trip trip, Links links, Writer out) throws IOException;
}
