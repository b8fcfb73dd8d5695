package org.dateline.pipeline;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Rule;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/** "She landed at Callao airport. She laid a wreath": who was told to be at a building is still in its town, no more. */
final class CarriedVenues {
    private CarriedVenues() {}

    /** @param townOf the town of a building, or the building where that is not known */
    static Assertion inTown(Assertion assertion, UnaryOperator<Place> townOf) {
        Claim claim = assertion.claim();
        Optional<Place> venue = claim.place().filter(place -> place.kind() == PlaceKind.VENUE);
        boolean carried = assertion.place().rule() == Rule.CARRIED;
        return carried && venue.isPresent()
                ? assertion.withClaim(claim.withPlace(townOf.apply(venue.get())))
                : assertion;
    }
}
