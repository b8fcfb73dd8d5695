package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.itinerary.Visits;

/** The trip in two sentences: the way, and how much of it is told as done and how much as planned. */
final class Standfirst {
    /** Stops that it names at most. */
    private static final int MOST = 6;

    private final Words words;

    Standfirst(Words words) {
        this.words = words;
    }

    /** Empty where no stop is known. */
    String of(Itinerary itinerary, List<Event> told) {
        Visits visits = Visits.of(itinerary.stops(), itinerary.events());
        if (visits.stops().isEmpty()) {
            return "";
        }
        String stops = words.list(named(visits.stops()));
        String way = visits.from()
                .map(from -> words.texts().wayFrom(Words.shorten(from.name(), 40), stops))
                .orElseGet(() -> words.texts().way(stops));
        return told.isEmpty() ? way : words.texts().sentences(way, counts(told));
    }

    private List<String> named(List<Stop> stops) {
        List<String> names = new ArrayList<>();
        for (Stop stop : stops) {
            String name = Words.shorten(stop.place().name(), 40);
            if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
                names.add(name);
            }
        }
        if (names.size() <= MOST) {
            return names;
        }
        List<String> some = new ArrayList<>(names.subList(0, MOST - 1));
        some.add(words.texts().moreStops(names.size() - some.size()));
        return some;
    }

    /** "14 events are told: 8 happened, 5 planned and 1 cancelled." */
    private String counts(List<Event> told) {
        List<String> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            int n = (int)
                    told.stream().filter(event -> event.status() == status).count();
            if (n > 0) {
                counts.add(words.texts().countOf(n, words.inSentence(words.status(status))));
            }
        }
        return words.texts().counted(words.texts().events(told.size()), words.list(counts));
    }
}
