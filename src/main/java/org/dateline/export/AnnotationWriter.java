package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import org.dateline.pipeline.Reading;

/** Writes {@link Reading}s as JSON Lines: one article a line, each ended by a line feed. */
public final class AnnotationWriter {
    private AnnotationWriter() {}

    /**
     * One line.
     *
     * @param explain whether to tell why each date and place was read so
     */
    public static void write(Reading reading, boolean explain, Writer out) throws IOException {
        Json.line(AnnotationDocument.of(reading, explain), out);
        out.write('\n');
    }
}
