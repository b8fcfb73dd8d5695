package org.dateline.itinerary;

import java.util.List;
import java.util.Optional;
import org.dateline.time.When;

/** Of a stay in a country whose days are told one by one, only those beside days of that country count. */
final class StayElsewhere implements PresenceRule {
    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        return presence.stay() && presence.isBroad() && hasDays(days, presence) && !isBesideOwn(days, presence)
                ? Optional.of(LeftOut.by(LeftOut.Reason.STAY_ELSEWHERE))
                : Optional.empty();
    }

    private static final int NEAR_DAYS = 6;

    /** Whether days of the stay are told one by one. */
    private static boolean hasDays(PresenceDays days, Presence stay) {
        When when = stay.event().event().when();
        return when.first()
                .orElseThrow()
                .datesUntil(when.last().orElseThrow().plusDays(1))
                .flatMap(day -> days.on(day).stream())
                .anyMatch(o -> !o.stay() && o.place().sameCountry(stay.place()));
    }

    /** Whether the day told next before or behind it is of the same country. */
    private static boolean isBesideOwn(PresenceDays days, Presence stay) {
        return isBesideOwn(days, stay, -1) || isBesideOwn(days, stay, 1);
    }

    private static boolean isBesideOwn(PresenceDays days, Presence stay, int step) {
        for (int i = 1; i <= NEAR_DAYS; i++) {
            List<Presence> told = days.on(stay.day().plusDays((long) i * step)).stream()
                    .filter(o -> !o.stay())
                    .toList();
            if (!told.isEmpty()) {
                return told.stream().allMatch(o -> o.place().sameCountry(stay.place()));
            }
        }
        return false;
    }
}
