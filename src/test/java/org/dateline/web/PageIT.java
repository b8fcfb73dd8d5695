package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged application in a real browser. Any error, CSP violation or request to elsewhere fails a test. */
@ExtendWith(BrowserTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageIT {
    private static final String TRIP = "/trips/seeds";
    private static final int NARROW = 360;

    private final PackagedServer server;
    private final Watched browser;
    private final Axe axe = new Axe();

    /** Pages with a globe, which takes seconds to load: one as it opens in a window, one as it does on a telephone. */
    private final Map<Boolean, Page> withGlobe = new HashMap<>();

    PageIT(PackagedServer server, Watched browser) {
        this.server = server;
        this.browser = browser;
    }

    @AfterAll
    void closePages() {
        withGlobe.values().forEach(page -> page.context().close());
    }

    private Page open(String path) {
        return open(path, 1440, ColorScheme.LIGHT);
    }

    private Page open(String path, int width, ColorScheme scheme) {
        return browser.open(server.address() + path, Watched.options(width, scheme));
    }

    /** The trip's page with its globe and timeline, as if newly opened. */
    private Page openWithGlobe(int width, ColorScheme scheme) {
        Page page = withGlobe.computeIfAbsent(
                width <= NARROW,
                narrow ->
                        TripPage.withMap(browser.openToKeep(server.address() + TRIP, Watched.options(width, scheme))));
        return TripPage.anew(page, width, scheme);
    }

    private static LocatorAssertions expect(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    @ParameterizedTest
    @CsvSource({"1440,LIGHT", "360,DARK"})
    void anEventChosenOnTheTimelineIsShownOnMapAndList(int width, ColorScheme scheme) {
        Page page = openWithGlobe(width, scheme);
        String id = TripPage.known(page, 1);
        page.locator(".board [data-item='" + id + "']").click();
        TripPage.expectChosen(page, id);
        expect(page.locator("[id='" + id + "'] details.evidence")).hasAttribute("open", "");
        expect(page.locator("[id='" + id + "'] .claims blockquote").first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"768,DARK", "360,LIGHT"})
    void anEventChosenOnTheMapIsShownOnTimelineAndList(int width, ColorScheme scheme) {
        Page page = openWithGlobe(width, scheme);
        page.locator("#map").scrollIntoViewIfNeeded();
        page.locator(".pin", new Page.LocatorOptions().setHasText("Tokyo")).click();
        String id = TripPage.named(page);
        TripPage.expectChosen(page, id);
        expect(page.locator("[id='" + id + "']")).containsText("Tokyo");
    }

    @ParameterizedTest
    @CsvSource({"1440,DARK", "768,LIGHT"})
    void anEventChosenInTheListIsShownOnMapAndTimelineAndBackLeadsBack(int width, ColorScheme scheme) {
        Page page = openWithGlobe(width, scheme);
        String first = TripPage.known(page, 0);
        String second = TripPage.known(page, 2);
        page.locator("[id='" + first + "'] h4 a").click();
        TripPage.expectChosen(page, first);
        page.locator("[id='" + second + "'] h4 a").click();
        TripPage.expectChosen(page, second);
        page.goBack();
        TripPage.expectChosen(page, first);
    }

    @Test
    void aLinkOpensTheSameView() {
        String id = TripPage.known(open(TRIP), 3);
        Page page = TripPage.withMap(
                browser.openWithGlobe(server.address() + TRIP + "#" + id, Watched.options(1440, ColorScheme.LIGHT)));
        TripPage.expectChosen(page, id);
    }

    @Test
    void theKeyboardAloneLeadsFromTheTopToTheEvidence() {
        Page page = openWithGlobe(1440, ColorScheme.LIGHT);
        String inTimeline = "() => document.activeElement?.closest('.board [data-item]') !== null";
        for (int i = 0; i < 60 && !(boolean) page.evaluate(inTimeline); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(inTimeline)).isTrue();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowRight");
        page.waitForFunction("() => location.hash.length > 2");
        String id = TripPage.named(page);
        expect(page.locator("[id='" + id + "'] details.evidence")).hasAttribute("open", "");
        page.keyboard().press("ArrowLeft");
        page.waitForFunction("id => location.hash !== '#' + id", id);
    }

    /** By the page's own clock, which the test moves on. */
    @Test
    void stepsAndPlayGoThroughTheStoryWithoutMotion() {
        Page page = open(TRIP);
        page.clock().install(new Clock.InstallOptions().setTime("2031-01-01"));
        page.clock().pauseAt("2031-02-01");
        page.getByLabel("Next event").click();
        expect(page.locator("#steps .count")).containsText("1 of ");
        page.keyboard().press("ArrowRight");
        expect(page.locator("#steps .count")).containsText("2 of ");
        page.getByLabel("Play", new Page.GetByLabelOptions().setExact(true)).click();
        expect(page.locator("#steps .count")).containsText("3 of ");
        page.clock().runFor(5000);
        expect(page.locator("#steps .count")).containsText("4 of ");
        page.getByLabel("Pause").click();
        page.clock().runFor(60_000);
        expect(page.locator("#steps .count")).containsText("4 of ");
        expect(page.getByLabel("Play", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
    }

    /** By the page's own clock: it comes to the last event with a day, and to none around the trip. */
    @Test
    void playEndsWithTheLastDatedEvent() {
        Page page = open(TRIP);
        int dated = page.locator(".days [data-event]").count();
        page.clock().install(new Clock.InstallOptions().setTime("2031-01-01"));
        page.clock().pauseAt("2031-02-01");
        Locator play = page.getByLabel("Play", new Page.GetByLabelOptions().setExact(true));
        play.click();
        page.clock().runFor(4_500L * (dated + 3));
        expect(play).isVisible();
        expect(page.locator("#steps .count")).containsText(dated + " of ");
        expect(page.locator("#background")).not().hasAttribute("open", "");
    }

    @Test
    void whatStandsBesideTheTripOpensWhereALinkLeadsToIt() {
        Page page = open(TRIP);
        String id = page.locator("#background [data-event]").first().getAttribute("id");
        expect(page.locator("[id='" + id + "']")).isHidden();
        page = open(TRIP + "#" + id);
        expect(page.locator("[id='" + id + "']")).isInViewport();
    }

    @Test
    void filtersSayHowManyTheyShow() {
        Page page = openWithGlobe(1440, ColorScheme.LIGHT);
        int all = page.locator("[data-event]").count();
        int own = page.locator(".days [data-event], #undated [data-event]").count();
        expect(page.locator(".facets .total")).hasText(Integer.toString(own));
        page.locator(".facets summary").click();
        Locator planned = page.locator(".facets label", new Page.LocatorOptions().setHasText("Planned"));
        int count = Integer.parseInt(planned.locator(".n").innerText());
        planned.click();
        expect(page.locator("[data-event]:visible")).hasCount(count);
        expect(page.locator(".facets .total")).hasText(count + " of " + all);
        page.locator("#search").fill("no such words anywhere");
        expect(page.locator("#nothing")).isVisible();
        page.locator("#nothing [data-reset]").click();
        expect(page.locator("[data-event]:visible")).hasCount(own);
    }

    @Test
    void whatTheFiltersShowCanBeSubscribedTo() throws IOException {
        Page page = open(TRIP);
        Locator feed = page.locator("#feed");
        expect(feed).isHidden();
        page.locator(".facets summary").click();
        Locator planned = page.locator(".facets label", new Page.LocatorOptions().setHasText("Planned"));
        int count = Integer.parseInt(planned.locator(".n").innerText());
        planned.click();
        page.locator("#export summary").click();
        expect(feed).isVisible();
        String address = feed.locator("a").getAttribute("href");
        assertThat(address).startsWith("webcal://").endsWith("/calendar.ics?status=planned");
        String calendar = Http.text(address.replaceFirst("^webcal", "http"));
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSizeBetween(2, count + 1);
        page.locator("#search").fill("no such words anywhere");
        page.locator("#nothing [data-reset]").click();
        expect(feed).isHidden();
    }

    @Test
    void withoutScriptsEverythingIsThere() {
        Page page = browser.open(
                server.address() + TRIP, Watched.options(768, ColorScheme.LIGHT).setJavaScriptEnabled(false));
        expect(page.locator(".route:visible .stop").first()).isVisible();
        expect(page.locator(".strip a.dot").first()).isVisible();
        assertThat(page.locator("[data-event] blockquote").count()).isGreaterThan(5);
        page.locator("#export summary").click();
        expect(page.locator("#export a[href$='calendar.ics']").first()).isVisible();
    }

    @Test
    void withoutWebGlTheDrawnMapFollows() {
        Page page = open(TRIP);
        TripPage.touchMap(page);
        page.waitForSelector(".map[data-state=drawn]");
        page.locator(".route:visible .stop").nth(1).click();
        expect(page.locator(".route:visible .stop.is-on")).hasCount(1);
        expect(page.locator("[data-event].is-on")).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({
        "'',1440,LIGHT",
        "'',1440,DARK",
        "'',360,LIGHT",
        "/embed-code,1440,LIGHT",
        "/embed-code?view=list&theme=dark,360,DARK",
        "/embed,640,LIGHT",
        "/embed?view=list&theme=dark,320,LIGHT",
        "/articles/003_fa4b603bf584ab04,1440,DARK"
    })
    void axeFindsNothing(String path, int width, ColorScheme scheme) {
        Page page = path.isEmpty() ? openWithGlobe(width, scheme) : open(TRIP + path, width, scheme);
        if (path.isEmpty()) {
            showAll(page);
        }
        axe.expectNothing(page);
    }

    /** Opens what is closed at first: the filters, and an event's evidence. */
    private static void showAll(Page page) {
        page.locator(".facets summary").click();
        page.locator("#steps .keys button").last().click();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trips/none", "/trips/none/nowhere"})
    void axeFindsNothingOnThePageOfWhatIsNotThere(String path) {
        axe.expectNothing(open(path));
    }

    @Test
    void scriptsSpeakTheReadersLanguageAndWriteDatesAsItDoes() {
        Page page = TripPage.withMap(browser.openWithGlobe(
                server.address() + TRIP + "?lang=ja",
                Watched.options(1440, ColorScheme.LIGHT).setLocale("ja-JP")));
        expect(page.locator("#steps .count")).hasText(Pattern.compile("\\d+件"));
        expect(page.locator("#search")).hasAttribute("placeholder", "出来事を検索");
        expect(page.locator(".vis-time-axis .vis-text.vis-major:not(.vis-measure)")
                        .first())
                .containsText("年");
        expect(page.locator(".globe-tools .word")).hasText("平面");
        page.locator("#steps .keys button").last().click();
        expect(page.locator("#steps .count")).hasText(Pattern.compile(".*\\d{4}年\\d{1,2}月\\d{1,2}日.*"));
        TripPage.anew(page, 768, ColorScheme.DARK);
        showAll(page);
        axe.expectNothing(page);
        page.locator("#language summary").click();
        page.locator("#language a[hreflang=ms]").click();
        expect(page.locator("html")).hasAttribute("lang", "ms");
        page.locator("#sources ol a[href*=articles]").first().click();
        page.waitForURL("**/articles/**");
        expect(page.locator("html")).hasAttribute("lang", "ms");
    }

    @ParameterizedTest
    @CsvSource({"ja,記事1本に「Friday", "ko,기사 1건에 “Friday", "ms,1 artikel menulis “Friday"})
    void whatIsWrongIsToldInTheReadersLanguage(String language, String told) {
        Page page = open(TRIP + "?lang=" + language, 360, ColorScheme.LIGHT);
        expect(page.locator("html")).hasAttribute("lang", language);
        expect(page.locator(".alert").first()).containsText(told);
        expect(page.locator(".alert [lang=en]")).hasCount(0);
        expect(page.locator(".problems li > span[lang=en]")).hasCount(0);
        // titles are in the reader's language, and what the articles say stands below them; or they say that they
        // aren't
        expect(page.locator("[data-event]:has(h4):not(:has(h4[lang=en])):not(:has(.told-as))"))
                .hasCount(0);
        expect(page.locator("[data-event] h4:not([lang])").first()).isAttached();
        expect(page.locator("[data-event] .told-as:not([lang=en])")).hasCount(0);
        assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void theEmbedCodeIsChosenAndPreviewed() {
        Page page = open(TRIP);
        page.locator("#export summary").click();
        page.locator("#export a[href*=embed-code]").click();
        expect(page.locator("textarea").first())
                .hasValue(Pattern.compile("<script src=\".*/embed.js\" data-trip=\"seeds\" async></script>"));
        expect(page.locator("#code button").first()).hasText("Copy");
        page.getByLabel("Show").selectOption("map");
        expect(page.locator("textarea").nth(1)).hasValue(Pattern.compile("view=map\""));
        page.getByLabel("Colours").selectOption("dark");
        expect(page.locator("textarea").nth(1)).hasValue(Pattern.compile("view=map&amp;theme=dark"));
        expect(page.frameLocator("#preview").locator("html")).hasAttribute("data-theme", "dark");
        page.waitForURL(Pattern.compile("view=map&theme=dark"));
    }

    @Test
    void thePagePrintsABriefingOfTwoPages() {
        Page page = open(TRIP);
        String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-");
        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                        .matcher(pdf)
                        .results()
                        .count())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"seeds,70000", "seeds/embed,30000", "around/embed,30000", "forty-stops/embed,30000"})
    void pagesAreLight(String path, int limit) throws IOException {
        PageWeight.expectLess(server.address() + "/trips/" + path, limit);
    }

    /** Before a page is used, nothing comes but what its head names. */
    @ParameterizedTest
    @ValueSource(ints = {1440, NARROW})
    void globeAndTimelineComeOnlyWhereThePageIsUsed(int width) {
        Page page = open(TRIP, width, ColorScheme.LIGHT);
        page.waitForFunction("() => document.querySelector('#steps button')");
        long heavy = ((Number) page.evaluate("() => performance.getEntriesByType('resource')"
                        + ".filter(e => /land-|borders-|maplibre|[/]view-|[/]load-/.test(e.name)).length"))
                .longValue();
        assertThat(heavy).isZero();
    }
}
