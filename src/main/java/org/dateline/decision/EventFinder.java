package org.dateline.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.event.MergedEvent;

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
            Set<Claim> known = new HashSet<>(claims);
            return event.assertions().stream()
                    .map(Assertion::claim)
                    .filter(claim -> !known.contains(claim) && claims.stream().noneMatch(k -> isCopy(claim, k)))
                    .toList();
        }
    }

    static boolean isCopy(Claim one, Claim other) {
        return one.kind() == other.kind()
                && one.when().equals(other.when())
                && FoldedText.of(one.quote())
                        .text()
                        .equals(FoldedText.of(other.quote()).text());
    }

    /** The event that most of a target tells of. */
    Optional<Match> find(Target target, List<MergedEvent> events) {
        Map<String, List<Told>> byEvent = new HashMap<>();
        for (Quotation quotation : target.quotations()) {
            for (Told told : told(quotation, events)) {
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
        target.quotations().forEach(quotation -> told(quotation, events).forEach(told -> claims.add(told.claim())));
        return claims;
    }

    /** The claims read where the quotation is; of several those that are read as it says. */
    private List<Told> told(Quotation quotation, List<MergedEvent> events) {
        Optional<QuotationFinder.Found> found = quotations.find(quotation);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Told> best = new ArrayList<>();
        for (MergedEvent event : events) {
            for (Claim claim : event.event().claims()) {
                boolean there = claim.article().equals(found.get().article())
                        && claim.span().overlaps(found.get().span());
                if (there) {
                    add(
                            best,
                            new Told(
                                    event,
                                    claim,
                                    agreement(quotation, claim, found.get().span())));
                }
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
