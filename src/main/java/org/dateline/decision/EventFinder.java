package org.dateline.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.event.MergedEvent;
import org.dateline.time.When;

/** Finds events by the places in the texts that they were read from. */
final class EventFinder {
    private final QuotationFinder quotations;

    EventFinder(QuotationFinder quotations) {
        this.quotations = quotations;
    }

    /**
     * A claim that was read where a quotation is.
     *
     * @param agreement how much it is read as it was, from 0
     */
    private record Told(MergedEvent event, Claim claim, int agreement) {}

    /**
     * What a target is now.
     *
     * @param event the one that most of it tells of
     * @param claims of that event, those that the target is tied to
     */
    record Match(MergedEvent event, List<Claim> claims) {
        /** The event's claims that the target isn't tied to, nor to the same words elsewhere. */
        List<Claim> unknown() {
            Set<Matter> known = claims.stream().map(Matter::of).collect(Collectors.toSet());
            return event.assertions().stream()
                    .map(Assertion::claim)
                    .filter(claim -> !known.contains(Matter.of(claim)))
                    .toList();
        }
    }

    /** What a claim says, wherever it stands: copies say the same. */
    private record Matter(EventKind kind, When when, String words) {
        static Matter of(Claim claim) {
            return new Matter(
                    claim.kind(), claim.when(), FoldedText.of(claim.quote()).text());
        }
    }

    static boolean isCopy(Claim one, Claim other) {
        return Matter.of(one).equals(Matter.of(other));
    }

    /** The event that most of a target tells of. */
    Optional<Match> find(Target target, List<MergedEvent> events) {
        Map<String, List<Told>> byEvent = new HashMap<>();
        Map<String, List<Place>> places = byArticle(events);
        for (Quotation quotation : target.quotations()) {
            for (Told told : told(quotation, places)) {
                byEvent.computeIfAbsent(told.event().event().id(), id -> new ArrayList<>())
                        .add(told);
            }
        }
        List<Told> best = List.of();
        for (MergedEvent event : events) {
            List<Told> told = byEvent.getOrDefault(event.event().id(), List.of());
            best = isMore(told, best) ? told : best;
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(
                        best.get(0).event(),
                        best.stream().map(Told::claim).distinct().toList()));
    }

    private static boolean isMore(List<Told> one, List<Told> other) {
        return one.size() > other.size() || one.size() == other.size() && agreement(one) > agreement(other);
    }

    private static int agreement(List<Told> told) {
        return told.stream().mapToInt(Told::agreement).sum();
    }

    /** All claims that a target is tied to, of whichever events. */
    Set<Claim> listClaims(Target target, List<MergedEvent> events) {
        Set<Claim> claims = new HashSet<>();
        Map<String, List<Place>> places = byArticle(events);
        target.quotations().forEach(quotation -> told(quotation, places).forEach(told -> claims.add(told.claim())));
        return claims;
    }

    /** A claim, and the event that it tells of. */
    private record Place(MergedEvent event, Claim claim) {}

    /** The claims of each article, in the order of the events. */
    private static Map<String, List<Place>> byArticle(List<MergedEvent> events) {
        Map<String, List<Place>> places = new HashMap<>();
        for (MergedEvent event : events) {
            for (Claim claim : event.event().claims()) {
                places.computeIfAbsent(claim.article(), id -> new ArrayList<>()).add(new Place(event, claim));
            }
        }
        return places;
    }

    /** The claims read where the quotation is; of several those that are read as it says. */
    private List<Told> told(Quotation quotation, Map<String, List<Place>> places) {
        Optional<QuotationFinder.Found> found = quotations.find(quotation);
        if (found.isEmpty()) {
            return List.of();
        }
        Span span = found.get().span();
        List<Told> best = new ArrayList<>();
        for (Place place : places.getOrDefault(found.get().article(), List.of())) {
            if (place.claim().span().overlaps(span)) {
                add(best, new Told(place.event(), place.claim(), agreement(quotation, place.claim(), span)));
            }
        }
        return best;
    }

    private static void add(List<Told> best, Told told) {
        int most = best.isEmpty() ? -1 : best.get(0).agreement();
        if (told.agreement() > most) {
            best.clear();
        }
        if (told.agreement() >= most) {
            best.add(told);
        }
    }

    private static int agreement(Quotation quotation, Claim claim, Span span) {
        int read = quotation
                .reads()
                .map(reads -> reads.agreement(Quotation.Reads.of(claim)))
                .orElse(0);
        return 2 * read + (claim.span().equals(span) ? 1 : 0);
    }

    /** Why nothing is found. */
    Outcome.Reason missing(Target target) {
        boolean there = target.quotations().stream()
                .anyMatch(quotation -> quotations.find(quotation).isPresent());
        return there ? Outcome.Reason.NOT_READ : Outcome.Reason.TEXT_GONE;
    }
}
