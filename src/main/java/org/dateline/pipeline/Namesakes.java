package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.article.SideBySide;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.sentence.EnglishLexicon;

/**
 * Chooses between places of one name by what all the articles on a trip name: "Santiago" is the one in Chile where the others
 * tell of Chile, though its own article never says so.
 */
final class Namesakes {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final String RULE = "trip";

    private static final long LEAST_PEOPLE = 50_000;
    private static final long TIMES_LARGER = 6;

    /** Names by the country that they are in. */
    private final Map<String, Set<String>> names = new HashMap<>();

    private final Function<String, Optional<Place>> capitalOf;

    private Namesakes(List<AnnotatedArticle> drafts, Function<String, Optional<Place>> capitalOf) {
        this.capitalOf = capitalOf;
        drafts.forEach(draft -> count(draft, names));
    }

    private static void count(AnnotatedArticle draft, Map<String, Set<String>> names) {
        for (PlaceMention mention : draft.places()) {
            mention.place()
                    .flatMap(Place::country)
                    .ifPresent(country -> names.computeIfAbsent(country, c -> new HashSet<>())
                            .add(isCountry(mention) ? country : key(mention)));
        }
    }

    /**
     * The drafts, each with the places that fit the others.
     *
     * @param capitalOf the capital by the code of its country
     */
    static List<AnnotatedArticle> choose(List<AnnotatedArticle> drafts, Function<String, Optional<Place>> capitalOf) {
        Namesakes namesakes = new Namesakes(drafts, capitalOf);
        return SideBySide.each(drafts, namesakes::choose);
    }

    private AnnotatedArticle choose(AnnotatedArticle draft) {
        Map<String, Set<String>> own = new HashMap<>();
        count(draft, own);
        List<PlaceMention> places = new ArrayList<>();
        boolean changed = false;
        for (PlaceMention mention : draft.places()) {
            Optional<PlaceMention> other = other(mention, own).or(() -> city(draft, mention));
            changed |= other.isPresent();
            places.add(other.orElse(mention));
        }
        return changed ? draft.withPlaces(places) : draft;
    }

    private Optional<PlaceMention> other(PlaceMention mention, Map<String, Set<String>> own) {
        boolean alone = mention.role() == PlaceRole.LITERAL
                && mention.place()
                        .filter(place -> place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.VENUE)
                        .filter(place -> !isCapital(place))
                        .flatMap(Place::country)
                        .isPresent();
        if (!alone) {
            return Optional.empty();
        }
        Place chosen = mention.place().orElseThrow();
        return mention.runnersUp().stream()
                .filter(place -> place.kind() == chosen.kind() && isAsKnown(place, chosen))
                .filter(place -> fits(place, chosen, mention, own))
                .findFirst()
                .map(place -> with(mention, place));
    }

    /** "Flew to Quebec": to the city, and not only into the province of that name. */
    private static Optional<PlaceMention> city(AnnotatedArticle draft, PlaceMention mention) {
        Optional<Place> region = mention.place().filter(place -> place.kind() == PlaceKind.REGION);
        if (region.isEmpty() || mention.role() != PlaceRole.LITERAL || isCalledRegion(draft, mention)) {
            return Optional.empty();
        }
        return mention.runnersUp().stream()
                .filter(place -> place.kind() == PlaceKind.CITY && place.sameCountry(region.get()))
                .filter(place -> place.population() >= CITY_PEOPLE)
                .filter(place -> place.region().equals(region.get().region()))
                .findFirst()
                .map(place -> with(mention, place));
    }

    private static final long CITY_PEOPLE = 200_000;

    private static boolean isCalledRegion(AnnotatedArticle draft, PlaceMention mention) {
        String text = draft.article().text();
        int start = Math.max(0, mention.span().start() - REACH);
        int end = Math.min(text.length(), mention.span().end() + REACH);
        String around = text.substring(start, end);
        return LISTS.isWithin("sort of region", around);
    }

    private static final int REACH = 16;

    /** Whether the articles name the other's country and not the chosen one's, or the article itself often and never. */
    private boolean fits(Place other, Place chosen, PlaceMention mention, Map<String, Set<String>> own) {
        return count(names, chosen, mention) == 0 && count(names, other, mention) > 0
                || count(own, chosen, mention) == 0 && count(own, other, mention) >= OFTEN;
    }

    /** How many names, other than the mention's own, speak of the place's country. */
    private static long count(Map<String, Set<String>> names, Place place, PlaceMention mention) {
        return place.country().map(c -> names.getOrDefault(c, Set.of())).orElse(Set.of()).stream()
                .filter(name -> !name.equals(key(mention)))
                .count();
    }

    private static final int OFTEN = 2;

    /** Moscow in Idaho is not meant where Moscow is named, whatever else is. */
    private static boolean isAsKnown(Place other, Place chosen) {
        return chosen.kind() == PlaceKind.VENUE
                || other.population() >= LEAST_PEOPLE && other.population() * TIMES_LARGER >= chosen.population();
    }

    private static PlaceMention with(PlaceMention mention, Place place) {
        List<Place> others = new ArrayList<>();
        mention.place().ifPresent(others::add);
        mention.runnersUp().stream().filter(p -> !p.equals(place)).forEach(others::add);
        return new PlaceMention(
                mention.span(), mention.text(), Optional.of(place), mention.role(), mention.confidence(), others, RULE);
    }

    private boolean isCapital(Place place) {
        return place.country().flatMap(capitalOf).filter(place::equals).isPresent();
    }

    private static boolean isCountry(PlaceMention mention) {
        return mention.place()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .isPresent();
    }

    private static String key(PlaceMention mention) {
        return mention.text().toLowerCase(Locale.ROOT);
    }
}
