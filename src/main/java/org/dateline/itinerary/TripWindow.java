package org.dateline.itinerary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days of the trip: of all days on which the traveller is told to be somewhere, the best supported run without a
 * long gap. What lies outside is history or another trip.
 */
record TripWindow(LocalDate first, LocalDate last) {
    private static final int LONGEST_GAP_DAYS = 6;
    private static final int LONGEST_TOUR_GAP_DAYS = 15;

    /** So many days tell the rhythm of a tour. */
    private static final int TOUR_DAYS = 5;

    /** Who tells of their own journey tells of no other; so many days may pass from one letter to the next. */
    private static final int LONGEST_TOLD_GAP_DAYS = 75;

    /** @param told whether those who travel tell it */
    static Optional<TripWindow> of(List<Presence> presences, boolean told) {
        List<Presence> days = presences.stream()
                .filter(p -> !p.stay())
                .sorted(Comparator.comparing(Presence::day))
                .toList();
        List<Presence> used = days.isEmpty()
                ? presences.stream().sorted(Comparator.comparing(Presence::day)).toList()
                : days;
        long gap = told ? LONGEST_TOLD_GAP_DAYS : longestGap(used);
        List<List<Presence>> runs = new ArrayList<>();
        for (Presence presence : used) {
            List<Presence> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            boolean near = !last.isEmpty()
                    && ChronoUnit.DAYS.between(last.get(last.size() - 1).day(), presence.day()) <= gap;
            if (near) {
                last.add(presence);
            } else {
                runs.add(new ArrayList<>(List.of(presence)));
            }
        }
        return runs.stream()
                .max(Comparator.comparingDouble(TripWindow::weight)
                        .thenComparing(run -> run.get(0).day(), Comparator.reverseOrder()))
                .map(run ->
                        new TripWindow(run.get(0).day(), run.get(run.size() - 1).day()));
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

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean isNear(LocalDate day) {
        return !day.isBefore(first.minusDays(LONGEST_GAP_DAYS)) && !day.isAfter(last.plusDays(LONGEST_GAP_DAYS));
    }
}
