package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.place.Place;
import org.dateline.time.When;

/**
 * What one or several claims tell of.
 *
 * @param id from its content, so that it stays when articles are added: letters, digits and hyphens
 * @param title short and active
 * @param related true where it is not part of the trip: history, other people's moves, deadlines
 * @param confidence in [0, 1]
 * @param claims at least one, by article and place in it
 */
public record Event(
        String id,
        String title,
        EventKind kind,
        When when,
        Status status,
        Optional<Place> place,
        List<String> participants,
        boolean related,
        double confidence,
        List<Claim> claims,
        List<Conflict> conflicts) {
    public Event {
        participants = List.copyOf(participants);
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("no event without a claim: " + title);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence not in [0, 1]: " + confidence);
        }
    }

    /** The same event, told by these claims. */
    public Event withClaims(List<Claim> other) {
        return new Event(id, title, kind, when, status, place, participants, related, confidence, other, conflicts);
    }

    /** The same event, beside the trip. */
    Event asRelated() {
        return new Event(id, title, kind, when, status, place, participants, true, confidence, claims, conflicts);
    }

    /** The same event, called off. */
    public Event cancelled() {
        return new Event(
                id, title, kind, when, Status.CANCELLED, place, participants, related, confidence, claims, conflicts);
    }

    /** The same event, with one more thing that speaks against it. */
    public Event with(Conflict other) {
        List<Conflict> all = new ArrayList<>(conflicts);
        all.add(other);
        return new Event(id, title, kind, when, status, place, participants, related, confidence, claims, all);
    }

    /** The same event, half as sure, with what speaks against it. */
    public Event doubted(Conflict why) {
        Event with = with(why);
        return new Event(
                id, title, kind, when, status, place, participants, related, confidence / 2, claims, with.conflicts);
    }
}
