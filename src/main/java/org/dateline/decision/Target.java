package org.dateline.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.event.Event;

/** What a decision is tied to: the places in the texts that its event was read from. */
public record Target(List<Quotation> quotations) {
    public Target {
        quotations = List.copyOf(quotations);
        if (quotations.isEmpty()) {
            throw new IllegalArgumentException("a decision is tied to something");
        }
    }

    /**
     * All that an event was read from.
     *
     * @param texts by the articles' ids
     */
    public static Target of(Event event, Map<String, String> texts) {
        return new Target(event.claims().stream()
                .map(claim -> Quotation.of(claim, texts.getOrDefault(claim.article(), claim.quote())))
                .distinct()
                .collect(Collectors.toList()));
    }
}
