package org.dateline.web.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A trip's route, drawn: what the template puts into an SVG.
 *
 * <p>There are two drawings of the same view. The wide one is for columns of 500 pixels and more; the narrow one has the
 * same land at a smaller scale, but marks and letters of the same size on the screen.
 *
 * @param land path data, to be scaled by {@link Sheet#scale}
 * @param disputed borders that states disagree on; broken
 * @param areas countries that are all that is known of a stop
 */
public record RouteMap(
        String land, String borders, String disputed, String graticule, List<Area> areas, Sheet wide, Sheet narrow) {
    public RouteMap {
        areas = List.copyOf(areas);
    }

    /**
     * One drawing.
     *
     * @param scale of the land's path data in it
     */
    public record Sheet(
            double width,
            double height,
            double scale,
            List<LegLine> legs,
            List<StopMark> stops,
            List<CountryName> names,
            List<SeaName> seas,
            Optional<ScaleBar> bar,
            Optional<Locator> locator) {
        public Sheet {
            legs = List.copyOf(legs);
            stops = List.copyOf(stops);
            names = List.copyOf(names);
            seas = List.copyOf(seas);
        }

        /** Where what stands at the lower edge is measured from. */
        public long bottom() {
            return Math.round(height);
        }
    }

    /**
     * Where on Earth the drawing is: half of the globe, and a frame around what is drawn.
     *
     * @param x where it stands on the sheet
     * @param land path data, within a square of the globe's size
     * @param left of the frame, in that square
     */
    public record Locator(double x, double y, String land, double left, double top, double width, double height) {
        public double radius() {
            return Locators.SIZE / 2;
        }
    }

    /** A country's shape, and how sure it is that the trip leads there. */
    public record Area(String path, String status) {}

    /**
     * A sea's name on the water, centred.
     *
     * @param y of its first line
     */
    public record SeaName(List<String> lines, double x, double y) {
        public SeaName {
            lines = List.copyOf(lines);
        }
    }

    /** A country's name on the land, centred. */
    public record CountryName(String text, double x, double y) {}

    /** So many kilometres, and how long they are at the middle of the drawing. */
    public record ScaleBar(int km, double length) {
        public String label() {
            return Integer.toString(km);
        }
    }

    /**
     * A leg.
     *
     * @param path from mark to mark, along the great circle; empty where none of it is on the drawing
     * @param arrow the arrowhead's path, half way; empty where the leg is too short for one
     * @param status in lower case
     * @param side "other" for the second of two trips; else empty
     * @param alarm what is odd about it; its sign then stands half way
     */
    public record LegLine(String path, String arrow, String status, String side, Optional<Alarm> alarm) {}

    /** A sign of warning: what it says, and the event that tells more. */
    public record Alarm(String text, String href, double x, double y) {}

    /**
     * A stop's mark and label.
     *
     * @param number what stands in the mark: "2", or "1 · 5" where the trip comes back; cut where it comes back often, and
     *     empty where marks are so many that they are dots
     * @param stops numbers of all the stops there, parted by blanks
     * @param text what of the label is written: all of it, or the number of a country that has no room for more
     * @param pointX where the place is; the mark may stand beside it to leave room for a neighbour's
     * @param anchor start, middle or end
     * @param bare whether there is no room for its label
     * @param away where the place lies off the map: which way an arrow at the edge points, in degrees from right to below;
     *     it goes with the traveller, into the map from where the trip comes
     * @param status in lower case
     * @param reach in lower case
     * @param side "other" for the second of two trips, "both" where both stop; else empty
     */
    public record StopMark(
            String number,
            String stops,
            String label,
            String text,
            String dates,
            String href,
            double x,
            double y,
            double pointX,
            double pointY,
            double halfWidth,
            double halfHeight,
            double labelX,
            double labelY,
            String anchor,
            boolean bare,
            Optional<Integer> away,
            String status,
            String reach,
            String side) {
        private static final double SQUARE = 2;

        public boolean isMoved() {
            return away.isEmpty() && Math.hypot(x - pointX, y - pointY) > 1;
        }

        public double left() {
            return Math.round((x - halfWidth) * 10) / 10.0;
        }

        public double top() {
            return Math.round((y - halfHeight) * 10) / 10.0;
        }

        public double markWidth() {
            return Math.round(halfWidth * 20) / 10.0;
        }

        public double markHeight() {
            return halfHeight * 2;
        }

        /** Round at both ends; of the other of two trips square, so that colour alone tells nothing. */
        public double corner() {
            return side.equals("other") ? SQUARE : halfHeight;
        }

        /** Where the number stands: letters of 12 pixels look centred 4 below the middle. */
        public double baseline() {
            return Math.round((y + 4.2) * 10) / 10.0;
        }
    }

    private static final double WIDTH = 960;
    private static final double HEIGHT = 600;
    private static final double WIDE = 0.75;
    private static final double NARROW = 0.4;

    /**
     * Draws the route; empty where there is nothing to show.
     *
     * @param linked whether each station is joined to the next by a leg
     * @param names of countries, by their codes
     * @param detail how fine coasts and borders are; what doesn't fit into it is drawn coarser
     */
    public static Optional<RouteMap> of(List<Station> stations, boolean linked, CountryNames names, Detail detail) {
        if (stations.isEmpty()) {
            return Optional.empty();
        }
        View view = View.of(stations, linked, WIDTH, HEIGHT, 96);
        Sheet wide = SheetLayout.of(view, stations, names, WIDE);
        Sheet narrow = SheetLayout.of(view, stations, names, NARROW);
        Detail drawn = detail;
        Backdrop backdrop = view.backdrop(drawn);
        List<Area> areas = view.areas().shapes(stations, drawn);
        while (backdrop.length() + length(areas) > detail.most() && !drawn.isLeast()) {
            drawn = drawn.coarser();
            backdrop = view.backdrop(drawn);
            areas = view.areas().shapes(stations, drawn);
        }
        return Optional.of(new RouteMap(
                backdrop.land(), backdrop.borders(), backdrop.disputed(), backdrop.graticule(), areas, wide, narrow));
    }

    private static int length(List<Area> areas) {
        return areas.stream().mapToInt(area -> area.path().length()).sum();
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The route as one picture of a size, for where there is no page around it. Land is in the picture's own pixels; the
     * sheet, whose marks and letters have the size that they have on a page, is to be enlarged to it.
     */
    public record Picture(
            String land, String borders, String disputed, String graticule, List<Area> areas, Sheet sheet) {
        /**
         * @param width in pixels
         * @param enlarged how many times larger marks and letters are than on a page
         */
        public static Optional<Picture> of(
                List<Station> stations, boolean linked, double width, double height, double enlarged) {
            if (stations.isEmpty()) {
                return Optional.empty();
            }
            View view = View.of(stations, linked, width, height, 62 * enlarged);
            Backdrop backdrop = view.backdrop(Detail.FULL);
            return Optional.of(new Picture(
                    backdrop.land(),
                    backdrop.borders(),
                    backdrop.disputed(),
                    backdrop.graticule(),
                    view.areas().shapes(stations, Detail.FULL),
                    SheetLayout.of(view, stations, CountryNames.NONE, 1 / enlarged)));
        }
    }
}
