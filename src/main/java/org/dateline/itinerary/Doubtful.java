package org.dateline.itinerary;

import java.util.Optional;
import org.dateline.event.Confidence;
import org.dateline.event.Reason;

/** Of two places on one day the less sure one gives way, where it is not sure at all; where nothing contradicts it, it stands. */
final class Doubtful implements PresenceRule {
    /** Beside a surer place, events that are less sure than this are wrong more often than right (decision 88). */
    private static final double UNSURE = 0.6;

    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        double sure = sure(presence);
        boolean gives = !presence.stay()
                && sure < UNSURE
                && days.on(presence.day()).stream().anyMatch(o -> sure(o) > sure && isElsewhere(o, presence));
        return gives ? Optional.of(LeftOut.by(LeftOut.Reason.DOUBTFUL)) : Optional.empty();
    }

    /** Whether it is another place, and not only a wider word for the same: "was in Peru" is no doubt of "was in Lima". */
    private static boolean isElsewhere(Presence other, Presence presence) {
        boolean wider = other.isBroad()
                && other.place().kind().compareTo(presence.place().kind()) > 0
                && other.place().sameCountry(presence.place());
        return !wider && !Presences.same(other.place(), presence.place()) && !isOnTheWay(other, presence);
    }

    /** Who tells of a journey goes from place to place: of two that are near each other neither is a doubt of the other. */
    private static boolean isOnTheWay(Presence other, Presence presence) {
        return Confidence.voice(presence.event().assertions()) == Reason.Voice.DIARY
                && other.place().distanceKm(presence.place()) < DAYS_WAY_KM;
    }

    private static final double DAYS_WAY_KM = 150;

    private static double sure(Presence presence) {
        return presence.event().event().confidence();
    }
}
