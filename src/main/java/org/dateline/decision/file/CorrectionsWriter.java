package org.dateline.decision.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.Quotation;
import org.dateline.decision.Source;
import org.dateline.decision.Spot;
import org.dateline.decision.Target;
import org.dateline.time.When;

/** Writes decisions as {@link CorrectionsReader} reads them: equal decisions give equal bytes. */
public final class CorrectionsWriter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String VALUE = "value";

    private final JsonGenerator json;

    private CorrectionsWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes them in the order in which they are given, and leaves {@code out} open. */
    public static void write(List<Decision> decisions, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(printer());
            CorrectionsWriter writer = new CorrectionsWriter(json);
            json.writeStartObject();
            json.writeNumberField("version", CorrectionsReader.VERSION);
            json.writeArrayFieldStart("decisions");
            for (Decision decision : decisions) {
                writer.decision(decision);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
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

    private void decision(Decision decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", decision.id());
        json.writeStringField("what", name(decision.act().kind()));
        act(decision.act());
        if (!decision.why().isEmpty()) {
            json.writeStringField("why", decision.why());
        }
        json.writeStringField("who", decision.who());
        json.writeStringField("when", decision.at().toString());
        json.writeEndObject();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void act(Act act) throws IOException {
        if (act instanceof Act.OfEvent ofEvent) {
            target("of", ofEvent.of());
            value(ofEvent);
        } else if (act instanceof Act.AddEvent add) {
            event(add);
            source(add.source());
        } else if (act instanceof Act.HideArticle hide) {
            json.writeStringField("article", hide.article());
        } else if (act instanceof Act.HidePicture hide) {
            json.writeStringField("article", hide.article());
        } else if (act instanceof Act.NameTraveller name) {
            json.writeStringField(VALUE, name.name());
        } else if (act instanceof Act.NameTrip name) {
            json.writeStringField(VALUE, name.name());
        } else if (act instanceof Act.OrderTrip order) {
            json.writeNumberField(VALUE, order.position());
        } else if (act instanceof Act.NoteTrip note) {
            json.writeStringField(VALUE, note.text());
        } else if (act instanceof Act.Undo undo) {
            json.writeStringField("decision", undo.decision());
        }
    }

    private void value(Act.OfEvent act) throws IOException {
        if (act instanceof Act.SetDay set) {
            json.writeStringField(VALUE, when(set.when()));
        } else if (act instanceof Act.SetTime set) {
            json.writeStringField(VALUE, set.time().map(LocalTime::toString).orElse(null));
        } else if (act instanceof Act.SetPlace set) {
            spot(VALUE, set.place());
        } else if (act instanceof Act.SetStatus set) {
            json.writeStringField(VALUE, name(set.status()));
        } else if (act instanceof Act.SetKind set) {
            json.writeStringField(VALUE, name(set.eventKind()));
        } else if (act instanceof Act.SetTitle set) {
            json.writeStringField(VALUE, set.title());
        } else if (act instanceof Act.SetParticipants set) {
            texts(VALUE, set.names());
        } else if (act instanceof Act.SetPart set) {
            json.writeBooleanField(VALUE, set.part());
        } else if (act instanceof Act.ChooseReading choice) {
            json.writeStringField(VALUE, choice.reading());
        } else if (act instanceof Act.Confirm confirm) {
            confirm(confirm);
        } else if (act instanceof Act.AddNote note) {
            json.writeStringField(VALUE, note.text());
        } else if (act instanceof Act.Merge merge) {
            target("with", merge.with());
        }
    }

    private static String when(When when) {
        String edtf = when.edtf().isEmpty() ? "unknown" : when.edtf();
        boolean minute = when instanceof When.Day day && day.time().isPresent();
        return minute ? edtf.substring(0, 16) : edtf;
    }

    private void confirm(Act.Confirm confirm) throws IOException {
        if (confirm.when().isEmpty()
                && confirm.place().isEmpty()
                && confirm.status().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(VALUE);
        if (confirm.when().isPresent()) {
            json.writeStringField("day", when(confirm.when().get()));
        }
        if (confirm.place().isPresent()) {
            spot("place", confirm.place().get());
        }
        if (confirm.status().isPresent()) {
            json.writeStringField("status", name(confirm.status().get()));
        }
        json.writeEndObject();
    }

    private void event(Act.AddEvent add) throws IOException {
        json.writeObjectFieldStart("event");
        optional("title", add.title());
        json.writeStringField("kind", name(add.eventKind()));
        json.writeStringField("day", when(add.when()));
        json.writeStringField("status", name(add.status()));
        if (add.place().isPresent()) {
            spot("place", add.place().get());
        }
        if (!add.participants().isEmpty()) {
            texts("participants", add.participants());
        }
        json.writeBooleanField("trip", add.part());
        json.writeEndObject();
    }

    private void source(Source source) throws IOException {
        json.writeFieldName("source");
        if (source instanceof Source.Words words) {
            quotation(words.quotation());
            return;
        }
        Source.Elsewhere elsewhere = (Source.Elsewhere) source;
        json.writeStartObject();
        json.writeStringField("title", elsewhere.title());
        optional("publisher", elsewhere.publisher());
        optional("url", elsewhere.url());
        optional("published", elsewhere.published().map(Object::toString));
        json.writeStringField("quote", elsewhere.quote());
        json.writeEndObject();
    }

    private void target(String field, Target target) throws IOException {
        json.writeArrayFieldStart(field);
        for (Quotation quotation : target.quotations()) {
            quotation(quotation);
        }
        json.writeEndArray();
    }

    private void quotation(Quotation quotation) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", quotation.article());
        if (quotation.start().isPresent()) {
            int start = quotation.start().getAsInt();
            json.writeNumberField("start", start);
            json.writeNumberField("end", start + quotation.quote().length());
        }
        json.writeStringField("quote", quotation.quote());
        optional("before", Optional.of(quotation.before()).filter(text -> !text.isEmpty()));
        optional("after", Optional.of(quotation.after()).filter(text -> !text.isEmpty()));
        if (quotation.reads().isPresent()) {
            Quotation.Reads reads = quotation.reads().get();
            json.writeObjectFieldStart("reads");
            json.writeStringField("kind", name(reads.kind()));
            optional("date", reads.date());
            optional("place", reads.place());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void spot(String field, Spot spot) throws IOException {
        json.writeObjectFieldStart(field);
        if (spot instanceof Spot.Known known) {
            json.writeNumberField("geonameid", known.geonameid());
        } else if (spot instanceof Spot.Point point) {
            json.writeStringField("name", point.name());
            json.writeNumberField("lat", point.lat());
            json.writeNumberField("lon", point.lon());
            json.writeStringField("kind", name(point.kind()));
            optional("country", point.country());
            optional("city", point.city());
            optional("timezone", point.timezone());
        }
        json.writeEndObject();
    }

    private void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void optional(String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        }
    }
}
