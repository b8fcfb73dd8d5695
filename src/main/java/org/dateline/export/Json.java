package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes documents as JSON, the same characters on every machine.
 *
 * <p>Written to a {@link Writer} and not as bytes, since Jackson's byte generator gives up on half a surrogate pair,
 * which a hostile article may hold.
 */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final ObjectWriter LINE = MAPPER.writer();
    private static final ObjectWriter PAGE = MAPPER.writer(printer());

    private Json() {}

    /** On one line, without a line end. */
    static void line(Object document, Writer out) throws IOException {
        LINE.writeValue(out, document);
    }

    /** Indented by two spaces, with a line end at the end. */
    static void page(Object document, Writer out) throws IOException {
        PAGE.writeValue(out, document);
        out.write('\n');
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }
}
