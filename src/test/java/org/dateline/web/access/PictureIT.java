package org.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.web.PackagedServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor hides the picture of an article, and shows it again; that the trip's host is allowed decides nothing alone. */
class PictureIT {
    private static final String HOST = "https://media.example";

    private static String article(String picture) {
        return "Title: Kestrel in Lima\nPublished: 2031-05-05\nPicture: " + picture
                + "/kestrel.jpg\n\nPresident Ada Kestrel arrived in Lima on Monday, 5 May 2031.\n";
    }

    @Test
    void aPictureIsHiddenAndShownAgain(@TempDir Path folder) throws Exception {
        PackagedServer server = PackagedServer.start(
                List.of("--desk", "--data", folder.toString(), "seeds"), Map.of("DATELINE_PICTURES_HOSTS", HOST));
        try (DeskClient desk = DeskClient.start(server, folder)) {
            DeskTrip trip = desk.trip("Kestrel in Peru");
            desk.article(trip, "one.txt", article(HOST));
            desk.article(trip, "other.txt", article("https://elsewhere.example").replace("Lima", "Quito"));
            DeskClient.Person ada = desk.person(Role.EDITOR, trip);
            String path = "/desk/trips/" + trip.slug() + "/articles";
            assertThat(switches(desk.get(ada, path))).containsExactly("hide-picture one");
            assertThat(decide(desk, ada, trip, "hide-picture").statusCode()).isEqualTo(200);
            assertThat(switches(desk.get(ada, path))).containsExactly("show-picture one");
            assertThat(desk.get(ada, "/desk/trips/" + trip.slug() + "/history").body())
                    .contains("hide-picture");
            assertThat(decide(desk, ada, trip, "show-picture").statusCode()).isEqualTo(200);
            assertThat(switches(desk.get(ada, path))).containsExactly("hide-picture one");
            DeskClient.Person reader = desk.person(Role.READER, trip);
            assertThat(switches(desk.get(reader, path))).isEmpty();
        }
    }

    private static HttpResponse<String> decide(DeskClient desk, DeskClient.Person who, DeskTrip trip, String what)
            throws Exception {
        String version = Integer.toString(desk.store().trips().get(trip.id()).version());
        return desk.post(
                who,
                "/desk/trips/" + trip.slug() + "/articles/choose",
                "version",
                version,
                "why",
                "It shows somebody else.",
                what,
                "one");
    }

    private static Iterable<String> switches(HttpResponse<String> answer) {
        Document page = Jsoup.parse(answer.body());
        return page.select("#pictures button").stream()
                .map(button -> button.attr("name") + " " + button.attr("value"))
                .toList();
    }
}
