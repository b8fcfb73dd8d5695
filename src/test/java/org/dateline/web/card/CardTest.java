package org.dateline.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.claim.Status;
import org.dateline.web.map.RouteMap;
import org.dateline.web.map.Station;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class CardTest {
    private static final Typeface FACE = Typeface.load();

    private static Optional<RouteMap.Picture> route() {
        return RouteMap.Picture.of(
                List.of(
                        station(3.1, 101.7, "Kuala Lumpur", Status.HAPPENED, Station.Reach.POINT),
                        station(35.7, 139.7, "Tokyo", Status.PLANNED, Station.Reach.POINT),
                        station(35, 105, "China", Status.POSSIBLE, Station.Reach.COUNTRY),
                        station(-33.9, 18.4, "Far off", Status.CANCELLED, Station.Reach.POINT)),
                true,
                Card.MAP,
                Card.HEIGHT,
                Card.ENLARGED);
    }

    private static Station station(double lat, double lon, String name, Status status, Station.Reach reach) {
        return new Station(
                lat, lon, name, "from " + name, "to " + name, "4 Jun", "", status, reach, Optional.of("CN"), "?", 0);
    }

    @Test
    void sameTripGivesSameBytes() {
        byte[] once = Card.png("A visit to two cities", List.of("4–6 June 2031", "2 stops"), route());
        assertThat(Card.png("A visit to two cities", List.of("4–6 June 2031", "2 stops"), route()))
                .isEqualTo(once);
        assertThat(Card.png("A visit to three cities", List.of(), route())).isNotEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Łódź, Đà Nẵng, Ōsaka", "東京 \uD83C\uDF0D \u202Eabc", "<b>&amp;</b>\u0000"})
    void anyTitleMakesAPictureOfTheSizeThatSitesAskFor(String title) throws IOException {
        picture(title);
    }

    @Test
    void aWordOfTenThousandLettersStaysInItsColumn() throws IOException {
        BufferedImage image = picture("W".repeat(10_000));
        for (int y = 0; y < Card.HEIGHT; y++) {
            assertThat(image.getRGB(Card.WIDTH - Card.MAP - 3, y)).isEqualTo(0xFFFFFEFB);
        }
        for (String line : FACE.wrap("W".repeat(500), 60, 300)) {
            assertThat(FACE.width(line, 60)).isLessThanOrEqualTo(300);
        }
        assertThat(String.join("", FACE.wrap("W".repeat(500), 60, 300))).hasSize(500);
    }

    @Test
    void whatTheFaceLacksLosesItsAccentsFirst() {
        assertThat(FACE.width("\u1e03", 100)).isEqualTo(FACE.width("b", 100));
        assertThat(FACE.width("\u6771", 100)).isZero();
    }

    private static BufferedImage picture(String title) throws IOException {
        byte[] png = Card.png(title, List.of("facts"), Optional.empty());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        return image;
    }

    private static DayCard day(List<DayCard.Entry> events) {
        return new DayCard(
                "Ada <Miller> & others",
                "Monday 4 June 2031",
                "Kuala Lumpur",
                events,
                List.of("As told by articles up to 5 June 2031"),
                Set.of("1"),
                RouteMap.Picture.of(
                        List.of(
                                station(3.1, 101.7, "Kuala Lumpur", Status.HAPPENED, Station.Reach.POINT),
                                station(35.7, 139.7, "Tokyo", Status.PLANNED, Station.Reach.POINT)),
                        true,
                        DayCard.WIDTH - 2.0 * DayCard.EDGE,
                        DayCard.MAP,
                        DayCard.ENLARGED));
    }

    private static DayCard.Entry entry(String status) {
        return new DayCard.Entry("Miller meets Oram, " + status, status, "Meeting · Kuala Lumpur, Malaysia");
    }

    @Test
    void aDayHasRoomForAllThatIsToldOfItAndTheSameBytesEachTime() throws IOException {
        DayCard some = day(List.of(entry("happened")));
        DayCard more = day(List.of(entry("happened"), entry("planned"), entry("possible"), entry("cancelled")));
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(some.png()));
        BufferedImage large = ImageIO.read(new ByteArrayInputStream(more.png()));
        assertThat(small.getWidth()).isEqualTo(DayCard.WIDTH);
        assertThat(large.getHeight()).isGreaterThan(small.getHeight() + 200);
        assertThat(more.png()).isEqualTo(more.png());
        for (int x = 0; x < DayCard.WIDTH; x++) {
            assertThat(large.getRGB(x, large.getHeight() - 8)).isEqualTo(0xFFFFFEFB);
        }
    }

    @Test
    void aDayAsSvgIsWellFormedOfShapesAlone() throws Exception {
        byte[] svg = day(List.of(entry("planned"), entry("possible"))).svg();
        Document read = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg));
        assertThat(read.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Monday 4 June 2031 · Ada <Miller> & others");
        assertThat(read.getElementsByTagName("text").getLength()).isZero();
        assertThat(read.getElementsByTagName("path").getLength()).isGreaterThan(20);
        assertThat(day(List.of(entry("planned"), entry("possible"))).svg()).isEqualTo(svg);
    }
}
