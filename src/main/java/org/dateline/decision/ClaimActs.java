package org.dateline.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.event.Correction;
import org.dateline.event.EventEdits;
import org.dateline.event.MergedEvent;

/** What decisions on which claims tell of one event make of the events. */
final class ClaimActs {
    private final EventFinder finder;
    private final EventEdits edits;

    ClaimActs(EventFinder finder, EventEdits edits) {
        this.finder = finder;
        this.edits = edits;
    }

    /** The events, and what became of the decision. */
    record Result(List<MergedEvent> events, Outcome outcome) {}

    /** The id of an event that a decision makes: it stays while the decision does. */
    static String idOf(Decision decision) {
        return "e" + Hashes.of(decision.id());
    }

    Result apply(Decision decision, Act.OfClaims act, List<MergedEvent> events) {
        Optional<EventFinder.Match> match = finder.find(act.of(), events);
        if (match.isEmpty()) {
            return new Result(events, Outcome.orphaned(decision, finder.missing(act.of())));
        }
        if (act instanceof Act.Merge merge) {
            return merge(decision, merge, match.get().event(), events);
        } else if (act instanceof Act.Hide) {
            return hide(decision, finder.listClaims(act.of(), events), events);
        }
        return split(decision, match.get(), events);
    }

    private Result merge(Decision decision, Act.Merge act, MergedEvent one, List<MergedEvent> events) {
        Optional<EventFinder.Match> match = finder.find(act.with(), events);
        if (match.isEmpty()) {
            return new Result(events, Outcome.orphaned(decision, finder.missing(act.with())));
        }
        MergedEvent other = match.get().event();
        String id = one.event().id();
        if (other == one) {
            return new Result(events, Outcome.applied(decision, List.of(id), List.of()));
        }
        List<Claim> claims = new ArrayList<>(one.event().claims());
        claims.addAll(other.event().claims());
        MergedEvent both = edits.retold(id, EventEdits.together(one, other), claims);
        Optional<String> before = Optional.of(other.event().title());
        Optional<String> after = Optional.of(both.event().title());
        MergedEvent noted = EventEdits.noted(both, one, other, Editing.correction(decision, before, after));
        List<MergedEvent> all = new ArrayList<>();
        for (MergedEvent event : events) {
            if (event != other) {
                all.add(event == one ? noted : event);
            }
        }
        return new Result(all, applied(decision, List.of(id), before, after));
    }

    private Result hide(Decision decision, Set<Claim> hidden, List<MergedEvent> events) {
        List<MergedEvent> all = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (MergedEvent event : events) {
            if (event.event().claims().stream().noneMatch(hidden::contains)) {
                all.add(event);
                continue;
            }
            ids.add(event.event().id());
            part(event, event.event().id(), claim -> !hidden.contains(claim))
                    .map(left -> EventEdits.noted(
                            left, event, Editing.correction(decision, Optional.empty(), Optional.empty())))
                    .ifPresent(all::add);
        }
        return new Result(all, applied(decision, ids, Optional.empty(), Optional.empty()));
    }

    private Result split(Decision decision, EventFinder.Match match, List<MergedEvent> events) {
        MergedEvent event = match.event();
        String id = event.event().id();
        Predicate<Claim> moves = claim ->
                match.claims().contains(claim) || match.claims().stream().anyMatch(m -> EventFinder.isCopy(claim, m));
        Optional<MergedEvent> left = part(event, id, moves.negate());
        Optional<MergedEvent> moved = part(event, idOf(decision), moves);
        if (left.isEmpty() || moved.isEmpty()) {
            return new Result(events, Outcome.applied(decision, List.of(id), List.of())); // they are apart
        }
        Optional<String> before = Optional.of(event.event().title());
        Optional<String> after = Optional.of(moved.get().event().title());
        Correction why = Editing.correction(decision, before, after);
        List<MergedEvent> all = new ArrayList<>();
        for (MergedEvent each : events) {
            all.add(each == event ? EventEdits.noted(left.get(), event, why) : each);
        }
        all.add(EventEdits.noted(moved.get(), event, why));
        return new Result(all, applied(decision, List.of(id, idOf(decision)), before, after));
    }

    /** The event that some of an event's claims tell; empty where none that is weighed is among them. */
    private Optional<MergedEvent> part(MergedEvent event, String id, Predicate<Claim> which) {
        List<Assertion> weighed =
                event.assertions().stream().filter(a -> which.test(a.claim())).toList();
        List<Claim> listed = event.event().claims().stream().filter(which).toList();
        return weighed.isEmpty() ? Optional.empty() : Optional.of(edits.retold(id, weighed, listed));
    }

    private static Outcome applied(
            Decision decision, List<String> events, Optional<String> before, Optional<String> after) {
        return Outcome.applied(
                decision, events, List.of(new Outcome.Change(decision.act().kind(), before, after)));
    }
}
