package org.dateline.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Assertion;
import org.dateline.claim.Matter;
import org.dateline.claim.Status;
import org.dateline.place.Place;
import org.dateline.sentence.PredicatePhrase;

/** Chooses of all that claims of one event tell what its title says. */
final class EventMatter {
    private EventMatter() {}

    /** The longest name of the occasion, and what fits the event best of the words of its claims. */
    static Matter of(List<Assertion> group, Status status, Optional<Place> place) {
        String occasion = group.stream()
                .map(Assertion::occasion)
                .filter(o -> !o.isEmpty())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
        Optional<PredicatePhrase> phrase = group.stream()
                .filter(Assertion::ofTrip)
                .filter(a -> status != Status.CANCELLED && a.matter().phrase().isPresent())
                .filter(a -> fits(a, place))
                .min(Comparator.<Assertion, Boolean>comparing(a -> a.claim().status() != status)
                        .thenComparing(a -> a.place().tier())
                        .thenComparing(a -> a.day().tier())
                        .thenComparing(a -> -behind(a).length())
                        .thenComparing(EventMatter::behind))
                .flatMap(a -> a.matter().phrase());
        return new Matter(occasion, phrase, group.get(0).matter().opener());
    }

    private static String behind(Assertion assertion) {
        return assertion.matter().phrase().orElseThrow().behind();
    }

    /** Whether the words name no other place than the event's. */
    private static boolean fits(Assertion assertion, Optional<Place> place) {
        PredicatePhrase phrase = assertion.matter().phrase().orElseThrow();
        boolean named = place.isEmpty()
                || phrase.behind().contains(place.get().name())
                || assertion
                                .claim()
                                .placeText()
                                .filter(text -> phrase.behind().contains(text))
                                .isPresent()
                        && assertion
                                .claim()
                                .place()
                                .filter(told -> SameEvent.fits(told, place.get()))
                                .isPresent();
        return named || !phrase.placed();
    }
}
