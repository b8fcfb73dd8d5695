package org.dateline.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.event.Correction;
import org.dateline.event.EventEdits;
import org.dateline.event.MergedEvent;
import org.dateline.place.Gazetteer;

/**
 * Applies decisions to events: first those on which claims make which events, then those on what the events are, so that a decision
 * holds whatever its event was merged with. Each in the order in which they were taken.
 */
public final class Editing {
    private final Decisions decisions;
    private final Gazetteer gazetteer;
    private final EventEdits edits;
    private final QuotationFinder quotations;
    private final EventFinder finder;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, Decision> holders = new LinkedHashMap<>();
    private final List<Article> sources = new ArrayList<>();
    private List<MergedEvent> events;

    private Editing(
            Decisions decisions,
            List<MergedEvent> events,
            Map<String, String> texts,
            EventEdits edits,
            Gazetteer gazetteer) {
        this.decisions = decisions;
        this.events = new ArrayList<>(events);
        this.edits = edits;
        this.gazetteer = gazetteer;
        this.quotations = new QuotationFinder(texts);
        this.finder = new EventFinder(quotations);
    }

    /**
     * The events as decided.
     *
     * @param texts of the articles, by their ids
     */
    public static Edited apply(
            Decisions decisions,
            List<MergedEvent> events,
            Map<String, String> texts,
            EventEdits edits,
            Gazetteer gazetteer) {
        if (decisions.isEmpty()) {
            return new Edited(events, List.of(), List.of());
        }
        Editing editing = new Editing(decisions, events, texts, edits, gazetteer);
        editing.claims();
        editing.values();
        editing.join();
        editing.others();
        return new Edited(
                edits.sorted(editing.events),
                decisions.all().stream()
                        .flatMap(decision -> Optional.ofNullable(editing.outcomes.get(decision.id())).stream())
                        .toList(),
                editing.sources);
    }

    /** What becomes of decisions where nobody travels: there is nothing that they could be on. */
    public static Edited ofNobody(Decisions decisions) {
        List<Outcome> orphaned = decisions
                .standing()
                .filter(decision -> !(decision.act() instanceof Act.OfTrip || decision.act() instanceof Act.Undo))
                .map(decision -> Outcome.orphaned(decision, Outcome.Reason.NOT_READ))
                .toList();
        return new Edited(List.of(), orphaned, List.of());
    }

    private void claims() {
        ClaimActs acts = new ClaimActs(finder, edits);
        HandEvents hand = new HandEvents(quotations, gazetteer, edits);
        decisions.standing().forEach(decision -> {
            if (decision.act() instanceof Act.OfClaims act) {
                ClaimActs.Result result = acts.apply(decision, act, events);
                events = result.events();
                outcomes.put(decision.id(), result.outcome());
            } else if (decision.act() instanceof Act.AddEvent act) {
                outcomes.put(decision.id(), add(decision, act, hand));
            }
        });
    }

    private Outcome add(Decision decision, Act.AddEvent act, HandEvents hand) {
        Optional<Outcome.Reason> missing = hand.missing(act);
        if (missing.isPresent()) {
            return Outcome.orphaned(decision, missing.get());
        }
        HandEvents.Made made = hand.make(decision, act, ClaimActs.idOf(decision));
        MergedEvent event = made.event();
        Optional<String> title = Optional.of(event.event().title());
        Correction why = correction(decision, Optional.empty(), title);
        made.source().ifPresent(source -> {
            sources.add(source);
            quotations.add(source.id(), source.text());
        });
        events.add(edits.corrected(event, event.event(), why, List.of()));
        return Outcome.applied(
                decision,
                List.of(event.event().id()),
                List.of(new Outcome.Change(why.kind(), Optional.empty(), title)));
    }

    private void values() {
        EventActs acts = new EventActs(gazetteer);
        decisions.standing().forEach(decision -> {
            if (decision.act() instanceof Act.OfEvent act && !(act instanceof Act.OfClaims)) {
                outcomes.put(decision.id(), value(decision, act, acts));
            }
        });
    }

