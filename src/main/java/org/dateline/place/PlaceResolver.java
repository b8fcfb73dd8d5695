package org.dateline.place;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Chooses for each name of an article which place it means, all names together. What counts: names that say where
 * each other is, the countries and regions that the article speaks of, nearness to its other places (more within a
 * sentence), and prominence. One name has one sense in an article, unless a chain says otherwise.
 *
 * <p>Each name begins with what it mostly means, and all then move together: in each round a candidate gains by the
 * likely candidates of the other names that it goes with. So three small towns of one county that share their names
 * with cities elsewhere find each other.
 */
final class PlaceResolver {
    /** How even the choices stay, round by round. */
    private static final double[] HEAT = {2.5, 1.7, 1.2, 1};

    private static final int MOST_RUNNERS_UP = 5;
    /** How many names before and behind a name are looked at; keeps long articles linear. */
    private static final int WINDOW = 60;

    private static final double UNLIKELY = 0.01;

    /** Countries and states are neighbours over longer ways, and that says less. */
    private static final double WIDE = 0.5;

    private static final double WIDE_KM = 500;
    /** What a country loses where all else lies in others: Lebanon among the towns of Lebanon County. */
    private static final double FOREIGN = 1.5;
    /** Decides by itself. */
    private static final double IN_CHAIN = 100;

    private static final double PER_PROMINENCE = 1.5;
    private static final double SAME_COUNTRY = 2.5;
    private static final double SAME_REGION = 5;
    private static final double NEAR = 2.5;
    private static final double NEAR_KM = 100;
    /** So many close neighbours are proof enough. */
    private static final double MOST_NEAR = 3;
    /** "A child from China" is from the country, though there be a China near by; "a China man" is not. */
    private static final double COUNTRY_FIRST = 5;
    /** A state or a country is meant before a town of its name, though the town be near. */
    private static final double STATE = 3;
    /** "The city of Turkey" is none of the countries of that name. */
    private static final double CALLED_CITY = 18;
    /** "Eastern Washington" is the state. */
    private static final double CALLED_AREA = 4;
    /** Georgia: a country whose name a state of many more newspapers bears. */
    private static final double ALSO_A_STATE = 2.5;
    /** A city so prominent that a state of its name does not come first: New York, Washington. */
    private static final double METROPOLIS = 7.3;

    private final GazetteerIndex index;
    private final List<Spot> spots;
    private final List<SameName> names;
    /** For each name the weight of each of the names in its window. */
    private final double[][] closeness;

    /**
     * @param spots the names to decide
     * @param context names that stand beside the article and are of weight for it
     */
    PlaceResolver(GazetteerIndex index, List<Spot> spots, List<Spot> context) {
        this.index = index;
        this.spots = new ArrayList<>(spots);
        this.spots.addAll(context);
        this.names = group();
        this.closeness = closeness();
    }

    void resolve() {
        for (SameName name : names) {
            name.load(index);
            fillPriors(name);
            name.settle(name.prior, HEAT[0]);
        }
        for (double heat : HEAT) {
            for (int i = 0; i < names.size(); i++) {
                SameName name = names.get(i);
                for (int c = 0; c < name.place.length; c++) {
                    name.next[c] = name.place.length == 1 ? 0 : name.prior[c] + company(i, c);
                }
            }
            names.forEach(name -> name.settle(name.next, heat));
        }
        names.forEach(PlaceResolver::decide);
    }

    private static void decide(SameName name) {
        int[] order = IntStream.range(0, name.place.length)
                .boxed()
                .sorted((a, b) -> Double.compare(name.next[b], name.next[a]))
                .mapToInt(i -> i)
                .toArray();
        int[] ranking = Arrays.stream(order)
                .map(i -> name.place[i])
                .distinct()
                .limit(MOST_RUNNERS_UP + 1)
                .toArray();
        for (Spot spot : name.spots) {
            spot.choice = ranking[0];
            spot.ranking = ranking;
            spot.confidence = name.probability[order[0]];
        }
    }

    /** Mentions that are decided together: the same candidates, and no chains to different places. */
    private List<SameName> group() {
        Map<IntBuffer, SameName> byName = new LinkedHashMap<>();
        for (Spot spot : spots) {
            byName.computeIfAbsent(IntBuffer.wrap(spot.postings), k -> new SameName(spot.postings))
                    .spots
                    .add(spot);
        }
        List<SameName> groups = new ArrayList<>();
        for (SameName name : byName.values()) {
            groups.addAll(splitByChain(name));
        }
        return groups;
    }

    private static List<SameName> splitByChain(SameName name) {
        Map<Integer, SameName> byContainer = new LinkedHashMap<>();
        for (Spot spot : name.spots) {
            if (spot.container != null) {
                byContainer
                        .computeIfAbsent(spot.container.best(), k -> new SameName(name.postings))
                        .spots
                        .add(spot);
            }
        }
        if (byContainer.size() < 2) {
            return List.of(name);
        }
        // "Paris, Texas" and "Paris, France" in one article: those without a chain go with the first.
        SameName first = byContainer.values().iterator().next();
        name.spots.stream().filter(spot -> spot.container == null).forEach(first.spots::add);
        first.spots.sort(Comparator.comparingInt(spot -> spot.sentence));
        return new ArrayList<>(byContainer.values());
    }

