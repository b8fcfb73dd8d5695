package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.itinerary.Visits;
import org.dateline.web.text.Texts;

/** The trip in two sentences: the way, and how much of it is told as done and how much as planned. */
final class Standfirst {
    /** Stops that it names at most. */
    private static final int MOST = 6;

    private static final char NO_BREAK = '\u00a0';

    private static final Pattern AFTER_NUMBER = Pattern.compile("([0-9]) (?=\\p{L})");

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
                .map(from -> words.texts().wayFrom(Words.shorten(words.name(from), 40), stops))
                .orElseGet(() -> words.texts().way(stops));
        return told.isEmpty() ? way : words.told().sentences(way, counts(told));
    }

    private List<String> named(List<Stop> stops) {
        List<String> names = new ArrayList<>();
        for (Stop stop : stops) {
            String name = Words.shorten(words.name(stop.place()), 40);
            if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
                names.add(name);
            }
        }
        if (names.size() <= MOST) {
            return names;
        }
        List<String> some = new ArrayList<>(names.subList(0, MOST - 1));
        some.add(words.texts().moreStops(names.size() - some.size()).replace(' ', NO_BREAK));
        return some;
    }

    /** "14 events are told: 8 happened, 5 planned and 1 cancelled." */
    private String counts(List<Event> told) {
        List<String> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            int n = (int)
                    told.stream().filter(event -> event.status() == status).count();
            if (n > 0) {
                counts.add(n < told.size() ? count(status, n) : n > 1 ? all(status) : one(status));
            }
        }
        return bound(words.texts().counted(words.texts().events(told.size()), words.list(counts)));
    }

    private String one(Status status) {
        return words.inSentence(words.status(status));
    }

    private String all(Status status) {
        Texts texts = words.texts();
        return switch (status) {
            case HAPPENED -> texts.allHappened();
            case PLANNED -> texts.allPlanned();
            case POSSIBLE -> texts.allPossible();
            case CANCELLED -> texts.allCancelled();
        };
    }

    private String count(Status status, int n) {
        Texts texts = words.texts();
        return switch (status) {
            case HAPPENED -> texts.countHappened(n);
            case PLANNED -> texts.countPlanned(n);
            case POSSIBLE -> texts.countPossible(n);
            case CANCELLED -> texts.countCancelled(n);
        };
    }

    /** No line ends between a number and what it counts. */
    private static String bound(String text) {
        return AFTER_NUMBER.matcher(text).replaceAll("$1\u00a0");
    }
}
