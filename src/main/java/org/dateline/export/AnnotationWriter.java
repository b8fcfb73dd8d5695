package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import org.dateline.pipeline.Reading;

/** Writes {@link Reading}s as JSON Lines: one article a line, each ended by a line feed. */
public final class AnnotationWriter {
    private AnnotationWriter() {}

    public static void write(Reading reading, Writer out) throws IOException {
        Json.line(AnnotationDocument.of(reading), out);
        out.write('\n');
    }
}
