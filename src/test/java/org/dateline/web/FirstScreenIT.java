package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one sees before one does anything: the whole story in short, and a map that can be read. */
@ExtendWith(BrowserTests.class)
class FirstScreenIT {
    /** The text that lies wholly on the screen, line by line. */
    private static final String SEEN = """
        () => {
          const seen = [];
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = walk.nextNode(); text; text = walk.nextNode()) {
            const parent = text.parentElement;
            if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
            if (parent.closest('script, .unseen')) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            const { width, height, top, bottom, left, right } = range.getBoundingClientRect();
            if (width > 1 && height > 1 && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth)
              seen.push(text.data.replaceAll('\u00a0', ' ').trim());
          }
          return seen.filter(line => line !== '').join('\\n');
        }\
        """;

    /** Pairs of names on the drawing that lie over each other, and names under the button of the globe. */
    private static final String COVERED = """
        () => {
          const seen = e => e.checkVisibility() && e.getBoundingClientRect().width > 0;
          const texts = [...document.querySelectorAll('.route .label, .route .names text')].filter(seen);
          const boxes = texts.map(e => [e.textContent, e.getBoundingClientRect()]);
          const wake = [...document.querySelectorAll('.map .wake')].filter(seen);
          const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3
            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
          const pairs = boxes.flatMap(([name, a], i) =>
            boxes.slice(i + 1).filter(([, b]) => over(a, b)).map(([other]) => name + ' / ' + other));
          const under = wake.flatMap(e => boxes
            .filter(([, b]) => over(e.getBoundingClientRect(), b)).map(([name]) => name + ' under the button'));
          return [...pairs, ...under];
        }\
        """;

    /** Names that stand nearer to another stop's mark than to their own; the first and the last have one in any case. */
    private static final String MISTAKEN = """
        () => {
          const apart = (a, b) => Math.hypot(
            Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
          const stops = [...document.querySelectorAll('.route .stop')]
            .filter(e => e.querySelector('.mark')?.getBoundingClientRect().width > 0 && !e.matches('.at-country'))
            .map(e => [e.querySelector('.label'), e.querySelector('.mark').getBoundingClientRect()]);
          return stops.slice(1, -1).filter(([label]) => label?.checkVisibility()).filter(([label, own]) => {
            const box = label.getBoundingClientRect();
            return stops.some(([, other]) => other !== own && apart(box, other) + 2.5 < apart(box, own));
          }).map(([label]) => label.textContent);
        }\
        """;

    /** Names on the globe that lie over another, or over another's pin. */
    private static final String TANGLED = """
        () => {
          const pins = [...document.querySelectorAll('.pin:not(.is-behind)')];
          const box = e => e.getBoundingClientRect();
          const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
          const named = pins.filter(e => !e.matches('.is-bare'));
          return named.flatMap((pin, i) => {
            const label = box(pin.querySelector('.label'));
            const names = named.slice(i + 1).filter(e => over(label, box(e.querySelector('.label'))));
            const marks = pins.filter(e => e !== pin && over(label, box(e.querySelector('.n'))));
            return [...names, ...marks].map(e => pin.textContent + ' / ' + e.textContent);
          });
        }\
        """;

    /** How much of the frame's map, left and right, is plain water because the drawing ends there. */
    private static final String LAND_ENDS = """
        () => {
          const map = document.querySelector('.map').getBoundingClientRect();
          const land = [...document.querySelectorAll('.route .ground')]
            .map(e => e.getBoundingClientRect()).filter(box => box.width > 0)[0];
          return land.left <= map.left + 1 && land.right >= map.right - 1;
        }\
        """;

    /** Which parts of a frame reach over its foot or over the next part. */
    private static final String OVER_THE_FOOT = """
        () => {
          const parts = [...document.querySelectorAll('.frame-head, .map, .steps, .timeline, .story, .frame-foot')]
            .filter(e => e.checkVisibility()).map(e => [e.className, e.getBoundingClientRect()]);
          const foot = parts.at(-1)[1].bottom > innerHeight + 1 ? ['the foot is below the edge'] : [];
          return [...foot, ...parts.slice(1)
            .filter(([, box], i) => box.top < parts[i][1].bottom - 1).map(([name], i) => name)];
        }\
        """;

    private final PackagedServer server;
    private final Watched browser;

    FirstScreenIT(PackagedServer server, Watched browser) {
        this.server = server;
        this.browser = browser;
    }

