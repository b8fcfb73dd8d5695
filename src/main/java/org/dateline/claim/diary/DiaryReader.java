package org.dateline.claim.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.PersonGround;
import org.dateline.claim.Rule;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.DatedEntry;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.Quotations;
import org.dateline.sentence.VerbForm;
import org.dateline.time.When;

/**
 * Reads the claims of articles that are told by who travels: entry by entry in the order of their days, each of a day of its
 * own. What an entry's heading names and where its sentences put those who tell is where they were on that day; and where the
 * day before ended they woke up.
 */
public final class DiaryReader {
    private final List<Assertion> assertions = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Set<Claim> seen = new HashSet<>();
    private final DiaryTrail trail = new DiaryTrail();

    private DiaryReader() {}

    /** An entry, and the article that it is of. */
    private record Told(ParsedArticle read, DatedEntry entry) {
        LocalDate first() {
            return entry.first();
        }

        /** A post without entries has its title for a heading. */
        boolean isPost() {
            return read.entries().size() == 1;
        }
    }

    /** What an entry says, from its first sentence on. */
    private record EntryRead(
            Told told,
            List<ParsedSentence> sentences,
            List<Visit> visits,
            boolean stays,
            boolean afloat,
            boolean lost) {}

    /** The claims of the articles, one entry after the other. */
    public static List<Assertion> read(List<ParsedArticle> articles) {
        List<EntryRead> entries = articles.stream()
                .flatMap(read -> read.entries().stream().map(entry -> new Told(read, entry)))
                .sorted(Comparator.comparing(Told::first))
                .flatMap(told -> visits(told).stream())
                .toList();
        DiaryRoute route = DiaryRoute.of(
                entries.stream().flatMap(entry -> entry.visits().stream()).toList());
        DiaryReader reader = new DiaryReader();
        entries.forEach(entry -> reader.entry(entry, route));
        return reader.assertions;
    }

    private static Optional<EntryRead> visits(Told told) {
        DatedEntry entry = told.entry();
        List<ParsedSentence> sentences = EntryVisits.sentences(told.read(), entry);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        EntryVisits reader = new EntryVisits(
                entry,
                Quotations.of(told.read().article()),
                told.isPost() ? DiaryTitle.places(told.read()) : List.of());
        List<Visit> visits = onDays(entry, reader.read(sentences));
        return Optional.of(
                new EntryRead(told, sentences, visits, reader.onlyStays(), reader.isAfloat(), reader.endsLost()));
    }

    private void entry(EntryRead read, DiaryRoute route) {
        Told told = read.told();
        List<Visit> visits =
                read.visits().stream().filter(visit -> !route.isAside(visit)).toList();
        boolean between = read.afloat() && visits.isEmpty();
        if (!between && !told.entry().preface() && EntryVisits.isTold(read.sentences(), told.entry())) {
            morning(told, read.sentences().get(0), visits, read.stays());
        }
        for (Visit visit : visits) {
            LocalDate since = trail.since(visit);
            boolean still = since.isBefore(visit.days().first());
            add(
                    told,
                    still
                            ? visit.on(new DiaryDays.Days(
                                    since, visit.days().last(), visit.days().mention()))
                            : visit);
            if (visit.isFact()) {
                trail.follow(visit, visit.days().last());
            }
        }
        if (read.lost()) {
            trail.lose(told.entry().last());
        }
    }

    private static final int LONG_DAYS = 2;

