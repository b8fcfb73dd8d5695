package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.claim.EventKind;
import org.dateline.place.Place;

/** Lays the traveller's days and places out as stops: a run of days at one place; who comes back makes a new stop. */
final class StopBuilder {
    private StopBuilder() {}

    private record Stay(Place place, List<Presence> presences) {}

    static List<Stop> build(List<Presence> presences) {
        DateLine line = DateLine.between(presences);
        Map<LocalDate, List<Stay>> days = new TreeMap<>();
        presences.stream()
                .sorted(Comparator.comparing(Presence::day)
                        .thenComparing(p -> p.event().event().id()))
                .forEach(p -> addTo(days.computeIfAbsent(line.inOrder(p.place(), p.day()), d -> new ArrayList<>()), p));
        List<LocalDate> dates = List.copyOf(days.keySet());
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            Optional<Place> before = stays.isEmpty()
                    ? Optional.empty()
                    : Optional.of(stays.get(stays.size() - 1).place());
            List<Stay> next = i + 1 < dates.size() ? days.getOrDefault(dates.get(i + 1), List.of()) : List.of();
            for (Stay stay : inOrder(days.getOrDefault(dates.get(i), List.of()), before, next)) {
                Stay last = stays.isEmpty() ? null : stays.get(stays.size() - 1);
                if (last != null && Presences.same(last.place(), stay.place())) {
                    last.presences().addAll(stay.presences());
                } else {
                    stays.add(stay);
                }
            }
        }
        List<Stop> stops = new ArrayList<>();
        for (Stay stay : stays) {
            stops.add(stop("s" + (stops.size() + 1), stay));
        }
        return stops;
    }

    private static void addTo(List<Stay> stays, Presence presence) {
        for (Stay stay : stays) {
            if (Presences.same(stay.place(), presence.place())) {
                stay.presences().add(presence);
                return;
            }
        }
        stays.add(new Stay(presence.place(), new ArrayList<>(List.of(presence))));
    }

    /** Within a day: where the traveller woke up first, where the next day begins last, then by hour and by telling. */
    private static List<Stay> inOrder(List<Stay> day, Optional<Place> before, List<Stay> next) {
        List<Stay> ordered = new ArrayList<>(day);
        ordered.sort(Comparator.<Stay>comparingInt(stay -> rank(stay, before, next))
                .thenComparing(StopBuilder::time)
                .thenComparing(StopBuilder::told));
        return ordered;
    }

    private static int rank(Stay stay, Optional<Place> before, List<Stay> next) {
        boolean departs = stay.presences().stream().anyMatch(p -> p.kind() == EventKind.DEPARTURE);
        boolean arrives =
                stay.presences().stream().anyMatch(p -> p.kind() == EventKind.ARRIVAL || p.kind() == EventKind.TRAVEL);
        boolean stayed = before.isPresent() && Presences.same(before.get(), stay.place());
        boolean stays = next.stream().anyMatch(n -> Presences.same(n.place(), stay.place()));
        int rank = 0;
        rank += stayed ? -4 : 0;
        rank += stays ? 4 : 0;
        rank += departs && !arrives ? -1 : 0;
        rank += arrives && !departs ? 1 : 0;
        return rank;
    }

    private static String time(Stay stay) {
        return stay.presences().stream()
                .map(p -> p.event().event().when().edtf())
                .filter(edtf -> edtf.length() > 10)
                .min(Comparator.naturalOrder())
                .orElse("~");
    }

    private static String told(Stay stay) {
        return stay.presences().stream()
                .flatMap(p -> p.event().assertions().stream())
                .map(a -> String.format(
                        java.util.Locale.ROOT,
                        "%05d %s %s",
                        a.order(),
                        a.published().map(LocalDate::toString).orElse(""),
                        a.claim().quote()))
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private static Stop stop(String id, Stay stay) {
        TreeSet<LocalDate> days = new TreeSet<>();
        stay.presences().forEach(p -> days.add(p.day()));
        List<String> events = stay.presences().stream()
                .sorted(Comparator.comparing(Presence::day)
                        .thenComparing(p -> p.event().event().when().edtf()))
                .map(p -> p.event().event().id())
                .distinct()
                .toList();
        return new Stop(
                id, stay.place(), Optional.of(days.first()), Optional.of(days.last()), List.copyOf(days), events);
    }
}
