package org.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.Status;
import org.dateline.itinerary.Certainty;
import org.dateline.itinerary.Encounters;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Trip;
import org.dateline.web.map.Detail;
import org.dateline.web.map.RouteMap;
import org.dateline.web.map.Station;
import org.dateline.web.text.Wording;

/** Lays two trips side by side: one map, one timeline, and where they came near each other. */
public final class BesideViews {
    /** Days in a row at most; longer trips show only the days that something is known of. */
    private static final int DAYS = 45;

    private final Words words;
    private final Trip first;
    private final Trip other;
    private final Map<LocalDate, Encounters.Encounter> met = new HashMap<>();

    private BesideViews(Trip first, Trip other, Wording wording) {
        this.words = new Words(wording);
        this.first = first;
        this.other = other;
        Encounters.of(first.itinerary(), other.itinerary()).forEach(each -> met.put(each.day(), each));
    }

    /**
     * Two trips, the one that sets out earlier first.
     *
     * @param one as its page shows it
     * @param two the other
     */
    public static Beside of(Trip first, TripView one, Trip other, TripView two, Wording wording) {
        return new BesideViews(first, other, wording).view(one, two);
    }

    private Beside view(TripView one, TripView two) {
        List<LocalDate> days = days();
        RouteStations ofFirst = stations(first);
        RouteStations ofOther = stations(other);
        List<Station> drawn = Stream.concat(
                        drawn(ofFirst, 0, one.href()).stream(), drawn(ofOther, 1, two.href()).stream())
                .toList();
        Side sides = sides(one, two);
        return new Beside(
                words.pages().sideTitle(sides.first(), sides.other()),
                side(first, sides.first(), one, 0, days),
                side(other, sides.other(), two, 1, days),
                columns(days),
                told(sides),
                RouteMap.of(drawn, true, ofFirst.countryNames().and(ofOther.countryNames()), Detail.FULL),
                Stream.concat(ofFirst.keys().stream(), ofOther.keys().stream())
                        .filter(key -> !key.code().equals("other"))
                        .distinct()
                        .toList(),
                one.mapLabel() + " " + two.mapLabel(),
                BesideData.of(List.of(first, other), List.of(sides.first(), sides.other()), inOrder(), words));
    }

    private List<Encounters.Encounter> inOrder() {
        return met.values().stream()
                .sorted(Comparator.comparing(Encounters.Encounter::day))
                .toList();
    }

    private record Side(String first, String other) {}

    /** By who travels; where that is the same, by what the trips are called. */
    private Side sides(TripView one, TripView two) {
        Side sides = new Side(who(first, one), who(other, two));
        return sides.first().equals(sides.other())
                ? new Side(Words.shorten(one.title(), 60), Words.shorten(two.title(), 60))
                : sides;
    }

    private static String who(Trip trip, TripView view) {
        return Words.shorten(trip.itinerary().traveller().orElse(view.title()), 60);
    }

    private RouteStations stations(Trip trip) {
        return new RouteStations(trip.itinerary(), Story.of(trip.itinerary()), words);
    }

    private static List<Station> drawn(RouteStations stations, int route, String page) {
        return stations.list().stream()
                .filter(station -> !station.isOther())
                .map(station -> station.ofRoute(route, page))
                .toList();
    }

    private List<LocalDate> days() {
        Set<LocalDate> known = new TreeSet<>();
        Stream.of(first, other)
                .flatMap(trip -> trip.itinerary().stops().stream())
                .forEach(stop -> known.addAll(stop.days()));
        List<LocalDate> all = List.copyOf(known);
        if (all.isEmpty() || all.get(0).plusDays(DAYS).isBefore(all.get(all.size() - 1))) {
            return all;
        }
        return all.get(0).datesUntil(all.get(all.size() - 1).plusDays(1)).toList();
    }

