package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.place.Place;
import org.dateline.time.DateConflict;
import org.dateline.time.Precision;
import org.dateline.time.When;

/** Writes each group of claims as one event: weighs its day, place and status, and says what disagrees. */
final class EventWriter {
    private EventWriter() {}

    static final Comparator<Event> ORDER = Comparator.<Event, Boolean>comparing(
                    e -> e.when().first().isEmpty() && e.when().last().isEmpty())
            .thenComparing(e -> e.when().first().or(() -> e.when().last()).orElse(LocalDate.MAX))
            .thenComparing(e -> e.when().last().orElse(LocalDate.MAX))
            .thenComparing(e -> e.when().edtf())
            .thenComparing(e -> e.claims().get(0).article())
            .thenComparing(e -> e.claims().get(0).span())
            .thenComparing(Event::id);

    static List<MergedEvent> write(List<List<Assertion>> groups, Traveller traveller) {
        List<MergedEvent> events = new ArrayList<>();
        for (List<Assertion> group : groups) {
            events.add(event(group, traveller));
        }
        events.sort(Comparator.comparing(MergedEvent::event, ORDER));
        return unique(events);
    }

    private static MergedEvent event(List<Assertion> group, Traveller traveller) {
        List<Conflict> conflicts = new ArrayList<>();
        WeekdayChoice.explain(group).ifPresent(conflicts::add);
        anachronism(group).ifPresent(conflicts::add);
        When when = when(group, conflicts);
        List<Assertion> fitting =
                group.stream().filter(a -> a.claim().when().overlaps(when)).toList();
        List<Assertion> weighed = fitting.isEmpty() ? group : fitting;
        Optional<Place> place = place(weighed);
        Status status = status(group);
        EventKind kind = kind(weighed);
        List<String> people = people(weighed);
        boolean related = group.stream().noneMatch(Assertion::ofTrip);
        String occasion = weighed.stream()
                .map(Assertion::occasion)
                .filter(o -> !o.isEmpty())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
        String quote = weighed.get(0).claim().quote();
        String title = related || Titler.isEntry(traveller, kind, quote)
                ? Titler.clause(quote)
                : Titler.ofTrip(traveller, kind, status, people, place, occasion, quote);
        List<Claim> claims = group.stream().map(Assertion::claim).distinct().toList();
        Event event = new Event(
                EventIds.of(kind, when, place, people, related, quote),
                title,
                kind,
                when,
                status,
                place,
                people,
                related,
                Confidence.of(weighed, conflicts),
                claims,
                conflicts);
        boolean present = !related
                && status != Status.CANCELLED
                && status != Status.POSSIBLE
                && weighed.stream()
                        .anyMatch(a -> a.present() && a.claim().place().isPresent());
        return new MergedEvent(event, present, group);
    }

    private static Optional<Conflict> anachronism(List<Assertion> group) {
        return group.stream()
                .flatMap(a -> a.conflict().stream())
                .filter(c -> c.kind() == DateConflict.Kind.ANACHRONISM)
                .findFirst()
                .map(c -> new Conflict(Conflict.Kind.ANACHRONISM, c.message(), c.candidates()));
    }

