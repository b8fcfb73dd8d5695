package org.dateline.review;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.export.EventReasons;
import org.dateline.export.Json;
import org.dateline.pipeline.Trip;

/** Writes what needs a person's eyes. */
public final class QueueWriter {
    private static final String INDENT = "    ";

    private QueueWriter() {}

    /** An item, as JSON. */
    record ItemDocument(
            String trip,
            Optional<String> event,
            Optional<String> decision,
            String title,
            List<BecauseDocument> because,
            List<String> why) {}

    /** A reason, as JSON. */
    record BecauseDocument(String reason, String detail) {}

    /** An item a line. */
    public static void writeJson(Trip trip, Queue queue, Writer out) throws IOException {
        for (Queue.Item item : queue.items()) {
            Json.line(
                    new ItemDocument(
                            trip.slug(),
                            item.event().map(event -> event.id()),
                            item.decision().map(outcome -> outcome.decision().id()),
                            item.event().map(event -> event.title()).orElse(""),
                            item.because().stream()
                                    .map(each -> new BecauseDocument(
                                            each.reason()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'),
                                            each.detail()))
                                    .toList(),
                            item.why()),
                    out);
            out.write('\n');
        }
    }

    /** For people: how far the trip is signed, then each item with its reasons and how it was read. */
    public static void writeText(Trip trip, Queue queue, Writer out) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(EventReasons.oneLine(trip.itinerary().title()) + ": " + progress(queue));
        for (Queue.Item item : queue.items()) {
            lines.add("");
            lines.add(item.event().map(EventReasons::summary).orElse("A decision"));
            for (Queue.Because because : item.because()) {
                lines.add(INDENT
                        + because.reason().words()
                        + (because.detail().isEmpty() ? "" : ": " + because.detail()));
            }
            item.why().forEach(line -> lines.add(INDENT + INDENT + line));
        }
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
    }

    /** "18 of 24 signed". */
    public static String progress(Queue queue) {
        return queue.signed() + " of " + queue.all() + " signed";
    }
}
