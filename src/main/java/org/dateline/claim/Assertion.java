package org.dateline.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.time.DateConflict;

/**
 * A claim with its grounds, and with what merging needs to weigh it.
 *
 * @param ofTrip whether it tells of the traveller; otherwise of history, others, deadlines
 * @param present whether it puts the traveller at its place; false for a mere destination or a plan given up
 * @param grounds by which rules and words its day, place, person and status were found
 * @param matter what it is about
 */
public record Assertion(
        Claim claim, boolean ofTrip, boolean present, Grounds grounds, Matter matter, Telling telling, Doubt doubt) {
    /** Asked very often, and quicker than what Java makes for a record. */
    @Override
    public int hashCode() {
        return claim.hashCode();
    }

    public String occasion() {
        return matter.occasion();
    }

    /** By which rule its date was found. */
    public Ground day() {
        return grounds.day();
    }

    /** By which rule its place was found. */
    public Ground place() {
        return grounds.place();
    }

    public Optional<LocalDate> published() {
        return telling.published();
    }

    public int order() {
        return telling.order();
    }

    public String source() {
        return telling.source();
    }

    public Optional<DateConflict> conflict() {
        return doubt.conflict();
    }

    public Optional<Span> countedFrom() {
        return doubt.countedFrom();
    }

    public Assertion withClaim(Claim other) {
        return new Assertion(other, ofTrip, present, grounds, matter, telling, doubt);
    }

    /** The same claim as one of another source. */
    public Assertion withSource(String other) {
        Telling there = new Telling(other, telling.published(), telling.order());
        return new Assertion(claim, ofTrip, present, grounds, matter, there, doubt);
    }

    /** The same claim, its date counted from one in doubt. */
    public Assertion withCountedFrom(Span date) {
        Doubt both = new Doubt(doubt.conflict(), Optional.of(date));
        return new Assertion(claim, ofTrip, present, grounds, matter, telling, both);
    }

    /** The same claim as one that tells of no part of the trip. */
    public Assertion asRelated() {
        return new Assertion(claim, false, false, grounds, matter, telling, doubt);
    }
}
