package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.event.Reason;
import org.dateline.itinerary.ExplainedItinerary;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Placement;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Explanation;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;

/**
 * Writes why a trip is as it is, as plain text for an editor: the articles with their days, the stops with what supports
 * each day, the events with the claims weighed for each, and what was left out. Equal trips give equal text.
 */
public final class ExplanationWriter {
    private static final String INDENT = "    ";

    private final Trip trip;
    private final Itinerary itinerary;
    private final Writer out;
    private final Map<String, List<Placement>> placements;
    private final Map<String, String> copies;
    private final Map<String, Set<Reason>> around;
    private final Map<String, MergedEvent> merged = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final SentenceOrder sentences;

    private ExplanationWriter(Explanation explanation, Writer out) {
        this.trip = explanation.trip();
        this.itinerary = trip.itinerary();
        this.out = out;
        this.sentences =
                new SentenceOrder(trip.readings().stream().map(Reading::article).toList());
        this.copies = explanation.copies();
        this.around = explanation.layout().map(ExplainedItinerary::around).orElse(Map.of());
        this.placements = explanation.layout().map(ExplainedItinerary::placements).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(Placement::event));
        explanation
                .layout()
                .map(ExplainedItinerary::events)
                .orElse(List.of())
                .forEach(e -> merged.put(e.event().id(), e));
        itinerary.events().forEach(e -> events.put(e.id(), e));
    }

    /** Writes to {@code out} as it goes along, and leaves it open. */
    public static void write(Explanation explanation, Writer out) throws IOException {
        ExplanationWriter writer = new ExplanationWriter(explanation, out);
        writer.head(explanation);
        writer.articles();
        writer.stops();
        writer.events();
        writer.leftOut();
        writer.problems();
    }

    private void head(Explanation explanation) throws IOException {
        line(itinerary.title());
        line(itinerary.traveller().map(name -> "Traveller: " + name).orElse("No article tells of anyone who travels."));
        if (explanation.layout().flatMap(ExplainedItinerary::first).isPresent()) {
            ExplainedItinerary layout = explanation.layout().get();
            line("Days: " + layout.first().get() + " to " + layout.last().orElseThrow()
                    + ", the best supported run of days without a long gap");
        }
        if (explanation.layout().flatMap(ExplainedItinerary::cut).isPresent()) {
            line("Broken off: "
                    + explanation.layout().flatMap(ExplainedItinerary::cut).get()
                    + "; what was planned for later days and not told again is given up");
        }
    }

    private void articles() throws IOException {
        heading("Articles");
        for (Reading reading : trip.readings()) {
            Article article = reading.article();
            line(INDENT + article.id() + "  " + EventText.source(article));
            if (copies.containsKey(article.id())) {
                line(INDENT + INDENT + "its text is that of " + copies.get(article.id())
                        + ": its sentences are listed and weigh nothing");
            }
            String from = Notation.name(article.published().from());
            String evidence = article.published().evidence();
            String day = article.published()
                    .date()
                    .map(LocalDate::toString)
                    .orElse("its relative dates stay open, unless they are counted from a day that it names");
            line(INDENT + INDENT + "published: " + from + ", " + day
                    + (evidence.isBlank() || evidence.equals(day) ? "" : " (" + evidence + ")"));
        }
    }

    private void stops() throws IOException {
        heading("Stops");
        for (Stop stop : itinerary.stops()) {
            line(INDENT + stop.id() + "  " + EventText.placeName(stop.place()));
            for (LocalDate day : stop.days()) {
                List<String> support = stop.events().stream()
                        .filter(id -> placements.getOrDefault(id, List.of()).stream()
                                .anyMatch(p -> p.leftOut().isEmpty() && p.day().equals(day)))
                        .map(id -> title(id))
                        .toList();
                line(INDENT + INDENT + DayNames.full(day) + ": " + String.join("; ", support));
            }
        }
    }

    private String title(String id) {
        Event event = events.get(id);
        return event == null ? id : EventReasons.oneLine(event.title()) + " [" + id + "]";
    }

    private void events() throws IOException {
        heading("Events of the trip");
        for (Event event : itinerary.events()) {
            if (!event.related()) {
                line(INDENT + EventReasons.summary(event));
                for (String reason : EventReasons.of(
                        event, merged.get(event.id()), around.getOrDefault(event.id(), Set.of()), sentences)) {
                    line(INDENT + INDENT + reason);
                }
                for (Placement placement : placements.getOrDefault(event.id(), List.of())) {
                    line(INDENT + INDENT + PlacementText.of(placement));
                }
            }
        }
    }

    /** What makes no day of a stop, by the reason. */
    private void leftOut() throws IOException {
        heading("Left out of the trip");
        group("Given up or called off", e -> !e.related() && e.status() == Status.CANCELLED);
        group("Only possible", e -> !e.related() && e.status() == Status.POSSIBLE);
        group("Without a day", e -> isOpen(e) && e.when().day().isEmpty());
        group(
                "Without a place",
                e -> isOpen(e) && e.when().day().isPresent() && e.place().isEmpty());
        group("No statement puts the traveller there", this::isNotThere);
        group("More is told elsewhere", e -> isOpen(e) && isElsewhere(e));
        group("On days apart from the trip", e -> e.related() && wasOfTrip(e));
        group(
                "History, other people, deadlines: no sentence says that the traveller is there",
                e -> e.related() && !wasOfTrip(e));
    }

    private boolean isNotThere(Event event) {
        return isOpen(event)
                && event.when().day().isPresent()
                && event.place().isPresent()
                && !placements.containsKey(event.id());
    }

    private boolean isElsewhere(Event event) {
        List<Placement> all = placements.getOrDefault(event.id(), List.of());
        return !all.isEmpty() && all.stream().allMatch(p -> p.leftOut().isPresent());
    }

    private static boolean isOpen(Event event) {
        return !event.related() && event.status() != Status.CANCELLED && event.status() != Status.POSSIBLE;
    }

    private boolean wasOfTrip(Event event) {
        MergedEvent before = merged.get(event.id());
        return before != null && !before.event().related();
    }

    private void group(String name, Predicate<Event> isIn) throws IOException {
        List<Event> group = itinerary.events().stream().filter(isIn).toList();
        if (group.isEmpty()) {
            return;
        }
        line(INDENT + name + ":");
        for (Event event : group) {
            String articles = event.claims().stream()
                    .map(claim -> claim.article())
                    .distinct()
                    .collect(Collectors.joining(", "));
            line(INDENT + INDENT + EventReasons.summary(event) + " (" + articles + ")");
        }
    }

    private void problems() throws IOException {
        if (!trip.problems().isEmpty()) {
            heading("Problems");
            for (Problem problem : trip.problems()) {
                line(INDENT + problem.article().map(id -> id + ": ").orElse("") + ProblemMessage.of(problem));
            }
        }
    }

    private void heading(String name) throws IOException {
        out.write('\n');
        line(name);
    }

    private void line(String text) throws IOException {
        out.write(" ".repeat(text.length() - text.stripLeading().length()));
        out.write(CalendarText.line(text));
        out.write('\n');
    }
}
