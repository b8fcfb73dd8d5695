package org.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents as JSON, the same characters on every machine: records by their components in order, maps, lists,
 * text, numbers, truth values and null. A component that is an empty {@link Optional} is left out.
 *
 * <p>Uses Jackson's generator alone: its data binding takes half a second to get ready, longer than all else that a
 * short run does. Written to a {@link Writer} and not as bytes, since the byte generator gives up on half a surrogate
 * pair, which a hostile article may hold.
 */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> document) {
            RecordComponent[] components = document.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private Json() {}

    /** On one line, without a line end. */
    public static void line(Object document, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(document, json);
        }
    }

    /** Indented by two spaces, with a line end at the end. */
    static void page(Object document, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(printer());
            write(document, json);
        }
        out.write('\n');
    }

    /**
     * A document of which very many are written, and that tells its fields itself: asking a record for each of its components by name costs
     * more than writing them.
     */
    interface Told {
        /** Writes the names and values of the fields, as they would be written of the record. */
        void fields(JsonGenerator json) throws IOException;
    }

    /** A field, where it is there. */
    static void optional(String name, Optional<?> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            any(name, value.get(), json);
        }
    }

    /** A field of any value. */
    static void any(String name, @Nullable Object value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        write(value, json);
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Told document) {
            json.writeStartObject();
            document.fields(json);
            json.writeEndObject();
        } else if (value instanceof Record document) {
            json.writeStartObject();
            for (RecordComponent component : COMPONENTS.get(document.getClass())) {
                @Nullable Object field = get(component, document);
                if (field instanceof Optional<?> optional) {
                    if (optional.isEmpty()) {
                        continue;
                    }
                    field = optional.get();
                }
                json.writeFieldName(component.getName());
                write(field, json);
            }
            json.writeEndObject();
        } else if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeFieldName(String.valueOf(field.getKey()));
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            writeScalar(value, json);
        }
    }

    private static void writeScalar(Object value, JsonGenerator json) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof double[] numbers) {
            json.writeArray(numbers, 0, numbers.length);
        } else {
            throw new IllegalArgumentException("no value of a document: " + value.getClass());
        }
    }

    private static @Nullable Object get(RecordComponent component, Record document) {
        try {
            return component.getAccessor().invoke(document);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(component + " of " + document.getClass(), impossible);
        }
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
