package org.dateline.itinerary;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.person.Traveller;

/**
 * What leaves out a day, in stages: a rule sees the presences that no earlier stage has left out, and of one stage the first
 * that has something against a day gives the reason. A new one is a class, a line here, and a test.
 */
final class PresenceRules {
    /** Whether a claim is good enough to say anything. */
    static final List<PresenceRule> SUPPORT = List.of(new Unsupported(), new Doubtful());

    /** Whether it still holds. */
    static final List<PresenceRule> PLANS = List.of(new OvertakenPlans());

    /** Whether another says more. */
    static final List<PresenceRule> DETAIL = List.of(
            new CityTold(),
            new RegionTold(),
            new ToldByItself(),
            new StayElsewhere(),
            new LeftTheCountry(),
            new PlaceNamed(),
            new ArrivesNext());

    /** What says more, and whether the traveller comes home. */
    static List<PresenceRule> detail(Traveller traveller) {
        Stream<PresenceRule> own = traveller.writer()
                ? Stream.of(new FarOff(), new ComesHome(traveller.nationality()))
                : Stream.of(new ComesHome(traveller.nationality()));
        return Stream.concat(DETAIL.stream(), own).toList();
    }

    private final Map<Presence, LeftOut> leftOut = new IdentityHashMap<>();
    private List<Presence> standing;

    PresenceRules(List<Presence> told) {
        this.standing = told;
    }

    /** Leaves out what a rule of the stage has something against. */
    void ask(List<PresenceRule> stage) {
        PresenceDays days = new PresenceDays(standing);
        standing = standing.stream().filter(p -> !isLeftOut(p, stage, days)).toList();
    }

    private boolean isLeftOut(Presence presence, List<PresenceRule> stage, PresenceDays days) {
        Optional<LeftOut> first = stage.stream()
                .filter(rule -> !presence.isDecided() || rule.holdsOfDecided())
                .flatMap(rule -> rule.leavesOut(presence, days).stream())
                .findFirst();
        first.ifPresent(reason -> leftOut.put(presence, reason));
        return first.isPresent();
    }

    /** What no rule asked so far has left out. */
    List<Presence> standing() {
        return standing;
    }

    Optional<LeftOut> leftOut(Presence presence) {
        return Optional.ofNullable(leftOut.get(presence));
    }
}
