package org.dateline.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.desk.work.EventForm;
import org.dateline.event.Event;
import org.dateline.export.EventText;
import org.dateline.export.WhenText;
import org.dateline.review.Queue;

/**
 * An event in a list of the desk.
 *
 * @param when its day in words
 * @param place in words; empty where none is known
 * @param day as its form has it
 * @param status as JSON has it
 * @param because why it needs eyes, the weightiest first
 * @param sources "2 statements in 2 articles"
 */
public record EventRow(
        String id,
        String title,
        String when,
        String place,
        String day,
        String status,
        boolean related,
        boolean signed,
        String sources,
        List<Because> because,
        List<String> why) {
    /** A reason. */
    public record Because(String code, String words, String detail) {}

    static EventRow of(Event event) {
        return of(event, List.of(), List.of());
    }

    static EventRow of(Event event, Queue.Item item) {
        return of(
                event,
                item.because().stream()
                        .map(each ->
                                new Because(code(each.reason()), each.reason().words(), each.detail()))
                        .toList(),
                item.why());
    }

    private static EventRow of(Event event, List<Because> because, List<String> why) {
        return new EventRow(
                event.id(),
                event.title(),
                WhenText.of(event.when()),
                event.place().map(EventText::placeName).orElse(""),
                EventForm.day(event),
                event.status().name().toLowerCase(Locale.ROOT),
                event.related(),
                Queue.isSigned(event),
                sources(event),
                because,
                why);
    }

    private static String sources(Event event) {
        long articles = event.claims().stream()
                .map(claim -> claim.article())
                .collect(Collectors.toSet())
                .size();
        int statements = event.claims().size();
        return statements + (statements == 1 ? " statement" : " statements") + " in " + articles
                + (articles == 1 ? " article" : " articles");
    }

    static String code(Queue.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The event as it was shown, so that nobody confirms what it has become since. */
    public String shown() {
        return day + " | " + place + " | " + status;
    }
}
