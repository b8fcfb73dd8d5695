package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

    @Test
    void twoAreChosenInTheListAndTellWhoCrossedWhom() {
        Page page = open("/?lang=en", 1440, ColorScheme.LIGHT);
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
