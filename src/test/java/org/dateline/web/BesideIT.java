package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two trips side by side, on one map and one timeline. */
@ExtendWith(BrowserTests.class)
class BesideIT {
    private final PackagedServer server;
    private final Watched browser;

    BesideIT(PackagedServer server, Watched browser) {
        this.server = server;
        this.browser = browser;
    }

    private Page open(String path, int width, ColorScheme scheme) {
        return browser.open(server.address() + path, Watched.options(width, scheme));
    }

    /** The list of trips, once it is in the order that its script gives it. */
    private Page openList() {
        Page page = open("/?lang=en", 1440, ColorScheme.LIGHT);
        assertThat(page.locator("#order")).isVisible();
        return page;
    }

    @Test
    void twoAreChosenInTheListAndTellWhoCrossedWhom() {
        Page page = openList();
        page.locator("input[name=trip][value=one-stop]").check();
        page.locator("input[name=trip][value=neighbour]").check();
        page.locator("#pair button").click();
        assertThat(page)
                .hasURL(Pattern.compile("/trips/(one-stop/beside/neighbour|neighbour/beside/one-stop)\\?lang=en$"));
        assertThat(page.locator("h1")).containsText("side by side");
        assertThat(page.locator(".crossed .together")).hasText("Monday 10 March 2031: both in Vienna.");
        assertThat(page.locator("tbody .met")).hasCount(2);
        assertThat(page.locator(".route:visible .stop.of-both")).hasCount(1);
        assertThat(page.locator(".route:visible .stop.of-both .number")).hasText(Pattern.compile("1 · B|2 · A"));
    }

    /** Who goes on from where: ways of one trip never lead to the other's stops. */
    @Test
    void waysStayWithTheirTrip() {
        Page page = open("/trips/around/beside/forty-stops?lang=en", 1440, ColorScheme.LIGHT);
        int ways = page.locator(".route-wide .legs .way").count();
        int stops = page.locator("tbody .of-first td:not(.none), tbody .of-other td:not(.none)")
                .count();
        Assertions.assertThat(ways).isPositive().isLessThanOrEqualTo(stops - 2);
        assertThat(page.locator(".route-wide .way.of-other").first()).isAttached();
        assertThat(page.locator(".route-wide .way:not(.of-other)").first()).isAttached();
    }

    /** Map, timeline and steps are one thing, as on a trip's page; an event leads to its own trip's. */
    @Test
    void mapAndTimelineComeWhereOneAsksForThem() {
        Page page = browser.openWithGlobe(
                server.address() + "/trips/neighbour/beside/one-stop?lang=en",
                Watched.options(1440, ColorScheme.LIGHT));
        assertThat(page.locator("#steps .count")).containsText("4 events");
        TripPage.withMap(page);
        assertThat(page.locator(".vis-label")).hasText(new String[] {"Ida Keller", "Ana Maro", ""});
        assertThat(page.locator(".is-stay .name"))
                .hasText(new String[] {"1Prague", "2Vienna", "3Rome", "AVienna", "Both in Vienna"});
        assertThat(page.locator(".vis-item.is-met")).hasCount(1);
        assertThat(page.locator(".pin.of-both")).hasAttribute("aria-label", Pattern.compile("^2 · A Vienna"));
        page.locator(".is-stay ~ .of-other [data-item], .vis-item.of-other [data-item]")
                .first()
                .click();
        assertThat(page.locator(".pin.is-on")).hasClass(Pattern.compile("of-both"));
        assertThat(page.locator("#steps .whose b")).hasText("A");
        Assertions.assertThat(TripPage.named(page)).startsWith("2-");
        page.keyboard().press("ArrowRight");
        page.locator("#steps .now a").click();
        assertThat(page).hasURL(Pattern.compile("/trips/(neighbour|one-stop)\\?lang=en#e\\w+$"));
    }

    @Test
    void bothAreInARowWhereRowsArePlaces() {
        Page page = TripPage.withTimeline(open("/trips/neighbour/beside/one-stop?lang=en", 1440, ColorScheme.LIGHT));
        page.locator(".timeline select").selectOption("place");
        assertThat(page.locator(".vis-label")).hasText(new String[] {"Prague", "Vienna", "Rome", ""});
        assertThat(page.locator(".vis-item.is-stay .name")).hasText(new String[] {"Both in Vienna"});
        new Axe().expectNothing(page);
    }

    /** Whose a mark is, is told by its form as well as by its colour. */
    @Test
    void marksOfTheOtherAreSquare() {
        Page page = open("/trips/around/beside/forty-stops?lang=en", 1440, ColorScheme.DARK);
        Assertions.assertThat(page.locator(".route-wide .stop.of-other rect.mark")
                        .first()
                        .getAttribute("rx"))
                .isEqualTo("2.0");
        TripPage.withTimeline(page);
        Locator mine = page.locator(".vis-item:not(.of-other) .glyph").first();
        Locator theirs = page.locator(".vis-item.of-other .glyph").first();
        Assertions.assertThat(form(mine)).isNotEqualTo(form(theirs));
        new Axe().expectNothing(page);
    }

    private static Object form(Locator mark) {
        return mark.evaluate("e => getComputedStyle(e).borderRadius");
    }

    /** Who was under way at the same time is a click away, without a form. */
    @Test
    void tripsOfTheSameDaysLeadToBoth() {
        Page page = openList();
        page.locator("#trips li:has(input[value=one-stop]) .at-once a[href*=neighbour]")
                .click();
        assertThat(page).hasURL(Pattern.compile("/trips/neighbour/beside/one-stop\\?lang=en$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trips/seeds/beside/seeds", "/trips/seeds/beside/nowhere"})
    void twoThatAreNoneAreNotThere(String path) throws IOException {
        Assertions.assertThat(Http.open(server.address() + path).getResponseCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"one-stop, 1440, LIGHT", "around, 360, DARK"})
    void axeFindsNothing(String trip, int width, ColorScheme scheme) {
        new Axe().expectNothing(open("/trips/neighbour/beside/" + trip + "?lang=en", width, scheme));
    }

    @Test
    void thePageIsNoWiderThanItsScreen() {
        Page page = open("/trips/around/beside/forty-stops?lang=en", 360, ColorScheme.LIGHT);
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