    private Outcome value(Decision decision, Act.OfEvent act, EventActs acts) {
        Optional<EventFinder.Match> match = finder.find(act.of(), events);
        if (match.isEmpty()) {
            return Outcome.orphaned(decision, finder.missing(act.of()));
        }
        MergedEvent event = match.get().event();
        EventActs.Result result = acts.apply(act, event.event());
        if (result.missing().isPresent()) {
            return Outcome.orphaned(decision, result.missing().get());
        }
        Correction why = correction(decision, result.before(), result.after());
        overtake(decision, event.event().id());
        int at = indexOf(event.event().id());
        events.set(
                at,
                edits.corrected(events.get(at), result.event(), why, match.get().unknown()));
        return Outcome.applied(
                decision,
                List.of(event.event().id()),
                List.of(new Outcome.Change(why.kind(), result.before(), result.after())));
    }

    /** What is read elsewhere as a person decided it, by an article that came later, is the same event. */
    private void join() {
        List<MergedEvent> decided =
                events.stream().filter(event -> event.event().isDecided()).toList();
        for (MergedEvent event : decided) {
            List<MergedEvent> same = events.stream()
                    .filter(other -> !other.event().isDecided() && EventEdits.isSame(event, other))
                    .toList();
            MergedEvent whole = event;
            for (MergedEvent other : same) {
                whole = edits.absorbing(whole, other);
            }
            events.set(events.indexOf(event), whole);
            events.removeAll(same);
        }
    }

    private int indexOf(String id) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).event().id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such event: " + id);
    }

    /** What was decided before of the same no longer holds, and is no longer told with the event. */
    private void overtake(Decision decision, String event) {
        Optional<String> matter = matter(decision.act());
        if (matter.isEmpty()) {
            return;
        }
        Decision earlier = holders.put(event + " " + matter.get(), decision);
        if (earlier != null) {
            outcomes.computeIfPresent(earlier.id(), (id, outcome) -> outcome.overtakenBy(decision.id()));
            int at = indexOf(event);
            events.set(at, EventEdits.without(events.get(at), earlier.id()));
        }
    }

    /** What of an event is decided; of two decisions on the same the later holds. */
    private static Optional<String> matter(Act act) {
        return switch (act.kind()) {
            case NOTE -> Optional.empty();
            case READING, DAY -> Optional.of(Correction.Kind.DAY.name());
            default -> Optional.of(act.kind().name());
        };
    }

    /** Of whole trips, of what is undone, and of what undoes. */
    private void others() {
        for (Decision decision : decisions.all()) {
            Optional<String> undo = decisions.findUndo(decision);
            if (undo.isPresent()) {
                outcomes.put(decision.id(), Outcome.undone(decision, undo.get()));
            } else if (decision.act() instanceof Act.Undo undoing) {
                boolean known = decisions.all().stream()
                        .takeWhile(other -> other != decision)
                        .anyMatch(other -> other.id().equals(undoing.decision()));
                outcomes.put(
                        decision.id(),
                        known
                                ? Outcome.applied(decision, List.of(), List.of())
                                : Outcome.orphaned(decision, Outcome.Reason.NO_SUCH_DECISION));
            } else if (decision.act() instanceof Act.OfTrip act) {
                outcomes.put(decision.id(), ofTrip(decision, act));
            }
        }
    }

    private Outcome ofTrip(Decision decision, Act.OfTrip act) {
        Optional<Decision> later = decisions
                .standing()
                .dropWhile(other -> other != decision)
                .skip(1)
                .filter(other -> other.act().kind() == act.kind() && single(act))
                .findFirst();
        Outcome applied = Outcome.applied(decision, List.of(), List.of());
        return later.map(other -> applied.overtakenBy(other.id())).orElse(applied);
    }

    /** Whether only one of its kind can hold. */
    private static boolean single(Act.OfTrip act) {
        return !(act instanceof Act.HideArticle || act instanceof Act.HidePicture || act instanceof Act.NoteTrip);
    }

    static Correction correction(Decision decision, Optional<String> before, Optional<String> after) {
        return new Correction(
                decision.id(), decision.act().kind(), before, after, decision.why(), decision.who(), decision.at());
    }
}
