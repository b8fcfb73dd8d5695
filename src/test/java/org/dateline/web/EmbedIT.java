package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trips in other people's pages. */
@ExtendWith(BrowserTests.class)
@SuppressWarnings("NullAway.Init") // set before all tests
class EmbedIT {
    private static HttpServer foreign;
    private static volatile String body = "";

    private final PackagedServer server;
    private final Watched browser;

    EmbedIT(PackagedServer server, Watched browser) {
        this.server = server;
        this.browser = browser;
    }

    @BeforeAll
    static void start() throws IOException {
        foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        foreign.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/");
            byte[] bytes =
                    ("<!doctype html><html lang=en><title>News</title><body>" + body).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(page ? 200 : 204, page ? bytes.length : -1);
            if (page) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        foreign.start();
    }

    @AfterAll
    static void stop() {
        foreign.stop(0);
    }

    private Page foreignPage(String html, boolean scripts) {
        body = html;
        return browser.open(
                "http://127.0.0.1:" + foreign.getAddress().getPort() + "/",
                Watched.options(1024, ColorScheme.LIGHT).setJavaScriptEnabled(scripts));
    }

    @ParameterizedTest
    @ValueSource(ints = {280, 640})
    void theScriptFitsTheFrameToItsColumnAndItsHeight(int column) {
        Page page = foreignPage(
                "<div style='width:" + column + "px'><script src='" + server.address()
                        + "/embed.js' data-trip='seeds' data-lang='en' async></script></div>",
                true);
        FrameLocator frame = page.frameLocator("dateline-trip iframe");
        assertThat(frame.locator("[data-event]:visible")).hasCount(1);
        page.waitForFunction("() => { const f = document.querySelector('dateline-trip iframe');"
                + " return f.style.height !== '640px' && f.clientHeight > 200; }");
        Assertions.assertThat(page.locator("dateline-trip iframe").boundingBox().width)
                .isBetween(column - 1.0, column + 1.0);
        Frame inside = inside(page, "dateline-trip iframe");
        inside.waitForFunction("() => { const e = document.documentElement;"
                + " return e.scrollHeight <= innerHeight + 1 && e.scrollWidth <= innerWidth; }");
        frame.getByLabel("Next event").click();
        assertThat(frame.locator(".count")).containsText("2 of ");
    }

    @Test
    void theElementTakesViewThemeAndLanguageAndFollowsTheirChange() {
        Page page = foreignPage(
                "<script src='" + server.address() + "/embed.js'></script>"
                        + "<dateline-trip trip='seeds' view='list' theme='dark' lang='ko'></dateline-trip>",
                true);
        FrameLocator frame = page.frameLocator("dateline-trip iframe");
        assertThat(frame.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(frame.locator("html")).hasAttribute("lang", "ko");
        page.evaluate("() => document.querySelector('dateline-trip').setAttribute('theme', 'light')");
        assertThat(frame.locator("html")).hasAttribute("data-theme", "light");
        assertThat(frame.locator("html")).hasCSS("color-scheme", "light");
    }

    @Test
    void theFrameIsCalledAsTheTripAndNoStepMovesWhatStandsBelow() {
        Page page = foreignPage(
                "<div style='width:480px'><script src='" + server.address()
                        + "/embed.js' data-trip='seeds' data-lang='en' async></script></div><p id=below>Below</p>",
                true);
        Locator outer = page.locator("dateline-trip iframe");
        assertThat(outer).hasAttribute("title", Pattern.compile("Donald Trump in Malaysia"));
        FrameLocator frame = page.frameLocator("dateline-trip iframe");
        assertThat(frame.locator(".count")).containsText("1 of ");
        Frame inside = inside(page, "dateline-trip iframe");
        page.waitForFunction(
                "wished => document.querySelector('dateline-trip iframe').clientHeight === wished",
                inside.evaluate(WISHED));
        double before = page.locator("#below").boundingBox().y;
        for (int step = 0; step < 4; step++) {
            frame.getByLabel("Next event").click();
            assertThat(frame.locator(".count")).containsText((step + 2) + " of ");
            Assertions.assertThat(page.locator("#below").boundingBox().y).isEqualTo(before);
        }
    }

    /** Else a frame that is made as high as it asks would ask anew, and what stands below it would move twice. */
    @ParameterizedTest
    @ValueSource(ints = {300, 480, 900})
    void howHighItWouldBeByItselfHangsOnNoFrame(int width) {
        Page page = browser.open(server.address() + "/trips/seeds/embed", Watched.options(width, ColorScheme.LIGHT));
        Assertions.assertThat(Stream.of(240, 500, 560, 700, 840, 1100)
                        .map(height -> {
                            page.setViewportSize(width, height);
                            Watched.rest(page.mainFrame());
                            return page.evaluate(WISHED);
                        })
                        .distinct())
                .hasSize(1);
    }

    /** A frame's inside, once it is whole and at rest. */
    private static Frame inside(Page page, String frame) {
        Frame inside = page.querySelector(frame).contentFrame();
        Watched.rest(inside);
        return inside;
    }

    /** How high what is in a frame would be by itself. */
    private static final String WISHED = "() => { const { classList } = document.body; classList.add('is-measured');"
            + " const { height } = document.body.getBoundingClientRect(); classList.remove('is-measured');"
            + " return Math.ceil(height); }";

    /** What a frame of that height leaves to be scrolled, and whether all of the map's stops are within it. */
    @ParameterizedTest
    @CsvSource({"640,0", "320,0", "640,420", "1100,1000"})
    void whatIsInAFrameFillsItWhateverItsHeight(int width, int height) {
        Page code =
                browser.open(server.address() + "/trips/seeds/embed-code", Watched.options(1440, ColorScheme.LIGHT));
        String line = code.locator("#code textarea").nth(1).inputValue();
        Assertions.assertThat(line).doesNotContain("style=");
        Page page = foreignPage(
                "<div style='width:" + width + "px'>"
                        + (height == 0 ? line : line.replaceAll("height=\"\\d+\"", "height=\"" + height + "\""))
                        + "</div>",
                true);
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.locator(".count")).containsText("1 of ");
        Frame inside = inside(page, "iframe");
        Assertions.assertThat((boolean) inside.evaluate("() => document.documentElement.scrollHeight <= innerHeight"
                        + " && document.querySelector('.frame-foot').getBoundingClientRect().bottom <= innerHeight"))
                .isTrue();
        Assertions.assertThat(inside.evaluate(CUT)).isEqualTo(List.of());
    }

