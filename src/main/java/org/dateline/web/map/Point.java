package org.dateline.web.map;

/** A point on the drawing, x to the right and y down. */
record Point(double x, double y) {
    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
