package org.dateline.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.claim.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteMapTest {
    private static final CountryNames CODES = new CountryNames("en", Optional::of, Set.of(), Set.of());

    private static Station at(double lat, double lon, String name) {
        return at(lat, lon, name, Status.HAPPENED, Station.Reach.POINT, Optional.empty(), "");
    }

    private static Station at(
            double lat,
            double lon,
            String name,
            Status status,
            Station.Reach reach,
            Optional<String> country,
            String alarm) {
        return new Station(
                lat, lon, name, "from " + name, "to " + name, "1 Jan", "#x", status, reach, country, alarm, 0);
    }

    private static Optional<RouteMap> draw(List<Station> stations) {
        return RouteMap.of(stations, true, CODES, Detail.FULL);
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
        List<Station> stations = new ArrayList<>();
        for (String place : places.split(", ")) {
            String[] parts = place.split(" ");
            stations.add(at(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), "A place of some length"));
        }
        RouteMap map = draw(stations).orElseThrow();
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
        RouteMap map = draw(List.of(
                        at(38.9, -77.0, "Far"),
                        at(3.1, 101.7, "South"),
                        at(35.7, 139.7, "East"),
                        at(35.2, 129.1, "West")))
                .orElseThrow();
        List<RouteMap.StopMark> stops = map.wide().stops();
        assertThat(stops.get(0).label()).isEqualTo("1 from Far");
        assertThat(stops).extracting(stop -> stop.away().isPresent()).containsExactly(true, false, false, false);
        // the way comes in from above: the arrow stands at the upper edge and points down
        assertThat(stops.get(0).away().orElseThrow()).isBetween(45, 135);
        assertThat(stops.get(0).y()).isLessThan(20);
        assertThat(Math.hypot(
                        stops.get(2).x() - stops.get(3).x(),
                        stops.get(2).y() - stops.get(3).y()))
                .isGreaterThan(60);
    }

    /** Home is neither of the world's other side nor passed again: what is visited would be half as large beside it. */
    @Test
    void whatLiesCloseTogetherIsDrawnLargeAndHomeStandsAtTheEdge() {
        RouteMap map = draw(List.of(
                        at(38.8, -76.9, "Home"),
                        at(24.7, 46.7, "East"),
                        at(31.8, 35.2, "Middle"),
                        at(50.8, 4.3, "North")))
                .orElseThrow();
        assertThat(map.wide().stops())
                .extracting(stop -> stop.away().isPresent())
                .containsExactly(true, false, false, false);
        RouteMap back = draw(List.of(
                        at(38.8, -76.9, "Home"),
                        at(24.7, 46.7, "East"),
                        at(38.8, -76.9, "Home"),
                        at(50.8, 4.3, "North")))
                .orElseThrow();
        assertThat(back.wide().stops())
                .extracting(stop -> stop.away().isPresent())
                .containsOnly(false);
        RouteMap near = draw(List.of(at(51.5, -0.1, "Home"), at(48.9, 2.35, "A"), at(41.9, 12.5, "B")))
                .orElseThrow();
        assertThat(near.wide().stops())
                .extracting(stop -> stop.away().isPresent())
                .containsOnly(false);
    }

    /** Where there is water enough for the name, in the reader's language, and never over a label. */
    @Test
    void seasAreNamed() {
        List<Station> asia = List.of(at(3.1, 101.7, "South"), at(35.7, 139.7, "East"), at(35.2, 129.1, "West"));
        assertThat(draw(asia).orElseThrow().wide().seas())
                .extracting(sea -> String.join(" ", sea.lines()))
                .contains("Sea of Japan")
                .doesNotHaveDuplicates();
        RouteMap german = RouteMap.of(
                        asia, true, new CountryNames("de", code -> Optional.empty(), Set.of(), Set.of()), Detail.FULL)
                .orElseThrow();
        assertThat(german.wide().seas())
                .extracting(sea -> String.join(" ", sea.lines()))
                .contains("Japanisches Meer");
        RouteMap inland = draw(List.of(at(47.5, 72, "A"), at(48.2, 76, "B"))).orElseThrow();
        assertThat(inland.wide().seas()).isEmpty();
    }

    /** In frames that are much wider than high the map goes on beyond its drawing. */
    @Test
    void landGoesOnBesideTheDrawing() {
        RouteMap map = draw(List.of(at(45, 15, "A"), at(41, 29, "B"))).orElseThrow();
        List<Double> across = Pattern.compile("M(-?[0-9.]+) ")
                .matcher(map.land())
                .results()
                .map(m -> Double.valueOf(m.group(1)))
                .toList();
        assertThat(across).anyMatch(x -> x < -600).anyMatch(x -> x > 1500);
    }

    /** Forty cities, most of them close together: dots in place of numbers, and only the names that there is room for. */
    @Test
    void aCrowdOfStopsIsDrawnWithoutAHeapOfLabels() {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            stations.add(at(38 + i % 7 * 3, -8 + i / 7 * 5, "City number " + i));
        }
        RouteMap map = draw(stations).orElseThrow();
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
        RouteMap map = draw(List.of(at(1, 100, "クアラルンプール国際空港"), at(36, 140, "東京国際空港ターミナル")))
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
    void aWayIsAsSureAsTheStopThatItLeadsTo() {
        RouteMap map = draw(List.of(
                        at(3, 101, "A"),
                        at(35, 139, "B", Status.PLANNED, Station.Reach.POINT, Optional.empty(), ""),
                        at(14, 121, "C", Status.CANCELLED, Station.Reach.POINT, Optional.empty(), "")))
                .orElseThrow();
        assertThat(map.wide().legs()).extracting(RouteMap.LegLine::status).containsExactly("planned", "cancelled");
        assertThat(map.wide().stops())
                .extracting(RouteMap.StopMark::status)
                .containsExactly("happened", "planned", "cancelled");
    }

    /** It has a place among the stops that scripts light, and is not counted. */
    @Test
    void whatWasCalledOffHasNoNumber() {
        RouteMap map = draw(List.of(
                        at(35.7, 139.7, "A"),
                        at(20, 105, "B", Status.CANCELLED, Station.Reach.POINT, Optional.empty(), ""),
                        at(37.6, 127, "C"),
                        at(14, 121, "D", Status.CANCELLED, Station.Reach.POINT, Optional.empty(), ""),
                        at(14, 121, "D", Status.PLANNED, Station.Reach.POINT, Optional.empty(), "")))
                .orElseThrow();
        List<RouteMap.StopMark> stops = map.wide().stops();
        assertThat(stops).extracting(RouteMap.StopMark::number).containsExactly("1", "×", "2", "3");
        assertThat(stops).extracting(RouteMap.StopMark::stops).containsExactly("1", "2", "3", "4 5");
        assertThat(stops)
                .extracting(RouteMap.StopMark::status)
                .containsExactly("happened", "cancelled", "happened", "planned");
    }

    /** Whatever part of the world it shows: Europe has coasts and borders for twice as much. */
    @ParameterizedTest
    @CsvSource({"45, 15, 41, 29", "60, 5, 70, 25", "38, -77, -34, 151", "14, 121, 36, 140"})
    void whatMustBeLightIs(double lat, double lon, double otherLat, double otherLon) {
        List<Station> stations = List.of(
                at(lat, lon, "A"),
                at(otherLat, otherLon, "B"),
                at(40, -100, "C", Status.PLANNED, Station.Reach.COUNTRY, Optional.of("US"), ""));
        RouteMap map = RouteMap.of(stations, true, CODES, Detail.light(3)).orElseThrow();
        int length =
                map.land().length() + map.borders().length() + map.disputed().length();
        assertThat(length
                        + map.areas().stream()
                                .mapToInt(area -> area.path().length())
                                .sum())
                .isBetween(2_000, Detail.light(3).most());
    }

    @Test
    void nobodyGoesOnFromWhereTheyWereCalledOff() {
        RouteMap map = draw(List.of(
                        at(35.7, 139.7, "A"),
                        at(20, 105, "B", Status.CANCELLED, Station.Reach.POINT, Optional.empty(), ""),
                        at(37.6, 127, "C")))
                .orElseThrow();
        RouteMap.LegLine on = map.wide().legs().get(1);
        assertThat(on.status()).isEqualTo("happened");
        assertThat(distance(on.path(), map.wide().stops().get(0))).isLessThan(20);
        assertThat(distance(on.path(), map.wide().stops().get(1))).isGreaterThan(80);
    }

    /** Between towns all around there is no room for the name of Bolivia; what stands there is its number. */
    @Test
    void aCountryWithoutRoomForItsNameHasItsNumber() {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            stations.add(at(-12 - i % 4 * 3, -70 + i / 4 * 10, "A town of a long name " + i));
        }
        stations.add(at(-16.7, -64.7, "Bolivia", Status.HAPPENED, Station.Reach.COUNTRY, Optional.of("BO"), ""));
        stations.add(at(55, -100, "Far"));
        stations.add(at(-35, 149, "Farther"));
        for (RouteMap.Sheet sheet : List.of(
                draw(stations).orElseThrow().wide(),
                draw(stations).orElseThrow().narrow())) {
            RouteMap.StopMark bolivia = sheet.stops().get(7);
            assertThat(bolivia.bare()).isFalse();
            assertThat(bolivia.label()).isEqualTo("8 Bolivia");
            assertThat(bolivia.text()).startsWith("8");
        }
    }

    /** Of China no more is known than its borders: it is shaded, and ways end there, in the east and in the south. */
    @Test
    void aCountryIsAShapeAndWaysEndAtItsBorders() {
        RouteMap map = draw(List.of(
                        at(35.7, 139.7, "Tokyo"),
                        at(35, 105, "China", Status.HAPPENED, Station.Reach.COUNTRY, Optional.of("CN"), ""),
                        at(16.1, 108.2, "Da Nang")))
                .orElseThrow();
        assertThat(map.areas())
                .singleElement()
                .satisfies(area -> assertThat(area.path()).hasSizeGreaterThan(200));
        RouteMap.StopMark china = map.wide().stops().get(1);
        assertThat(china.reach()).isEqualTo("country");
        for (RouteMap.LegLine leg : map.wide().legs()) {
            assertThat(distance(leg.path(), china)).isGreaterThan(80);
        }
    }

    /** How near a path, written as a start and steps from it, comes to a mark. */
    private static double distance(String path, RouteMap.StopMark mark) {
        double x = 0;
        double y = 0;
        double nearest = Double.MAX_VALUE;
        double[] numbers = Pattern.compile("-?[0-9]*\\.?[0-9]+")
                .matcher(path)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .toArray();
        for (int i = 0; i < numbers.length; i += 2) {
            x += numbers[i];
            y += numbers[i + 1];
            nearest = Math.min(nearest, Math.hypot(x - mark.x(), y - mark.y()));
        }
        return nearest;
    }

    @Test
    void anOddWayHasASignInPlaceOfItsArrow() {
        RouteMap map = draw(List.of(
                        at(35.7, 139.7, "A"),
                        at(14.6, 121, "B", Status.HAPPENED, Station.Reach.POINT, Optional.empty(), "No sentence"),
                        at(37.6, 127, "C")))
                .orElseThrow();
        assertThat(map.wide().legs()).allSatisfy(leg -> {
            assertThat(leg.arrow()).isEmpty();
            assertThat(leg.alarm().orElseThrow().text()).isEqualTo("No sentence");
        });
    }

    @Test
    void anotherReadingIsADotThatNoWayLeadsTo() {
        RouteMap map = draw(List.of(
                        at(3, 101, "A"),
                        at(35, 139, "B"),
                        at(14, 121, "or C", Status.POSSIBLE, Station.Reach.OTHER, Optional.empty(), "")))
                .orElseThrow();
        assertThat(map.wide().legs()).hasSize(1);
        RouteMap.StopMark other = map.wide().stops().get(2);
        assertThat(other.number() + other.stops()).isEmpty();
        assertThat(other.label()).isEqualTo("or C");
    }

    /** Half of the stops would lie off a map of the others, so all are on a map of the world. */
    @Test
    void aTripAroundTheWorldIsShownWhole() {
        RouteMap map = draw(List.of(
                        at(51.5, -0.1, "London"),
                        at(21.3, -157.9, "Honolulu"),
                        at(-36.9, 174.8, "Auckland"),
                        at(35.7, 139.7, "Tokyo"),
                        at(-1.3, 36.8, "Nairobi")))
                .orElseThrow();
        assertThat(map.wide().stops())
                .allSatisfy(stop -> assertThat(stop.away()).isEmpty());
        assertThat(map.wide().bar()).isEmpty();
    }

    @Test
    void theBarOfTheScaleIsAsLongAsItSays() {
        RouteMap map = draw(List.of(at(0, 20, "A"), at(0, 30, "B"))).orElseThrow();
        RouteMap.ScaleBar bar = map.wide().bar().orElseThrow();
        double apart = map.wide().stops().get(1).x() - map.wide().stops().get(0).x();
        assertThat(bar.length() / bar.km()).isCloseTo(apart / 1112, within(0.01));
    }

    @Test
    void countriesAreNamedWhereThereIsRoom() {
        RouteMap map = draw(List.of(at(3.1, 101.7, "Kuala Lumpur"), at(35.7, 139.7, "Tokyo")))
                .orElseThrow();
        assertThat(map.wide().names())
                .extracting(RouteMap.CountryName::text)
                .contains("CN")
                .doesNotHaveDuplicates();
    }

    @Test
    void noStopNoMap() {
        assertThat(draw(List.of())).isEmpty();
    }

    @Test
    void aPlaceComeBackToHasOneMark() {
        RouteMap map =
                draw(List.of(at(0, 0, "A"), at(5, 5, "B"), at(0, 0, "A"))).orElseThrow();
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
