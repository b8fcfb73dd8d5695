package org.dateline.itinerary;

import java.util.Map;
import java.util.Optional;

/**
 * A day at a place for which too little speaks, by the sum of what speaks for and against it. Of several places on one day the likeliest
 * is taken as if it were alone: what falls is no rival.
 */
final class Unlikely implements PresenceRule {
    /** The odds from which a day stands: two in five are right there, and more days are lost than won above. */
    private static final double LEAST = StrictMath.log(0.4 / 0.6);

    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        Map<PresenceFeature, Double> features = PresenceOdds.features(presence, days);
        if (isLikeliest(PresenceOdds.of(features), presence, days)) {
            features.remove(PresenceFeature.RIVAL);
        }
        return PresenceOdds.of(features) < LEAST
                ? Optional.of(LeftOut.unlikely(PresenceOdds.against(features)))
                : Optional.empty();
    }

    private static boolean isLikeliest(double odds, Presence presence, PresenceDays days) {
        return days.on(presence.day()).stream()
                .allMatch(other -> PresenceOdds.of(PresenceOdds.features(other, days)) <= odds);
    }
}
