package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Places the labels of marks so that they cover neither marks nor each other, nor legs where that can be helped. */
final class LabelLayout {
    /** Square units that a label may cover of what stands already, or lie outside, before it is left out. */
    private static final double COVERED = 24;

    /** The same where stops are few, and each had better be named. */
    private static final double COVERED_BY_FEW = 200;

    private static final int FEW = 8;

    /** How wide the button is that asks for the globe. */
    private static final double BUTTON = 84;

    /** What it costs to stand nearer to another mark: as much as covering some letters. */
    private static final double MISTAKEN = 160;

    /** Air between a name and what stands beside it; in a crowd of dots there is none to spare. */
    private static final double AIR = 5;

    private static final double LETTER = 8.6;
    private static final double LINE = 15;
    private static final double SEA_LINE = 13;

    /** Right, left, below, above, then the corners: the order in which a label tries its places. */
    private static final double[][] SIDES = {
        {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {0.8, 0.8}, {0.8, -0.8}, {-0.8, 0.8}, {-0.8, -0.8}
    };

    private static final double[][] MIDDLE = {{0, 0}, {0, 1}, {0, -1}, {1, 0}, {-1, 0}};

    /** How far from its country's middle a name may stand, up or down. */
    private static final double[] SHIFTS = {0, -15, 15, -30, 30};

    private final double width;
    private final double height;
    private final List<double[]> taken = new ArrayList<>();
    private final List<double[]> written = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Point> lines = new ArrayList<>();
    private final double allowed;

    private LabelLayout(double width, double height, double allowed) {
        this.width = width;
        this.height = height;
        this.allowed = allowed;
    }

    static LabelLayout around(double width, double height, List<List<Point>> ways, List<Mark> marks) {
        LabelLayout layout = new LabelLayout(width, height, marks.size() <= FEW ? COVERED_BY_FEW : COVERED);
        layout.taken.add(new double[] {width - BUTTON, height - 42, width, height});
        ways.forEach(way -> layout.lines.addAll(LegLines.everyFewUnits(way)));
        marks.stream().filter(mark -> !mark.isName()).forEach(mark -> {
            layout.take(mark.at(), mark.halfWidth(), mark.halfHeight());
            layout.marks.add(mark);
        });
        return layout;
    }

    /** Whether the lower left corner is left for a bar of this length; no name stands there from now on. */
    boolean hasScale(double length) {
        double[] box = {8, height - 34, 20 + length, height};
        boolean free = overlaps(box, written) <= COVERED;
        if (free) {
            taken.add(box);
        }
        return free;
    }

    private void take(Point at, double halfWidth, double halfHeight) {
        taken.add(new double[] {at.x() - halfWidth, at.y() - halfHeight, at.x() + halfWidth, at.y() + halfHeight});
    }

    /** First and last stop are named first, so that they are where there isn't room for all. */
    List<RouteMap.StopMark> labels(List<Mark> marks) {
        RouteMap.StopMark[] stops = new RouteMap.StopMark[marks.size()];
        int last = marks.size() - 1;
        IntStream.concat(IntStream.of(0, last), IntStream.range(1, Math.max(1, last)))
                .distinct()
                .filter(i -> i >= 0)
                .forEach(i -> stops[i] = label(marks.get(i)));
        return List.of(stops);
    }

    /** How wide a text is about; the letters of Chinese, Japanese and Korean are as wide as they are high. */
    private static double widthOf(String text, double letter, double wide) {
        return text.codePoints().mapToDouble(c -> c < 0x1100 ? letter : wide).sum();
    }

    /** A place that a label tries, and what it would cover there. */
    private record Tried(String text, String dates, double[] side, double[] box, double cost) {}

    private RouteMap.StopMark label(Mark mark) {
        Tried best = best(mark, mark.label(), mark.isDot() ? "" : mark.dates());
        if (!best.dates().isEmpty() && covered(best.box()) > COVERED) {
            Tried shorter = best(mark, mark.label(), "");
            best = covered(shorter.box()) < covered(best.box()) ? shorter : best;
        }
        // a country has no mark that would stand for it: where there is no room for its name, its number is there
        boolean unnamed = mark.isName() && isBare(best.box(), mark);
        if (unnamed) {
            best = best(mark, mark.numbersShown(), "");
        }
        double[] box = best.box();
        double[] side = best.side();
        boolean bare = unnamed ? covered(box) > area(box) / 6 : isBare(box, mark);
        if (!bare) {
            taken.add(box);
            written.add(box);
        }
        String anchor = side[0] > 0 ? "start" : side[0] < 0 ? "end" : "middle";
        double x = side[0] > 0 ? box[0] : side[0] < 0 ? box[2] : (box[0] + box[2]) / 2;
        return new RouteMap.StopMark(
                mark.number(),
                mark.stops(),
                mark.label(),
                best.text(),
                best.dates(),
                mark.station().href(),
                round(mark.at().x()),
                round(mark.at().y()),
                round(mark.point().x()),
                round(mark.point().y()),
                round(mark.halfWidth()),
                round(mark.halfHeight()),
                round(x),
                round(box[1] + LINE - 3),
                anchor,
                bare,
                mark.away(),
                RouteMap.key(mark.status()),
                RouteMap.key(mark.station().reach()),
                mark.side());
    }

    /** Whether there is no room for it, or it would rather stand for another mark than for its own. */
    private boolean isBare(double[] box, Mark mark) {
        double outside = area(box) - overlap(box, new double[] {0, 0, width, height});
        return covered(box) + outside > allowed || overlaps(box, written) > COVERED || isNearerToAnother(box, mark);
    }

    /** Of a crowd the first and the last stop are named all the same: better nearly right than nowhere. */
    private boolean isNearerToAnother(double[] box, Mark own) {
        boolean must = marks.indexOf(own) == 0 || marks.indexOf(own) == marks.size() - 1;
        return !own.isName()
                && !(must && own.isDot())
                && marks.stream().anyMatch(other -> other != own && other.distance(box) < own.distance(box) - 1);
    }

    private Tried best(Mark mark, String text, String dates) {
        double air = text.isEmpty() || mark.isDot() ? 0 : AIR;
        double w = Math.max(widthOf(text, LETTER, 13.5), widthOf(dates, 6.8, 12)) + air;
        double h = dates.isEmpty() ? LINE : 2 * LINE;
        Tried best = new Tried(text, dates, SIDES[0], new double[4], Double.POSITIVE_INFINITY);
        for (double[] side : mark.isName() ? MIDDLE : SIDES) {
            double[] box = box(mark, side, w, h);
            double cost = cost(box) + (isNearerToAnother(box, mark) ? MISTAKEN : 0);
            if (cost < best.cost()) {
                best = new Tried(text, dates, side, box, cost);
            }
        }
        for (Point spot : mark.spots()) {
            double[] box = {spot.x() - w / 2, spot.y() - h / 2, spot.x() + w / 2, spot.y() + h / 2};
            double cost = cost(box);
            if (cost < best.cost()) {
                best = new Tried(text, dates, MIDDLE[0], box, cost);
            }
        }
        return best;
    }

    /** A corner in which a square has room and no way runs through it; the lower right one is another's. */
    Optional<Point> corner(double size) {
        double edge = 12;
        double right = width - edge - size;
        double aboveScale = height - 46 - size;
        for (double[] at : new double[][] {{edge, edge}, {right, edge}, {edge, aboveScale}}) {
            double[] box = {at[0] - 4, at[1] - 4, at[0] + size + 4, at[1] + size + 4};
            if (cost(box) <= 0) {
                taken.add(box);
                return Optional.of(new Point(round(at[0]), round(at[1])));
            }
        }
        return Optional.empty();
    }

    /** About how wide the name of a country or sea is, with some air. */
    static double nameWidth(String text) {
        return widthOf(text, 6.6, 12) + 8;
    }

    /** Where a country's name stands, if there is room for it and no way runs through it. */
    Optional<RouteMap.CountryName> name(String text, Point at) {
        return name(nameWidth(text), 8, at)
                .map(stands -> new RouteMap.CountryName(text, round(stands.x()), round(stands.y() + 4)));
    }

    /** Where a sea's name stands, on one line or two. */
    Optional<RouteMap.SeaName> sea(List<String> lines, Point at) {
        double width = lines.stream().mapToDouble(LabelLayout::nameWidth).max().orElse(0);
        double half = SEA_LINE / 2 * lines.size();
        return name(width, half, at)
                .map(stands -> new RouteMap.SeaName(lines, round(stands.x()), round(stands.y() - half + SEA_LINE - 3)));
    }

    private Optional<Point> name(double wide, double half, Point middle) {
        for (double shift : SHIFTS) {
            Point at = middle.plus(0, shift);
            double[] box = {at.x() - wide / 2, at.y() - half, at.x() + wide / 2, at.y() + half};
            boolean whole = overlap(box, new double[] {4, 4, width - 4, height - 4}) >= wide * 2 * half - 1;
            if (whole && cost(box) <= 0) {
                taken.add(box);
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private double[] box(Mark mark, double[] side, double w, double h) {
        double cx = mark.at().x() + side[0] * (mark.halfWidth() + 6);
        double cy = mark.at().y() + side[1] * (mark.halfHeight() + 4);
        double left = side[0] > 0 ? cx : side[0] < 0 ? cx - w : cx - w / 2;
        double top = side[1] > 0 ? cy : side[1] < 0 ? cy - h : cy - h / 2;
        // beside a mark at the upper or lower edge there is room for two lines only a little off it
        double kept = side[0] == 0 ? top : Math.max(2, Math.min(height - 2 - h, top));
        return new double[] {left, kept, left + w, kept + h};
    }

    /** Area covered of what stands already, legs crossed, and, dearer, area outside of the sheet. */
    private double cost(double[] box) {
        double cost = 0;
        for (Point p : lines) {
            if (p.x() > box[0] && p.x() < box[2] && p.y() > box[1] && p.y() < box[3]) {
                cost += 25;
            }
        }
        cost += covered(box) + 3 * overlaps(box, written);
        double inside = overlap(box, new double[] {2, 2, width - 2, height - 2});
        double area = (box[2] - box[0]) * (box[3] - box[1]);
        return cost + 4 * (area - inside);
    }

    private double covered(double[] box) {
        return overlaps(box, taken);
    }

    private static double area(double[] box) {
        return (box[2] - box[0]) * (box[3] - box[1]);
    }

    private static double overlaps(double[] box, List<double[]> others) {
        return others.stream().mapToDouble(other -> overlap(box, other)).sum();
    }

    private static double overlap(double[] a, double[] b) {
        double w = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
        double h = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
        return w > 0 && h > 0 ? w * h : 0;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
