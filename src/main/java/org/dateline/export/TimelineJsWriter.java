package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.pipeline.Trip;
import org.dateline.time.Precision;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Writes the dated events as TimelineJS's JSON, so that who uses it can move over. A month or a year is told as such:
 * TimelineJS shows a date as exactly as its parts say; what parts cannot say, a week or "until", is told in words.
 */
final class TimelineJsWriter {
    private TimelineJsWriter() {}

    static void write(Trip trip, Links links, Writer out) throws IOException {
        Itinerary itinerary = trip.itinerary();
        Sources sources = Sources.of(trip);
        List<Map<String, @Nullable Object>> events = new ArrayList<>();
        for (Event event : itinerary.events()) {
            if (CalendarEvent.isDated(event)) {
                events.add(event(event, sources));
            }
        }
        Map<String, @Nullable Object> timeline = new LinkedHashMap<>();
        timeline.put("title", Map.of("text", text(itinerary.title(), "")));
        timeline.put("events", events);
        Json.page(timeline, out);
    }

    private static Map<String, @Nullable Object> event(Event event, Sources sources) {
        When when = event.when();
        LocalDate first = when.first().or(when::last).orElseThrow();
        LocalDate last = when.last().orElse(first);
        Map<String, @Nullable Object> slide = new LinkedHashMap<>();
        slide.put("unique_id", event.id());
        slide.put("start_date", date(first, when));
        if (!first.equals(last) && !(when instanceof When.Month) && !(when instanceof When.Year)) {
            slide.put("end_date", date(last, when));
        }
        if (when.precision() == Precision.WEEK
                || when.precision() == Precision.SEASON
                || when.first().isEmpty()
                || when.last().isEmpty()) {
            slide.put("display_date", WhenText.of(when));
        }
        slide.put("group", event.related() ? "related" : Notation.name(event.kind()));
        slide.put("text", text(event.title(), EventText.describe(event, sources)));
        return slide;
    }

    private static Map<String, @Nullable Object> date(LocalDate day, When when) {
        Map<String, @Nullable Object> date = new LinkedHashMap<>();
        date.put("year", day.getYear());
        if (!(when instanceof When.Year)) {
            date.put("month", day.getMonthValue());
        }
        if (!(when instanceof When.Year) && !(when instanceof When.Month)) {
            date.put("day", day.getDayOfMonth());
        }
        Optional<LocalTime> time = when instanceof When.Day exact ? exact.time() : Optional.empty();
        time.ifPresent(at -> {
            date.put("hour", at.getHour());
            date.put("minute", at.getMinute());
        });
        return date;
    }

    /** TimelineJS takes both as HTML. */
    private static Map<String, @Nullable Object> text(String headline, String body) {
        Map<String, @Nullable Object> text = new LinkedHashMap<>();
        text.put("headline", Xml.escape(headline));
        text.put("text", Xml.escape(body).replace("\n", "<br>"));
        return text;
    }
}
