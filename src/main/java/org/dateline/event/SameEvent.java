package org.dateline.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.time.When;

/** When two claims tell of the same event. Symmetric: {@code same(a, b) == same(b, a)}. */
final class SameEvent {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    /** Places this near are one for an itinerary: an airport and its city. */
    static final double NEAR_KM = 60;

    private static final double SPOT_KM = 2;
    private static final Set<EventKind> MOVES = Set.of(EventKind.ARRIVAL, EventKind.TRAVEL);
    private static final Set<EventKind> TALKS = Set.of(EventKind.MEETING, EventKind.SUMMIT);

    private SameEvent() {}

    /** Whether the claims, which may be of the same day, tell of the same event. */
    static boolean same(Assertion a, Assertion b) {
        Claim one = a.claim();
        Claim two = b.claim();
        return sameKind(one.kind(), two.kind()) && sameHour(one, two) && samePlace(one, two) && sameMatter(a, b);
    }

    /** Two hours given for one day tell of two events, unless they are near: clocks differ between reports. */
    private static boolean sameHour(Claim one, Claim two) {
        boolean timed = one.when() instanceof When.Day a
                && a.time().isPresent()
                && two.when() instanceof When.Day b
                && b.time().isPresent();
        if (!timed) {
            return true;
        }
        int minutes = minutes(one.when()) - minutes(two.when());
        boolean sameArticle = one.article().equals(two.article());
        return minutes == 0 || !sameArticle && Math.abs(minutes) <= 30;
    }

    private static int minutes(When when) {
        return when instanceof When.Day day
                ? day.time().map(t -> t.getHour() * 60 + t.getMinute()).orElse(0)
                : 0;
    }

    static boolean sameKind(EventKind one, EventKind two) {
        return one == two || MOVES.contains(one) && MOVES.contains(two) || TALKS.contains(one) && TALKS.contains(two);
    }

    private static boolean samePlace(Claim one, Claim two) {
        if (one.place().isEmpty() || two.place().isEmpty()) {
            return one.kind() != EventKind.VISIT && two.kind() != EventKind.VISIT;
        }
        Place a = one.place().get();
        Place b = two.place().get();
        if (one.kind() == EventKind.VISIT) {
            return a.kind() == b.kind() && (a.name().equals(b.name()) || a.distanceKm(b) <= SPOT_KM);
        }
        return fits(a, b);
    }

    /** Whether both may be the same spot: one holds the other, or they are near. */
    static boolean fits(Place a, Place b) {
        boolean broad = isBroad(a) || isBroad(b);
        return broad ? a.sameCountry(b) : a.distanceKm(b) <= NEAR_KM;
    }

    static boolean isBroad(Place place) {
        return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION;
    }

    private static boolean sameMatter(Assertion a, Assertion b) {
        List<String> one = a.claim().participants();
        List<String> two = b.claim().participants();
        boolean move = MOVES.contains(a.claim().kind())
                || a.claim().kind() == EventKind.DEPARTURE
                || a.claim().kind() == EventKind.VISIT;
        if (move) {
            return true;
        }
        if (!one.isEmpty() && !two.isEmpty()) {
            return sharePerson(one, two);
        }
        boolean bothBare = one.isEmpty() && two.isEmpty();
        return bothBare
                ? sameOccasion(a.occasion(), b.occasion())
                : !a.occasion().isEmpty() && shareName(a.occasion(), b.occasion());
    }

    static boolean sharePerson(List<String> one, List<String> two) {
        Set<String> names = tokens(one);
        return tokens(two).stream().anyMatch(names::contains);
    }

    private static Set<String> tokens(List<String> people) {
        Set<String> tokens = new HashSet<>();
        for (String person : people) {
            for (String word : person.toLowerCase(Locale.ROOT).split("[ \\u00A0]+")) {
                if (word.length() > 1) {
                    tokens.add(word);
                }
            }
        }
        tokens.removeIf(
                word -> LISTS.is("name joint", word) || LISTS.is("kept title", word) || LISTS.is("particle", word));
        return tokens;
    }

    private static boolean sameOccasion(String one, String two) {
        return names(one).isEmpty() && names(two).isEmpty() || one.equalsIgnoreCase(two) || shareName(one, two);
    }

    /** Whether both occasions carry a name in common: "ASEAN summit", "the 47th ASEAN Summit". */
    private static boolean shareName(String one, String two) {
        Set<String> names = new HashSet<>(names(one));
        names.retainAll(names(two));
        return !names.isEmpty();
    }

    private static Set<String> names(String occasion) {
        Set<String> names = new HashSet<>();
        String[] words = occasion.split("[^\\p{L}\\p{N}]+");
        for (int i = 0; i < words.length; i++) {
            boolean head = i == words.length - 1;
            if (!head && !words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0))) {
                names.add(words[i].toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
