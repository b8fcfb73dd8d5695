package org.dateline.itinerary;

import java.util.Optional;
import org.dateline.claim.EventKind;

/** "In Peru from 12 to 18 May" counts the way home: who is told to have left Lima on the 17th is not there on the 18th. */
final class LeftTheCountry implements PresenceRule {
    /** So many days before the end of a stay somebody may have left. */
    private static final int DAYS = 2;

    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        boolean left = presence.stay()
                && presence.isBroad()
                && presence.event().event().when().last().equals(Optional.of(presence.day()))
                && isLeftBefore(presence, days)
                && !isToldOf(presence, days);
        return left ? Optional.of(LeftOut.by(LeftOut.Reason.STAY_ELSEWHERE)) : Optional.empty();
    }

    private static boolean isLeftBefore(Presence stay, PresenceDays days) {
        return stay.day()
                .minusDays(DAYS)
                .datesUntil(stay.day())
                .flatMap(day -> days.on(day).stream())
                .anyMatch(o -> o.kind() == EventKind.DEPARTURE && o.place().sameCountry(stay.place()));
    }

    /** Whether anything but the stay is told of that country on the day or after it. */
    private static boolean isToldOf(Presence stay, PresenceDays days) {
        return stay.day()
                .datesUntil(stay.day().plusDays(DAYS))
                .flatMap(day -> days.on(day).stream())
                .anyMatch(o -> !o.stay() && o.place().sameCountry(stay.place()));
    }
}
