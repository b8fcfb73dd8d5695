package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.article.SideBySide;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Matter;
import org.dateline.claim.PersonGround;
import org.dateline.claim.Rule;
import org.dateline.claim.Status;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.time.DateConflict;
import org.dateline.time.Precision;
import org.dateline.time.When;

/** Writes each group of claims as one event: weighs its day, place and status, and says what disagrees. */
final class EventWriter {

    private EventWriter() {}

    /**
     * An event with what of it is compared first.
     *
     * @param first its day since 1970; of one without any that of all who have none
     */
    private record Timed(MergedEvent merged, boolean undated, long first, long last, String when) {
        static Timed of(MergedEvent merged) {
            When when = merged.event().when();
            Optional<LocalDate> last = when.last();
            Optional<LocalDate> first = when.first().isPresent() ? when.first() : last;
            return new Timed(
                    merged,
                    first.isEmpty(),
                    first.orElse(LocalDate.MAX).toEpochDay(),
                    last.orElse(LocalDate.MAX).toEpochDay(),
                    when.edtf());
        }

        int compare(Timed other, Comparator<String> articles) {
            if (undated != other.undated) {
                return undated ? 1 : -1;
            }
            int order = first != other.first ? Long.compare(first, other.first) : Long.compare(last, other.last);
            order = order != 0 ? order : when.compareTo(other.when);
            Claim one = merged.event().claims().get(0);
            Claim two = other.merged.event().claims().get(0);
            order = order != 0 ? order : articles.compare(one.article(), two.article());
            order = order != 0 ? order : one.span().compareTo(two.span());
            return order != 0
                    ? order
                    : merged.event().id().compareTo(other.merged.event().id());
        }
    }

    /** The events by time, those without any last; of one time in the order of their articles. */
    static List<MergedEvent> sorted(List<MergedEvent> events, Comparator<String> articles) {
        Timed[] timed = SideBySide.each(events, Timed::of).toArray(new Timed[0]);
        Arrays.parallelSort(timed, (one, other) -> one.compare(other, articles));
        return Arrays.stream(timed).map(Timed::merged).toList();
    }

    static List<MergedEvent> write(
            List<List<Assertion>> groups, Traveller traveller, Comparator<String> articles, KnownEvents known) {
        List<MergedEvent> events =
                SideBySide.each(groups, group -> known.of(traveller, group, () -> event(group, traveller, articles)));
        List<MergedEvent> told = sorted(events, articles).stream()
                .filter(merged -> !isHead(merged) && !isBare(merged.event(), traveller))
                .toList();
        return unique(StayTitles.tell(ToldBeside.once(told), traveller));
    }

    /** "Miller travels": nobody is told to be met, and no place, hour or occasion. */
    private static boolean isBare(Event event, Traveller traveller) {
        String title = event.title();
        return !event.related()
                && event.when().precision() != Precision.TIME
                && event.place().isEmpty()
                && event.participants().isEmpty()
                && event.conflicts().isEmpty()
                && title.startsWith(traveller.shortName() + " ")
                && title.substring(traveller.shortName().length() + 1).split(" ").length <= BARE_WORDS;
    }

    /** "Travels", "to leave". */
    private static final int BARE_WORDS = 2;

    /** "PRESS STATEMENT NO. 4, 30 AUGUST 1974": the head of a page, with its day and nobody and no place. */
    private static boolean isHead(MergedEvent merged) {
        Event event = merged.event();
        return event.place().isEmpty()
                && event.participants().isEmpty()
                && event.conflicts().isEmpty()
                && merged.assertions().stream()
                        .allMatch(a -> a.day().rule() == Rule.OWN
                                && a.grounds().person().reference() == PersonGround.Reference.UNSAID
                                && Shouted.isAll(a.claim().quote()));
    }

    static MergedEvent event(List<Assertion> group, Traveller traveller, Comparator<String> articles) {
        Weighing weighing = Weighing.of(group);
        List<Conflict> conflicts = conflicts(group, weighing);
        When when = weighing.when();
        List<Assertion> weighed = Weighing.fitting(group, when);
        Optional<Place> place = weighing.places().stream().findFirst().map(Weighing.Choice::value);
        Status status = weighing.statuses().get(0).value();
        EventKind kind = kind(weighed);
        List<String> people = peopleOfDay(weighed);
        boolean related = group.stream().noneMatch(Assertion::ofTrip);
        String quote = weighed.get(0).claim().quote();
        List<Claim> claims = group.stream()
                .map(Assertion::claim)
                .distinct()
                .sorted(Comparator.comparing(Claim::article, articles).thenComparing(Claim::span))
                .toList();
        Event event = new Event(
                EventIds.of(kind, when, place, people, related, quote),
                "",
                kind,
                when,
                status,
                place,
                people,
                related,
                Confidence.of(
                        Confidence.reasons(group, kind, when, status, place, !conflicts.isEmpty()),
                        Confidence.voice(group)),
                claims,
                conflicts);
        boolean present = !related
                && status != Status.CANCELLED
                && status != Status.POSSIBLE
                && weighed.stream()
                        .anyMatch(a -> a.present() && a.claim().place().isPresent());
        return new MergedEvent(
                event.edit().title(title(event, group, traveller)).event(), present, group);
    }