    /** The day that most articles give, an own date before a heading's or an inferred one, later reports before earlier. */
    private static When when(List<Assertion> group, List<Conflict> conflicts) {
        Map<LocalDate, Double> votes = new TreeMap<>();
        Map<LocalDate, Map<String, Double>> byArticle = new HashMap<>();
        for (Assertion assertion : group) {
            Optional<LocalDate> day = assertion.claim().when().day();
            if (day.isPresent()) {
                byArticle
                        .computeIfAbsent(day.get(), d -> new HashMap<>())
                        .merge(assertion.claim().article(), weight(assertion), Math::max);
            }
        }
        byArticle.forEach((day, articles) -> votes.put(
                day, articles.values().stream().mapToDouble(Double::doubleValue).sum()));
        if (votes.isEmpty()) {
            return group.stream()
                    .map(a -> a.claim().when())
                    .filter(w -> w.first().isPresent() || w.last().isPresent())
                    .min(Comparator.comparing(When::edtf))
                    .orElse(When.UNKNOWN);
        }
        LocalDate chosen = votes.entrySet().stream()
                .max(Map.Entry.<LocalDate, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        if (votes.size() > 1) {
            conflicts.add(disagreement(votes, chosen, byArticle));
        }
        return group.stream()
                .map(a -> a.claim().when())
                .filter(w -> w.day().equals(Optional.of(chosen)))
                .min(Comparator.<When, Boolean>comparing(w -> w.precision() != Precision.TIME)
                        .thenComparing(When::edtf))
                .orElseThrow();
    }

    private static Conflict disagreement(
            Map<LocalDate, Double> votes, LocalDate chosen, Map<LocalDate, Map<String, Double>> byArticle) {
        List<String> days = new ArrayList<>();
        days.add(chosen.toString());
        votes.keySet().stream().filter(day -> !day.equals(chosen)).forEach(day -> days.add(day.toString()));
        int articles = byArticle.getOrDefault(chosen, Map.of()).size();
        String message = "The articles disagree on the day: "
                + votes.keySet().stream().map(DayNames::full).collect(Collectors.joining(" or "))
                + ". " + DayNames.full(chosen) + " was chosen, which "
                + (articles == 1 ? "the better supported article gives." : articles + " articles give.");
        return new Conflict(Conflict.Kind.SOURCES, message, days);
    }

    private static double weight(Assertion assertion) {
        double weight = switch (assertion.dateOrigin()) {
            case OWN -> 1.0;
            case HEADING -> 0.9;
            case CONTEXT, BESIDE, DATELINE -> 0.4;
            case NONE -> 0.1;
        };
        boolean reported = assertion.claim().status() == Status.HAPPENED;
        boolean wrongWeekday = WeekdayChoice.candidates(assertion).size() >= 2;
        return weight * (reported ? 1.3 : 1.0) * (wrongWeekday ? 0.5 : 1.0);
    }

    private static Optional<Place> place(List<Assertion> group) {
        Map<Place, Double> votes = new LinkedHashMap<>();
        for (Assertion assertion : group) {
            boolean own = assertion.placeOrigin() == Assertion.Origin.OWN
                    || assertion.placeOrigin() == Assertion.Origin.BESIDE
                    || assertion.placeOrigin() == Assertion.Origin.HEADING;
            assertion.claim().place().ifPresent(place -> votes.merge(place, own ? 1.0 : 0.3, Double::sum));
        }
        return votes.entrySet().stream()
                .min(Comparator.<Map.Entry<Place, Double>, Integer>comparing(
                                e -> e.getKey().kind().ordinal())
                        .thenComparing(e -> -e.getValue())
                        .thenComparing(e -> e.getKey().name()))
                .map(Map.Entry::getKey);
    }

    /** Called off where the last word says so; happened where it was told as done; possible where nobody says more. */
    private static Status status(List<Assertion> group) {
        boolean cancelled = group.stream().anyMatch(a -> a.claim().status() == Status.CANCELLED);
        boolean happened = group.stream().anyMatch(a -> a.claim().status() == Status.HAPPENED);
        boolean planned = group.stream().anyMatch(a -> a.claim().status() == Status.PLANNED);
        if (happened) {
            return Status.HAPPENED;
        }
        if (cancelled) {
            return Status.CANCELLED;
        }
        return planned ? Status.PLANNED : Status.POSSIBLE;
    }

    private static EventKind kind(List<Assertion> group) {
        Map<EventKind, Long> votes = new TreeMap<>();
        group.forEach(a -> votes.merge(a.claim().kind(), 1L, Long::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<EventKind, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** The people of all claims, each once under the fullest name. */
    private static List<String> people(List<Assertion> group) {
        List<String> people = new ArrayList<>();
        for (Assertion assertion : group) {
            for (String person : assertion.claim().participants()) {
                int known = -1;
                for (int i = 0; i < people.size() && known < 0; i++) {
                    known = Sameness.sharePerson(List.of(people.get(i)), List.of(person)) ? i : -1;
                }
                if (known < 0) {
                    people.add(person);
                } else if (words(person) > words(people.get(known))) {
                    people.set(known, person);
                }
            }
        }
        return people;
    }

    private static int words(String name) {
        return name.split(" ").length;
    }

    /** Ids that fall together get a number, in the order of the events. */
    private static List<MergedEvent> unique(List<MergedEvent> events) {
        Map<String, Integer> seen = new HashMap<>();
        List<MergedEvent> unique = new ArrayList<>();
        for (MergedEvent merged : events) {
            Event e = merged.event();
            int count = seen.merge(e.id(), 1, Integer::sum);
            unique.add(
                    count == 1
                            ? merged
                            : merged.with(new Event(
                                    e.id() + "-" + count,
                                    e.title(),
                                    e.kind(),
                                    e.when(),
                                    e.status(),
                                    e.place(),
                                    e.participants(),
                                    e.related(),
                                    e.confidence(),
                                    e.claims(),
                                    e.conflicts())));
        }
        return unique;
    }
}
