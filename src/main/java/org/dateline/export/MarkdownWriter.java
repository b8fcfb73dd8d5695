package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.claim.Status;
import org.dateline.event.Conflict;
import org.dateline.event.Correction;
import org.dateline.event.Event;
import org.dateline.itinerary.Certainty;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.time.When;

/** Writes the trip as a briefing in Markdown (CommonMark): stops, events with their quotes, conflicts, sources. */
final class MarkdownWriter {
    private static final String MARKS = "\\`*_[]<>#|~&!";

    private final Trip trip;
    private final Sources sources;
    private final Writer out;

    private MarkdownWriter(Trip trip, Writer out) {
        this.trip = trip;
        this.sources = Sources.of(trip);
        this.out = out;
    }

    static void write(Trip trip, Links links, Writer out) throws IOException {
        new MarkdownWriter(trip, out).write();
    }

    private void write() throws IOException {
        Itinerary itinerary = trip.itinerary();
        line("# " + escape(itinerary.title()));
        if (itinerary.start().isPresent()) {
            LocalDate start = itinerary.start().get();
            line("\n" + WhenText.of(When.between(start, itinerary.end().orElse(start))));
        }
        Optional<String> asOf = EventText.asOf(trip);
        if (asOf.isPresent()) {
            line("\n" + asOf.get());
        }
        if (!itinerary.stops().isEmpty()) {
            line("\n## Stops\n");
            Certainty certainty = Certainty.of(itinerary);
            for (Stop stop : itinerary.stops()) {
                String days = stop.days().stream().map(MarkdownWriter::day).collect(Collectors.joining(", "));
                line("- **" + escape(EventText.placeName(stop.place())) + "**" + (days.isEmpty() ? "" : ": " + days)
                        + status(certainty.of(stop)));
            }
        }
        events("Events", itinerary.events().stream().filter(e -> !e.related()).toList());
        events("Related", itinerary.events().stream().filter(Event::related).toList());
        line("\n## Sources\n");
        for (Reading reading : trip.readings()) {
            Article article = reading.article();
            line("- " + escape(EventText.source(article)));
        }
    }

    private void events(String heading, List<Event> events) throws IOException {
        if (events.isEmpty()) {
            return;
        }
        line("\n## " + heading);
        for (Event event : events) {
            String place = event.place()
                    .map(p -> ", " + escape(EventText.placeName(p)))
                    .orElse("");
            line("\n### " + escape(event.title()));
            String when = event.when().equals(When.UNKNOWN) ? "date not known" : WhenText.of(event.when());
            line("\n" + capital(when) + place + ". " + capital(Notation.name(event.status()))
                    + (trip.isUnconfirmed(event) ? "; " + EventText.UNCONFIRMED : "")
                    + (event.isPutTogether() ? ". " + EventText.PUT_TOGETHER : "") + ".");
            for (Correction correction : event.corrections()) {
                line("\n" + escape(CorrectionText.of(correction)));
            }
            for (Conflict conflict : event.conflicts()) {
                line("\n**In doubt:** " + escape(ConflictText.of(conflict)));
            }
            for (Claim claim : event.claims()) {
                line("\n> \u201C" + escape(claim.quote()) + "\u201D  \n> \u2014 "
                        + escape(sources.name(claim.article())));
            }
        }
    }

    private static String status(Status status) {
        return status == Status.HAPPENED ? "" : " (" + Notation.name(status) + ")";
    }

    private static String day(LocalDate day) {
        return WhenText.of(When.of(day));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** On one line, with each mark that Markdown or HTML could act on escaped. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        CalendarText.line(text).codePoints().forEach(point -> {
            if (MARKS.indexOf(point) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
        });
        return escaped.toString();
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
