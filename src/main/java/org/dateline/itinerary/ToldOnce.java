package org.dateline.itinerary;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.event.Bare;
import org.dateline.event.Event;
import org.dateline.event.MergedEvent;
import org.dateline.event.OnTheWay;
import org.dateline.person.Traveller;

/**
 * Each part of a trip told once: an event that says no more than another is told with it, its claims among that one's. Stops and
 * their days are made before, and stay.
 *
 * @param events those that are left
 * @param stops with the events that they have now
 * @param placements the same
 */
record ToldOnce(List<Event> events, List<Stop> stops, List<Placement> placements) {
    /**
     * @param merged the events with the claims behind them
     * @param placed the same as they are on the trip
     * @param articles the order of articles by their ids
     */
    static ToldOnce of(
            Traveller traveller,
            List<MergedEvent> merged,
            List<Event> placed,
            List<Stop> stops,
            List<Placement> placements,
            Comparator<String> articles) {
        Set<String> ids = new HashSet<>();
        if (!placed.stream().allMatch(event -> ids.add(event.id()))) {
            return new ToldOnce(placed, stops, placements);
        }
        Comparator<Claim> order = Comparator.comparing(Claim::article, articles).thenComparing(Claim::span);
        Retelling told = new Retelling(traveller, placed, stops, order);
        told.run(new SameDeed(told));
        told.run(new SameDay(told));
        told.run(new DeedThere(told));
        told.run(new MoreExact(told));
        told.run(new DatedElsewhere(told, merged));
        passing(told);
        LeavingDays.tell(told);
        return new ToldOnce(told.events(), told.stopsNow(), told.placementsNow(placements));
    }

    /** Who only changes trains somewhere does not visit it. */
    private static void passing(Retelling told) {
        for (Event event : told.events()) {
            boolean there = told.bare(event)
                    .filter(bare -> bare.isThere() || bare.isMove())
                    .isPresent();
            if (there && told.isFree(event) && OnTheWay.isAll(event)) {
                told.put(told.titled(event, Bare.PASSES));
            }
        }
    }
}
