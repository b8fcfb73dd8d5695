package org.dateline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.ArchiveReader.Journey;
import org.dateline.ArchiveReader.Told;
import org.dateline.pipeline.TripSplitter;

/** Takes what is told of all who share a name apart: by who of them it is, and by time. */
final class Journeys {
    /** One article may name somebody by the way; two make a subject. */
    private static final int FEWEST = 2;

    /** What a reader holds at a time; who is told of every day for years has more. */
    private static final int MOST = 2_000;

    /** Who is called by the name alone is one who was told of within these days. */
    private static final int DAYS_BESIDE = 21;

    private final Map<Told, Integer> articles;

    /** What tells those who have the name apart, and is in more than one article. */
    private final NavigableSet<String> people = new TreeSet<>();

    /** Of whom articles tell on a day, and of whom those that name a city. */
    private final NavigableMap<LocalDate, NavigableSet<String>> byDay = new TreeMap<>();

    private final Map<String, NavigableMap<LocalDate, NavigableSet<String>>> byCity = new HashMap<>();

    private final Map<Told, Journey> journeys = new HashMap<>();

    private final List<Group> groups = new ArrayList<>();

    private Journeys(Map<Told, Integer> articles) {
        this.articles = articles;
    }

    private record Group(Journey journey, Set<String> cities) {}

    /** @see ArchiveReader#journeys */
    static Map<Told, Journey> of(Map<Told, Integer> articles) {
        Journeys all = new Journeys(articles);
        all.findPeople();
        all.addDated();
        all.addOpen();
        return all.worthReading();
    }

    private void findPeople() {
        Map<String, Integer> named = new HashMap<>();
        articles.forEach((told, count) -> named.merge(told.given(), count, Integer::sum));
        for (Told told : articles.keySet()) {
            if (!told.given().isEmpty() && named.getOrDefault(told.given(), 0) >= FEWEST) {
                people.add(told.given());
                told.day().ifPresent(day -> {
                    add(byDay, day, told.given());
                    told.cities()
                            .forEach(
                                    city -> add(byCity.computeIfAbsent(city, c -> new TreeMap<>()), day, told.given()));
                });
            }
        }
    }

    private static void add(NavigableMap<LocalDate, NavigableSet<String>> byDay, LocalDate day, String person) {
        byDay.computeIfAbsent(day, d -> new TreeSet<>()).add(person);
    }

    private void addDated() {
        Map<String, List<Told>> byPerson = new TreeMap<>();
        for (Told told : articles.keySet()) {
            if (told.day().isPresent()) {
                byPerson.computeIfAbsent(person(told), given -> new ArrayList<>())
                        .add(told);
            }
        }
        byPerson.forEach((person, told) -> {
            told.sort(Comparator.comparing(Journeys::day));
            for (List<Told> journey : TripSplitter.apartInTime(told, Journeys::day)) {
                addInParts(person, journey);
            }
        });
    }

    private static LocalDate day(Told told) {
        return told.day().orElseThrow();
    }

    /** Who of those that have the name; empty where that remains open. */
    private String person(Told told) {
        if (people.contains(told.given())) {
            return told.given();
        }
        return people.size() == 1 ? people.first() : beside(told);
    }

    /** Who is told of in the same weeks, and of several the one of whom most is told in the same cities. */
    private String beside(Told told) {
        NavigableMap<String, Integer> shared = new TreeMap<>();
        for (String city : told.cities()) {
            for (Set<String> there : beside(told, byCity.getOrDefault(city, Collections.emptyNavigableMap()))) {
                there.forEach(person -> shared.merge(person, 1, Integer::sum));
            }
        }
        Comparator<Map.Entry<String, Integer>> most = Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));
        return shared.entrySet().stream()
                .max(most)
                .map(Map.Entry::getKey)
                .or(() -> beside(told, byDay).stream().map(NavigableSet::first).min(Comparator.naturalOrder()))
                .orElse("");
    }

    private static Collection<NavigableSet<String>> beside(
            Told told, NavigableMap<LocalDate, NavigableSet<String>> byDay) {
        return byDay.subMap(day(told).minusDays(DAYS_BESIDE), true, day(told).plusDays(DAYS_BESIDE), true)
                .values();
    }

    /** What can't be read at once is parted at its longest silence, of equals at that nearest the middle. */
    private void addInParts(String person, List<Told> told) {
        int cut = count(told) > MOST ? silence(told) : 0;
        if (cut > 0) {
            addInParts(person, told.subList(0, cut));
            addInParts(person, told.subList(cut, told.size()));
        } else {
            add(person, told);
        }
    }

    private int count(List<Told> told) {
        return told.stream().mapToInt(one -> articles.getOrDefault(one, 0)).sum();
    }

    /** Behind how many the longest silence is; 0 where all are of one day. */
    private static int silence(List<Told> told) {
        int best = 0;
        long longest = 0;
        int middle = told.size() / 2;
        for (int i = 1; i < told.size(); i++) {
            long days = ChronoUnit.DAYS.between(day(told.get(i - 1)), day(told.get(i)));
            boolean nearer = Math.abs(i - middle) < Math.abs(best - middle);
            if (days > longest || days == longest && days > 0 && nearer) {
                longest = days;
                best = i;
            }
        }
        return best;
    }

    private void add(String person, List<Told> told) {
        Told first = told.get(0);
        Journey journey = new Journey(first.traveller(), person, first.day());
        Set<String> cities = told.stream().flatMap(one -> one.cities().stream()).collect(Collectors.toSet());
        groups.add(new Group(journey, cities));
        told.forEach(one -> journeys.put(one, journey));
    }

    /** An article without a day is of the journey whose articles name most of its cities, of equals the earliest. */
    private void addOpen() {
        groups.sort(Comparator.comparing(group -> group.journey().first().orElseThrow()));
        Set<String> going =
                groups.stream().map(group -> group.journey().given()).collect(Collectors.toSet());
        Map<String, List<Integer>> groupsByCity = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String city : groups.get(i).cities()) {
                groupsByCity.computeIfAbsent(city, c -> new ArrayList<>()).add(i);
            }
        }
        for (Told told : articles.keySet()) {
            if (told.day().isPresent()) {
                continue;
            }
            String person = people.contains(told.given()) ? told.given() : "";
            if (person.isEmpty() ? groups.isEmpty() : !going.contains(person)) {
                journeys.put(told, new Journey(told.traveller(), person, Optional.empty()));
            } else {
                group(told, person, groupsByCity).ifPresent(group -> journeys.put(told, group.journey()));
            }
        }
    }

    private Optional<Group> group(Told told, String person, Map<String, List<Integer>> groupsByCity) {
        int[] shared = new int[groups.size()];
        int most = 0;
        for (String city : told.cities()) {
            for (int group : groupsByCity.getOrDefault(city, List.of())) {
                boolean likely =
                        person.isEmpty() || groups.get(group).journey().given().equals(person);
                shared[group] += likely ? 1 : 0;
                most = Math.max(most, shared[group]);
            }
        }
        for (int i = 0; i < shared.length && most > 0; i++) {
            if (shared[i] == most) {
                return Optional.of(groups.get(i));
            }
        }
        return Optional.empty();
    }

    private Map<Told, Journey> worthReading() {
        Map<Journey, Integer> counts = new HashMap<>();
        journeys.forEach((told, journey) -> counts.merge(journey, articles.getOrDefault(told, 0), Integer::sum));
        journeys.values().removeIf(journey -> counts.getOrDefault(journey, 0) < FEWEST);
        return journeys;
    }
}