    private void fillPriors(SameName name) {
        List<Spot> containers = name.containers();
        List<Spot> inners = name.inners();
        boolean metropolis = false;
        boolean alsoState = false;
        for (int c = 0; c < name.place.length; c++) {
            Feature feature = index.feature(name.place[c]);
            metropolis |= feature.isCity()
                    && GazetteerIndex.use(name.postings[c]) == NameUse.MAIN
                    && prominence(name.place[c]) > METROPOLIS;
            alsoState |= feature == Feature.ADMIN1 && isNamedOften(name.place[c]);
            name.mayBeRegion |= feature == Feature.ADMIN1;
        }
        for (int c = 0; c < name.place.length; c++) {
            int place = name.place[c];
            Feature feature = index.feature(place);
            double prior = PER_PROMINENCE * prominence(place);
            if (GazetteerIndex.use(name.postings[c]) == NameUse.OTHER) {
                prior -= 2;
            }
            if (feature == Feature.COUNTRY && alsoState) {
                prior -= ALSO_A_STATE;
            }
            boolean state = feature == Feature.COUNTRY || feature == Feature.ADMIN1 && isNamedOften(place);
            if (!feature.isCity() && feature != Feature.ADMIN2 && name.isCalledArea()) {
                prior += CALLED_AREA;
            }
            boolean town = feature.isCity() && name.isCalledCity();
            boolean country = feature == Feature.COUNTRY && !name.isCalledTown();
            name.prior[c] = prior
                    + (country ? COUNTRY_FIRST : 0)
                    + (state && !metropolis ? STATE : 0)
                    + (town ? CALLED_CITY : 0)
                    + chain(place, containers, inners);
        }
    }

    private double prominence(int place) {
        return Prominence.of(index.feature(place), index.population(place), index.countryCode(place));
    }

    /** First-level regions of countries where news in English names them as often as cities. */
    private boolean isNamedOften(int region) {
        return switch (index.countryCode(region)) {
            case "US", "CA", "AU", "GB" -> true;
            default -> false;
        };
    }

    private double chain(int place, List<Spot> containers, List<Spot> inners) {
        double score = 0;
        for (Spot container : containers) {
            score += holdsSome(container, place) ? IN_CHAIN : 0;
        }
        for (Spot inner : inners) {
            score += isContainerOf(place, inner) ? IN_CHAIN : 0;
        }
        return score;
    }

    private boolean holdsSome(Spot container, int place) {
        for (int posting : container.postings) {
            if (PlaceChains.holds(index, GazetteerIndex.place(posting), place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isContainerOf(int place, Spot inner) {
        for (int posting : inner.postings) {
            if (PlaceChains.holds(index, place, GazetteerIndex.place(posting))) {
                return true;
            }
        }
        return false;
    }

    /** How well a candidate goes with what the article's other names are likely to mean. */
    private double company(int self, int candidate) {
        SameName name = names.get(self);
        double allCountries = 0.7;
        double allRegions = 0.7;
        double country = 0;
        double region = 0;
        double near = 0;
        int from = windowStart(self);
        for (int o = from; o < windowEnd(self); o++) {
            SameName other = names.get(o);
            if (o == self || other.postings[0] == name.postings[0]) {
                continue;
            }
            double weight = closeness[self][o - from];
            for (int c = 0; c < other.place.length; c++) {
                double share = weight * other.probability[c];
                if (share < UNLIKELY) {
                    continue;
                }
                allCountries += other.country[c] == GazetteerIndex.NONE ? 0 : share;
                allRegions += other.region[c] == GazetteerIndex.NONE ? 0 : share;
                if (other.country[c] == name.country[candidate] && other.country[c] != GazetteerIndex.NONE) {
                    country += share;
                    if (other.region[c] == name.region[candidate] && other.region[c] != GazetteerIndex.NONE) {
                        region += share;
                    }
                }
                if (name.wide[candidate] && other.wide[c]) {
                    near += WIDE * share * Math.exp(-name.km(candidate, other, c) / WIDE_KM);
                } else if (!name.wide[candidate] && !other.wide[c]) {
                    near += share * Math.exp(-name.km(candidate, other, c) / NEAR_KM);
                }
            }
        }
        Feature feature = index.feature(name.place[candidate]);
        double foreign = feature == Feature.COUNTRY || feature == Feature.LAND && name.mayBeRegion
                ? FOREIGN * (allCountries - 0.7 - country) / allCountries
                : 0;
        return SAME_COUNTRY * country / allCountries
                + SAME_REGION * Math.min(1, 1.5 * region / allRegions)
                + NEAR * Math.min(MOST_NEAR, near)
                - foreign;
    }

    /** The weight of each name for each other: 1 for names of one sentence, less for those further apart. */
    private double[][] closeness() {
        double[][] close = new double[names.size()][];
        for (int a = 0; a < names.size(); a++) {
            int from = windowStart(a);
            close[a] = new double[windowEnd(a) - from];
            for (int b = from; b < windowEnd(a); b++) {
                double near = Math.max(names.get(b).beside(), closeness(names.get(a), names.get(b)));
                close[a][b - from] =
                        near * Math.sqrt(Math.min(9, names.get(b).spots.size()));
            }
        }
        return close;
    }

    private static int windowStart(int name) {
        return Math.max(0, name - WINDOW);
    }

    private int windowEnd(int name) {
        return Math.min(names.size(), name + WINDOW + 1);
    }

    /** Walks through both names' sentences side by side. */
    private static double closeness(SameName a, SameName b) {
        int distance = Integer.MAX_VALUE;
        int y = 0;
        for (Spot x : a.spots) {
            while (y + 1 < b.spots.size() && b.spots.get(y + 1).sentence <= x.sentence) {
                y++;
            }
            distance = Math.min(distance, Math.abs(x.sentence - b.spots.get(y).sentence));
            if (y + 1 < b.spots.size()) {
                distance = Math.min(distance, Math.abs(x.sentence - b.spots.get(y + 1).sentence));
            }
        }
        return distance == 0 ? 1 : distance <= 2 ? 0.7 : 0.5;
    }
}
