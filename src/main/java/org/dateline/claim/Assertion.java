package org.dateline.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.time.DateConflict;

/**
 * A claim with what merging needs to weigh it.
 *
 * @param ofTrip whether it tells of the traveller; otherwise of history, others, deadlines
 * @param present whether it puts the traveller at its place; false for a mere destination or a plan given up
 * @param dateOrigin where its date was found
 * @param placeOrigin where its place was found
 * @param conflict what is wrong with its date
 * @param published when its article was published
 * @param order counts the clauses of its article, so that what is told in order stays so
 * @param occasion the words that name the occasion; empty for none
 * @param source who says it: the article's id, or that of the article whose text it shares, so that one text in several
 *     papers weighs once
 * @param countedFrom where the date stands that its own is counted from ("the following day"), if that one is in doubt
 */
public record Assertion(
        Claim claim,
        boolean ofTrip,
        boolean present,
        Origin dateOrigin,
        Origin placeOrigin,
        Optional<DateConflict> conflict,
        Optional<LocalDate> published,
        int order,
        String occasion,
        String source,
        Optional<Span> countedFrom) {
    /** A claim whose article is a source of its own. */
    public Assertion(
            Claim claim,
            boolean ofTrip,
            boolean present,
            Origin dateOrigin,
            Origin placeOrigin,
            Optional<DateConflict> conflict,
            Optional<LocalDate> published,
            int order,
            String occasion) {
        this(
                claim,
                ofTrip,
                present,
                dateOrigin,
                placeOrigin,
                conflict,
                published,
                order,
                occasion,
                claim.article(),
                Optional.empty());
    }

    /** Where a date or place was found, the surest first. */
    public enum Origin {
        /** In the clause's own words. */
        OWN,
        /** In a schedule's heading. */
        HEADING,
        /** Taken from what was told before. */
        CONTEXT,
        /** It stands near the date, and no verb joins them. */
        BESIDE,
        /** Where the report was written: news of its day is mostly from there. */
        DATELINE,
        NONE
    }

    public Assertion withClaim(Claim other) {
        return new Assertion(
                other,
                ofTrip,
                present,
                dateOrigin,
                placeOrigin,
                conflict,
                published,
                order,
                occasion,
                source,
                countedFrom);
    }

    /** The same claim as one of another source. */
    public Assertion withSource(String other) {
        return new Assertion(
                claim,
                ofTrip,
                present,
                dateOrigin,
                placeOrigin,
                conflict,
                published,
                order,
                occasion,
                other,
                countedFrom);
    }

    /** The same claim, its date counted from one in doubt. */
    public Assertion withCountedFrom(Span date) {
        return new Assertion(
                claim,
                ofTrip,
                present,
                dateOrigin,
                placeOrigin,
                conflict,
                published,
                order,
                occasion,
                source,
                Optional.of(date));
    }

    /** The same claim as one that tells of no part of the trip. */
    public Assertion asRelated() {
        return new Assertion(
                claim,
                false,
                false,
                dateOrigin,
                placeOrigin,
                conflict,
                published,
                order,
                occasion,
                source,
                countedFrom);
    }
}
