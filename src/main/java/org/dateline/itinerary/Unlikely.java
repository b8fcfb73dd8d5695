package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Confidence;
import org.dateline.event.Reason;
import org.dateline.place.Place;

/**
 * What is as often wrong as right, given all that speaks for it and what is told of the days around, is not known: in a trip of
 * which other days are told, since of a day alone nothing says otherwise. Of what travellers tell, a day too many costs less
 * than one too few, since nobody else tells it.
 */
final class Unlikely implements PresenceRule {
    private static final double NEWS = 0.55;
    private static final double DIARY = 0.35;

    /** What is told so plainly stands, wherever the days around it were. */
    private static final double PLAIN = 0.85;

    /** With fewer days there is nothing that a day could be beside. */
    private static final int FEWEST_DAYS = 3;

    private final Map<LocalDate, Set<Place>> likely = new HashMap<>();
    private final boolean applies;

    /**
     * @param told the days at places that stand
     */
    Unlikely(List<Presence> told, Around around) {
        this.applies = around.days() >= FEWEST_DAYS;
        for (Presence presence : told) {
            Set<Place> known = likely.computeIfAbsent(presence.day(), day -> new HashSet<>());
            if (applies && !known.contains(presence.place()) && isLikely(presence, around)) {
                known.add(presence.place());
            }
        }
    }

    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        Set<Place> there = likely.getOrDefault(presence.day(), Set.of());
        boolean stands = !applies
                || there.contains(presence.place())
                || there.stream().anyMatch(place -> Presences.same(place, presence.place()));
        return stands ? Optional.empty() : Optional.of(LeftOut.by(LeftOut.Reason.UNLIKELY));
    }

    private static boolean isLikely(Presence presence, Around around) {
        Reason.Voice voice = Confidence.voice(presence.event().assertions());
        boolean plain = presence.event().event().confidence() >= PLAIN;
        boolean alone = around.reasons(presence).contains(Reason.APART);
        return plain || alone || around.likely(presence) >= (voice == Reason.Voice.DIARY ? DIARY : NEWS);
    }
}
