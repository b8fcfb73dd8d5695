package org.dateline.itinerary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.claim.Tier;
import org.dateline.person.Traveller;
import org.dateline.time.When;

/**
 * The days of the trip: of all days on which the traveller is told to be somewhere, the best supported run without a long
 * gap, and other runs that are news of their articles and too short to be a trip of their own. What lies outside is
 * history or another trip.
 *
 * @param runs in the order of time, at least one
 */
record TripWindow(List<Run> runs) {
    /** Days without a long gap. */
    record Run(LocalDate first, LocalDate last) {
        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        boolean isNear(LocalDate day) {
            return !day.isBefore(first.minusDays(LONGEST_GAP_DAYS)) && !day.isAfter(last.plusDays(LONGEST_GAP_DAYS));
        }

        static Run of(List<Presence> presences) {
            return new Run(
                    presences.get(0).day(), presences.get(presences.size() - 1).day());
        }
    }

    /** What lies farther away is another journey, however little is told of it. */
    private static final int LONGEST_PAUSE_DAYS = 100;

    /** What is told no later than this is news, and no history. */
    private static final int NEWS_DAYS = 4;

    private static final int LONGEST_GAP_DAYS = 6;
    private static final int LONGEST_TOUR_GAP_DAYS = 15;

    /** So many days tell the rhythm of a tour. */
    private static final int TOUR_DAYS = 5;

    /** Who tells of their own journey tells of no other; so many days may pass from one letter to the next. */
    private static final int LONGEST_TOLD_GAP_DAYS = 150;

    /** A ship or a torch is at home nowhere, and is under way where nothing is told of it. */
    private static final int LONGEST_GAP_UNDER_WAY_DAYS = 40;

    /** @param kind what travels */
    static Optional<TripWindow> of(List<Presence> presences, Traveller.Kind kind) {
        List<Presence> days = presences.stream()
                .filter(TripWindow::isTold)
                .sorted(Comparator.comparing(Presence::day))
                .toList();
        List<Presence> used = days.isEmpty()
                ? presences.stream().sorted(Comparator.comparing(Presence::day)).toList()
                : days;
        long gap = switch (kind) {
            case WRITER -> LONGEST_TOLD_GAP_DAYS;
            case SHIP, THING ->
                used.stream().allMatch(TripWindow::isHistory) ? LONGEST_TOLD_GAP_DAYS : LONGEST_GAP_UNDER_WAY_DAYS;
            case PERSON, GROUP -> longestGap(used);
        };
        List<Run> stays = stays(presences);
        List<List<Presence>> runs = new ArrayList<>();
        for (Presence presence : used) {
            List<Presence> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            boolean near = !last.isEmpty()
                    && (isNear(last.get(last.size() - 1).day(), presence.day(), gap, stays)
                            || isOfOneList(last.get(last.size() - 1), presence)
                            || isOfOnePlan(last.get(last.size() - 1), presence));
            if (near) {
                last.add(presence);
            } else {
                runs.add(new ArrayList<>(List.of(presence)));
            }
        }
        return runs.stream()
                .max(Comparator.comparingDouble(TripWindow::weight)
                        .thenComparing(run -> run.get(0).day(), Comparator.reverseOrder()))
                .map(best -> new TripWindow(parts(runs, best)));
    }

    /** Whether two days are of one journey: there is no long gap between them, or it is told that the journey lasts so long. */
    private static boolean isNear(LocalDate one, LocalDate next, long gap, List<Run> stays) {
        return ChronoUnit.DAYS.between(one, next) <= gap
                || stays.stream()
                        .anyMatch(stay -> !stay.first().isAfter(one.plusDays(1))
                                && !stay.last().isBefore(next.minusDays(1)));
    }

    /** "Lima, Peru – January 19" on the line above "Quito, Ecuador – February 9": the dates of one tour. */
    private static boolean isOfOneList(Presence one, Presence next) {
        return ChronoUnit.DAYS.between(one.day(), next.day()) <= LONGEST_GAP_UNDER_WAY_DAYS
                && lines(one)
                        .anyMatch(line -> lines(next)
                                .anyMatch(other -> line.article().equals(other.article())
                                        && other.span().start() >= line.span().end()
                                        && other.span().start() - line.span().end() <= NEXT_LINE));
    }

    /** "Will leave Lima on June 13 … will fly to Quito on July 2": what one article announces is one journey. */
    private static boolean isOfOnePlan(Presence one, Presence next) {
        return ChronoUnit.DAYS.between(one.day(), next.day()) <= LONGEST_PLANNED_GAP_DAYS
                && plans(one).anyMatch(plan -> plans(next).anyMatch(plan::equals));
    }

    /** The articles that announce the day. */
    private static Stream<String> plans(Presence presence) {
        return presence.event().assertions().stream()
                .filter(a -> a.claim().status() == Status.PLANNED
                        && a.published()
                                .filter(day -> day.isBefore(presence.day()))
                                .isPresent())
                .map(a -> a.claim().article());
    }

    private static final int LONGEST_PLANNED_GAP_DAYS = 60;

    /** The claims that are lines of a list. */
    private static Stream<Claim> lines(Presence presence) {
        return presence.event().assertions().stream()
                .filter(a -> a.day().tier() == Tier.HEADING && a.place().tier() == Tier.HEADING)
                .map(Assertion::claim);
    }

