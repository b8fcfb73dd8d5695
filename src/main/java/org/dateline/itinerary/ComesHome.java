package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.place.Place;
import org.dateline.sentence.EnglishLexicon;

/**
 * "She visits Peru and Chile before returning to Oslo on March 21": who comes home from abroad ends the trip there, and
 * visits nothing. Where home is tells the office ("Norwegian minister"); where none is told, that nobody was there on the trip before.
 *
 * @param nationality code of the traveller's country, where the articles tell it
 */
record ComesHome(Optional<String> nationality) implements PresenceRule {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** "Returning late on Monday to Oslo": so many words before the place tell that one comes back to it. */
    private static final int REACH = 7;

    private static final int TRIP_DAYS = 30;

    @Override
    public Optional<LeftOut> leavesOut(Presence presence, PresenceDays days) {
        boolean home = !presence.stay()
                && isMove(presence.kind())
                && isHome(presence.place(), presence.day(), days)
                && presence.event().assertions().stream().anyMatch(a -> comesBack(a.claim()))
                && isLast(presence, days);
        return home ? Optional.of(LeftOut.by(LeftOut.Reason.HOME)) : Optional.empty();
    }

    private static boolean isMove(EventKind kind) {
        return kind == EventKind.TRAVEL || kind == EventKind.ARRIVAL || kind == EventKind.VISIT;
    }

    private boolean isHome(Place place, LocalDate day, PresenceDays days) {
        boolean own = nationality.isPresent() && nationality.equals(place.country());
        List<Presence> before = days.between(day.minusDays(TRIP_DAYS), day).toList();
        boolean abroad =
                !before.isEmpty() && before.stream().anyMatch(p -> !p.place().sameCountry(place));
        boolean visited =
                before.stream().anyMatch(p -> p.place().sameCountry(place) && p.kind() != EventKind.DEPARTURE);
        return abroad && !visited && (own || nationality.isEmpty());
    }

    private static boolean comesBack(Claim claim) {
        int place = claim.placeSpan()
                .map(span -> span.start() - claim.span().start())
                .orElse(-1);
        if (place < 0 || place > claim.quote().length()) {
            return false;
        }
        String[] words =
                claim.quote().substring(0, place).toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return Arrays.stream(words)
                .skip(Math.max(0, words.length - REACH))
                .anyMatch(word -> LISTS.is("comes back", word));
    }

    /** Whether nothing else is told of that place, and nothing of later days. */
    private static boolean isLast(Presence presence, PresenceDays days) {
        boolean more = days.on(presence.day()).stream()
                .anyMatch(o -> o != presence && Presences.same(o.place(), presence.place()) && !isMove(o.kind()));
        return !more
                && days.between(presence.day().plusDays(1), presence.day().plusDays(TRIP_DAYS))
                        .findAny()
                        .isEmpty();
    }
}
