package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Lexicon;
import org.dateline.claim.Assertion;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.claim.Tier;
import org.dateline.place.PlaceKind;

/**
 * How likely it is that the traveller was at a place on a day, by all that is told of that day and those beside it: the logarithm
 * of the odds, a sum of weights that are fitted to trips whose days are known (presences.tsv, decision 73).
 */
final class PresenceOdds {
    private static final Map<PresenceFeature, Double> WEIGHTS = weights();
    private static final int ALONE_DAYS = 2;

    private PresenceOdds() {}

    private static Map<PresenceFeature, Double> weights() {
        Map<PresenceFeature, Double> weights = new EnumMap<>(PresenceFeature.class);
        for (String line : Lexicon.lines(PresenceOdds.class, "presences.tsv")) {
            String[] row = line.split("\t", -1);
            weights.put(PresenceFeature.valueOf(row[0]), Double.parseDouble(row[1]));
        }
        return weights;
    }

    /** The odds of a presence with these features. */
    static double of(Map<PresenceFeature, Double> features) {
        return features.entrySet().stream()
                .mapToDouble(e -> weight(e.getKey()) * e.getValue())
                .sum();
    }

    /** What speaks against it, the weightiest first. */
    static List<PresenceFeature> against(Map<PresenceFeature, Double> features) {
        return features.keySet().stream()
                .filter(feature -> weight(feature) * features.getOrDefault(feature, 0.0) < 0)
                .sorted((one, other) -> Double.compare(weight(one), weight(other)))
                .toList();
    }

    private static double weight(PresenceFeature feature) {
        return WEIGHTS.getOrDefault(feature, 0.0);
    }

    /** What holds of the day at that place, by all events that tell of it. */
    static Map<PresenceFeature, Double> features(Presence presence, PresenceDays days) {
        List<Presence> here = days.on(presence.day()).stream()
                .filter(o -> Presences.same(o.place(), presence.place()))
                .toList();
        List<Assertion> told =
                here.stream().flatMap(p -> p.event().assertions().stream()).toList();
        Map<PresenceFeature, Double> features = new EnumMap<>(PresenceFeature.class);
        features.put(PresenceFeature.BASE, 1.0);
        features.put(PresenceFeature.SURE, sure(here));
        add(
                features,
                PresenceFeature.SECOND_SOURCE,
                told.stream().map(Assertion::source).distinct().count() > 1);
        add(
                features,
                PresenceFeature.PLANNED,
                told.stream().allMatch(a -> a.claim().status() == Status.PLANNED));
        add(features, PresenceFeature.DEPARTURE, here.stream().allMatch(p -> p.kind() == EventKind.DEPARTURE));
        add(
                features,
                PresenceFeature.HEADING,
                told.stream()
                        .map(a -> a.day().tier())
                        .min(Enum::compareTo)
                        .filter(tier -> tier == Tier.HEADING)
                        .isPresent());
        add(features, PresenceFeature.CARRIED, here.stream().allMatch(Presences::isCarried));
        add(features, PresenceFeature.COUNTRY, presence.place().kind() == PlaceKind.COUNTRY);
        add(features, PresenceFeature.REGION, presence.place().kind() == PlaceKind.REGION);
        addNeighbours(features, presence, days);
        return features;
    }

    private static void addNeighbours(Map<PresenceFeature, Double> features, Presence presence, PresenceDays days) {
        List<Presence> rivals = days.on(presence.day()).stream()
                .filter(o -> !Presences.same(o.place(), presence.place()))
                .toList();
        List<Presence> beside = beside(presence.day(), days, 1).toList();
        add(features, PresenceFeature.RIVAL, !rivals.isEmpty());
        add(
                features,
                PresenceFeature.ELSEWHERE_BESIDE,
                !beside.isEmpty() && beside.stream().allMatch(o -> isAbroad(o, presence)));
        add(
                features,
                PresenceFeature.ALONE,
                beside(presence.day(), days, ALONE_DAYS).findAny().isEmpty());
    }

    /** What is told of the days up to so many before and behind. */
    private static Stream<Presence> beside(LocalDate day, PresenceDays days, int reach) {
        return IntStream.rangeClosed(-reach, reach)
                .filter(shift -> shift != 0)
                .boxed()
                .flatMap(shift -> days.on(day.plusDays(shift)).stream());
    }

    private static boolean isAbroad(Presence other, Presence presence) {
        return !other.place().sameCountry(presence.place());
    }

    private static double sure(List<Presence> here) {
        double most = here.stream()
                .mapToDouble(p -> p.event().event().confidence())
                .max()
                .orElse(0.5);
        return StrictMath.log(most / (1 - most));
    }

    private static void add(Map<PresenceFeature, Double> features, PresenceFeature feature, boolean holds) {
        if (holds) {
            features.put(feature, 1.0);
        }
    }
}
