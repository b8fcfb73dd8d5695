package org.dateline.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.place.OldNames;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.sentence.Person;

/**
 * Chooses between places of one name by the way: a journey that is told day by day leads from one place to the next, so the
 * village among the others is meant, and not the town of that name on another continent.
 */
final class JourneyPlaces {
    private static final double NEAR_KM = 400;

    /** So many other names must lie near the one, and so many times fewer near the other. */
    private static final int LEAST_NEAR = 2;

    private static final int TIMES_MORE = 3;
    static final String RULE = "journey";

    /** The places that are named, by name. */
    private final Map<String, Place> named = new HashMap<>();

    private JourneyPlaces(List<AnnotatedArticle> drafts) {
        for (AnnotatedArticle draft : drafts) {
            for (PlaceMention mention : draft.places()) {
                if (isSpot(mention)) {
                    named.putIfAbsent(mention.text(), mention.place().orElseThrow());
                }
            }
        }
    }

    /** Whether the journey is no tour of the world: most of its places have most others near. */
    private boolean isCompact() {
        long amid = named.entrySet().stream()
                .filter(one -> count(one.getValue(), one.getKey(), FAR_KM) * 2 >= named.size() - 1)
                .count();
        return amid * MOST_OF >= named.size() * (MOST_OF - 1);
    }

    static List<AnnotatedArticle> settle(List<AnnotatedArticle> drafts) {
        JourneyPlaces places = new JourneyPlaces(drafts);
        List<AnnotatedArticle> near = drafts.stream()
                .map(draft -> places.settle(draft, mention -> places.nearer(draft, mention)))
                .toList();
        List<AnnotatedArticle> onWay = WayPlaces.settle(near);
        JourneyPlaces settled = new JourneyPlaces(onWay);
        boolean strays = settled.named.size() > LEAST_NAMED && settled.isCompact();
        return WayNames.settle(
                strays
                        ? onWay.stream()
                                .map(draft -> settled.settle(draft, settled::withoutStray))
                                .toList()
                        : onWay);
    }

    static boolean isSpot(PlaceMention mention) {
        return mention.role() == PlaceRole.LITERAL
                && mention.place()
                        .filter(place -> place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.SEA)
                        .isPresent();
    }

    private AnnotatedArticle settle(AnnotatedArticle draft, Function<PlaceMention, Optional<PlaceMention>> choice) {
        UnaryOperator<PlaceMention> settled =
                mention -> isSpot(mention) ? choice.apply(mention).orElse(mention) : mention;
        return draft.withPlaces(settled).withTitlePlaces(settled);
    }

    /** On a journey that is no tour of the world a small place far from all others is hardly on the way: the one that is meant is not known. */
    private Optional<PlaceMention> withoutStray(PlaceMention mention) {
        boolean stray = mention.place()
                .filter(place -> place.population() < (named.size() > MANY_NAMED ? HUGE_PEOPLE : LARGE_PEOPLE))
                .filter(place -> count(place, mention.text(), FAR_KM) == 0)
                .isPresent();
        return stray ? Optional.of(unknown(mention)) : Optional.empty();
    }

    private static final int LEAST_NAMED = 4;
    private static final int MANY_NAMED = 7;
    private static final int MOST_OF = 3;
    private static final long HUGE_PEOPLE = 300_000;
    private static final long LARGE_PEOPLE = 100_000;
    private static final double FAR_KM = 1500;

    private static PlaceMention unknown(PlaceMention mention) {
        return new PlaceMention(mention.span(), mention.text(), Optional.empty(), mention.role(), 0, List.of(), RULE);
    }

