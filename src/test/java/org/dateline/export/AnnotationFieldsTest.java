package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Documents that tell their fields themselves tell each component, in the order of the record. */
class AnnotationFieldsTest {
    private static final AnnotationDocument.TimexDocument DATE = new AnnotationDocument.TimexDocument(
            1,
            7,
            "Monday",
            "DATE",
            "2025-10-27",
            null,
            "2025-10-27",
            null,
            null,
            Optional.of(new AnnotationDocument.DateWhy("weekday", null)));

    private static final AnnotationDocument.ToponymDocument PLACE = new AnnotationDocument.ToponymDocument(
            11,
            15,
            "Lima",
            "Lima",
            "city",
            "literal",
            "PE",
            -12.04318,
            -77.02824,
            3936456L,
            Optional.of(new AnnotationDocument.PlaceWhy("name", 0.5, List.of())));

    private static JsonNode written(Object document) throws IOException {
        StringWriter out = new StringWriter();
        Json.line(document, out);
        return new ObjectMapper().readTree(out.toString());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> components(Record document) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : document.getClass().getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    @Test
    void eachComponentIsWritten() throws IOException {
        assertThat(names(written(DATE))).isEqualTo(components(DATE));
        assertThat(names(written(PLACE))).isEqualTo(components(PLACE));
    }

    @Test
    void whatIsNotThereIsNullAndWhatIsNotAskedForLeftOut() throws IOException {
        AnnotationDocument.ToponymDocument unknown = new AnnotationDocument.ToponymDocument(
                0, 4, "Lima", null, null, "literal", null, null, null, null, Optional.empty());

        JsonNode written = written(unknown);

        assertThat(written.get("lat").isNull()).isTrue();
        assertThat(written.get("country").isNull()).isTrue();
        assertThat(written.has("why")).isFalse();
    }
}