    private Page open(String path, int width, int height) {
        Browser.NewContextOptions options =
                Watched.options(width, ColorScheme.LIGHT).setViewportSize(width, height);
        return browser.open(server.address() + path, options);
    }

    /** Who, which places in which order, which days, how many are planned, and as of when. */
    @ParameterizedTest
    @CsvSource({"360, 780", "768, 1024", "1440, 900"})
    void tellsTheTripInFiveSeconds(int width, int height) {
        Page page = open("/trips/seeds?lang=en", width, height);
        assertThat(page.locator("#steps")).isVisible();
        String seen = (String) page.evaluate(SEEN);
        assertThat(seen).contains("Donald Trump in Malaysia, Japan and South Korea");
        assertThat(seen).containsSubsequence("From Washington", "Kuala Lumpur", "Tokyo", "Busan", "planned");
        assertThat(seen).contains("24–30 October 2025", "As told by articles up to 26 October 2025");
        assertThat(seen).containsPattern("[0-9]+ planned");
        assertThat(seen.lines()).as("names on the map").contains("Kuala Lumpur", "Tokyo", "Busan");
    }

    /** The same where much is told: many events, a trip around the world, nine towns in a day, sources that disagree. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        campaign   | Ana Maro in Austria | Lisbon, Vienna, Prague, Berlin, Warsaw, Riga, Oslo | 1–13 March 2031 | 9 planned | 10 March 2031
        around     | Ana Maro in the United States | London, New York City, Los Angeles, Honolulu, Auckland, Tokyo, 2 more | 1–20 January 2031 | all happened | 10 March 2031
        nine-towns | Ana Maro in France | Lisbon, Lyon, Dijon, Nancy, Strasbourg, Basel, 5 more | 9–12 March 2031 | 1 planned | 10 March 2031
        king-lodewijk-canada-2022 | Queen Annelise and King Lodewijk in Canada | Amsterdam, Ottawa, Toronto, Ottawa, London, Waterloo, 2 more | 9–14 May 2022 | 3 planned | 14 May 2022
        pope-anselm-south-america-2018 | Anselm II in Colombia | Rome, Bogotá, Rio de Janeiro, Santiago, Providencia, Córdoba | 5–13 September 2018 | 21 planned | 12 September 2018
        """)
    void tellsMessyTripsInFiveSeconds(String trip, String who, String places, String days, String sure, String asOf) {
        for (int[] screen : List.of(new int[] {360, 780}, new int[] {1440, 900})) {
            Page page = open("/trips/" + trip + "?lang=en", screen[0], screen[1]);
            assertThat(page.locator("#steps")).isVisible();
            String seen = (String) page.evaluate(SEEN);
            assertThat(seen).as(trip).contains(who, days, sure, "As told by articles up to " + asOf);
            assertThat(seen).as(trip).containsSubsequence(places.split(", "));
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void theDaysAreOnTheFirstScreenOfADesk() {
        Page page = open("/trips/seeds?lang=en", 1440, 900);
        for (String number : List.of("24", "26", "30")) {
            assertThat(page.locator(".strip b").getByText(number)).isInViewport();
        }
        assertThat(page.locator(".strip .dot").first()).isInViewport();
    }

    /** Titles of many countries are set smaller, and take no line from the days. */
    @Test
    void theDaysOfATripWithALongTitleAreThereToo() {
        Page page = open("/trips/around?lang=en", 1440, 900);
        assertThat(page.locator("h1")).hasClass("long");
        assertThat(page.evaluate("() => { const range = document.createRange();"
                        + " range.selectNodeContents(document.querySelector('h1'));"
                        + " return new Set([...range.getClientRects()].map(e => e.top)).size; }"))
                .isEqualTo(1);
        assertThat(page.locator(".strip .dot").first()).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({"seeds, 360", "across, 360", "across, 1440", "forty-stops, 360", "forty-stops, 1440"})
    void noMonthOnTheStripLiesOverAnother(String trip, int width) {
        Page page = open("/trips/" + trip + "?lang=en", width, 900);
        assertThat(page.evaluate("() => { const months = [...document.querySelectorAll('.strip .month')]"
                        + ".map(e => [e.textContent, e.getBoundingClientRect()]);"
                        + " return months.slice(1).filter(([, box], i) => box.left < months[i][1].right)"
                        + ".map(([name]) => name); }"))
                .isEqualTo(List.of());
    }

    /** Names and pins of the stops, and of countries, on the globe of a trip with a great many stops. */
    @Test
    void noNameOnTheGlobeLiesOverAnotherOrOverAPin() {
        Page page = browser.openWithGlobe(
                server.address() + "/trips/forty-stops?lang=en", Watched.options(1440, ColorScheme.LIGHT));
        TripPage.touchMap(page);
        page.waitForSelector(".map[data-state=live]");
        Watched.rest(page.mainFrame());
        assertThat(page.evaluate(TANGLED)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"seeds, 360", "seeds, 768", "seeds, 1440", "around, 360", "around, 1440", "forty-stops, 1440"})
    void noNameOnTheMapLiesOverAnother(String trip, int width) {
        Page page = open("/trips/" + trip + "?lang=en", width, 900);
        assertThat(page.evaluate(COVERED)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"seeds, 360", "seeds, 1440", "around, 360", "around, 1440", "forty-stops, 360", "forty-stops, 1440"})
    void noNameOnTheMapStandsNearerToAnotherStop(String trip, int width) {
        Page page = open("/trips/" + trip + "?lang=en", width, 900);
        assertThat(page.evaluate(MISTAKEN)).isEqualTo(List.of());
    }

    /** As many events as on the page: what has no day is told in a frame, too. */
    @Test
    void aFrameTellsTheEventsThatThePageTells() {
        Page page = open("/trips/seeds?lang=en", 1440, 900);
        assertThat(page.locator(".steps .count")).hasText("8 events");
        Page frame = open("/trips/seeds/embed?lang=en", 640, 600);
        assertThat(frame.locator(".steps .count")).containsText("1 of 8");
        assertThat(frame.locator("#undated [data-event]")).hasCount(1);
    }

    /** Letters of a map in a low frame are small, and can be read. */
    @ParameterizedTest
    @CsvSource({"280, 560", "360, 640", "640, 560", "1100, 620"})
    void theNamesOnAFramesMapCanBeRead(int width, int height) {
        Page page = open("/trips/seeds/embed?lang=en", width, height);
        Object smallest = page.evaluate("() => Math.min(...[...document.querySelectorAll('.route .label')]"
                + ".filter(e => e.getBoundingClientRect().width > 0)"
                + ".map(e => parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().a))");
        assertThat(((Number) smallest).doubleValue()).isGreaterThan(8.5);
    }

    /** A month that begins with the strip's last days is read whole. */
    @ParameterizedTest
    @ValueSource(ints = {768, 1024, 1440})
    void noMonthOnTheStripIsCutOff(int width) {
        Page page = open("/trips/across?lang=en", width, 900);
        assertThat(page.evaluate("() => { const strip = document.querySelector('.strip'); return"
                        + " [...strip.querySelectorAll('.month')].filter(e => e.getBoundingClientRect().right >"
                        + " strip.getBoundingClientRect().left + strip.scrollWidth + 1).map(e => e.textContent); }"))
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {280, 640, 1100, 1280})
    void landDoesNotEndInTheMidstOfAFrame(int width) {
        Page page = open("/trips/seeds/embed?lang=en", width, 620);
        assertThat(page.evaluate(LAND_ENDS)).isEqualTo(true);
    }

    /** Whatever the frame's width and height: what is in it stands above its foot, and all of it above its lower edge. */
    @ParameterizedTest
    @CsvSource({
        "280, 480",
        "280, 760",
        "640, 480",
        "640, 800",
        "1100, 480",
        "1100, 620",
        "1100, 800",
        "1280, 620",
        "1280, 800"
    })
    void nothingInAFrameLiesOverAnother(int width, int height) {
        Page page = open("/trips/seeds/embed?lang=en", width, height);
        assertThat(page.evaluate(OVER_THE_FOOT)).isEqualTo(List.of());
    }

    /** The stops of the chosen event's day are lit, and the way that leads there on that day. */
    @Test
    void aStepLightsItsDayOnTheMap() {
        Page page = open("/trips/seeds?lang=en", 1440, 900);
        page.locator(".steps .keys button").last().click();
        assertThat(page.locator(".route-wide .stop.is-lit")).hasCount(1);
        assertThat(page.locator(".route-wide .way.is-lit")).hasCount(0);
        page.locator(".steps .keys button").last().click();
        assertThat(page.locator(".route-wide .stop.is-lit.is-on")).hasCount(1);
        assertThat(page.locator(".route-wide .way.is-lit")).hasCount(1);
    }
}
