package org.dateline.web.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.claim.Status;

/**
 * A stop as it is to be drawn.
 *
 * @param from its label where it lies off the map and the trip starts there
 * @param to its label where it lies off the map otherwise
 * @param href where its mark leads
 * @param status of the stop, and of the way to it
 * @param reach how much of the map its place takes
 * @param country ISO 3166 code
 * @param alarm what is odd about the ways to and from it; empty where nothing is
 */
public record Station(
        double lat,
        double lon,
        String label,
        String from,
        String to,
        String dates,
        String href,
        Status status,
        Reach reach,
        Optional<String> country,
        String alarm) {
    /** What is known of where a place is. */
    public enum Reach {
        /** A town or a house: a point. */
        POINT,
        /** A region or sea: somewhere around a point. */
        REGION,
        /** A country: somewhere within its borders. */
        COUNTRY,
        /** A town that another reading puts the traveller in. */
        OTHER
    }

    LatLon point() {
        return new LatLon(lat, lon);
    }

    /**
     * Where the way to a station begins: at the last before it that was not called off.
     *
     * @return its index; empty where there is none
     */
    static OptionalInt before(List<Station> stations, int to) {
        return IntStream.iterate(to - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> stations.get(i).status() != Status.CANCELLED)
                .findFirst();
    }

    public boolean isOther() {
        return reach == Reach.OTHER;
    }
}