    private Optional<PlaceMention> nearer(AnnotatedArticle draft, PlaceMention mention) {
        Place chosen = mention.place().orElseThrow();
        long own = near(chosen, mention.text());
        boolean known = own >= LEAST_NEAR && chosen.population() >= LARGE_PEOPLE;
        if (known || isBound(draft, mention)) {
            return Optional.empty();
        }
        long most = Math.max(LEAST_NEAR - 1, own * TIMES_MORE);
        Optional<Place> best = Optional.empty();
        for (Place other : candidates(draft, mention)) {
            if (own > 0 && isOnlyNamesake(other, chosen, mention.text())) {
                continue;
            }
            long count = near(other, mention.text());
            if (isGreat(chosen, other, mention.text()) && count < SURE_NEAR) {
                continue;
            }
            boolean larger = best.isEmpty()
                    && other.sameCountry(chosen)
                    && other.population() > chosen.population()
                    && count * LEAST_NEAR >= own
                    && own >= LEAST_NEAR;
            if (count > most || larger) {
                most = count;
                best = Optional.of(other);
            }
        }
        return best.map(place -> meant(mention, place));
    }

    /** Whether the one is a great city of that name and the other a village: one flies from Montreal, and not from Montereale. */
    private static boolean isGreat(Place chosen, Place other, String name) {
        return chosen.population() >= HUGE_PEOPLE
                && isNamed(chosen, name)
                && other.population() * TIMES_GREATER < chosen.population();
    }

    private static final int SURE_NEAR = 4;
    private static final int TIMES_GREATER = 100;

    /** Whether it is named with what it lies in: "Lima, Peru", "Lexington, NE". */
    static boolean isBound(AnnotatedArticle draft, PlaceMention mention) {
        String text = draft.article().text();
        int end = mention.span().end();
        boolean inText =
                end > 0 && end <= text.length() && mention.span().in(text).equals(mention.text());
        return inText && CONTAINER.matcher(text.substring(end)).lookingAt();
    }

    private static final Pattern CONTAINER = Pattern.compile(",? ?\\(?\\p{Lu}{2}\\b|, \\p{Lu}\\p{L}+(?! and\\b|, )");

    /** The mention, as one of the other place of its name. */
    static PlaceMention meant(PlaceMention mention, Place place) {
        return new PlaceMention(
                mention.span(),
                mention.text(),
                Optional.of(place),
                mention.role(),
                mention.confidence(),
                others(mention, place),
                RULE);
    }

    /** All places of the name of the same sort, the likelier first. */
    static List<Place> candidates(AnnotatedArticle draft, PlaceMention mention) {
        Place chosen = mention.place().orElseThrow();
        return Stream.of(
                        mention.runnersUp(),
                        draft.gazetteer().listByName(mention.text()),
                        OldNames.load().list(mention.text(), draft.gazetteer()))
                .flatMap(List::stream)
                .filter(place -> place.kind() == chosen.kind()
                        || place.kind() == PlaceKind.CITY && chosen.kind() != PlaceKind.REGION)
                .filter(place -> !place.equals(chosen))
                .distinct()
                .toList();
    }

    /** Whether the other is called so, and the one, which is no larger, has it for a second name. */
    static boolean isOnlyNamesake(Place other, Place chosen, String name) {
        return isNamed(chosen, name) && !isNamed(other, name) && other.population() <= chosen.population();
    }

    private static boolean isNamed(Place place, String name) {
        return Person.fold(place.name()).equals(Person.fold(name));
    }

    private static List<Place> others(PlaceMention mention, Place place) {
        List<Place> others = new ArrayList<>(List.of(mention.place().orElseThrow()));
        mention.runnersUp().stream().filter(other -> !other.equals(place)).forEach(others::add);
        return others;
    }

    /** How many other names of the journey lie near. */
    private long near(Place place, String name) {
        return count(place, name, NEAR_KM);
    }

    private long count(Place place, String name, double km) {
        return named.entrySet().stream()
                .filter(other -> !other.getKey().equals(name))
                .filter(other -> km <= NEAR_KM || other.getValue().kind() != PlaceKind.REGION)
                .filter(other -> other.getValue().distanceKm(place) <= km)
                .count();
    }
}
