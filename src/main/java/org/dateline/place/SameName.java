package org.dateline.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mentions of a name that are decided together, with what they may mean: for each candidate its place, its point,
 * and how likely it is so far.
 */
final class SameName {
    private static final int MOST_CANDIDATES = 24;

    final List<Spot> spots = new ArrayList<>();
    final int[] postings;
    int[] place = {};
    double[] lat = {};
    double[] lon = {};
    double[] cosLat = {};
    int[] country = {};
    int[] region = {};
    boolean[] wide = {};
    /** Whether a first-level region bears the name. */
    boolean mayBeRegion;

    double[] prior = {};
    double[] probability = {};
    double[] next = {};

    SameName(int[] postings) {
        this.postings = postings;
    }

    /** The names that say where this one is, one of each kind. */
    List<Spot> containers() {
        Map<Integer, Spot> byBest = new LinkedHashMap<>();
        for (Spot spot : spots) {
            if (spot.container != null) {
                byBest.putIfAbsent(spot.container.best(), spot.container);
            }
        }
        return new ArrayList<>(byBest.values());
    }

    /** The names that this one says the place of, one of each kind. */
    List<Spot> inners() {
        Map<Integer, Spot> byBest = new LinkedHashMap<>();
        for (Spot spot : spots) {
            spot.inners.forEach(inner -> byBest.putIfAbsent(inner.best(), inner));
        }
        return new ArrayList<>(byBest.values());
    }

    boolean isChained() {
        for (Spot spot : spots) {
            if (spot.container != null || spot.contains) {
                return true;
            }
        }
        return false;
    }

    /** The weight that it has beside the article, in its headline or its publisher's name; 0 where it has none. */
    double beside() {
        double weight = 0;
        for (Spot spot : spots) {
            weight = Math.max(weight, spot.beside);
        }
        return weight;
    }

    boolean isCalledCity() {
        for (Spot spot : spots) {
            if (spot.calledCity) {
                return true;
            }
        }
        return false;
    }

    boolean isCalledTown() {
        for (Spot spot : spots) {
            if (spot.calledTown) {
                return true;
            }
        }
        return false;
    }

    boolean isCalledArea() {
        for (Spot spot : spots) {
            if (spot.calledArea) {
                return true;
            }
        }
        return false;
    }

    /** Unpacks the candidates. */
    void load(GazetteerIndex index) {
        int count = isChained() ? postings.length : Math.min(postings.length, MOST_CANDIDATES);
        place = new int[count];
        lat = new double[count];
        lon = new double[count];
        cosLat = new double[count];
        country = new int[count];
        region = new int[count];
        wide = new boolean[count];
        prior = new double[count];
        probability = new double[count];
        next = new double[count];
        for (int i = 0; i < count; i++) {
            int row = GazetteerIndex.place(postings[i]);
            Feature feature = index.feature(row);
            place[i] = row;
            lat[i] = index.lat(row);
            lon[i] = index.lon(row);
            cosLat[i] = Math.cos(Math.toRadians(lat[i]));
            country[i] = index.countryCode(row).isEmpty() ? GazetteerIndex.NONE : index.country(row);
            region[i] = region(index, row, feature);
            wide[i] = feature == Feature.COUNTRY
                    || feature == Feature.ADMIN1
                    || feature == Feature.CONTINENT
                    || feature == Feature.WORLD;
        }
    }

    /** The region that news of a country speaks of: in Britain the county, for England is a region by name only. */
    private static int region(GazetteerIndex index, int row, Feature feature) {
        if (!index.countryCode(row).equals("GB")) {
            return index.region(row);
        }
        int county = feature == Feature.ADMIN2 ? row : feature.isCity() ? index.parent(row) : GazetteerIndex.NONE;
        return county == GazetteerIndex.NONE ? index.region(row) : county;
    }

    /** Distance in kilometres between a candidate of this name and one of another; good enough for neighbours. */
    double km(int candidate, SameName other, int theirs) {
        double dy = lat[candidate] - other.lat[theirs];
        double dx = (lon[candidate] - other.lon[theirs]) * cosLat[candidate];
        return 111.2 * Math.sqrt(dx * dx + dy * dy);
    }

    /** Turns scores into probabilities; the hotter, the more even. */
    void settle(double[] scores, double heat) {
        double best = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            best = Math.max(best, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probability[i] = Math.exp((scores[i] - best) / heat);
            sum += probability[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probability[i] /= sum;
        }
    }
}
