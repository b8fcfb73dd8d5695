package org.dateline.itinerary;

import java.util.Optional;
import org.dateline.claim.EventKind;
import org.dateline.claim.Tier;

/** Places that no verb joins to the day count only in countries that the trip is told to lead to. */
final class Unsupported implements PresenceRule {
    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        return isLoose(presence) && !isSupported(presence, days)
                ? Optional.of(LeftOut.by(LeftOut.Reason.UNSUPPORTED))
                : Optional.empty();
    }

    private static final int NEAR_DAYS = 6;

    private static boolean isSupported(Presence presence, PresenceDays days) {
        return presence.day()
                .minusDays(NEAR_DAYS)
                .datesUntil(presence.day().plusDays(NEAR_DAYS + 1L))
                .flatMap(day -> days.on(day).stream())
                .anyMatch(o -> o.place().sameCountry(presence.place())
                        && (o.kind() != EventKind.DEPARTURE || o.day().isAfter(presence.day()))
                        && (!isLoose(o) || !sharesArticle(o, presence)));
    }

    private static boolean isLoose(Presence presence) {
        return presence.event().assertions().stream()
                .filter(a -> a.claim().place().isPresent())
                .allMatch(a -> a.place().tier() == Tier.DATELINE || a.place().tier() == Tier.BESIDE);
    }

    private static boolean sharesArticle(Presence one, Presence other) {
        return one.event().assertions().stream()
                .anyMatch(a -> other.event().assertions().stream()
                        .anyMatch(b -> a.claim().article().equals(b.claim().article())));
    }
}
