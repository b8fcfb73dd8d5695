package org.dateline.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;

/**
 * Which events are wanted; an empty set, or no words, wants all.
 *
 * @param countries ISO 3166-1 alpha-2; {@link #NO_COUNTRY} for events that are in none
 * @param sources names of sources ("The Example Times"), titles of articles that name none, or ids of articles
 * @param words to be found in what the event says, in any order, whatever case and accents
 */
public record EventFilter(
        Set<EventKind> kinds,
        Set<String> countries,
        Set<Status> statuses,
        Part part,
        Set<String> sources,
        String words,
        DayFilter days) {
    public static final String NO_COUNTRY = "none";
    public static final EventFilter ALL = new EventFilter(Set.of(), Set.of(), Set.of(), Part.ALL);

    /** The events of the trip, or those around it, or both. */
    public enum Part {
        ALL(""),
        TRIP("false"),
        RELATED("only");

        private final String related;

        Part(String related) {
            this.related = related;
        }

        boolean accepts(Event event) {
            return this == ALL || event.related() == (this == RELATED);
        }
    }

    public EventFilter {
        kinds = Set.copyOf(kinds);
        countries = Set.copyOf(countries);
        statuses = Set.copyOf(statuses);
        sources = Set.copyOf(sources);
        words = words.strip();
    }

    /** Of events of any source and day, whatever their words. */
    public EventFilter(Set<EventKind> kinds, Set<String> countries, Set<Status> statuses, Part part) {
        this(kinds, countries, statuses, part, Set.of(), "", DayFilter.ANY);
    }

    /**
     * The filter as an address has it: {@code ?kind=meeting,summit&country=JP}; empty where all are wanted. The same
     * filter gives the same text.
     */
    public String query() {
        List<String> parts = new ArrayList<>();
        add("kind", kinds.stream().map(Notation::name), parts);
        add("country", countries.stream(), parts);
        add("status", statuses.stream().map(Notation::name), parts);
        add("related", Stream.of(part.related), parts);
        // A name may have a comma in it: each stands by itself.
        new TreeSet<>(sources).forEach(source -> add("source", Stream.of(encoded(source)), parts));
        add("q", Stream.of(encoded(words)), parts);
        parts.addAll(days.query());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(String name, Stream<String> values, List<String> parts) {
        String joined = values.sorted().collect(Collectors.joining(","));
        if (!joined.isEmpty()) {
            parts.add(name + "=" + joined);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The filter in words, to tell calendars of one trip apart: "meeting, summit; Japan; planned". Empty for all. */
    String label() {
        List<String> parts = new ArrayList<>();
        addWords(kinds.stream().map(Notation::name), parts);
        addWords(countries.stream().map(EventFilter::countryName), parts);
        addWords(statuses.stream().map(Notation::name), parts);
        addWords(sources.stream(), parts);
        if (!words.isEmpty()) {
            parts.add("\u201C" + words + "\u201D");
        }
        addWords(Stream.of(days.label()), parts);
        if (part != Part.ALL) {
            parts.add(part == Part.TRIP ? "the trip alone" : "around the trip");
        }
        return String.join("; ", parts);
    }

    private static void addWords(Stream<String> values, List<String> parts) {
        String joined = values.sorted().collect(Collectors.joining(", "));
        if (!joined.isEmpty()) {
            parts.add(joined);
        }
    }

    private static String countryName(String code) {
        return code.equals(NO_COUNTRY) ? "no country" : new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** Tells which of the trip's events are wanted. */
    public Predicate<Event> on(Trip trip) {
        Sources names = Sources.of(trip);
        Predicate<Event> chosen = event -> (kinds.isEmpty() || kinds.contains(event.kind()))
                && (statuses.isEmpty() || statuses.contains(event.status()))
                && part.accepts(event)
                && days.accepts(event)
                && (countries.isEmpty() || countries.contains(country(event)));
        return chosen.and(event -> sources.isEmpty()
                        || event.claims().stream()
                                .anyMatch(claim -> sources.contains(claim.article())
                                        || sources.contains(names.source(claim.article()))))
                .and(SearchText.of(words, names));
    }

    private static String country(Event event) {
        return event.place().flatMap(place -> place.country()).orElse(NO_COUNTRY);
    }
}
