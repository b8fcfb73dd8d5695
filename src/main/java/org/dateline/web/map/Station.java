package org.dateline.web.map;

import java.util.ArrayList;
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
 * @param route 0 for a trip by itself and for the first of two, 1 for the second
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
        String alarm,
        int route) {
    private static final int LETTERS = 26;

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

    /** The same, drawn beside another trip's: its mark leads to the trip's page. */
    public Station ofRoute(int which, String page) {
        return new Station(lat, lon, label, from, to, dates, page + href, status, reach, country, alarm, which);
    }

    /**
     * Numbers for the first trip, letters for the second.
     *
     * @param at its place among the trip's stops, from 0
     */
    static String sign(int route, int at) {
        return route == 0
                ? Integer.toString(at + 1)
                : Character.toString('A' + at % LETTERS).repeat(at / LETTERS + 1);
    }

    /** What each of a trip's stops is called on a map, in their order: those that were called off are not counted. */
    public static List<Optional<String>> signs(int route, List<Status> stops) {
        List<Optional<String>> signs = new ArrayList<>();
        int counted = 0;
        for (Status status : stops) {
            signs.add(status == Status.CANCELLED ? Optional.empty() : Optional.of(sign(route, counted++)));
        }
        return signs;
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
                .takeWhile(i -> stations.get(i).route() == stations.get(to).route())
                .filter(i -> stations.get(i).status() != Status.CANCELLED)
                .findFirst();
    }

    public boolean isOther() {
        return reach == Reach.OTHER;
    }
}