    private List<Beside.Day> columns(List<LocalDate> days) {
        List<Beside.Day> columns = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            boolean gap = i > 0 && days.get(i - 1).plusDays(1).isBefore(day);
            boolean opens = i == 0 || days.get(i - 1).getMonth() != day.getMonth();
            columns.add(new Beside.Day(
                    day.toString(),
                    words.dates().shortWeekday(day),
                    Integer.toString(day.getDayOfMonth()),
                    opens ? words.dates().monthYear(day) : "",
                    words.dates().full(day),
                    met.containsKey(day),
                    gap));
        }
        return columns;
    }

    private Beside.Side side(Trip trip, String who, TripView view, int route, List<LocalDate> days) {
        List<Beside.Run> runs = new ArrayList<>();
        for (LocalDate day : days) {
            Beside.Run run = run(trip.itinerary(), route, day);
            int last = runs.size() - 1;
            if (last >= 0 && isSame(runs.get(last), run)) {
                run = new Beside.Run(run.text(), runs.get(last).days() + 1, run.status(), run.statusLabel(), run.met());
                runs.remove(last);
            }
            runs.add(run);
        }
        return new Beside.Side(who, view.title(), view.foreign(), view.href(), view.dates(), view.asOf(), runs);
    }

    private static boolean isSame(Beside.Run one, Beside.Run other) {
        return one.text().equals(other.text()) && one.status().equals(other.status()) && one.met() == other.met();
    }

    private Beside.Run run(Itinerary itinerary, int route, LocalDate day) {
        Certainty certainty = Certainty.of(itinerary);
        Set<String> names = new LinkedHashSet<>();
        Status status = Status.HAPPENED;
        List<Optional<String>> signs = Station.signs(
                route, itinerary.stops().stream().map(certainty::of).toList());
        for (int i = 0; i < itinerary.stops().size(); i++) {
            Stop stop = itinerary.stops().get(i);
            if (stop.days().contains(day)) {
                String name = Words.shorten(words.name(stop.place()), 40);
                names.add(signs.get(i).map(sign -> sign + " " + name).orElse(name));
                status = certainty.of(stop).compareTo(status) > 0 ? certainty.of(stop) : status;
            }
        }
        boolean together = Optional.ofNullable(met.get(day))
                .filter(each -> each.nearness() == Encounters.Nearness.TOGETHER)
                .isPresent();
        return new Beside.Run(String.join(", ", names), 1, Words.key(status), words.status(status), together);
    }

    /** Every day in one town or country; where there is none, the day on which they came nearest. */
    private List<Beside.Told> told(Side sides) {
        List<Encounters.Encounter> all = inOrder();
        if (all.isEmpty()) {
            return List.of(new Beside.Told(words.pages().neverBoth(), "", false));
        }
        List<Beside.Told> near = all.stream()
                .filter(each -> each.nearness() == Encounters.Nearness.TOGETHER
                        || each.nearness() == Encounters.Nearness.COUNTRY)
                .map(each -> told(each, sides))
                .collect(Collectors.toCollection(ArrayList::new));
        if (near.isEmpty()) {
            near.add(new Beside.Told(words.pages().neverNear(), "", false));
            all.stream()
                    .filter(each -> each.nearness() == Encounters.Nearness.APART)
                    .min((a, b) -> Double.compare(a.km(), b.km()))
                    .ifPresent(nearest -> near.add(told(nearest, sides)));
        }
        return near;
    }

    private Beside.Told told(Encounters.Encounter each, Side sides) {
        String day = words.dates().full(each.day());
        String one = Words.shorten(words.name(each.first().place()), 60);
        String two = Words.shorten(words.name(each.other().place()), 60);
        boolean together = each.nearness() == Encounters.Nearness.TOGETHER;
        String text = together || one.equals(two)
                ? words.pages().bothIn(day, one)
                : words.pages().eachIn(day, sides.first(), one, sides.other(), two);
        if (each.nearness() == Encounters.Nearness.APART) {
            text += " " + words.texts().kilometres(words.number(Math.round(each.km() / 10) * 10));
        }
        return new Beside.Told(text, each.status() == Status.HAPPENED ? "" : words.status(each.status()), together);
    }
}
