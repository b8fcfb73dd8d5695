package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.FeedEntry;
import org.dateline.desk.Role;
import org.dateline.desk.WatchedFeed;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.dateline.desk.store.FeedEntries;
import org.dateline.desk.store.Publications;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk's pages in a browser: on a phone and by night, from the readers' page and back, and with a map. */
@ExtendWith(BrowserTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class DeskPagesIT {
    private static final Actor NOBODY = Actor.SERVER;
    private static final String TRIP = "/desk/trips/kestrel-in-lima";
    private static final String READERS = "/trips/kestrel-in-lima";
    private static final Axe AXE = new Axe();

    private PackagedServer server;
    private DeskStore store;
    private DeskTrip trip;
    private String session;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = PackagedServer.start("--desk", "--data", folder.toString(), "seeds");
        store = DeskStore.open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")), InstantSource.system());
        trip = store.trips().create("Kestrel in Lima", NOBODY);
        article(
                "one.txt",
                "Published: 2031-05-05\n\nAda Kestrel arrived in Lima on Monday. Kestrel will meet Carla Ruiz in Cusco on"
                        + " Wednesday.");
        int seen = store.trips().get(trip.id()).revision();
        store.publications().publish(trip.id(), new Publications.Request("", Optional.empty(), seen), NOBODY);
        Account ada = store.accounts().create("Ada", NOBODY).orElseThrow();
        store.accounts().give(ada.id(), new Grant(trip.id(), Role.PUBLISHER), NOBODY);
        session = store.sessions().start(ada, Optional.empty());
        announce();
    }

    private void article(String name, String text) {
        store.articles()
                .add(
                        trip.id(),
                        new Articles.File(name, "text/plain", Optional.empty(), text.getBytes(StandardCharsets.UTF_8)),
                        NOBODY);
    }

    /** A feed that answers, one that doesn't, entries that wait and one that was left. */
    private void announce() {
        Instant tomorrow = InstantSource.system().instant().plus(1, ChronoUnit.DAYS);
        WatchedFeed feed =
                store.feeds().add(trip.id(), "https://news.test/a/feed/with/a/very/long/address.rss", tomorrow, NOBODY);
        WatchedFeed away = store.feeds().add(trip.id(), "https://away.test/feed", tomorrow, NOBODY);
        store.feeds().failed(away.id(), 3, "is not given out: its server answers with status 500", tomorrow);
        store.feedEntries()
                .add(
                        feed,
                        List.of(
                                announced(
                                        "Kestrel flies on to Cusco, in spite of storms over the whole of the Andes",
                                        "1"),
                                announced("Left", "2")));
        store.feedEntries().list(trip.id(), FeedEntry.State.WAITING, 10).stream()
                .filter(entry -> entry.title().equals("Left"))
                .forEach(entry -> store.feedEntries().set(trip.id(), entry.id(), FeedEntry.State.LEFT));
    }

    private static FeedEntries.Announced announced(String title, String item) {
        return new FeedEntries.Announced(
                item,
                Optional.of(item),
                title,
                Optional.of("https://news.test/" + item),
                Optional.empty(),
                "What the feed has of it. ".repeat(20));
    }

    @AfterAll
    void stop() {
        store.close();
        server.close();
    }

    private Browser.NewContextOptions options(int width, ColorScheme scheme) {
        String host = URI.create(server.address()).getHost();
        return Watched.options(width, scheme)
                .setStorageState("{\"cookies\":[{\"name\":\"dateline-session\",\"value\":\"" + session
                        + "\",\"domain\":\"" + host
                        + "\",\"path\":\"/\",\"expires\":-1,\"httpOnly\":true,\"secure\":false,\"sameSite\":\"Strict\"}],"
                        + "\"origins\":[]}");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1280, DARK"})
    void everyPageFitsAndHasNoBarrier(int width, ColorScheme scheme, Watched browser) {
        Page page = browser.open(server.address() + TRIP, options(width, scheme));
        String event = page.locator("[data-row] h3 a").first().getAttribute("href");
        for (String path : List.of(
                "/desk",
                TRIP,
                TRIP + "/articles",
                TRIP + "/inbox",
                TRIP + "/history",
                TRIP + "/publish",
                TRIP + "/settings",
                TRIP + "/add",
                event,
                "/desk/account",
                READERS)) {
            page.navigate(server.address() + path);
            Locator folded = page.locator("#main details.group:not([open]) > summary");
            while (folded.count() > 0) {
                folded.first().click();
            }
            AXE.expectNothing(page);
            Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .as(path + " at " + width)
                    .isEqualTo(0);
        }
    }

    @Test
    void fromThePageAndBack(Watched browser) {
        Page page = browser.open(server.address() + READERS, options(1280, ColorScheme.LIGHT));
        Locator event = page.locator("[data-event]").first();
        String id = event.getAttribute("id");
        event.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Edit").setExact(true))
                .click();
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Landing in the fog");
        AXE.expectNothing(page);
        button(page, "Save").click();
        page.waitForURL(server.address() + READERS + "#" + id);
        assertThat(page.locator(".editing")).containsText("Decisions not published yet:");
        AXE.expectNothing(page);
    }

    /** By the pointer, by the middle of the map, or by writing: each is the same field, and the form is sent as ever. */
    @Test
    void aPointIsChosenOnTheMap(Watched browser) {
        Page page = browser.openWithGlobe(server.address() + TRIP + "/add", options(1280, ColorScheme.LIGHT));
        page.getByText("A point of your own").click();
        Locator at = page.getByLabel("Latitude, longitude");
        at.fill("-12.05, -77.04");
        button(page, "Choose it on a map").click();
        assertThat(page.locator(".point-mark")).isVisible();
        page.locator(".chart canvas").click(new Locator.ClickOptions().setPosition(200, 100));
        assertThat(page.locator("[data-point] [role=status]")).containsText("is taken");
        String[] point = at.inputValue().split(", ");
        Assertions.assertThat(Double.parseDouble(point[0])).isBetween(-12.0, 0.0); // above and left of where it was
        Assertions.assertThat(Double.parseDouble(point[1])).isBetween(-100.0, -77.1);
        AXE.expectNothing(page);
        page.locator(".chart canvas").focus();
        page.keyboard().press("ArrowRight");
        page.waitForFunction("() => document.querySelector('.chart canvas') === document.activeElement");
        button(page, "Take the middle of the map").press("Enter");
        page.waitForFunction(
                "before => document.querySelector('input[name=place-at]').value !== before", String.join(", ", point));
        at.fill("-12.06, -77.15");
        page.getByLabel("What it is called").fill("The quay of Callao");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("2031-05-06");
        page.locator("input[name=title]").fill("Kestrel walks the quay");
        page.getByLabel("What the source says, in its words").fill("6 May: a walk on the quay");
        page.getByLabel("Or another source: its title").fill("Calendar of the prime minister");
        button(page, "Add it").click();
        assertThat(page.locator(".said")).containsText("add");
        assertThat(page.locator("#main")).containsText("The quay of Callao");
    }

    /** Without WebGL, or where the map fails, the field is there, and a sentence says so. */
    @Test
    void whereNoMapIsDrawnThePointIsWritten(Watched browser) {
        Page page = browser.open(server.address() + TRIP + "/add", options(1280, ColorScheme.LIGHT));
        page.getByText("A point of your own").click();
        button(page, "Choose it on a map").click();
        assertThat(page.locator("[data-point] [role=status]")).containsText("Write latitude and longitude");
        AXE.expectNothing(page);
    }
}
