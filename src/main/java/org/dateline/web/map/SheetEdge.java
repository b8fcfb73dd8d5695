package org.dateline.web.map;

import java.util.List;
import java.util.Optional;

/** The edge of one drawing: what lies on it, and where ways leave it. */
record SheetEdge(double width, double height) {
    /** How far from the edge marks stand. */
    private static final double INSET = 14;

    /** How far ways go on beyond it, for a column that shows more than the drawing. */
    private static final double BEYOND = 675;

    /**
     * A point at the edge.
     *
     * @param degrees which way one travels there, from right to below; where no way leads there, which way the place lies
     */
    record Exit(Point at, int degrees) {
        private Exit turned() {
            return new Exit(at, degrees > 0 ? degrees - 180 : degrees + 180);
        }
    }

    boolean holds(Point p) {
        return p.x() >= INSET && p.x() <= width - INSET && p.y() >= INSET && p.y() <= height - INSET;
    }

    private boolean isNear(Point p) {
        return p.x() >= -BEYOND && p.x() <= width + BEYOND && p.y() >= -BEYOND && p.y() <= height + BEYOND;
    }

    /** The part of a way on the drawing and around it; nothing where none of it is on the drawing. */
    List<Point> near(List<Point> way) {
        if (way.stream().noneMatch(this::holds)) {
            return List.of();
        }
        int from = 0;
        while (!isNear(way.get(from))) {
            from++;
        }
        int to = way.size();
        while (!isNear(way.get(to - 1))) {
            to--;
        }
        return way.subList(from, to);
    }

    /** The part of it on the drawing itself. */
    List<Point> within(List<Point> way) {
        return way.stream().filter(this::holds).toList();
    }

    /** Where a way that begins outside comes in. */
    Optional<Exit> entry(List<Point> way) {
        for (int i = 1; i < way.size(); i++) {
            if (holds(way.get(i))) {
                return holds(way.get(i - 1))
                        ? Optional.empty()
                        : Optional.of(between(way.get(i), way.get(i - 1)).turned());
            }
        }
        return Optional.empty();
    }

    /** Where a way that ends outside goes out. */
    Optional<Exit> exit(List<Point> way) {
        for (int i = way.size() - 2; i >= 0; i--) {
            if (holds(way.get(i))) {
                return holds(way.get(i + 1)) ? Optional.empty() : Optional.of(between(way.get(i), way.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** Where a straight line from the middle to a point outside goes out. */
    Exit towards(Point outside) {
        return between(new Point(width / 2, height / 2), outside);
    }

    private Exit between(Point inside, Point outside) {
        double in = 0;
        double out = 1;
        for (int i = 0; i < 24; i++) {
            double middle = (in + out) / 2;
            if (holds(part(inside, outside, middle))) {
                in = middle;
            } else {
                out = middle;
            }
        }
        double degrees = Math.toDegrees(Math.atan2(outside.y() - inside.y(), outside.x() - inside.x()));
        return new Exit(part(inside, outside, in), (int) Math.round(degrees));
    }

    private static Point part(Point a, Point b, double share) {
        return a.plus((b.x() - a.x()) * share, (b.y() - a.y()) * share);
    }
}
