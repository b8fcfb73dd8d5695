package org.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.FeedEntry;
import org.dateline.desk.FeedEntry.State;
import org.dateline.desk.Role;
import org.dateline.desk.WatchedFeed;
import org.dateline.desk.store.FeedEntries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program: what feeds announced, by pages without a script and by the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InboxIT {
    @SuppressWarnings("NullAway.Init")
    private DeskClient desk;

    private int trips;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        desk = DeskClient.start(folder);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    /** A trip, and somebody who has a role in it. */
    private record Seat(DeskTrip trip, DeskClient.Person who) {
        String path() {
            return "/desk/trips/" + trip.slug() + "/inbox";
        }

        String api() {
            return "/api/trips/" + trip.slug();
        }
    }

    private Seat seat(Role role) {
        trips++;
        DeskTrip trip = desk.trip("Kestrel in Lima " + trips);
        return new Seat(trip, desk.person(role, trip));
    }

    private String announce(Seat seat, String title, Optional<String> address, String text) {
        Instant tomorrow = InstantSource.system().instant().plus(1, ChronoUnit.DAYS);
        WatchedFeed feed =
                desk.store().feeds().add(seat.trip().id(), "https://news.test/feed", tomorrow, DeskClient.NOBODY);
        desk.store()
                .feedEntries()
                .add(
                        feed,
                        List.of(new FeedEntries.Announced(
                                title, address, title, address, Optional.of(LocalDate.of(2031, 5, 8)), text)));
        return desk.store().feedEntries().list(seat.trip().id(), State.WAITING, 100).stream()
                .filter(entry -> entry.title().equals(title))
                .map(FeedEntry::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEmptyInboxSaysWhatToDo() throws Exception {
        assertThat(desk.get(seat(Role.EDITOR).who(), seat(Role.EDITOR).path()).statusCode())
                .as("another's trip")
                .isEqualTo(404);
        Seat editor = seat(Role.EDITOR);
        assertThat(desk.get(editor.who(), editor.path()).body()).contains("No feed is watched", "Watch it");
        Seat reader = seat(Role.READER);
        assertThat(desk.get(reader.who(), reader.path()).body())
                .contains("No feed is watched")
                .doesNotContain("Watch it", "type=\"checkbox\"");
    }

    @Test
    void whatIsTakenFromTheFeedWaitsAmongTheArticles() throws Exception {
        Seat seat = seat(Role.EDITOR);
        String id = announce(seat, "Kestrel arrives", Optional.empty(), "Ada Kestrel arrived in Lima on Monday.");
        HttpResponse<String> page = desk.get(seat.who(), seat.path());
        assertThat(page.body()).contains("Inbox <b>1</b>", "Kestrel arrives", "published 2031-05-08", id);
        HttpResponse<String> taken = desk.post(seat.who(), seat.path(), "act", "take", "entry", id);
        assertThat(taken.uri().getPath()).endsWith("/articles");
        assertThat(taken.body()).contains("What they would change", "Lima").doesNotContain("Inbox <b>");
        assertThat(desk.store().articles().list(seat.trip().id())).hasSize(1).allMatch(file -> file.hidden());
        assertThat(desk.store().trips().get(seat.trip().id()).version()).isZero();
    }

    @Test
    void whatIsLeftCanBePutBack() throws Exception {
        Seat seat = seat(Role.EDITOR);
        String id = announce(seat, "Weather", Optional.of("https://news.test/weather"), "Rain.");
        assertThat(desk.post(seat.who(), seat.path(), "act", "leave", "entry", id)
                        .body())
                .contains("Nothing new", "Put the chosen back", "Weather");
        assertThat(desk.post(seat.who(), seat.path(), "act", "back", "entry", id)
                        .body())
                .contains("Inbox <b>1</b>");
        assertThat(desk.store().articles().list(seat.trip().id())).isEmpty();
    }

    /** Its page is inside: it is not asked for, and the entry goes on waiting. */
    @Test
    void aPageThatCannotBeHadIsToldAndItsTextIsStillThere() throws Exception {
        Seat seat = seat(Role.EDITOR);
        String inside = desk.address() + "/q/health";
        String id = announce(seat, "Inside", Optional.of(inside), "Ada Kestrel arrived in Lima on Monday.");
        HttpResponse<String> refused = desk.post(seat.who(), seat.path(), "act", "take", "entry", id);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Not taken:", "a network that is not public", "value=\"" + id + "\" checked");
        assertThat(desk.post(seat.who(), seat.path(), "act", "text", "entry", id)
                        .uri()
                        .getPath())
                .endsWith("/articles");
    }

    @Test
    void whatIsNotChosenOrNotNamedIsTold() throws Exception {
        Seat seat = seat(Role.EDITOR);
        announce(seat, "One", Optional.empty(), "Told.");
        assertThat(desk.post(seat.who(), seat.path(), "act", "take").body()).contains("choose what of the list");
        assertThat(desk.post(seat.who(), seat.path(), "act", "eat").body()).contains("choose what is to be done");
        String feeds = seat.path() + "/feeds";
        assertThat(desk.post(seat.who(), feeds, "act", "watch", "address", "").statusCode())
                .isEqualTo(422);
        for (String address :
                List.of(desk.address() + "/", "file:///etc/passwd", "http://169.254.169.254/x", "nonsense")) {
            HttpResponse<String> refused = desk.post(seat.who(), feeds, "act", "watch", "address", address);
            assertThat(refused.statusCode()).as(address).isEqualTo(422);
            assertThat(refused.body()).as(address).contains("aria-invalid=\"true\"");
        }
        assertThat(desk.store().feeds().list(seat.trip().id())).hasSize(1);
    }

    @Test
    void aFeedThatFailsSaysWhyAndCanBeStopped() throws Exception {
        Seat seat = seat(Role.EDITOR);
        announce(seat, "<script>alert(1)</script>", Optional.empty(), "<img src=x onerror=alert(1)>");
        WatchedFeed feed = desk.store().feeds().list(seat.trip().id()).get(0);
        desk.store().feeds().failed(feed.id(), 3, "cannot be reached now", feed.next());
        HttpResponse<String> page = desk.get(seat.who(), seat.path());
        assertThat(page.body())
                .contains("It cannot be reached now (3 times in a row).", "&lt;script&gt;", "&lt;img")
                .doesNotContain("<script>alert", "<img src=x");
        assertThat(desk.post(seat.who(), seat.path() + "/feeds", "act", "stop", "feed", feed.id())
                        .body())
                .contains("No feed is watched");
    }

    @Test
    void programsDoTheSame() throws Exception {
        Seat seat = seat(Role.EDITOR);
        String taken = announce(seat, "Kestrel arrives", Optional.empty(), "Ada Kestrel arrived in Lima on Monday.");
        String left = announce(seat, "Weather", Optional.of("https://news.test/weather"), "");
        assertThat(desk.get(seat.who(), seat.api() + "/inbox").body())
                .contains("Kestrel arrives", "Weather", "\"waiting\"");
        assertThat(desk.get(seat.who(), seat.api() + "/feeds").body()).contains("https://news.test/feed");
        assertThat(desk.json(seat.who(), "PATCH", seat.api() + "/inbox/" + taken, "{\"state\":\"taken\"}")
                        .body())
                .contains("\"state\":\"taken\"");
        assertThat(desk.json(seat.who(), "PATCH", seat.api() + "/inbox/" + taken, "{\"state\":\"left\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.json(seat.who(), "PATCH", seat.api() + "/inbox/" + left, "{\"state\":\"taken\",\"text\":true}")
                        .statusCode())
                .as("no text")
                .isEqualTo(400);
        assertThat(desk.json(seat.who(), "PATCH", seat.api() + "/inbox/" + left, "{\"state\":\"left\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk.json(seat.who(), "PATCH", seat.api() + "/inbox/" + left, "{\"state\":\"gone\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.get(seat.who(), seat.api() + "/inbox?state=left").body())
                .contains("Weather");
        assertThat(desk.get(seat.who(), seat.api() + "/articles").body()).contains("kestrel-arrives.txt");
        HttpResponse<String> inside =
                desk.json(seat.who(), "POST", seat.api() + "/feeds", "{\"address\":\"http://10.0.0.1/feed\"}");
        assertThat(inside.statusCode()).isEqualTo(400);
        assertThat(inside.body()).contains("not public");
        String feed = desk.store().feeds().list(seat.trip().id()).get(0).id();
        assertThat(desk.json(seat.who(), "DELETE", seat.api() + "/feeds/" + feed, "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(desk.store().feeds().list(seat.trip().id())).isEmpty();
    }
}
