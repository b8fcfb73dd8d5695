package org.dateline.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Places the labels of marks so that they cover neither marks nor each other, nor legs where that can be helped. */
final class LabelLayout {
    /** Square units that a label may cover of what stands already, or lie outside, before it is left out. */
    private static final double COVERED = 24;

    /** The same where stops are few, and each had better be named. */
    private static final double COVERED_BY_FEW = 200;

    private static final int FEW = 8;

    private static final double LETTER = 8.6;
    private static final double LINE = 15;

    /** Right, left, below, above, then the corners: the order in which a label tries its places. */
    private static final double[][] SIDES = {
        {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {0.8, 0.8}, {0.8, -0.8}, {-0.8, 0.8}, {-0.8, -0.8}
    };

    private final double width;
    private final double height;
    private final List<double[]> taken = new ArrayList<>();
    private final List<Point> lines = new ArrayList<>();
    private final double allowed;

    private LabelLayout(double width, double height, double allowed) {
        this.width = width;
        this.height = height;
        this.allowed = allowed;
    }

    static List<RouteMap.StopMark> of(double width, double height, List<List<Point>> ways, List<Mark> marks) {
        LabelLayout layout = new LabelLayout(width, height, marks.size() <= FEW ? COVERED_BY_FEW : COVERED);
        ways.forEach(way -> layout.lines.addAll(LegLines.everyFewUnits(way)));
        marks.forEach(mark -> layout.take(mark.at(), mark.halfWidth(), mark.halfHeight()));
        return layout.labels(marks);
    }

    private void take(Point at, double halfWidth, double halfHeight) {
        taken.add(new double[] {at.x() - halfWidth, at.y() - halfHeight, at.x() + halfWidth, at.y() + halfHeight});
    }

    /** First and last stop are named first, so that they are where there isn't room for all. */
    private List<RouteMap.StopMark> labels(List<Mark> marks) {
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

    private RouteMap.StopMark label(Mark mark) {
        String label = mark.label();
        String dates = mark.isDot() ? "" : mark.station().dates();
        double w = Math.max(widthOf(label, LETTER, 13.5), widthOf(dates, 6.8, 12));
        double h = dates.isEmpty() ? LINE : 2 * LINE;
        double best = Double.POSITIVE_INFINITY;
        double[] box = new double[4];
        double[] side = SIDES[0];
        for (double[] tried : SIDES) {
            double[] b = box(mark, tried, w, h);
            double cost = cost(b);
            if (cost < best) {
                best = cost;
                box = b;
                side = tried;
            }
        }
        double area = (box[2] - box[0]) * (box[3] - box[1]);
        double outside = area - overlap(box, new double[] {0, 0, width, height});
        boolean bare = covered(box) + outside > allowed;
        if (!bare) {
            taken.add(box);
        }
        String anchor = side[0] > 0 ? "start" : side[0] < 0 ? "end" : "middle";
        double x = side[0] > 0 ? box[0] : side[0] < 0 ? box[2] : (box[0] + box[2]) / 2;
        return new RouteMap.StopMark(
                mark.number(),
                mark.stops(),
                label,
                dates,
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
                mark.isAway());
    }

    private static double[] box(Mark mark, double[] side, double w, double h) {
        double cx = mark.at().x() + side[0] * (mark.halfWidth() + 6);
        double cy = mark.at().y() + side[1] * (mark.halfHeight() + 4);
        double left = side[0] > 0 ? cx : side[0] < 0 ? cx - w : cx - w / 2;
        double top = side[1] > 0 ? cy : side[1] < 0 ? cy - h : cy - h / 2;
        return new double[] {left, top, left + w, top + h};
    }

    /** Area covered of what stands already, legs crossed, and, dearer, area outside of the sheet. */
    private double cost(double[] box) {
        double cost = 0;
        for (Point p : lines) {
            if (p.x() > box[0] && p.x() < box[2] && p.y() > box[1] && p.y() < box[3]) {
                cost += 25;
            }
        }
        cost += covered(box);
        double inside = overlap(box, new double[] {2, 2, width - 2, height - 2});
        double area = (box[2] - box[0]) * (box[3] - box[1]);
        return cost + 4 * (area - inside);
    }

    private double covered(double[] box) {
        return taken.stream().mapToDouble(other -> overlap(box, other)).sum();
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
