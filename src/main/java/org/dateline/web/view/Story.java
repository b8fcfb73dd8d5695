package org.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;

/**
 * A trip's events as one story: what says the same twice is told once, with the sources of both, and what says no more than
 * that the trip is on stands beside the days, not among them.
 */
final class Story {
    /** Beside traveller and place: "visits", "to arrive in". */
    private static final int PLAIN_WORDS = 3;

    private static final Set<EventKind> PRESENCE =
            Set.of(EventKind.VISIT, EventKind.TRAVEL, EventKind.ARRIVAL, EventKind.DEPARTURE);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Itinerary itinerary;
    private final Map<String, String> stopOf = new LinkedHashMap<>();
    private final Map<String, Event> told = new LinkedHashMap<>();
    private final Map<String, String> folded = new LinkedHashMap<>();
    private final List<Event> spans = new ArrayList<>();

    /** Ids of events of one title, and of one stop, in their order: only these can tell the same. */
    private final Map<String, List<String>> titled = new HashMap<>();

    private final Map<String, List<String>> stopping = new LinkedHashMap<>();

    private Story(Itinerary itinerary) {
        this.itinerary = itinerary;
        itinerary.stops().forEach(stop -> stop.events().forEach(id -> stopOf.put(id, stop.id())));
    }

    static Story of(Itinerary itinerary) {
        Story story = new Story(itinerary);
        story.tell();
        return story;
    }

    /**
     * The same of some of the trip.
     *
     * @param slice these events, and where they are
     * @param ids theirs, with those that are told under them
     */
    Story within(Itinerary slice, Set<String> ids) {
        Story part = new Story(slice);
        told.forEach((id, event) -> {
            if (ids.contains(id)) {
                part.told.put(id, event);
            }
        });
        folded.forEach((id, into) -> {
            if (ids.contains(into)) {
                part.folded.put(id, into);
            }
        });
        spans.stream().filter(event -> ids.contains(event.id())).forEach(part.spans::add);
        return part;
    }

    /** The trip's own events, in order, each once. */
    List<Event> events() {
        return List.copyOf(told.values());
    }

    /** What is told of the trip as a whole. */
    List<Event> spans() {
        return List.copyOf(spans);
    }

    /** What is told besides. */
    List<Event> background() {
        return itinerary.events().stream().filter(Event::related).toList();
    }

    /** Ids of events that are told under another, and its id. */
    Map<String, String> folded() {
        return Map.copyOf(folded);
    }

    private void tell() {
        List<Event> own =
                itinerary.events().stream().filter(event -> !event.related()).toList();
        for (Event event : own) {
            if (isWholeTrip(event)) {
                spans.add(event);
            } else {
                told.put(event.id(), event);
            }
        }
        told.values().forEach(event -> {
            titled.computeIfAbsent(event.title(), title -> new ArrayList<>()).add(event.id());
            Optional.ofNullable(stopOf.get(event.id()))
                    .ifPresent(stop -> stopping.computeIfAbsent(stop, id -> new ArrayList<>())
                            .add(event.id()));
        });
        for (Event event : own) {
            boolean open = event.conflicts().isEmpty() && event.corrections().isEmpty();
            if (told.containsKey(event.id()) && open) {
                richer(event).ifPresent(other -> fold(event, other));
            }
        }
    }

    private void fold(Event event, Event into) {
        List<Claim> claims = new ArrayList<>(into.claims());
        Event now = told.getOrDefault(event.id(), event);
        now.claims().stream().filter(claim -> !claims.contains(claim)).forEach(claims::add);
        told.put(into.id(), into.withClaims(claims));
        told.remove(event.id());
        folded.replaceAll((id, old) -> old.equals(event.id()) ? into.id() : old);
        folded.put(event.id(), into.id());
    }

    /** Another event that tells all that this one does, and more; of two that tell the same, the first. */
    private Optional<Event> richer(Event event) {
        return others(event, titled.getOrDefault(event.title(), List.of()).stream())
                .filter(other -> isRepeated(event, other))
                .findFirst()
                .or(() -> isPlain(event)
                        ? others(event, atItsStop(event))
                                .filter(other -> includes(other, event))
                                .findFirst()
                        : Optional.empty());
    }

