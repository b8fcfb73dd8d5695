package org.dateline.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/**
 * Chooses between places of one name by the next ones: between Rouen and Calais "Boulogne" is the port, for it is on the way
 * and the suburb is not. A hamlet is not taken for a city so.
 */
final class WayPlaces {
    /** One place is the way out of the other where it makes the way so much shorter. */
    private static final double SHORTER = 0.55;

    private static final double LEAST_KM = 100;
    private static final double FARTHEST_KM = 3000;
    private static final long SMALL_PEOPLE = 50_000;
    private static final long TIMES_SMALLER = 5;

    /** A mention, and those of other names before and behind it. */
    private record OnWay(PlaceMention mention, List<Place> beside) {
        double km(Place place) {
            return beside.stream()
                    .mapToDouble(other -> Math.min(FARTHEST_KM, other.distanceKm(place)))
                    .sum();
        }
    }

    private final Map<String, List<OnWay>> byName = new HashMap<>();
    private final Map<String, Place> meant = new HashMap<>();

    private WayPlaces() {}

    static List<AnnotatedArticle> settle(List<AnnotatedArticle> drafts) {
        WayPlaces way = new WayPlaces();
        drafts.forEach(way::follow);
        drafts.forEach(way::choose);
        return drafts.stream()
                .map(draft -> draft.withPlaces(way::meant))
                .map(WayPlaces::withTitle)
                .toList();
    }

    /** The title's places as the text has them, or in a country that the text names. */
    private static AnnotatedArticle withTitle(AnnotatedArticle draft) {
        Map<String, Place> named = new HashMap<>();
        Set<String> countries = new HashSet<>();
        for (PlaceMention mention : draft.places()) {
            mention.place().ifPresent(place -> named.putIfAbsent(mention.text(), place));
            mention.place().flatMap(Place::country).ifPresent(countries::add);
        }
        return draft.withTitlePlaces(mention -> inText(draft, mention, named, countries));
    }

    private static PlaceMention inText(
            AnnotatedArticle draft, PlaceMention mention, Map<String, Place> named, Set<String> countries) {
        Optional<Place> same = Optional.ofNullable(named.get(mention.text()));
        boolean known = countries.isEmpty()
                || !JourneyPlaces.isSpot(mention)
                || mention.place()
                        .flatMap(Place::country)
                        .filter(countries::contains)
                        .isPresent();
        return same.or(() -> known
                        ? Optional.empty()
                        : JourneyPlaces.candidates(draft, mention).stream()
                                .filter(place -> place.country()
                                        .filter(countries::contains)
                                        .isPresent())
                                .findFirst())
                .filter(place -> JourneyPlaces.isSpot(mention))
                .map(place -> JourneyPlaces.meant(mention, place))
                .orElse(mention);
    }

    private void follow(AnnotatedArticle draft) {
        List<PlaceMention> spots = draft.places().stream()
                .filter(JourneyPlaces::isSpot)
                .filter(mention -> mention.place().orElseThrow().kind() != PlaceKind.REGION)
                .toList();
        for (int i = 0; i < spots.size(); i++) {
            List<Place> beside = new ArrayList<>();
            next(spots, i, -1).ifPresent(beside::add);
            next(spots, i, 1).ifPresent(beside::add);
            PlaceMention mention = spots.get(i);
            if (!beside.isEmpty() && !JourneyPlaces.isBound(draft, mention)) {
                byName.computeIfAbsent(mention.text(), name -> new ArrayList<>())
                        .add(new OnWay(mention, beside));
            }
        }
    }

    private static Optional<Place> next(List<PlaceMention> spots, int from, int step) {
        String name = spots.get(from).text();
        for (int i = from + step; i >= 0 && i < spots.size(); i += step) {
            if (!spots.get(i).text().equals(name)) {
                return spots.get(i).place();
            }
        }
        return Optional.empty();
    }

    /** The place of each name that the article has which lies nearest to the way, where it is far nearer. */
    private void choose(AnnotatedArticle draft) {
        for (PlaceMention mention : draft.places()) {
            List<OnWay> all = byName.getOrDefault(mention.text(), List.of());
            if (all.isEmpty() || !all.get(0).mention().equals(mention)) {
                continue;
            }
            Place chosen = mention.place().orElseThrow();
            double least = km(all, chosen) * SHORTER;
            double limit = km(all, chosen) - LEAST_KM * all.size();
            for (Place other : JourneyPlaces.candidates(draft, mention)) {
                double km = km(all, other);
                if (km < least
                        && km < limit
                        && isLargeEnough(other, chosen)
                        && !JourneyPlaces.isOnlyNamesake(other, chosen, mention.text())) {
                    least = km;
                    meant.put(mention.text(), other);
                }
            }
        }
    }

    private static boolean isLargeEnough(Place other, Place chosen) {
        return chosen.population() < SMALL_PEOPLE || other.population() * TIMES_SMALLER >= chosen.population();
    }

    private static double km(List<OnWay> all, Place place) {
        return all.stream().mapToDouble(one -> one.km(place)).sum();
    }

    private PlaceMention meant(PlaceMention mention) {
        Place place = meant.get(mention.text());
        if (place == null || !JourneyPlaces.isSpot(mention) || mention.place().equals(Optional.of(place))) {
            return mention;
        }
        boolean other = byName.getOrDefault(mention.text(), List.of()).stream()
                .anyMatch(one -> one.mention().place().equals(mention.place()));
        return other ? JourneyPlaces.meant(mention, place) : mention;
    }
}
