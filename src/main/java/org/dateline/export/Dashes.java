package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import org.dateline.claim.Status;

/** Cuts lines into dashes, for formats that know no broken lines: long ones for what is planned, short ones for the rest. */
final class Dashes {
    private static final int LONG = 9;
    private static final int SHORT = 25;

    private Dashes() {}

    /** The lines as they are where it happened, else every other piece of each. */
    static List<List<GreatCircle.Point>> of(List<List<GreatCircle.Point>> lines, Status status) {
        if (status == Status.HAPPENED) {
            return lines;
        }
        List<List<GreatCircle.Point>> dashes = new ArrayList<>();
        lines.forEach(line -> cut(line, status == Status.PLANNED ? LONG : SHORT, dashes));
        return dashes;
    }

    /** @param pieces an odd number, so that both ends are seen */
    private static void cut(List<GreatCircle.Point> line, int pieces, List<List<GreatCircle.Point>> dashes) {
        int last = line.size() - 1;
        for (int piece = 0; piece < pieces; piece += 2) {
            double from = (double) last * piece / pieces;
            double to = (double) last * (piece + 1) / pieces;
            List<GreatCircle.Point> dash = new ArrayList<>(List.of(at(line, from)));
            for (int i = (int) from + 1; i < to; i++) {
                dash.add(line.get(i));
            }
            dash.add(at(line, to));
            dashes.add(dash);
        }
    }

    /** The point at this many steps along the line, between two of its points where it is no whole number. */
    private static GreatCircle.Point at(List<GreatCircle.Point> line, double steps) {
        int i = Math.min((int) steps, line.size() - 2);
        GreatCircle.Point a = line.get(i);
        GreatCircle.Point b = line.get(i + 1);
        double share = steps - i;
        return new GreatCircle.Point(a.lon() + share * (b.lon() - a.lon()), a.lat() + share * (b.lat() - a.lat()));
    }
}