    /** A message that only looks like ours must not size the frame. */
    @Test
    void onlyItsOwnFrameIsListenedTo() {
        Page page = foreignPage("<script src='" + server.address() + "/embed.js' data-trip='seeds'></script>", true);
        page.waitForFunction("() => document.querySelector('dateline-trip iframe').style.height !== '640px'");
        // messages are heard in the order in which they were sent
        page.evaluate("() => new Promise(heard => {"
                + " addEventListener('message', ({ data }) => { if (data === 'last') heard(); });"
                + " postMessage({ type: 'dateline:height', height: 5000 }, '*'); postMessage('last', '*'); })");
        assertThat(page.locator("dateline-trip iframe")).not().hasCSS("height", "5000px");
    }

    @Test
    void withoutScriptsTheFrameHoldsEverything() {
        Page page = foreignPage(
                "<iframe src='" + server.address()
                        + "/trips/seeds/embed' title='Trip' width='600' height='900'></iframe>",
                false);
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.locator(".route:visible .stop").first()).isVisible();
        assertThat(frame.locator("[data-event] blockquote").first()).isVisible();
        assertThat(frame.locator(".frame-foot a")).hasAttribute("href", Pattern.compile("/trips/seeds"));
    }

    @Test
    void theGlobeTakesTheReadersNewColours() {
        Page page = browser.openWithGlobe(
                server.address() + "/trips/seeds/embed?view=map", Watched.options(640, ColorScheme.LIGHT));
        TripPage.touchMap(page);
        page.waitForSelector(".map[data-state=live]");
        String ink = "() => getComputedStyle(document.querySelector('.pin .n')).backgroundColor";
        Object light = page.evaluate(ink);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForFunction("before => (" + ink + ")() !== before", light);
        page.getByLabel("Next event").click();
        assertThat(page.locator(".pin.is-on")).hasCount(1);
    }

    @Test
    void anAddressThatIsNoneLeavesTheFrameAlive() {
        Page page = browser.open(server.address() + "/trips/seeds/embed#%", Watched.options(640, ColorScheme.LIGHT));
        page.getByLabel("Next event").click();
        assertThat(page.locator(".count")).containsText("2 of ");
    }

    /** What of a stop lies beyond the frame's map. */
    private static final String CUT = """
        () => {
          const map = document.querySelector('#map').getBoundingClientRect();
          return [...document.querySelectorAll('.route .stop :is(.mark, .label)')]
            .filter(e => e.getClientRects().length)
            .filter(e => {
              const b = e.getBoundingClientRect();
              return b.left < map.left - 1 || b.right > map.right + 1 || b.top < map.top - 1
                || b.bottom > map.bottom + 1;
            })
            .map(e => e.outerHTML);
        }\
        """;

    @ParameterizedTest
    @ValueSource(ints = {280, 360, 496, 500, 640, 768, 900, 1024, 1100, 1280})
    void noStopIsCutOff(int width) {
        Page page = browser.open(server.address() + "/trips/seeds/embed", Watched.options(width, ColorScheme.LIGHT));
        assertThat(page.locator(".route:visible .stop").first()).isVisible();
        Assertions.assertThat(page.evaluate(CUT)).isEqualTo(List.of());
        Assertions.assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
