package org.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.event.Event;
import org.dateline.itinerary.Certainty;
import org.dateline.itinerary.DateLine;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.place.Place;
import org.dateline.time.When;

/**
 * Lays the trip's events out under its days: those that hold an event or that a stop is known to cover, and the stretches
 * between them.
 */
final class Days {
    private final Itinerary itinerary;
    private final Words words;
    private final EventViews events;
    private final DateLine line;
    private final Map<LocalDate, Integer> shown = new HashMap<>();
    private LocalDate last = LocalDate.MIN;

    Days(Itinerary itinerary, Words words, EventViews events) {
        this.itinerary = itinerary;
        this.words = words;
        this.events = events;
        this.line = DateLine.of(itinerary.stops(), Certainty.of(itinerary));
    }

    /**
     * Where a heading stands.
     *
     * @param inOrder the day by which it is put in order: another than its own for who crossed the date line eastward
     * @param turn among what is put in order by the same day
     * @param stretch in EDTF; empty for a day
     */
    private record Key(LocalDate inOrder, int turn, LocalDate day, String stretch) {
        /** A stretch stands before the day that it begins with. */
        static final Comparator<Key> ORDER = Comparator.comparing(Key::inOrder)
                .thenComparing(key -> key.stretch().isEmpty())
                .thenComparing(Key::turn)
                .thenComparing(Key::stretch);
    }

    List<DayView> of(List<Event> told) {
        SortedMap<Key, List<Event>> byKey = new TreeMap<>(Key.ORDER);
        for (Event event : told) {
            key(event)
                    .ifPresent(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(event));
        }
        for (Stop stop : itinerary.stops()) {
            stop.days().forEach(day -> byKey.computeIfAbsent(key(stop.place(), day), k -> new ArrayList<>()));
        }
        List<DayView> days = new ArrayList<>();
        byKey.forEach((key, list) -> days.add(key.stretch().isEmpty() ? day(key, list) : stretch(key, list)));
        return days;
    }

    private Optional<Key> key(Event event) {
        When when = event.when();
        Optional<LocalDate> first = when.first().or(when::last);
        return EventViews.isExact(when)
                ? first.map(
                        day -> event.place().map(place -> key(place, day)).orElseGet(() -> new Key(day, 0, day, "")))
                : first.map(day -> new Key(day, 0, day, when.edtf()));
    }

    private Key key(Place place, LocalDate day) {
        return new Key(line.inOrder(place, day), line.turn(place, day), day, "");
    }

    private DayView stretch(Key key, List<Event> list) {
        List<EventView> views = list.stream().map(events::of).toList();
        String id = "d-" + key.stretch().replace('/', '_').replace('.', '-');
        String heading = views.get(0).when();
        return new DayView(id, "", "", "", heading, "", "", false, List.of(), "", "", views);
    }

    private DayView day(Key key, List<Event> list) {
        LocalDate day = key.day();
        List<EventView> views = list.stream().map(events::of).toList();
        int before = shown.merge(day, 1, Integer::sum) - 1;
        boolean back = day.isBefore(last);
        last = day;
        return new DayView(
                "d-" + day + (before == 0 ? "" : "-" + (before + 1)),
                day.toString(),
                Integer.toString(day.getDayOfMonth()),
                words.dates().dayUnit(),
                words.dates().full(day),
                words.dates().weekday(day),
                words.dates().monthYear(day),
                words.dates().isYearFirst(),
                places(key),
                back ? words.texts().dateLineCrossed() : "",
                summary(views),
                views);
    }

    /** "3 events: arrival, signing, meeting". */
    private String summary(List<EventView> views) {
        if (views.size() < 2) {
            return "";
        }
        List<String> kinds = views.stream().map(EventView::kindLabel).distinct().toList();
        return words.texts().daySummary(words.texts().events(views.size()), words.inSentence(words.list(kinds)));
    }

    private List<String> places(Key key) {
        return itinerary.stops().stream()
                .filter(stop -> stop.days().contains(key.day())
                        && line.inOrder(stop.place(), key.day()).equals(key.inOrder()))
                .map(stop -> Words.shorten(words.name(stop.place()), 80))
                .distinct()
                .toList();
    }
}
