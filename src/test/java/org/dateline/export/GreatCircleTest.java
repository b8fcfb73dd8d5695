package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.export.GreatCircle.Point;
import org.junit.jupiter.api.Test;

class GreatCircleTest {
    @Test
    void aWayThatCrossesNothingIsOneLine() {
        List<List<Point>> parts = GreatCircle.path(new Point(101.7, 3.1), new Point(139.7, 35.7));
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).get(0)).isEqualTo(new Point(101.7, 3.1));
        assertThat(parts.get(0).get(parts.get(0).size() - 1)).isEqualTo(new Point(139.7, 35.7));
    }

    @Test
    void bothDirectionsAreCut() {
        assertThat(GreatCircle.path(new Point(139.7, 35.7), new Point(-118.2, 34)))
                .hasSize(2);
        assertThat(GreatCircle.path(new Point(-118.2, 34), new Point(139.7, 35.7)))
                .hasSize(2);
    }

    @Test
    void aStayAndTheAntipodesAreStillLines() {
        assertThat(GreatCircle.path(new Point(10, 20), new Point(10, 20)).get(0))
                .hasSize(2);
        assertThat(GreatCircle.path(new Point(10, 20), new Point(-170, -20))).isNotEmpty();
        assertThat(GreatCircle.path(new Point(180, 0), new Point(-179, 0))).isNotEmpty();
    }

    @Test
    void noPartLeapsOrLeavesTheMap() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Point from = new Point(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            Point to = new Point(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            List<List<Point>> parts = GreatCircle.path(from, to);
            assertThat(parts.size()).isBetween(1, 2);
            for (List<Point> part : parts) {
                assertThat(part.size()).isGreaterThanOrEqualTo(2);
                for (int at = 0; at < part.size(); at++) {
                    assertThat(part.get(at).lon()).isBetween(-180.0, 180.0);
                    assertThat(part.get(at).lat()).isBetween(-90.0, 90.0);
                    if (at > 0) {
                        assertThat(Math.abs(
                                        part.get(at).lon() - part.get(at - 1).lon()))
                                .isLessThanOrEqualTo(180);
                    }
                }
            }
        }
    }
}