    private Stream<Event> others(Event event, Stream<String> ids) {
        return ids.flatMap(id -> Optional.ofNullable(told.get(id)).stream())
                .filter(other -> !other.id().equals(event.id()))
                .filter(other -> (other.status() == Status.CANCELLED) == (event.status() == Status.CANCELLED));
    }

    /** Ids of the events of the stop that an event is of; of one that is of none, those of all stops. */
    private Stream<String> atItsStop(Event event) {
        String stop = stopOf.get(event.id());
        return stop == null
                ? told.keySet().stream().filter(stopOf::containsKey)
                : stopping.getOrDefault(stop, List.of()).stream();
    }

    /** The same title and day, or the same title without any day. */
    private static boolean isRepeated(Event event, Event other) {
        boolean same = event.title().equals(other.title()) && event.kind() == other.kind();
        boolean undated = event.when().equals(When.UNKNOWN);
        return same && (undated || event.when().equals(other.when()));
    }

    /** Whether the other event puts the traveller at that place on that day, and says what for. */
    private boolean includes(Event other, Event event) {
        if (event.place().isEmpty() || other.place().isEmpty() || !isSurer(other, event)) {
            return false;
        }
        boolean sameStop = stopOf.containsKey(other.id())
                && (stopOf.get(other.id()).equals(stopOf.get(event.id())) || !stopOf.containsKey(event.id()));
        return sameStop && holds(event.place().get(), other.place().get()) && meets(event.when(), other.when());
    }

    /** Of two that are as plain, the more exact tells the story, and an arrival rather than a visit. */
    private boolean isSurer(Event other, Event event) {
        if (!isPlain(other)) {
            return true;
        }
        return !EventViews.isExact(event.when()) && EventViews.isExact(other.when())
                || event.kind() == EventKind.VISIT
                        && other.kind() != EventKind.VISIT
                        && EventViews.isExact(other.when());
    }

    /** Whether a place is the other, or around it. */
    private static boolean holds(Place wide, Place narrow) {
        boolean broad = wide.kind() == PlaceKind.COUNTRY || wide.kind() == PlaceKind.REGION;
        return wide.equals(narrow)
                || wide.kind() == PlaceKind.CITY && narrow.city().equals(Optional.of(wide.name()))
                || broad && wide.country().isPresent() && wide.country().equals(narrow.country());
    }

    /** The same day, or a day within the stretch; what has no day meets all. */
    private static boolean meets(When when, When day) {
        if (when.equals(When.UNKNOWN)) {
            return true;
        }
        Optional<LocalDate> on = day.day();
        return on.isPresent()
                && when.first().filter(first -> !on.get().isBefore(first)).isPresent()
                && when.last().filter(last -> !on.get().isAfter(last)).isPresent();
    }

    /** Whether it says no more than who is where: its title has hardly a word beside the traveller and the place. */
    private boolean isPlain(Event event) {
        if (!PRESENCE.contains(event.kind()) || !event.participants().isEmpty()) {
            return false;
        }
        String who = itinerary.traveller().orElse("");
        String where = event.place().map(Place::name).orElse("");
        Set<String> known =
                Set.of(BETWEEN_WORDS.splitAsStream(who + " " + where).distinct().toArray(String[]::new));
        return BETWEEN_WORDS
                        .splitAsStream(event.title())
                        .filter(word -> !known.contains(word))
                        .count()
                <= PLAIN_WORDS;
    }

    /** A stretch that most of the trip's days lie in, told of travel or a visit. */
    private boolean isWholeTrip(Event event) {
        Optional<LocalDate> first = event.when().first();
        Optional<LocalDate> last = event.when().last();
        if (EventViews.isExact(event.when()) || first.isEmpty() || last.isEmpty()) {
            return false;
        }
        List<LocalDate> days = itinerary.stops().stream()
                .map(Stop::days)
                .flatMap(List::stream)
                .distinct()
                .toList();
        long within = days.stream()
                .filter(day -> !day.isBefore(first.get()) && !day.isAfter(last.get()))
                .count();
        boolean presence = PRESENCE.contains(event.kind()) || event.kind() == EventKind.OTHER;
        return presence && days.size() > 2 && within * 5 >= days.size() * 3L;
    }
}
