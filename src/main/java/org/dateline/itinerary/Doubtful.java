package org.dateline.itinerary;

import java.util.Optional;

/** Of two places on one day the one that is right less often than not gives way; where nothing contradicts it, it stands. */
final class Doubtful implements PresenceRule {
    /** Of events less sure than this hardly half are right, as decision 14 shows. */
    private static final double EVEN = 0.5;

    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        double sure = sure(presence);
        boolean gives = !presence.stay()
                && sure < EVEN
                && days.on(presence.day()).stream()
                        .anyMatch(o -> sure(o) > sure && !Presences.same(o.place(), presence.place()));
        return gives ? Optional.of(LeftOut.by(LeftOut.Reason.DOUBTFUL)) : Optional.empty();
    }

    private static double sure(Presence presence) {
        return presence.event().event().confidence();
    }
}
