package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged application in a real browser. Any error, CSP violation or request to elsewhere fails a test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class PageIT {
    private static final String TRIP = "/trips/seeds";
    private static final Pattern ON = Pattern.compile("\\bis-on\\b");

    private PackagedServer server;
    private Watched browser;
    private String axe;

    @BeforeAll
    void start() throws IOException {
        server = serve(Path.of("seeds"));
        browser = new Watched();
        axe = Files.readString(Path.of("frontend/node_modules/axe-core/axe.min.js"));
    }

    @AfterAll
    void stop() {
        browser.close();
        server.close();
    }

    @AfterEach
    void nobodyComplained() {
        browser.expectNoComplaint();
    }

    private Page open(String path, int width, ColorScheme scheme) {
        return open(server.address() + path, options(width, scheme));
    }

    Page open(String path) {
        return open(path, 1440, ColorScheme.LIGHT);
    }

    private static Browser.NewContextOptions options(int width, ColorScheme scheme) {
        return Watched.options(width, scheme);
    }

    private Page open(String url, Browser.NewContextOptions options) {
        return browser.open(url, options);
    }

    private static LocatorAssertions expect(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    private static Page withMap(Page page) {
        page.locator("#map").hover();
        page.locator("#timeline").scrollIntoViewIfNeeded();
        page.locator("#timeline").hover();
        page.waitForSelector(".map[data-state=live]");
        page.waitForSelector(".timeline.is-live .vis-item [data-item]");
        return page;
    }

    /** An event with a day and a stop: all three views show it. */
    private static String known(Page page, int which) {
        return (String) page.evaluate(
                "which => JSON.parse(document.getElementById('trip-data').textContent).events.filter("
                        + "e => e.stop !== undefined && e.precision === 'day')[which].id",
                which);
    }

    private static void expectChosen(Page page, String id) {
        expect(page.locator("[id='" + id + "']")).hasClass(ON);
        expect(page.locator("[id='" + id + "']")).isInViewport();
        expect(page.locator(".board [data-item='" + id + "']")).hasAttribute("aria-pressed", "true");
        expect(page.locator(".pin.is-on")).hasCount(1);
        assertThat(URI.create(page.url()).getFragment()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"1440,LIGHT", "360,DARK"})
    void anEventChosenOnTheTimelineIsShownOnMapAndList(int width, ColorScheme scheme) {
        Page page = withMap(open(TRIP, width, scheme));
        String id = known(page, 1);
        page.locator(".board [data-item='" + id + "']").click();
        expectChosen(page, id);
        expect(page.locator("[id='" + id + "'] details.evidence")).hasAttribute("open", "");
        expect(page.locator("[id='" + id + "'] .claims blockquote").first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"768,DARK", "360,LIGHT"})
    void anEventChosenOnTheMapIsShownOnTimelineAndList(int width, ColorScheme scheme) {
        Page page = withMap(open(TRIP, width, scheme));
        page.locator("#map").scrollIntoViewIfNeeded();
        page.locator(".pin", new Page.LocatorOptions().setHasText("Tokyo")).click();
        String id = URI.create(page.url()).getFragment();
        expectChosen(page, id);
        expect(page.locator("[id='" + id + "']")).containsText("Tokyo");
    }

    @ParameterizedTest
    @CsvSource({"1440,DARK", "768,LIGHT"})
    void anEventChosenInTheListIsShownOnMapAndTimelineAndBackLeadsBack(int width, ColorScheme scheme) {
        Page page = withMap(open(TRIP, width, scheme));
        String first = known(page, 0);
        String second = known(page, 2);
        page.locator("[id='" + first + "'] h4 a").click();
        expectChosen(page, first);
        page.locator("[id='" + second + "'] h4 a").click();
        expectChosen(page, second);
        page.goBack();
        expectChosen(page, first);
    }

    @Test
    void aLinkOpensTheSameView() {
        String id = known(open(TRIP), 3);
        Page page = withMap(open(TRIP + "#" + id));
        expectChosen(page, id);
    }

    @Test
    void theKeyboardAloneLeadsFromTheTopToTheEvidence() {
        Page page = withMap(open(TRIP));
        String inTimeline = "() => document.activeElement?.closest('.board [data-item]') !== null";
        for (int i = 0; i < 60 && !(boolean) page.evaluate(inTimeline); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(inTimeline)).isTrue();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowRight");
        page.waitForFunction("() => location.hash.length > 2");
        String id = URI.create(page.url()).getFragment();
        expect(page.locator("[id='" + id + "'] details.evidence")).hasAttribute("open", "");
        page.keyboard().press("ArrowLeft");
        page.waitForFunction("id => location.hash !== '#' + id", id);
    }

    @Test
    void stepsAndPlayGoThroughTheStoryWithoutMotion() {
        Page page = open(TRIP);
        page.getByLabel("Next event").click();
        expect(page.locator("#steps .count")).containsText("1 of ");
        page.keyboard().press("ArrowRight");
        expect(page.locator("#steps .count")).containsText("2 of ");
        page.getByLabel("Play", new Page.GetByLabelOptions().setExact(true)).click();
        expect(page.locator("#steps .count")).containsText("3 of ");
        expect(page.getByLabel("Pause")).isVisible();
        page.getByLabel("Pause").click();
    }

    @Test
    void filtersSayHowManyTheyShow() {
        Page page = withMap(open(TRIP));
        int all = page.locator("[data-event]").count();
        page.locator(".facets summary").click();
        Locator planned = page.locator(".facets label", new Page.LocatorOptions().setHasText("Planned"));
        int count = Integer.parseInt(planned.locator(".n").innerText());
        planned.click();
        expect(page.locator("[data-event]:visible")).hasCount(count);
        assertThat(page.locator(".facets .total").innerText()).isEqualTo(count + " of " + all);
        page.locator("#search").fill("no such words anywhere");
        expect(page.locator("#nothing")).isVisible();
        page.locator("#nothing button").click();
        expect(page.locator("[data-event]:visible")).hasCount(all);
    }

    @Test
    void whatTheFiltersShowCanBeSubscribedTo() {
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
        String calendar =
                page.request().get(address.replaceFirst("^webcal", "http")).text();
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSizeBetween(2, count + 1);
        page.locator("#search").fill("no such words anywhere");
        page.locator("#nothing button").click();
        expect(feed).isHidden();
    }

    @Test
    void withoutScriptsEverythingIsThere() {
        Page page =
                open(server.address() + TRIP, options(768, ColorScheme.LIGHT).setJavaScriptEnabled(false));
        expect(page.locator(".route:visible .stop").first()).isVisible();
        expect(page.locator(".strip a.dot").first()).isVisible();
        assertThat(page.locator("[data-event] blockquote").count()).isGreaterThan(5);
        page.locator("#export summary").click();
        expect(page.locator("#export a[href$='calendar.ics']").first()).isVisible();
    }

    @Test
    void withoutWebGlTheDrawnMapFollows() {
        Page page = open("/trips/none");
        page.addInitScript("const get = HTMLCanvasElement.prototype.getContext;"
                + "HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {"
                + "  return kind.startsWith('webgl') ? null : get.call(this, kind, ...rest); };");
        page.navigate(server.address() + TRIP);
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
        "'?lang=ja',768,DARK",
        "/embed-code,1440,LIGHT",
        "/embed-code?view=list&theme=dark,360,DARK",
        "/embed,640,LIGHT",
        "/embed?view=list&theme=dark,320,LIGHT",
        "/articles/003_fa4b603bf584ab04,1440,DARK"
    })
    void axeFindsNothing(String path, int width, ColorScheme scheme) {
        Page page = open(TRIP + path, width, scheme);
        if (path.isEmpty() || path.startsWith("?")) {
            withMap(page);
            page.locator(".facets summary").click();
            page.locator("#steps .keys button").last().click();
        }
        expectAxeFindsNothing(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trips/none", "/trips/none/nowhere"})
    void axeFindsNothingOnThePageOfWhatIsNotThere(String path) {
        expectAxeFindsNothing(open(path));
    }

    @Test
    void scriptsSpeakTheReadersLanguageAndWriteDatesAsItDoes() {
        Page page = withMap(open(
                server.address() + TRIP + "?lang=ja",
                options(1440, ColorScheme.LIGHT).setLocale("ja-JP")));
        expect(page.locator("#steps .count")).hasText(Pattern.compile("\\d+件"));
        expect(page.locator("#search")).hasAttribute("placeholder", "出来事を検索");
        expect(page.locator(".vis-time-axis .vis-text.vis-major:not(.vis-measure)")
                        .first())
                .containsText("年");
        expect(page.locator(".globe-tools .word")).hasText("平面");
        page.locator("#steps .keys button").last().click();
        expect(page.locator("#steps .count")).hasText(Pattern.compile(".*\\d{4}年\\d{1,2}月\\d{1,2}日.*"));
        page.locator("#language summary").click();
        page.locator("#language a[hreflang=ms]").click();
        expect(page.locator("html")).hasAttribute("lang", "ms");
        page.locator("#sources ol a[href*=articles]").first().click();
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
        expect(page.locator("[data-event] h4:not([lang=en])")).hasCount(0);
        assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private void expectAxeFindsNothing(Page page) {
        page.evaluate(axe);
        List<String> found = (List<String>)
                page.evaluate(
                        "async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa',"
                                + " 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(v => v.id + ': '"
                                + " + v.nodes.slice(0, 4).map(n => n.html.slice(0, 160) + ' ' + n.any.map(a => a.message)).join(' | '))");
        assertThat(found).isEmpty();
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
        assertThat(page.url()).contains("view=map&theme=dark");
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

    /** What a reader loads before touching anything, packed; the limits are the product's promise. */
    @ParameterizedTest
    @CsvSource({"'',60000", "/embed,40000"})
    void pagesAreLight(String path, int limit) throws IOException {
        String address = address(path.isEmpty() ? TRIP : TRIP + path);
        String html = text(address);
        org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse(html);
        int sum = packed(html.getBytes(StandardCharsets.UTF_8));
        java.util.Set<String> files = new java.util.TreeSet<>(
                page.select("link[rel=stylesheet], link[rel=preload]").eachAttr("href"));
        String script = page.select("script[type=module]").attr("src");
        files.addAll(page.select("script[src]").eachAttr("src"));
        java.util.regex.Matcher imports =
                Pattern.compile("(?:from|import)[\"`']\\./([^\"`']+)[\"`']").matcher(text(resolve(address, script)));
        while (imports.find()) {
            files.add(resolve(script, imports.group(1)));
        }
        for (String file : files) {
            sum += packed(bytes(resolve(address, file)));
        }
        assertThat(sum).as(path + " " + files).isLessThan(limit);
    }

    /** Where the page is in the end: file servers lead from a folder's name to its page. */
    private String address(String path) throws IOException {
        java.net.URLConnection connection =
                URI.create(server.address() + path).toURL().openConnection();
        try (java.io.InputStream in = connection.getInputStream()) {
            in.readAllBytes();
        }
        return connection.getURL().toString();
    }

    private static String resolve(String address, String link) {
        return URI.create(address).resolve(link).toString();
    }

    private String text(String address) throws IOException {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) throws IOException {
        try (java.io.InputStream in = URI.create(address).toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    private static int packed(byte[] content) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream gzip = new java.util.zip.GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }

    /** The folder's trip on a server. */
    PackagedServer serve(Path folder) throws IOException {
        return PackagedServer.start(folder.toString());
    }
}