    /** So many letters lie at most between two lines of one list. */
    private static final int NEXT_LINE = 80;

    /** "Visits Peru from 5 to 14 June" */
    private static List<Run> stays(List<Presence> presences) {
        return presences.stream()
                .filter(Presence::stay)
                .map(presence -> presence.event().event().when())
                .distinct()
                .map(when -> new Run(when.first().orElseThrow(), when.last().orElseThrow()))
                .toList();
    }

    /** A day told by itself, or one of a few days in a town ("5-7 June, Quito"); what is told of a country may be the whole trip. */
    private static boolean isTold(Presence presence) {
        When when = presence.event().event().when();
        return !presence.stay()
                || !presence.isBroad()
                        && ChronoUnit.DAYS.between(
                                        when.first().orElseThrow(), when.last().orElseThrow())
                                < LONGEST_GAP_DAYS;
    }

    /** The best run, and those that go with it. */
    private static List<Run> parts(List<List<Presence>> runs, List<Presence> best) {
        int at = runs.indexOf(best);
        LocalDate first = best.get(0).day();
        LocalDate last = best.get(best.size() - 1).day();
        List<Run> parts = new ArrayList<>(List.of(Run.of(best)));
        for (int i = at - 1; i >= 0; i--) {
            List<Presence> run = runs.get(i);
            boolean near = ChronoUnit.DAYS.between(run.get(run.size() - 1).day(), first) <= LONGEST_PAUSE_DAYS;
            List<Presence> leadUp = leadUp(run, first);
            if (near && (isPart(run) || goesOn(run, runs.get(i + 1)))) {
                parts.add(0, Run.of(run));
                first = run.get(0).day();
            } else if (!leadUp.isEmpty()) {
                parts.add(0, Run.of(leadUp));
                first = leadUp.get(0).day();
            }
        }
        for (int i = at + 1; i < runs.size(); i++) {
            List<Presence> run = runs.get(i);
            boolean near = ChronoUnit.DAYS.between(last, run.get(0).day()) <= LONGEST_PAUSE_DAYS;
            if (near && (isPart(run) || goesOn(runs.get(i - 1), run))) {
                parts.add(Run.of(run));
                last = run.get(run.size() - 1).day();
            }
        }
        return parts;
    }

    /** "The ship left Lima on May 3", three weeks before all else that is told: how the trip began. */
    private static List<Presence> leadUp(List<Presence> run, LocalDate next) {
        List<Presence> moves = run.stream()
                .filter(p -> p.kind() == EventKind.DEPARTURE
                        || p.kind() == EventKind.ARRIVAL
                        || p.kind() == EventKind.TRAVEL)
                .filter(p -> ChronoUnit.DAYS.between(p.day(), next) <= LEAD_UP_DAYS)
                .toList();
        return moves.stream().map(Presence::day).distinct().count() == 1 ? moves : List.of();
    }

    private static final int LEAD_UP_DAYS = 25;

    /** Whether the days are told as news, and make no trip by themselves. */
    private static boolean isPart(List<Presence> run) {
        long places = run.stream().map(p -> p.place().name()).distinct().count();
        long days = run.stream().map(Presence::day).distinct().count();
        return (places < 2 || days < 2) && run.stream().allMatch(TripWindow::isNews);
    }

    /** Whether the one run begins in the country in which the other ended, soon after: who is held in Peru a week is there meanwhile. */
    private static boolean goesOn(List<Presence> run, List<Presence> next) {
        Presence last = run.get(run.size() - 1);
        Presence first = next.get(0);
        return ChronoUnit.DAYS.between(last.day(), first.day()) <= LONGEST_TOUR_GAP_DAYS
                && last.place().sameCountry(first.place())
                && Stream.concat(run.stream(), next.stream()).allMatch(TripWindow::isNews);
    }

    private static boolean isNews(Presence presence) {
        return presence.event().assertions().stream()
                .flatMap(a -> a.published().stream())
                .anyMatch(day -> !presence.day().isBefore(day.minusDays(NEWS_DAYS)));
    }

    /** Whether it is told a year later or more: a ship's history leaves months out. */
    private static boolean isHistory(Presence presence) {
        return presence.event().assertions().stream()
                .flatMap(a -> a.published().stream())
                .allMatch(day -> presence.day().isBefore(day.minusYears(1)));
    }

    /** A tour that plays every fourth day may rest for more than a week; a visit told day by day does not. */
    private static long longestGap(List<Presence> presences) {
        List<LocalDate> days =
                presences.stream().map(Presence::day).distinct().sorted().toList();
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            gaps.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        gaps.sort(Comparator.naturalOrder());
        long median = gaps.size() < TOUR_DAYS ? 1 : gaps.get(gaps.size() / 2);
        return Math.max(LONGEST_GAP_DAYS, Math.min(LONGEST_TOUR_GAP_DAYS, 3 * median));
    }

    private static double weight(List<Presence> run) {
        return run.stream().mapToDouble(Presence::weight).sum();
    }

    LocalDate first() {
        return runs.get(0).first();
    }

    LocalDate last() {
        return runs.get(runs.size() - 1).last();
    }

    boolean contains(LocalDate day) {
        return runs.stream().anyMatch(run -> run.contains(day));
    }

    boolean isNear(LocalDate day) {
        return runs.stream().anyMatch(run -> run.isNear(day));
    }
}
