package org.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.decision.Outcome;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.export.ConflictText;
import org.dateline.export.DecisionText;
import org.dateline.export.EventReasons;
import org.dateline.pipeline.Explanation;
import org.dateline.pipeline.Trip;

/**
 * What of a trip needs a person's eyes, in the order in which it does. An event is signed once a person decided where or when it
 * is, or confirmed it, and no article that came since says otherwise.
 *
 * @param items what is not signed, and decisions without effect
 * @param signed how many of the trip's events are signed
 * @param all how many events the trip has
 */
public record Queue(List<Item> items, int signed, int all) {
    /** Of events that are less sure, hardly more than every second one is right. */
    private static final double UNSURE = 0.6;

    /** Why it needs eyes; what comes first is looked at first. */
    public enum Reason {
        /** Articles that came later speak against what a person decided. */
        AGAINST_DECISION("articles speak against what was decided"),
        CONFLICT("in doubt"),
        UNSURE("unsure"),
        ORPHANED("a decision has no effect"),
        /** A plan that a later article gives up. */
        OVERTAKEN("a plan was given up"),
        /** A plan whose day is past, and no article tells that it came about. */
        UNCONFIRMED("no article tells that it came about"),
        NEW("new"),
        CHANGED("read otherwise than before"),
        UNSIGNED("nobody has signed it");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in a few words. */
        public String words() {
            return words;
        }
    }

    /** A reason, and what it is in this case; empty where there is no more to say. */
    public record Because(Reason reason, String detail) {}

    /**
     * One thing to look at.
     *
     * @param event empty for a decision without effect
     * @param decision one without effect
     * @param because at least one reason, the weightiest first
     * @param why by which rules and words it was read so
     */
    public record Item(Optional<Event> event, Optional<Outcome> decision, List<Because> because, List<String> why) {
        public Item {
            because = List.copyOf(because);
            why = List.copyOf(why);
        }

        public Reason first() {
            return because.get(0).reason();
        }
    }

    public Queue {
        items = List.copyOf(items);
    }

    /**
     * @param seen the trip as it was when somebody last looked at it: what came since is new
     */
    public static Queue of(Explanation explanation, Optional<TripState> seen) {
        Trip trip = explanation.trip();
        Map<String, Because> since = seen.map(before -> since(Difference.of(before, TripState.of(trip))))
                .orElse(Map.of());
        List<Item> items = new ArrayList<>();
        int signed = 0;
        int all = 0;
        for (Event event : trip.itinerary().events()) {
            boolean isSigned = isSigned(event);
            all += event.related() ? 0 : 1;
            signed += isSigned && !event.related() ? 1 : 0;
            List<Because> because = isSigned ? List.of() : because(trip, event, since);
            if (!because.isEmpty()) {
                items.add(
                        new Item(Optional.of(event), Optional.empty(), because, EventReasons.why(explanation, event)));
            }
        }
        for (Outcome outcome : trip.corrected().orphaned()) {
            items.add(new Item(
                    Optional.empty(),
                    Optional.of(outcome),
                    List.of(new Because(Reason.ORPHANED, DecisionText.orphaned(outcome))),
                    List.of()));
        }
        items.sort(Comparator.comparing(Item::first));
        return new Queue(items, signed, all);
    }

    /** Whether a person answers for it as it is. */
    public static boolean isSigned(Event event) {
        return event.isDecided() && event.conflicts().stream().noneMatch(Conflict.AgainstDecision.class::isInstance);
    }

    private static Map<String, Because> since(Difference difference) {
        Map<String, Because> since = new HashMap<>();
        difference.came().forEach(event -> since.put(event.id(), new Because(Reason.NEW, "")));
        for (Difference.Change change : difference.changed()) {
            if (change.isOther()) {
                String what = String.join(
                        "; ", change.shifts().stream().map(DifferenceText::of).toList());
                since.put(change.after().id(), new Because(Reason.CHANGED, what));
            }
        }
        return since;
    }

    /** What is told around the trip is looked at only where a decision of it is spoken against. */
    private static List<Because> because(Trip trip, Event event, Map<String, Because> since) {
        List<Because> because = new ArrayList<>();
        event.conflicts().forEach(conflict -> because.add(new Because(reason(conflict), ConflictText.of(conflict))));
        if (event.related()) {
            because.removeIf(each -> each.reason() != Reason.AGAINST_DECISION);
            return because;
        }
        if (event.confidence() < UNSURE) {
            because.add(new Because(
                    Reason.UNSURE, "of events like it, " + Math.round(event.confidence() * 100) + " in 100 are right"));
        }
        if (trip.isUnconfirmed(event)) {
            because.add(new Because(Reason.UNCONFIRMED, ""));
        }
        Optional.ofNullable(since.get(event.id())).ifPresent(because::add);
        if (because.isEmpty()) {
            because.add(new Because(Reason.UNSIGNED, ""));
        }
        because.sort(Comparator.comparing(Because::reason));
        return because;
    }

    private static Reason reason(Conflict conflict) {
        if (conflict instanceof Conflict.AgainstDecision) {
            return Reason.AGAINST_DECISION;
        }
        return conflict instanceof Conflict.PlanOvertaken ? Reason.OVERTAKEN : Reason.CONFLICT;
    }
}