    /** On an entry of several days, the first place is of the first and the last of the last; one place is of all. */
    private static List<Visit> onDays(DatedEntry entry, List<Visit> visits) {
        List<Visit> dated = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            boolean open = !entry.isOneDay() && visit.days().isOf(entry) && visits.size() > 1;
            boolean end = i > 0 && i == visits.size() - 1;
            boolean between = i > 0 && !end && ChronoUnit.DAYS.between(entry.first(), entry.last()) >= LONG_DAYS;
            if (open && between) {
                continue; // of a week nobody knows the day
            }
            dated.add(open ? visit.on(DiaryDays.Days.of(end ? entry.last() : entry.first())) : visit);
        }
        return dated;
    }

    /** Who slept in Lima wakes up there; an entry that names no place is told where the one before ended. */
    private void morning(Told told, ParsedSentence opening, List<Visit> visits, boolean stays) {
        DatedEntry entry = told.entry();
        List<Visit> own = visits.stream()
                .filter(Visit::isFact)
                .filter(visit -> !visit.days().last().isBefore(entry.first()))
                .toList();
        Optional<PlaceMention> morning =
                lately(visits, entry).or(() -> own.isEmpty() && stays ? trail.lately(entry) : trail.morning(entry));
        if (morning.isEmpty() || isElsewhere(own, morning.get()) || isFar(own, morning.get())) {
            return;
        }
        Rule rule = own.isEmpty() ? Rule.CARRIED : Rule.MORNING;
        DiaryDays.Days days = own.isEmpty() ? DiaryDays.Days.of(entry) : DiaryDays.Days.of(entry.first());
        add(told, Visit.at(opening.words(), morning.get(), VerbForm.Tense.PAST, days, rule));
        if (own.isEmpty()) {
            trail.stay(days.last(), morning.get());
        }
    }

    /** Where they came to the day before the entry, as it tells itself: "we reached Lima last night" is written there. */
    private static Optional<PlaceMention> lately(List<Visit> visits, DatedEntry entry) {
        return visits.stream()
                .filter(visit -> visit.isFact()
                        && visit.days().last().isBefore(entry.first())
                        && ChronoUnit.DAYS.between(visit.days().last(), entry.first()) <= LATELY_DAYS)
                .reduce((one, other) -> other.days().last().isBefore(one.days().last()) ? one : other)
                .filter(visit -> !visit.left() && !visit.isBroad() && COMES.contains(visit.sense()))
                .filter(visit -> visit.days().first().equals(visit.days().last())) // a stay that is told is over
                .map(Visit::place);
    }

    private static final Set<PredicateClass> COMES = EnumSet.of(PredicateClass.ARRIVAL, PredicateClass.TRAVEL);
    private static final int LATELY_DAYS = 1;

    /** Whether the day is told to begin with leaving another place, or names this one anyhow. */
    private static boolean isElsewhere(List<Visit> own, PlaceMention morning) {
        boolean named = own.stream().anyMatch(visit -> Visit.isNear(visit.place(), morning));
        boolean leaves = !own.isEmpty() && own.get(0).left() && !own.get(0).isBroad();
        return named || leaves;
    }

    /** Who is far away at the first place of the day may have gone there in the night. */
    private static boolean isFar(List<Visit> own, PlaceMention morning) {
        return own.stream()
                .findFirst()
                .flatMap(visit -> visit.place().place())
                .flatMap(first -> morning.place().map(first::distanceKm))
                .filter(km -> km > DAYS_WAY_KM)
                .isPresent();
    }

    /** What is walked, ridden or sailed between morning and the first place that is worth a word. */
    private static final int DAYS_WAY_KM = 60;

    private void add(Told told, Visit visit) {
        DatedEntry entry = told.entry();
        DiaryDays.Days days = visit.days();
        Rule day = days.mention().isPresent() ? Rule.OWN : Rule.ENTRY;
        LocalDate written =
                days.last().isBefore(entry.last()) ? days.last() : entry.last(); // a diary tells when it likes
        When when = When.between(days.first(), days.last());
        String article = told.read().article().id();
        Assertion assertion = ClaimDraft.presence(visit.words(), visit.sense(), visit.cue(), visit.tense())
                .by(PersonGround.TELLER)
                .on(days.mention().orElse(entry.mention()), when, Ground.of(day))
                .at(visit.place(), Ground.of(visit.rule()))
                .doing(visit.deed())
                .assertion(article, Optional.of(written), order.getOrDefault(article, 0));
        if (seen.add(assertion.claim())) {
            assertions.add(assertion);
            order.merge(article, 1, Integer::sum);
        }
    }
}
