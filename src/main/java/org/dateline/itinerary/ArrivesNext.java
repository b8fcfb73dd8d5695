package org.dateline.itinerary;

import java.util.Optional;
import org.dateline.claim.EventKind;
import org.dateline.claim.Tier;

/** "Heads to Tokyo on Monday" puts nobody there on Monday where an arrival on Tuesday is told. */
final class ArrivesNext implements PresenceRule {
    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        return arrivesNext(presence, days) ? Optional.of(LeftOut.by(LeftOut.Reason.ARRIVES_NEXT)) : Optional.empty();
    }

    private static boolean arrivesNext(Presence presence, PresenceDays days) {
        boolean headed =
                presence.event().assertions().stream().allMatch(a -> a.place().tier() == Tier.HEADING);
        if (presence.kind() != EventKind.TRAVEL && !headed) {
            return false;
        }
        boolean arrivedOnDay = days.on(presence.day()).stream()
                .anyMatch(o ->
                        o != presence && o.kind() != EventKind.TRAVEL && Presences.same(o.place(), presence.place()));
        boolean next = days.on(presence.day().plusDays(1)).stream()
                .anyMatch(o -> o.kind() == EventKind.ARRIVAL && Presences.same(o.place(), presence.place()));
        return !arrivedOnDay && next;
    }
}
