package org.dateline.place;

import java.util.List;

/**
 * What surrounds a name: the countries, regions and points that the article's other names are likely to mean, each with
 * its weight. Gathered once for a name, then asked for each of its candidates.
 */
final class Company {
    /** How many names before and behind a name are looked at; keeps long articles linear. */
    private static final int WINDOW = 60;

    private static final double UNLIKELY = 0.01;
    /** What stands for the names that there might be besides. */
    private static final double UNKNOWN = 0.7;

    private static final double SAME_COUNTRY = 2.5;
    private static final double SAME_REGION = 5;
    /** A region that two thirds of the others lie in is as good as one that all do. */
    private static final double MOST = 1.5;
    /** What a country loses where all else lies in others: Lebanon among the towns of Lebanon County. */
    private static final double FOREIGN = 1.5;

    private static final double NEAR = 2.5;
    private static final double NEAR_KM = 100;
    /** So many close neighbours are proof enough. */
    private static final double MOST_NEAR = 3;
    /** Countries and states are neighbours over longer ways, and that says less. */
    private static final double WIDE = 0.5;

    private static final double WIDE_KM = 500;

    private final GazetteerIndex index;
    private final List<SameName> names;
    /** For each name the weight of each of the names in its window. */
    private final double[][] closeness;

    private final Weights countries = new Weights();
    private final Weights regions = new Weights();
    private final Points towns = new Points(NEAR_KM);
    private final Points areas = new Points(WIDE_KM);

    Company(GazetteerIndex index, List<SameName> names) {
        this.index = index;
        this.names = names;
        this.closeness = closeness();
    }

    /** Gathers what surrounds a name, as likely as it is by now. */
    void gather(int self) {
        countries.clear();
        regions.clear();
        towns.clear();
        areas.clear();
        int name = names.get(self).postings[0];
        int from = windowStart(self);
        for (int o = from; o < windowEnd(self); o++) {
            SameName other = names.get(o);
            if (o != self && other.postings[0] != name) {
                add(other, closeness[self][o - from]);
            }
        }
    }

    private void add(SameName other, double weight) {
        for (int c = 0; c < other.place.length; c++) {
            double share = weight * other.probability[c];
            if (share < UNLIKELY) {
                continue;
            }
            if (other.country[c] != GazetteerIndex.NONE) {
                countries.add(other.country[c], share);
            }
            if (other.region[c] != GazetteerIndex.NONE) {
                regions.add(other.region[c], share);
            }
            (other.wide[c] ? areas : towns).add(other.lat[c], other.lon[c], share);
        }
    }

    /** How well a candidate goes with what was gathered for its name. */
    double score(SameName name, int candidate) {
        double allCountries = UNKNOWN + countries.sum();
        double allRegions = UNKNOWN + regions.sum();
        double country = countries.of(name.country[candidate]);
        double region = regions.of(name.region[candidate]);
        double lat = name.lat[candidate];
        double lon = name.lon[candidate];
        double cos = name.cosLat[candidate];
        double near = name.wide[candidate] ? WIDE * areas.near(lat, lon, cos) : towns.near(lat, lon, cos);
        Feature feature = index.feature(name.place[candidate]);
        double foreign = feature == Feature.COUNTRY || feature == Feature.LAND && name.mayBeRegion
                ? FOREIGN * (countries.sum() - country) / allCountries
                : 0;
        return SAME_COUNTRY * country / allCountries
                + SAME_REGION * Math.min(1, MOST * region / allRegions)
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
                SameName other = names.get(b);
                double near = Math.max(other.beside(), closeness(names.get(a), other));
                close[a][b - from] = near * Math.sqrt(Math.min(9, other.spots.size()));
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
            if (distance == 0) {
                break;
            }
        }
        return distance == 0 ? 1 : distance <= 2 ? 0.7 : 0.5;
    }
}
