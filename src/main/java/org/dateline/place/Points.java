package org.dateline.place;

import java.util.Arrays;

/** Weighted points, and how near they are to another. */
final class Points {
    private static final double KM_PER_DEGREE = 111.2;
    /** How many times the distance of 1/e is too far to count. */
    private static final double FAR = 6;

    private final double perDegree;
    private final double most;
    private double[] lat = new double[64];
    private double[] lon = new double[64];
    private double[] weight = new double[64];
    private int size;

    /** @param km the distance at which a point counts 1/e of its weight */
    Points(double km) {
        this.perDegree = KM_PER_DEGREE / km;
        this.most = FAR / perDegree;
    }

    void clear() {
        size = 0;
    }

    void add(double latitude, double longitude, double share) {
        if (size == lat.length) {
            lat = Arrays.copyOf(lat, 2 * size);
            lon = Arrays.copyOf(lon, 2 * size);
            weight = Arrays.copyOf(weight, 2 * size);
        }
        lat[size] = latitude;
        lon[size] = longitude;
        weight[size] = share;
        size++;
    }

    /**
     * The sum of the weights, each less with its distance. On a plane; good enough for neighbours.
     *
     * @param cosLat cosine of the latitude
     */
    double near(double latitude, double longitude, double cosLat) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double dy = latitude - lat[i];
            if (dy > most || dy < -most) {
                continue;
            }
            double dx = (longitude - lon[i]) * cosLat;
            if (dx <= most && dx >= -most) {
                sum += weight[i] * Math.exp(-perDegree * Math.sqrt(dx * dx + dy * dy));
            }
        }
        return sum;
    }
}
