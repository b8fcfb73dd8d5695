package org.dateline.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteMapTest {
    private static RouteMap.Station at(double lat, double lon, String name) {
        return new RouteMap.Station(lat, lon, name, "from " + name, "to " + name, "1 Jan", "#x");
    }

    /** Round the world, over a pole, over the antimeridian, one place, two that all but coincide. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "38.9 -77.0, 3.1 101.7, 35.7 139.7, 35.2 129.1",
                "-36.9 174.8, 21.3 -157.9",
                "51.5 -0.1",
                "48.9 2.35, 48.91 2.36, 48.92 2.34",
                "64.1 -21.9, -34.6 -58.4, -33.9 151.2, 55.8 37.6",
                "0 0, 0 180",
                "90 0, -90 0"
            })
    void everyStopStandsOnTheSheet(String places) {
        List<RouteMap.Station> stations = new ArrayList<>();
        for (String place : places.split(", ")) {
            String[] parts = place.split(" ");
            stations.add(at(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), "A place of some length"));
        }
        RouteMap map = RouteMap.of(stations, true).orElseThrow();
        for (RouteMap.Sheet sheet : List.of(map.wide(), map.narrow())) {
            for (RouteMap.StopMark stop : sheet.stops()) {
                assertThat(stop.x()).isBetween(5.0, sheet.width() - 5);
                assertThat(stop.y()).isBetween(5.0, sheet.height() - 5);
            }
            for (int i = 0; i < sheet.stops().size(); i++) {
                for (int j = i + 1; j < sheet.stops().size(); j++) {
                    RouteMap.StopMark a = sheet.stops().get(i);
                    RouteMap.StopMark b = sheet.stops().get(j);
                    assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y())).isGreaterThan(20);
                }
            }
        }
        assertThat(map.land() + map.borders()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void aFarAwayStartStandsAtTheEdgeAndLeavesTheMapToTheOthers() {
        RouteMap map = RouteMap.of(
                        List.of(
                                at(38.9, -77.0, "Far"),
                                at(3.1, 101.7, "South"),
                                at(35.7, 139.7, "East"),
                                at(35.2, 129.1, "West")),
                        true)
                .orElseThrow();
        List<RouteMap.StopMark> stops = map.wide().stops();
        assertThat(stops.get(0).label()).isEqualTo("from Far");
        assertThat(stops).extracting(RouteMap.StopMark::away).containsExactly(true, false, false, false);
        assertThat(Math.hypot(
                        stops.get(2).x() - stops.get(3).x(),
                        stops.get(2).y() - stops.get(3).y()))
                .isGreaterThan(60);
    }

    /** Forty cities, most of them close together: dots in place of numbers, and only the names that there is room for. */
    @Test
    void aCrowdOfStopsIsDrawnWithoutAHeapOfLabels() {
        List<RouteMap.Station> stations = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            stations.add(at(38 + i % 7 * 3, -8 + i / 7 * 5, "City number " + i));
        }
        RouteMap map = RouteMap.of(stations, true).orElseThrow();
        for (RouteMap.Sheet sheet : List.of(map.wide(), map.narrow())) {
            List<RouteMap.StopMark> named =
                    sheet.stops().stream().filter(stop -> !stop.bare()).toList();
            assertThat(named).hasSizeBetween(3, 39);
            assertThat(named)
                    .extracting(RouteMap.StopMark::labelX)
                    .allSatisfy(x -> assertThat(x).isBetween(0.0, sheet.width()));
        }
        assertThat(map.narrow().stops()).extracting(RouteMap.StopMark::number).containsOnly("");
        assertThat(map.narrow().stops().get(0).label()).isEqualTo("1 City number 0");
        assertThat(map.narrow().stops().get(0).bare()).isFalse();
    }

    /** Letters of Japanese are about twice as wide as others: a label at the edge turns inwards. */
    @Test
    void wideLettersStayOnTheSheet() {
        RouteMap map = RouteMap.of(List.of(at(1, 100, "クアラルンプール国際空港"), at(36, 140, "東京国際空港ターミナル")), true)
                .orElseThrow();
        for (RouteMap.StopMark stop : map.narrow().stops()) {
            double width = stop.label().length() * 13.5;
            double left = stop.anchor().equals("start")
                    ? stop.labelX()
                    : stop.anchor().equals("end") ? stop.labelX() - width : stop.labelX() - width / 2;
            assertThat(left).isGreaterThanOrEqualTo(0);
            assertThat(left + width).isLessThanOrEqualTo(map.narrow().width());
        }
    }

    @Test
    void noStopNoMap() {
        assertThat(RouteMap.of(List.of(), true)).isEmpty();
    }

    @Test
    void aPlaceComeBackToHasOneMark() {
        RouteMap map = RouteMap.of(List.of(at(0, 0, "A"), at(5, 5, "B"), at(0, 0, "A")), true)
                .orElseThrow();
        assertThat(map.wide().stops()).extracting(RouteMap.StopMark::number).containsExactly("1 · 3", "2");
    }

    @Test
    void areasStayTrueAndTheCentreLiesInTheMiddle() {
        Azimuthal projection = new Azimuthal(new LatLon(40, 120));
        assertThat(projection.project(40, 120)).isEqualTo(new Point(0, 0));
        assertThat(projection.project(50, 120).y()).isNegative();
        assertThat(projection.project(40, 130).x()).isPositive();
        assertThat(Azimuthal.radius(Math.PI / 2)).isCloseTo(Math.sqrt(2), within(1e-9));
    }

    /** Asia lies opposite the south of South America; it must not flood the map of a trip there. */
    @Test
    void landOppositeTheCentreIsNotTurnedInsideOut() {
        Frame frame = Frame.around(List.of(new LatLon(-33, -70), new LatLon(-35, -58)), 960, 600, 96);
        List<Outlines.Line> around = Outlines.load().land().stream()
                .filter(ring -> {
                    List<Point> points = new ArrayList<>();
                    for (int i = 0; i < ring.size(); i++) {
                        points.add(frame.project(ring.lat()[i], ring.lon()[i]));
                    }
                    return Backdrop.holdsAntipode(points, frame.centre());
                })
                .toList();
        assertThat(around).hasSize(1);
    }

    @Test
    void theGreatCircleTakesTheShortWay() {
        LatLon tokyo = new LatLon(35.69, 139.69);
        LatLon seattle = new LatLon(47.61, -122.33);
        List<LatLon> way = tokyo.greatCircleTo(seattle, 2);
        double sum = 0;
        for (int i = 1; i < way.size(); i++) {
            sum += way.get(i - 1).angle(way.get(i));
        }
        assertThat(sum).isCloseTo(tokyo.angle(seattle), within(1e-9));
        assertThat(way).allSatisfy(p -> assertThat(p.lat()).isBetween(35.0, 60.0));
    }

    @Test
    void pathsAreShortAndDrawTheSame() {
        assertThat(SvgPath.of(List.of(new Point(1, 2), new Point(2.5, 1), new Point(2.5, 1.1), new Point(0, 0)), true))
                .isEqualTo("M1 2l1.5-1-2.5-1z");
        assertThat(SvgPath.simplify(List.of(new Point(0, 0), new Point(5, 0.1), new Point(10, 0)), 0.5))
                .hasSize(2);
    }
}