    /** The title of an event with these values, in the words of its claims. */
    static String title(Event event, List<Assertion> group, Traveller traveller) {
        return TitleMarks.printed(words(event, group, traveller));
    }

    private static String words(Event event, List<Assertion> group, Traveller traveller) {
        List<Assertion> weighed = Weighing.fitting(group, event.when());
        Matter matter = EventMatter.of(weighed, event.status(), event.place());
        Assertion first = weighed.get(0);
        Rule rule = first.place().rule();
        boolean plain = rule != Rule.TRANSCRIPT && rule != Rule.GIVEN;
        if (event.related()) {
            return BesideTitles.of(first.claim(), matter.opener());
        }
        Optional<String> entry =
                plain ? EntryTitles.of(traveller, event.kind(), event.status(), first.claim()) : Optional.empty();
        EventKind kind = rule == Rule.MORNING && event.kind() == EventKind.VISIT ? EventKind.DEPARTURE : event.kind();
        return entry.orElseGet(() -> EventTitles.ofTrip(traveller, event, kind, matter, first.claim()));
    }

    private static List<Conflict> conflicts(List<Assertion> group, Weighing weighing) {
        List<Conflict> conflicts = new ArrayList<>();
        WeekdayChoice.explain(group).ifPresent(conflicts::add);
        anachronism(group).ifPresent(conflicts::add);
        if (weighing.days().size() > 1) {
            conflicts.add(disagreement(weighing.days()));
        }
        return conflicts;
    }

    private static Optional<Conflict> anachronism(List<Assertion> group) {
        return group.stream()
                .flatMap(a -> a.conflict().stream())
                .filter(c -> c.kind() == DateConflict.Kind.ANACHRONISM)
                .findFirst()
                .map(Conflict.Anachronism::new);
    }

    private static Conflict disagreement(List<Weighing.Choice<LocalDate>> days) {
        LocalDate chosen = days.get(0).value();
        List<LocalDate> others =
                days.stream().skip(1).map(Weighing.Choice::value).sorted().toList();
        return new Conflict.DaysDisagree(chosen, others, days.get(0).sources());
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

    /**
     * The people whom one statement names together, of those with a day where any names somebody: the most, of as many the
     * first. That all met on one day is more than "met Oram", "met Keller" and, elsewhere, "will meet Oram on Monday" tell.
     */
    private static List<String> peopleOfDay(List<Assertion> group) {
        List<String> dated = together(
                group.stream().filter(a -> a.claim().when().first().isPresent()).toList());
        List<String> people = dated.isEmpty() ? together(group) : dated;
        return people.stream().map(person -> fullest(person, group)).distinct().toList();
    }

    private static List<String> together(List<Assertion> group) {
        List<String> most = List.of();
        for (Assertion assertion : group) {
            List<String> people = apart(assertion.claim().participants());
            most = people.size() > most.size() ? people : most;
        }
        return most;
    }

    /** Each once, under the fuller of its names. */
    private static List<String> apart(List<String> names) {
        List<String> people = new ArrayList<>();
        for (String name : names) {
            String full = fullest(name, names);
            if (people.stream().noneMatch(known -> SameEvent.sharePerson(List.of(known), List.of(full)))) {
                people.add(full);
            }
        }
        return people;
    }

    /** The name by which the claims call the same person most fully. */
    private static String fullest(String person, List<Assertion> group) {
        return fullest(person, group.stream().map(a -> a.claim().participants()).flatMap(List::stream)::iterator);
    }

    private static String fullest(String person, Iterable<String> names) {
        String full = person;
        for (String name : names) {
            boolean fuller = words(name) > words(full) && SameEvent.sharePerson(List.of(person), List.of(name));
            full = fuller ? name : full;
        }
        return full;
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
                            : merged.with(e.edit().id(e.id() + "-" + count).event()));
        }
        return unique;
    }
}
