package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;

/**
 * Who tells day by day goes from place to place: one sentence that names a place far from all that is told of the days before and
 * behind it speaks of another time, or of a place of the same name.
 */
final class FarOff implements PresenceRule {
    private static final double FAR_KM = 400;
    private static final int DAYS = 2;

    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        return isToldOnce(presence, days)
                        && isFar(presence, days, -1)
                        && isFar(presence, days, 1)
                        && days.isWithin(presence.day())
                ? Optional.of(LeftOut.by(LeftOut.Reason.FAR_OFF))
                : Optional.empty();
    }

    /** Whether one sentence alone has the traveller there on that day. */
    private static boolean isToldOnce(Presence presence, PresenceDays days) {
        return days.on(presence.day()).stream()
                        .filter(other -> Presences.same(other.place(), presence.place()))
                        .flatMap(other -> other.event().assertions().stream())
                        .map(Assertion::claim)
                        .map(Claim::span)
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether something is told of those days, and all of it far away. */
    private static boolean isFar(Presence presence, PresenceDays days, int step) {
        OptionalDouble nearest = Stream.iterate(0, i -> i + 1)
                .limit(DAYS + 1L)
                .map(i -> day(presence, i * step))
                .flatMap(day -> days.on(day).stream())
                .filter(other -> !Presences.same(other.place(), presence.place()) && !other.isBroad())
                .mapToDouble(other -> km(presence, other))
                .min();
        return nearest.isPresent() && nearest.getAsDouble() > FAR_KM;
    }

    /** Of a country only the places within it are near. */
    private static double km(Presence presence, Presence other) {
        return !presence.isBroad()
                ? other.place().distanceKm(presence.place())
                : other.place().sameCountry(presence.place()) ? 0 : Double.MAX_VALUE;
    }

    private static LocalDate day(Presence presence, int days) {
        return presence.day().plusDays(days);
    }
}
