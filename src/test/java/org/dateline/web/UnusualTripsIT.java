package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trips at the ends of what there is: no place, one stop, forty stops, once around the world. */
class UnusualTripsIT {
    private static final List<String> CITIES = List.of(
            ("Vienna Prague Berlin Hamburg Copenhagen Oslo Stockholm Helsinki Tallinn Riga Vilnius Warsaw Krakow Budapest"
                            + " Zagreb Belgrade Sofia Bucharest Athens Istanbul Ankara Cairo Nairobi Mumbai Delhi Bangkok"
                            + " Hanoi Manila Taipei Seoul Tokyo Osaka Honolulu Vancouver Seattle Chicago Toronto Boston"
                            + " Lisbon Madrid")
                    .split(" "));
    private static final List<String> AROUND =
            List.of("New York", "Los Angeles", "Honolulu", "Auckland", "Tokyo", "Delhi", "Nairobi", "London");

    /** What lies over what: the names and marks of the map that is to be seen, each by its box. */
    private static final String TANGLED = "() => { const boxes = [...document.querySelectorAll('.route .label')]"
            + ".filter(e => e.getClientRects().length).map(e => [e.textContent, e.getBoundingClientRect()]);"
            + " const map = document.querySelector('#map').getBoundingClientRect(); const found = [];"
            + " boxes.forEach(([name, a], i) => { if (a.left < map.left - 1 || a.right > map.right + 1) found.push(name + ' is cut');"
            + " boxes.slice(i + 1).forEach(([other, b]) => { if (a.left + 4 < b.right && b.left + 4 < a.right"
            + " && a.top + 7 < b.bottom && b.top + 7 < a.bottom) found.push(name + ' over ' + other); }); });"
            + " return found; }";

    @TempDir
    private static Path folder;

    private static PackagedServer server;
    private static Watched browser;

    @BeforeAll
    static void start() throws IOException {
        write("no-place", "Prime Minister Ana Maro met Leo Brandt on Monday. She will meet Ida Keller on Friday.");
        write("one-stop", "Prime Minister Ana Maro arrived in Vienna on Monday, 10 March 2031.");
        write("forty-stops", told(CITIES));
        write("around", "Prime Minister Ana Maro left London on 1 January 2031. " + told(AROUND));
        write("nothing", "The price of fish stayed where it was.");
        server = PackagedServer.start(List.of("--data", folder.toString()), Map.of());
        browser = new Watched();
    }

    private static String told(List<String> cities) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cities.size(); i++) {
            LocalDate day = LocalDate.of(2031, 1, 6).plusDays(2L * i);
            text.append("Prime Minister Ana Maro arrived in ")
                    .append(cities.get(i))
                    .append(" on ")
                    .append(String.format(java.util.Locale.ENGLISH, "%1$te %1$tB %1$tY", day))
                    .append(".\n\n");
        }
        return text.toString();
    }

    private static void write(String slug, String text) throws IOException {
        Path trip = Files.createDirectory(folder.resolve(slug));
        Files.writeString(
                trip.resolve("a.txt"),
                "Title: A trip\nSource: Harbour Herald\nPublished: 2031-03-10\n\n" + text + "\n");
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @AfterEach
    void nobodyComplained() {
        browser.expectNoComplaint();
    }

    private static Page open(String trip, int width) {
        return browser.open(server.address() + "/trips/" + trip, Watched.options(width, ColorScheme.DARK));
    }

    @ParameterizedTest
    @CsvSource({"no-place,360", "no-place,1440", "nothing,360", "nothing,1440"})
    void withoutAPlaceALineSaysSoAndNoGlobeIsLoaded(String trip, int width) {
        Page page = open(trip, width);
        assertThat(page.locator("#map .empty")).isVisible();
        page.locator("#map").hover();
        page.waitForLoadState();
        assertThat(page.locator("#map .live")).hasCount(0);
        Assertions.assertThat(page.locator("#map").boundingBox().height).isLessThan(120);
        Assertions.assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "forty-stops?lang=en,360",
        "forty-stops?lang=ja,360",
        "forty-stops?lang=ko,768",
        "around?lang=ja,360",
        "around?lang=en,768",
        "one-stop?lang=ko,360"
    })
    void theNamesOnTheDrawnMapLieApartAndWithinIt(String trip, int width) {
        Page page = open(trip, width);
        assertThat(page.locator(".route:visible .label").first()).isVisible();
        Assertions.assertThat(page.evaluate(TANGLED)).isEqualTo(List.of());
    }

    @Test
    void aTripAroundTheWorldOpensFlatAndAnotherOnAGlobe() {
        Page around = open("around", 1440);
        around.waitForSelector(".map[data-state=live]");
        assertThat(around.locator(".globe-tools .word")).hasAttribute("aria-pressed", "true");
        for (String city : List.of("Honolulu", "Auckland", "Tokyo", "Nairobi")) {
            assertThat(around.locator(".pin", new Page.LocatorOptions().setHasText(city)))
                    .isInViewport();
        }
        Page one = open("one-stop", 1440);
        one.waitForSelector(".map[data-state=live]");
        assertThat(one.locator(".globe-tools .word")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void aTitleNamesSomeOfManyCountries() {
        Page page = open("forty-stops", 768);
        assertThat(page.locator("h1")).containsText("Ana Maro in Austria, ");
        assertThat(page.locator("h1")).containsText(" other countries");
    }
}
