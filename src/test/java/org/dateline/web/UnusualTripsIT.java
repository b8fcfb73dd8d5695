package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trips at the ends of what there is: no place, one stop, forty stops, once around the world. */
@ExtendWith(BrowserTests.class)
class UnusualTripsIT {
    /** What lies over what: the names and marks of the map that is to be seen, each by its box. */
    private static final String TANGLED = """
        () => {
          const boxes = [...document.querySelectorAll('.route .label')]
            .filter(e => e.getClientRects().length)
            .map(e => [e.textContent, e.getBoundingClientRect()]);
          const map = document.querySelector('#map').getBoundingClientRect();
          const found = [];
          boxes.forEach(([name, a], i) => {
            if (a.left < map.left - 1 || a.right > map.right + 1) found.push(name + ' is cut');
            boxes.slice(i + 1).forEach(([other, b]) => {
              const over = a.left + 4 < b.right && b.left + 4 < a.right && a.top + 7 < b.bottom && b.top + 7 < a.bottom;
              if (over) found.push(name + ' over ' + other);
            });
          });
          return found;
        }\
        """;

    /** Labels of the timeline's axis of which a part lies beyond its edge; a label is as wide as its days, and its text counts. */
    private static final String CUT = """
        () => {
          const edge = document.querySelector('.vis-panel.vis-top').getBoundingClientRect();
          return [...document.querySelectorAll('.vis-panel.vis-top .vis-text:not(.vis-measure)')]
            .filter(e => e.checkVisibility({ visibilityProperty: true }))
            .filter(e => {
              const text = document.createRange();
              text.selectNodeContents(e);
              return text.getBoundingClientRect().right > edge.right + 1;
            })
            .map(e => e.textContent);
        }\
        """;

    /** Who leaves Guam on the 4th is in Honolulu on the 3rd. */
    private static final String[] DAYS_ACROSS = {"2", "3", "4", "3", "4", "5", "12"};

    private final PackagedServer server;
    private final Watched browser;

    UnusualTripsIT(PackagedServer server, Watched browser) {
        this.server = server;
        this.browser = browser;
    }

    private Page openWithGlobe(String trip) {
        return browser.openWithGlobe(server.address() + "/trips/" + trip, Watched.options(1440, ColorScheme.DARK));
    }

    private Page open(String trip, int width) {
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
        Page around = openWithGlobe("around");
        TripPage.touchMap(around);
        around.waitForSelector(".map[data-state=live]");
        assertThat(around.locator(".globe-tools .word")).hasAttribute("aria-pressed", "true");
        for (String city : List.of("Honolulu", "Auckland", "Tokyo", "Nairobi")) {
            assertThat(around.locator(".pin", new Page.LocatorOptions().setHasText(city)))
                    .isInViewport();
        }
        Page one = openWithGlobe("one-stop");
        TripPage.touchMap(one);
        one.waitForSelector(".map[data-state=live]");
        assertThat(one.locator(".globe-tools .word")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void aTripAroundTheWorldIsDrawnWhole() {
        Page page = open("around", 1440);
        assertThat(page.locator(".route:visible .stop").first()).isVisible();
        assertThat(page.locator(".route .stop.is-away")).hasCount(0);
    }

    @Test
    void aTitleNamesSomeOfManyCountries() {
        Page page = open("forty-stops", 768);
        assertThat(page.locator("h1")).containsText("Ana Maro in Austria, ");
        assertThat(page.locator("h1")).containsText(" other countries");
    }

    @Test
    void theDaysThatComeTwiceStandTwiceOnStripAndTimeline() {
        Page page = open("across", 1440);
        assertThat(page.locator(".strip .date b")).hasText(DAYS_ACROSS);
        assertThat(page.locator(".strip .again")).hasCount(1);
        page = TripPage.withTimeline(page);
        assertThat(page.locator(".board .across").first()).hasText("Date line crossed: these days once more");
        Locator leaves = item(page, "leaves Guam");
        Locator arrives = item(page, "arrives in Honolulu");
        Assertions.assertThat(leaves.boundingBox().x).isLessThan(arrives.boundingBox().x);
    }

    private static Locator item(Page page, String title) {
        return page.locator(".board [data-item][aria-label*='" + title + "']");
    }

    @Test
    void whoCrossesTheDateLineEastwardArrivesBehindTheDepartureInListAndSteps() {
        Page page = open("across", 1440);
        assertThat(page.locator(".days h3 .num")).hasText(DAYS_ACROSS);
        assertThat(page.locator(".days .why")).hasCount(1);
        page.locator(".days .event", new Page.LocatorOptions().setHasText("leaves Guam"))
                .locator("h4 a")
                .click();
        page.locator(".steps .keys button").last().click();
        assertThat(page.locator(".steps .now")).containsText("arrives in Honolulu");
    }

    /** Half of "Fri 30" is another day: what the view's edge would cut is not there. */
    @ParameterizedTest
    @CsvSource({"forty-stops, 1440", "forty-stops, 1024", "across, 1180", "seeds, 1440", "campaign, 1320"})
    void noDayOrMonthOfTheTimelineIsCutOff(String trip, int width) {
        Page page = TripPage.withTimeline(open(trip, width));
        page.waitForSelector(".vis-time-axis .vis-text.vis-major:not(.vis-measure)");
        Watched.rest(page.mainFrame());
        Assertions.assertThat(page.evaluate(CUT)).isEqualTo(List.of());
    }
}
