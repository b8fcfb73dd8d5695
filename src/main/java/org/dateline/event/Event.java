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
 * @param id from its content as it was read, so that it stays when articles are added and when it is corrected: letters, digits
 *     and hyphens
 * @param title short and active
 * @param related true where it is not part of the trip: history, other people's moves, deadlines
 * @param confidence in [0, 1]
 * @param claims at least one, by article and place in it
 * @param corrections what a person decided of it, in the order in which that was decided
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
        List<Conflict> conflicts,
        List<Correction> corrections) {
    public Event {
        participants = List.copyOf(participants);
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
        corrections = List.copyOf(corrections);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("no event without a claim: " + title);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence not in [0, 1]: " + confidence);
        }
    }

    /** An event as it was read. */
    public Event(
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
        this(id, title, kind, when, status, place, participants, related, confidence, claims, conflicts, List.of());
    }

    /** Whether a person decided where and when it is, or that it is as it was read: no rule knows better. */
    public boolean isDecided() {
        return !corrections.isEmpty()
                && corrections.stream().anyMatch(correction -> correction.kind().settles());
    }

    /** Whether a person decided that. */
    public boolean isDecided(Correction.Kind kind) {
        return corrections.stream().anyMatch(correction -> correction.kind() == kind);
    }

    /** The same event, told by these claims. */
    public Event withClaims(List<Claim> other) {
        return edit().claims(other).event();
    }

    /** The same event, beside the trip. */
    Event asRelated() {
        return edit().related(true).event();
    }

    /** The same event, called off. */
    public Event cancelled() {
        return edit().status(Status.CANCELLED).event();
    }

    /** The same event, with one more thing that speaks against it. */
    public Event with(Conflict other) {
        List<Conflict> all = new ArrayList<>(conflicts);
        all.add(other);
        return edit().conflicts(all).event();
    }

    /** The same event, half as sure, with what speaks against it. */
    public Event doubted(Conflict why) {
        return with(why).edit().confidence(confidence / 2).event();
    }

    /** The same event, to be changed. */
    public Edit edit() {
        return new Edit(this);
    }

    /** An event with other values. */
    public static final class Edit {
        private String id;
        private String title;
        private EventKind kind;
        private When when;
        private Status status;
        private Optional<Place> place;
        private List<String> participants;
        private boolean related;
        private double confidence;
        private List<Claim> claims;
        private List<Conflict> conflicts;
        private List<Correction> corrections;

        private Edit(Event event) {
            id = event.id;
            title = event.title;
            kind = event.kind;
            when = event.when;
            status = event.status;
            place = event.place;
            participants = event.participants;
            related = event.related;
            confidence = event.confidence;
            claims = event.claims;
            conflicts = event.conflicts;
            corrections = event.corrections;
        }

        public Edit id(String other) {
            id = other;
            return this;
        }

        public Edit title(String other) {
            title = other;
            return this;
        }

        public Edit kind(EventKind other) {
            kind = other;
            return this;
        }

        public Edit when(When other) {
            when = other;
            return this;
        }

        public Edit status(Status other) {
            status = other;
            return this;
        }

        public Edit place(Optional<Place> other) {
            place = other;
            return this;
        }

        public Edit participants(List<String> other) {
            participants = other;
            return this;
        }

        public Edit related(boolean other) {
            related = other;
            return this;
        }

        public Edit claims(List<Claim> other) {
            claims = other;
            return this;
        }

        public Edit confidence(double other) {
            confidence = other;
            return this;
        }

        Edit conflicts(List<Conflict> other) {
            conflicts = other;
            return this;
        }

        Edit corrections(List<Correction> other) {
            corrections = other;
            return this;
        }

        public Event event() {
            return new Event(
                    id,
                    title,
                    kind,
                    when,
                    status,
                    place,
                    participants,
                    related,
                    confidence,
                    claims,
                    conflicts,
                    corrections);
        }
    }

    /** Whether no statement gives both its day and its place. */
    public boolean isPutTogether() {
        return when.day().isPresent()
                && place.isPresent()
                && claims.stream()
                        .noneMatch(claim -> claim.when().day().equals(when.day())
                                && claim.place().equals(place));
    }
}
