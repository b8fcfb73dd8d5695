package org.dateline.place;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** What a region loses to its seat of the same name. */
    private static final double NAMED_FOR_ITS_CITY = 4;

    /** Decides by itself. */
    private static final double IN_CHAIN = 100;

    /** What a place loses by a name that is not its first. */
    private static final double NAMED_OTHERWISE = 2;
    /** And where a better known city bears the name: "Milan" is no old name of Syracuse. */
    private static final double NAMED_SO_ELSEWHERE = 6;

    private static final double PER_PROMINENCE = 1.5;
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
    private final Company company;

    /**
     * @param spots the names to decide
     * @param context names that stand beside the article and are of weight for it
     */
    PlaceResolver(GazetteerIndex index, List<Spot> spots, List<Spot> context) {
        this.index = index;
        this.spots = new ArrayList<>(spots);
        this.spots.addAll(context);
        this.names = group();
        this.company = new Company(index, names);
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
                if (name.place.length > 1) {
                    company.gather(i);
                    for (int c = 0; c < name.place.length; c++) {
                        name.next[c] = name.prior[c] + company.score(name, c);
                    }
                }
            }
            names.forEach(name -> name.settle(name.next, heat));
        }
        names.forEach(PlaceResolver::decide);
    }

    private static void decide(SameName name) {
        int[] ranking = new int[Math.min(name.place.length, MOST_RUNNERS_UP + 1)];
        int best = best(name, ranking, 0);
        int ranked = 0;
        for (int next = best; next >= 0 && ranked < ranking.length; next = best(name, ranking, ranked)) {
            ranking[ranked++] = name.place[next];
        }
        ranking = Arrays.copyOf(ranking, ranked);
        for (Spot spot : name.spots) {
            spot.choice = ranking[0];
            spot.ranking = ranking;
            spot.confidence = name.probability[best];
        }
    }

    /** The likeliest candidate whose place is not ranked yet, of equals the first; -1 for none. */
    private static int best(SameName name, int[] ranking, int ranked) {
        int best = -1;
        for (int c = 0; c < name.place.length; c++) {
            boolean better = best < 0 || Double.compare(name.next[c], name.next[best]) > 0;
            if (better && !holds(ranking, ranked, name.place[c])) {
                best = c;
            }
        }
        return best;
    }

    private static boolean holds(int[] ranking, int ranked, int place) {
        for (int i = 0; i < ranked; i++) {
            if (ranking[i] == place) {
                return true;
            }
        }
        return false;
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
        double known = 0;
        for (int c = 0; c < name.place.length; c++) {
            Feature feature = index.feature(name.place[c]);
            metropolis |= feature.isCity()
                    && GazetteerIndex.use(name.postings[c]) == NameUse.MAIN
                    && prominence(name.place[c]) > METROPOLIS;
            boolean own = feature.isCity() && GazetteerIndex.use(name.postings[c]) == NameUse.MAIN;
            known = own ? Math.max(known, prominence(name.place[c])) : known;
            alsoState |= feature == Feature.ADMIN1 && isNamedOften(name.place[c]);
            name.mayBeRegion |= feature == Feature.ADMIN1;
        }
        for (int c = 0; c < name.place.length; c++) {
            int place = name.place[c];
            Feature feature = index.feature(place);
            double prior = PER_PROMINENCE * prominence(place);
            if (GazetteerIndex.use(name.postings[c]) == NameUse.OTHER) {
                prior -= prominence(place) < known ? NAMED_SO_ELSEWHERE : NAMED_OTHERWISE;
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
                    - (isNamedForItsCity(name, place) && !name.isCalledArea() ? NAMED_FOR_ITS_CITY : 0)
                    + chain(place, containers, inners);
        }
    }

    /** Beirut Governorate is rarely meant by "Beirut"; New York and Quebec are states of their own right. */
    private boolean isNamedForItsCity(SameName name, int region) {
        if (index.feature(region) != Feature.ADMIN1 || isNamedOften(region)) {
            return false;
        }
        for (int place : name.place) {
            boolean seat = index.feature(place) == Feature.CAPITAL || index.feature(place) == Feature.REGIONAL_CITY;
            if (seat && index.region(place) == region) {
                return true;
            }
        }
        return false;
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
}
