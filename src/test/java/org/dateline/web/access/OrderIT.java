package org.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.desk.Account;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.store.Publications;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Trips stand in the order that was decided, at the desk and before readers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderIT {
    @SuppressWarnings("NullAway.Init")
    private DeskClient desk;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        desk = DeskClient.start(folder);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private DeskTrip trip(String title) {
        DeskTrip trip = desk.trip(title);
        desk.article(trip, "one.txt", "Published: 2031-05-05\n\nAda Kestrel arrived in Lima on Monday.");
        return trip;
    }

    private static List<String> inOrder(HttpResponse<String> page, String... titles) {
        return Stream.of(titles)
                .filter(page.body()::contains)
                .sorted(Comparator.comparingInt(page.body()::indexOf))
                .toList();
    }

    @Test
    void theOrderThatWasDecidedIsThatOfBothLists() throws Exception {
        DeskTrip first = trip("Alder");
        DeskTrip second = trip("Birch");
        trip("Cedar");
        DeskClient.Person ada = desk.person(Role.ADMINISTRATOR, Account.ALL_TRIPS);
        assertThat(inOrder(desk.get(ada, "/desk"), "Alder", "Birch", "Cedar"))
                .containsExactly("Alder", "Birch", "Cedar");
        order(ada, second, "1", "");
        order(ada, first, "2", "");
        assertThat(inOrder(desk.get(ada, "/desk"), "Alder", "Birch", "Cedar"))
                .containsExactly("Birch", "Alder", "Cedar");
        assertThat(desk.get(ada, "/desk/trips/birch/settings").body()).contains("name=\"was-order\" value=\"1\"");
        for (DeskTrip trip : List.of(first, second)) {
            desk.store()
                    .publications()
                    .publish(
                            trip.id(),
                            new Publications.Request(
                                    "",
                                    Optional.empty(),
                                    desk.store().trips().get(trip.id()).revision()),
                            DeskClient.NOBODY);
        }
        while (inOrder(desk.get("/"), "Alder", "Birch").size() < 2) {
            Thread.onSpinWait();
        }
        assertThat(inOrder(desk.get("/"), "Alder", "Birch")).containsExactly("Birch", "Alder");
        order(ada, second, "3", "1");
        assertThat(inOrder(desk.get(ada, "/desk"), "Alder", "Birch", "Cedar"))
                .containsExactly("Alder", "Birch", "Cedar");
    }

    private void order(DeskClient.Person who, DeskTrip trip, String order, String before) throws Exception {
        String version = Integer.toString(desk.store().trips().get(trip.id()).version());
        HttpResponse<String> answer = desk.post(
                who,
                "/desk/trips/" + trip.slug() + "/settings",
                "version",
                version,
                "order",
                order,
                "was-order",
                before);
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
