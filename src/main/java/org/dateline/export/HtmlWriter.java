package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.event.Conflict;
import org.dateline.event.Correction;
import org.dateline.event.Event;
import org.dateline.itinerary.Certainty;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.time.When;

/** Writes the trip as one plain page, complete in one file and fit for print: stops, events with their quotes, sources. */
final class HtmlWriter {
    private static final String STYLE = """
        body{font:1rem/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
        h1,h2,h3{line-height:1.2;font-family:system-ui,sans-serif}h1{margin-bottom:.2rem}h3{margin:1.5rem 0 .2rem;font-size:1.05rem}
        .meta{font:.875rem/1.5 system-ui,sans-serif;color:#555;margin:0}blockquote{margin:.5rem 0 .5rem 1rem;border-left:3px solid #ccc;padding-left:.75rem}
        cite{display:block;font:.8125rem/1.4 system-ui,sans-serif;color:#555}.conflict{border:1px solid #a60;padding:.25rem .5rem;font:.875rem/1.5 system-ui,sans-serif}
        table{border-collapse:collapse;font:.9375rem/1.5 system-ui,sans-serif}th,td{text-align:left;padding:.15rem 1rem .15rem 0;vertical-align:top}
        article{break-inside:avoid}@media print{body{margin:0;max-width:none}}
        """;

    private final Trip trip;
    private final Sources sources;
    private final Writer out;

    private HtmlWriter(Trip trip, Writer out) {
        this.trip = trip;
        this.sources = Sources.of(trip);
        this.out = out;
    }

    static void write(Trip trip, Links links, Writer out) throws IOException {
        new HtmlWriter(trip, out).write();
    }

    private void write() throws IOException {
        Itinerary itinerary = trip.itinerary();
        String title = Xml.escape(itinerary.title());
        line("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"generator\" content=\"Dateline " + Version.number() + "\">");
        line("<title>" + title + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>");
        line("<h1>" + title + "</h1>");
        if (itinerary.start().isPresent()) {
            line("<p class=\"meta\">" + span(itinerary.start(), itinerary.end()) + "</p>");
        }
        Optional<String> asOf = EventText.asOf(trip);
        if (asOf.isPresent()) {
            line("<p class=\"meta\">" + asOf.get() + "</p>");
        }
        stops(itinerary.stops());
        events("Events", itinerary.events().stream().filter(e -> !e.related()).toList());
        events("Related", itinerary.events().stream().filter(Event::related).toList());
        articles();
        problems(trip.problems());
        line("</body>\n</html>");
    }

    private void stops(List<Stop> stops) throws IOException {
        if (stops.isEmpty()) {
            line("<p>The articles support no stop of a trip.</p>");
            return;
        }
        line("<h2>Stops</h2>\n<table>\n<tr><th>Days</th><th>Place</th><th>Status</th></tr>");
        Certainty certainty = Certainty.of(trip.itinerary());
        for (Stop stop : stops) {
            String days = stop.days().stream().map(HtmlWriter::time).collect(Collectors.joining(", "));
            line("<tr><td>" + days + "</td><td>" + Xml.escape(EventText.placeName(stop.place())) + "</td><td>"
                    + Notation.name(certainty.of(stop)) + "</td></tr>");
        }
        line("</table>");
    }

    private void events(String heading, List<Event> events) throws IOException {
        if (events.isEmpty()) {
            return;
        }
        line("<h2>" + heading + "</h2>");
        for (Event event : events) {
            line("<article id=\"" + Xml.escape(event.id()) + "\">\n<h3>" + Xml.escape(event.title()) + "</h3>");
            String place = event.place()
                    .map(p -> " \u00B7 " + Xml.escape(EventText.placeName(p)))
                    .orElse("");
            line("<p class=\"meta\">" + when(event) + place + " \u00B7 " + Notation.name(event.status())
                    + (trip.isUnconfirmed(event) ? "; " + EventText.UNCONFIRMED : "")
                    + (event.isPutTogether() ? ". " + EventText.PUT_TOGETHER : "") + "</p>");
            for (Correction correction : event.corrections()) {
                line("<p class=\"correction\">" + Xml.escape(CorrectionText.of(correction)) + "</p>");
            }
            for (Conflict conflict : event.conflicts()) {
                line("<p class=\"conflict\">" + Xml.escape(ConflictText.of(conflict)) + "</p>");
            }
            for (Claim claim : event.claims()) {
                line("<blockquote>" + Xml.escape(claim.quote()) + "<cite>" + Xml.escape(sources.name(claim.article()))
                        + "</cite></blockquote>");
            }
            line("</article>");
        }
    }

    private static String when(Event event) {
        if (event.when().equals(When.UNKNOWN)) {
            return "date not known";
        }
        String words = WhenText.of(event.when());
        return IsoDate.end(event).isPresent()
                ? words
                : IsoDate.start(event)
                        .map(date -> "<time datetime=\"" + date + "\">" + words + "</time>")
                        .orElse(words);
    }

    private void articles() throws IOException {
        line("<h2>Sources</h2>\n<ul>");
        for (Reading reading : trip.readings()) {
            line("<li>" + Xml.escape(EventText.source(reading.article())) + link(reading.article()) + "</li>");
        }
        line("</ul>");
    }

    private static String link(Article article) {
        return article.url()
                .filter(EventText::isWebAddress)
                .map(url ->
                        " <a href=\"" + Xml.escape(url) + "\" rel=\"nofollow noreferrer\">" + Xml.escape(url) + "</a>")
                .orElse("");
    }

    private void problems(List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        line("<h2>Problems</h2>\n<ul>");
        for (Problem problem : problems) {
            String where = problem.article().map(id -> Xml.escape(id) + ": ").orElse("");
            line("<li>" + where + Xml.escape(ProblemMessage.of(problem)) + "</li>");
        }
        line("</ul>");
    }

    private static String span(Optional<LocalDate> start, Optional<LocalDate> end) {
        String first = start.map(HtmlWriter::time).orElse("");
        return end.filter(day -> !Optional.of(day).equals(start))
                .map(day -> first + " to " + time(day))
                .orElse(first);
    }

    private static String time(LocalDate day) {
        return "<time>" + day + "</time>";
    }

    private void line(String html) throws IOException {
        out.write(html);
        out.write('\n');
    }
}
