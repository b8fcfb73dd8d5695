package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import org.dateline.pipeline.Trip;

/** Writes the trip as {@link TripDocument}. */
final class JsonWriter {
    private JsonWriter() {}

    static void write(Trip trip, Links links, Writer out) throws IOException {
        Json.page(TripDocument.of(trip), out);
    }
}
