package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.Status;

/** The mark of a place that the trip stops at, once or more often. Marks are moved until none covers another. */
final class Mark {
    /** Half of a mark's height: letters of 12 pixels have room in it. */
    private static final double HALF = 11;

    /** The same where there are too many for numbers. */
    private static final double DOT = 5;

    private static final int MOST_DATES = 2;

    /** What stands in the mark of a stop that was called off. */
    private static final String STRUCK = "×";

    /** Numbers that a mark shows at most. */
    private static final int MOST_NUMBERS = 3;

    private final Station station;
    private final Point point;
    private final Optional<Integer> away;
    private final List<Point> spots;
    private Point at;
    private final List<String> stops = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final SortedSet<Integer> routes = new TreeSet<>();
    private Status status;
    private boolean first;
    private boolean dot;

    /**
     * @param away the way to a place off the map, in degrees
     * @param spots where its name may stand besides, where a country is all that is known
     */
    Mark(Station station, Point point, Optional<Integer> away, List<Point> spots) {
        this.spots = List.copyOf(spots);
        this.station = station;
        this.point = point;
        this.away = away;
        this.at = point;
        this.status = station.status();
        this.dot = station.isOther();
    }

    void shrink() {
        dot = true;
        at = point;
    }

    /** What stands in the mark; in a dot or arrow there is no room, so it stands before the label. */
    String number() {
        return dot || isAway() || isName() ? "" : numbers.isEmpty() ? STRUCK : numbersShown();
    }

    String numbersShown() {
        String shown = join(" · ", numbers.stream().limit(MOST_NUMBERS));
        return numbers.size() > MOST_NUMBERS ? shown + " …" : shown;
    }

    String stops() {
        return join(" ", stops.stream());
    }

    /** As sure as the surest of the stops there. */
    Status status() {
        return status;
    }

    private static String join(String by, Stream<String> numbers) {
        return numbers.collect(Collectors.joining(by));
    }

    /** A place off the map is not where its mark stands: the label says so. */
    String label() {
        if (station.isOther()) {
            return station.label();
        }
        String name = !isAway() ? station.label() : first ? station.from() : station.to();
        return !numbers.isEmpty() && (dot || isAway() || isName()) ? numbersShown() + " " + name : name;
    }

    double halfWidth() {
        return dot ? DOT : Math.max(HALF, number().length() * 3.6 + 5);
    }

    double halfHeight() {
        return dot ? DOT : HALF;
    }

    /**
     * Another stop there.
     *
     * @param at its place among the trip's stops, from 0
     * @param number what it is called on the map: what was called off is not counted, and has none
     */
    void add(Station stop, int at, Optional<String> number) {
        String when = stop.dates();
        first |= stops.isEmpty() && at == 0;
        routes.add(stop.route());
        stops.add(Station.sign(stop.route(), at));
        number.ifPresent(numbers::add);
        status = stop.status().compareTo(status) < 0 ? stop.status() : status;
        if (!when.isEmpty() && !dates.contains(when)) {
            dates.add(when);
        }
    }

    /** Whose it is, where two trips are drawn: empty for the first's alone, "other", or "both". */
    String side() {
        return routes.size() > 1 ? "both" : routes.contains(1) ? "other" : "";
    }

    /** When the trip is there; of many times the first. */
    String dates() {
        String shown = String.join(", ", dates.subList(0, Math.min(MOST_DATES, dates.size())));
        return dates.size() > MOST_DATES ? shown + " …" : shown;
    }

    /** A country has its name for a mark, in its middle. */
    boolean isName() {
        return station.reach() == Station.Reach.COUNTRY && !isAway();
    }

    List<Point> spots() {
        return spots;
    }

    Station station() {
        return station;
    }

    /** How near a label's box comes to it. */
    double distance(double[] box) {
        double dx = Math.max(0, Math.max(box[0] - at.x(), at.x() - box[2]));
        double dy = Math.max(0, Math.max(box[1] - at.y(), at.y() - box[3]));
        return Math.hypot(Math.max(0, dx - halfWidth()), Math.max(0, dy - halfHeight()));
    }

    /** Where the place is. */
    Point point() {
        return point;
    }

    /** Where the mark stands. */
    Point at() {
        return at;
    }

    boolean isAway() {
        return away.isPresent();
    }

    Optional<Integer> away() {
        return away;
    }

    boolean isDot() {
        return dot;
    }

    /** Keeps it on a sheet of this size. */
    void keepWithin(double width, double height) {
        at = new Point(Math.max(HALF, Math.min(width - HALF, at.x())), Math.max(HALF, Math.min(height - HALF, at.y())));
    }

    /** Moves marks apart until none covers another; a few rounds do for the crowds that a trip makes. */
    static void spread(List<Mark> marks) {
        for (int round = 0; round < 40; round++) {
            boolean moved = false;
            for (int i = 0; i < marks.size(); i++) {
                for (int j = i + 1; j < marks.size(); j++) {
                    moved |= part(marks.get(i), marks.get(j));
                }
            }
            if (!moved) {
                return;
            }
        }
    }

    private static boolean part(Mark a, Mark b) {
        double least = a.halfWidth() + b.halfWidth() + 2;
        double distance = a.at.distance(b.at);
        if (a.isName() || b.isName()) {
            return false;
        }
        if (distance >= least - 0.01) {
            return false;
        }
        double dx = distance < 1e-6 ? 1 : (b.at.x() - a.at.x()) / distance;
        double dy = distance < 1e-6 ? 0 : (b.at.y() - a.at.y()) / distance;
        double push = (least - distance) / 2;
        a.at = a.at.plus(-dx * push, -dy * push);
        b.at = b.at.plus(dx * push, dy * push);
        return true;
    }
}
