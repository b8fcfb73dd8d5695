package org.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;

/**
 * A trip in parts that a page can bear, however many events it has: each of some days, or of what has no day, or of what is
 * told besides. Most trips are one part, which is the trip as it is.
 */
public final class Parts {
    private final Size size;
    private final Itinerary itinerary;
    private final Story story;
    private final List<List<Event>> parts;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** How much fits where. */
    public enum Size {
        /** On a page, where each event has its evidence. */
        PAGE(600, event -> 2 + Math.min(EventViews.SHOWN, event.claims().size())),
        /** In an embedded frame, where each has one sentence. */
        EMBED(33, event -> 1);

        private final int room;
        private final ToIntFunction<Event> weight;

        Size(int room, ToIntFunction<Event> weight) {
            this.room = room;
            this.weight = weight;
        }
    }

    private Parts(Size size, Itinerary itinerary, Story story, List<List<Event>> parts) {
        this.size = size;
        this.itinerary = itinerary;
        this.story = story;
        this.parts = parts;
        for (int i = 0; i < parts.size(); i++) {
            int number = i + 1;
            parts.get(i).forEach(event -> numbers.put(event.id(), number));
        }
    }

    public static Parts of(Trip trip, Size size) {
        Story story = Story.of(trip.itinerary());
        return new Parts(size, trip.itinerary(), story, new Filling(size).fill(story));
    }

    /** The whole trip as one part, for drawings, which have one size. */
    static Parts whole(Trip trip) {
        return new Parts(Size.PAGE, trip.itinerary(), Story.of(trip.itinerary()), List.of());
    }

    /** The trip as one part that a page bears in any case: of one in several parts, the first event of each day and place alone. */
    Part thinned() {
        if (count() == 1) {
            return new Part(itinerary, story);
        }
        Set<String> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Event event : story.events()) {
            String where = event.place().map(Place::name).orElse("");
            if (Filling.day(event).filter(day -> seen.add(day + where)).isPresent()) {
                ids.add(event.id());
            }
        }
        Itinerary slice = slice(ids, LocalDate.MIN, LocalDate.MAX);
        return new Part(slice, story.within(slice, ids));
    }

    public int count() {
        return Math.max(1, parts.size());
    }

    /** The part in which an event is told, from 1. */
    public Optional<Integer> find(String id) {
        return Optional.ofNullable(numbers.get(story.folded().getOrDefault(id, id)));
    }

    /** The part that a day lies in. */
    int at(LocalDate day) {
        int at = 1;
        for (int number = count(); number > 1 && at == 1; number--) {
            boolean begun =
                    range(number).filter(range -> !range.first().isAfter(day)).isPresent();
            at = begun ? number : 1;
        }
        return at;
    }

    /** Address of an event on the page that tells it, or of the first page. */
    String href(String slug, String id, Words words) {
        return Paths.part(slug, find(id).orElse(1)) + words.query() + "#" + id;
    }

    Size size() {
        return size;
    }

    Story story() {
        return story;
    }

    /** @param number from 1 */
    Part part(int number) {
        if (count() == 1) {
            return new Part(itinerary, story);
        }
        Set<String> ids = new HashSet<>();
        parts.get(number - 1).forEach(event -> ids.add(event.id()));
        story.folded().forEach((id, told) -> {
            if (ids.contains(told)) {
                ids.add(id);
            }
        });
        Itinerary slice = slice(ids, first(number), next(number));
        return new Part(slice, story.within(slice, ids));
    }

    /** The days that a part tells of; none where it tells of nothing dated. */
    Optional<Range> range(int number) {
        List<LocalDate> days = parts.get(number - 1).stream()
                .filter(event -> !event.related())
                .flatMap(event -> Filling.day(event).stream())
                .toList();
        return days.stream()
                .min(Comparator.naturalOrder())
                .map(first -> new Range(
                        first, days.stream().max(Comparator.naturalOrder()).orElse(first)));
    }

    /** Days from the first to the last. */
    record Range(LocalDate first, LocalDate last) {}

    /**
     * What of a trip is told together.
     *
     * @param itinerary its stops and events
     * @param story the same told once
     */
    record Part(Itinerary itinerary, Story story) {}

    /** From which day on the part has the days on which nothing is told, too. */
    private LocalDate first(int number) {
        return number == 1 ? LocalDate.MIN : range(number).map(Range::first).orElse(LocalDate.MAX);
    }

    private LocalDate next(int number) {
        return number == parts.size()
                ? LocalDate.MAX
                : range(number + 1).map(Range::first).orElse(LocalDate.MAX);
    }

    private Itinerary slice(Set<String> ids, LocalDate from, LocalDate before) {
        List<Stop> stops = itinerary.stops().stream()
                .map(stop -> new Stop(
                        stop.id(),
                        stop.place(),
                        stop.arrive(),
                        stop.depart(),
                        stop.days().stream()
                                .filter(day -> !day.isBefore(from) && day.isBefore(before))
                                .toList(),
                        stop.events().stream().filter(ids::contains).toList()))
                .filter(stop -> !stop.days().isEmpty() || !stop.events().isEmpty())
                .toList();
        Set<String> kept = new HashSet<>(stops.stream().map(Stop::id).toList());
        return new Itinerary(
                itinerary.title(),
                itinerary.traveller(),
                itinerary.start(),
                itinerary.end(),
                stops,
                itinerary.legs().stream()
                        .filter(leg -> kept.contains(leg.from()) && kept.contains(leg.to()))
                        .toList(),
                itinerary.events().stream()
                        .filter(event -> ids.contains(event.id()))
                        .toList());
    }

    /** Fills one part after the other; the events of a day stay together where they fit. */
    private static final class Filling {
        private final Size size;
        private final List<List<Event>> parts = new ArrayList<>();
        private int left;

        Filling(Size size) {
            this.size = size;
        }

        static Optional<LocalDate> day(Event event) {
            return event.when().first().or(() -> event.when().last());
        }

        List<List<Event>> fill(Story story) {
            add(story.spans());
            TreeMap<LocalDate, List<Event>> days = new TreeMap<>();
            List<Event> undated = new ArrayList<>();
            story.events()
                    .forEach(event -> day(event)
                            .map(day -> days.computeIfAbsent(day, d -> new ArrayList<>()))
                            .orElse(undated)
                            .add(event));
            days.values().forEach(this::add);
            Stream.concat(undated.stream(), story.background().stream()).forEach(event -> add(List.of(event)));
            return parts;
        }

        private void add(List<Event> together) {
            int weight = together.stream().mapToInt(size.weight).sum();
            if (weight > left && weight <= size.room) {
                begin();
            }
            for (Event event : together) {
                int one = size.weight.applyAsInt(event);
                if (one > left) {
                    begin();
                }
                parts.get(parts.size() - 1).add(event);
                left -= one;
            }
        }

        private void begin() {
            parts.add(new ArrayList<>());
            left = size.room;
        }
    }
}
