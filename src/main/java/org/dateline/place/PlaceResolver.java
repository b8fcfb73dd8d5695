package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses for each name of an article which place it means, all names together: names that say where each other is,
 * one place a name, the countries and regions that the article speaks of, nearness to the other places, and size.
 */
final class PlaceResolver {
    private static final int MOST_CANDIDATES = 24;
    private static final double IN_CHAIN = 100;
    private static final double NEAR_KM = 150;

    private final GazetteerIndex index;
    private final List<Spot> spots;
    /** How much the article speaks of a country or a region, in [0, 1], by row of that place. */
    private final Map<Integer, Double> areas = new HashMap<>();

    PlaceResolver(GazetteerIndex index, List<Spot> spots) {
        this.index = index;
        this.spots = spots;
    }

    void resolve() {
        for (int round = 0; round < 3; round++) {
            weighAreas(round);
            Map<String, List<Spot>> byName = byName();
            for (List<Spot> same : byName.values()) {
                choose(same, round);
            }
        }
    }

    /** Mentions of the same name are decided together: they have the same candidates. */
    private Map<String, List<Spot>> byName() {
        Map<String, List<Spot>> byName = new java.util.LinkedHashMap<>();
        for (Spot spot : spots) {
            byName.computeIfAbsent(java.util.Arrays.toString(spot.postings), k -> new ArrayList<>())
                    .add(spot);
        }
        return byName;
    }

    private void weighAreas(int round) {
        areas.clear();
        double most = 1;
        for (Spot spot : spots) {
            int place = spot.choice == GazetteerIndex.NONE ? spot.best() : spot.choice;
            boolean sure = round > 0 || spot.postings.length == 1 || isArea(place);
            if (!sure) {
                continue;
            }
            double weight = isArea(place) ? 1 : 0.5;
            int country = countryRow(place);
            if (country != GazetteerIndex.NONE) {
                most = Math.max(most, areas.merge(country, weight, Double::sum));
            }
            int region = index.region(place);
            if (region != GazetteerIndex.NONE) {
                most = Math.max(most, areas.merge(region, weight, Double::sum));
            }
        }
        double scale = most;
        areas.replaceAll((area, weight) -> weight / scale);
    }

    private boolean isArea(int place) {
        Feature feature = index.feature(place);
        return feature == Feature.COUNTRY || feature == Feature.ADMIN1;
    }

    private int countryRow(int place) {
        if (index.feature(place) == Feature.COUNTRY) {
            return place;
        }
        return index.countryRow(index.country(place));
    }

    private void choose(List<Spot> same, int round) {
        int[] postings = same.get(0).postings;
        int count = Math.min(postings.length, MOST_CANDIDATES);
        List<double[]> ranked = new ArrayList<>();
        boolean chained = same.stream().anyMatch(s -> s.container != null);
        for (int i = 0; i < (chained ? postings.length : count); i++) {
            int place = GazetteerIndex.place(postings[i]);
            double score = prominence(postings[i]) + context(place, same, round);
            ranked.add(new double[] {place, score});
        }
        ranked.sort(Comparator.comparingDouble((double[] r) -> -r[1]).thenComparingDouble(r -> r[0]));
        double sum = 0;
        for (double[] r : ranked) {
            sum += Math.exp(Math.min(0, r[1] - ranked.get(0)[1]));
        }
        int[] ranking =
                ranked.stream().limit(6).mapToInt(r -> (int) r[0]).distinct().toArray();
        for (Spot spot : same) {
            spot.ranking = ranking;
            spot.choice = ranking[0];
            spot.confidence = 1 / sum;
        }
    }

    private double prominence(int posting) {
        int place = GazetteerIndex.place(posting);
        double use = GazetteerIndex.use(posting) == NameUse.OTHER ? -1.5 : 0;
        return 1.5 * Prominence.of(index.feature(place), index.population(place), index.countryCode(place)) + use;
    }

    private double context(int place, List<Spot> same, int round) {
        double score = 0;
        for (Spot spot : same) {
            if (spot.container != null && isInContainer(place, spot.container)) {
                score += IN_CHAIN;
            }
            if (spot.contains && holdsChained(place, spot)) {
                score += IN_CHAIN;
            }
        }
        Double country = areas.get(countryRow(place));
        if (country != null && !isArea(place)) {
            score += 2.5 * country;
        }
        Double region = areas.get(index.region(place));
        if (region != null && !isArea(place)) {
            score += 3.5 * region;
        }
        return score + (round > 0 ? nearness(place, same) : 0);
    }

    private boolean isInContainer(int place, Spot container) {
        if (container.choice != GazetteerIndex.NONE) {
            return PlaceChains.holds(index, container.choice, place);
        }
        for (int posting : container.postings) {
            if (PlaceChains.holds(index, GazetteerIndex.place(posting), place)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsChained(int place, Spot spot) {
        for (Spot inner : spots) {
            if (inner.container != spot) {
                continue;
            }
            for (int posting : inner.postings) {
                if (PlaceChains.holds(index, place, GazetteerIndex.place(posting))) {
                    return true;
                }
            }
        }
        return false;
    }

    private double nearness(int place, List<Spot> same) {
        double near = 0;
        for (Spot other : spots) {
            if (other.choice == GazetteerIndex.NONE || other.postings == same.get(0).postings || isArea(other.choice)) {
                continue;
            }
            if (java.util.Arrays.equals(other.postings, same.get(0).postings)) {
                continue;
            }
            double km = km(place, other.choice);
            near += other.confidence * Math.exp(-km / NEAR_KM);
        }
        return 2.5 * Math.min(near, 2);
    }

    private double km(int a, int b) {
        double dy = index.lat(a) - index.lat(b);
        double dx = (index.lon(a) - index.lon(b)) * Math.cos(Math.toRadians((index.lat(a) + index.lat(b)) / 2));
        return 111.2 * Math.sqrt(dx * dx + dy * dy);
    }
}
