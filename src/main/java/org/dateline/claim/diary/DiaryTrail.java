package org.dateline.claim.diary;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.DatedEntry;

/**
 * Where those who tell were at the end of each day that was told so far. There they wake up on the next, and there they stay
 * where an entry names no place; after a departure nobody knows.
 */
final class DiaryTrail {
    /** Who writes nothing of a move is still there so many days later. */
    private static final int STAY_DAYS = 2;

    private final TreeMap<LocalDate, Optional<PlaceMention>> ends = new TreeMap<>();

    /** Goes on to a visit that is told as done. */
    void follow(Visit visit, LocalDate day) {
        Optional<PlaceMention> here = ends.getOrDefault(day, Optional.empty());
        boolean inside = here.filter(end -> end.place()
                        .flatMap(place -> visit.place().place().map(place::sameCountry))
                        .orElse(false))
                .isPresent();
        if (visit.left()) {
            boolean elsewhere =
                    here.filter(end -> !Visit.isNear(end, visit.place())).isPresent();
            ends.put(day, elsewhere ? here : Optional.empty());
        } else if (!visit.isBroad()) {
            ends.put(day, Optional.of(visit.place()));
        } else if (!inside) {
            ends.put(day, Optional.empty());
        }
    }

    /** Since which day they have been there who say that they are "still in Lima": the day itself, where nobody knows. */
    LocalDate since(Visit visit) {
        LocalDate first = visit.days().first();
        if (!visit.isFact() || visit.left() || visit.isBroad() || !saysStill(visit)) {
            return first;
        }
        LocalDate since = first;
        for (Map.Entry<LocalDate, Optional<PlaceMention>> end :
                ends.headMap(first, false).descendingMap().entrySet()) {
            boolean there = end.getValue()
                    .filter(place -> Visit.isNear(place, visit.place()))
                    .isPresent();
            if (!there || end.getKey().isBefore(first.minusDays(STILL_DAYS))) {
                break;
            }
            since = end.getKey();
        }
        return since;
    }

    private static boolean saysStill(Visit visit) {
        int place = visit.words().tokenAt(visit.place().span().start());
        return visit.words().between(place - STILL_REACH, place).stream()
                .anyMatch(word -> DiaryWords.is("as before", word));
    }

    private static final int STILL_DAYS = 10;
    private static final int STILL_REACH = 3;

    /** Goes on to a day on which nothing but staying is told. */
    void stay(LocalDate day, PlaceMention place) {
        ends.putIfAbsent(day, Optional.of(place));
    }

    /** Goes on to a day that ended at a place that nobody knows. */
    void lose(LocalDate day) {
        ends.put(day, Optional.empty());
    }

    /** Where the day before the entry ended. */
    Optional<PlaceMention> morning(DatedEntry entry) {
        return ends.getOrDefault(entry.first().minusDays(1), Optional.empty());
    }

    /** Where the last day that was told of ended, if that was lately. */
    Optional<PlaceMention> lately(DatedEntry entry) {
        Map.Entry<LocalDate, Optional<PlaceMention>> last = ends.lowerEntry(entry.first());
        return last == null || last.getKey().isBefore(entry.first().minusDays(STAY_DAYS))
                ? Optional.empty()
                : last.getValue();
    }
}
