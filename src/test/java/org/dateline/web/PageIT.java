package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged application in a real browser. Any error, CSP violation or request to elsewhere fails a test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageIT {
    private static final String TRIP = "/trips/seeds";
    private static final Pattern ON = Pattern.compile("\\bis-on\\b");

    private static PackagedServer server;
    private static Playwright playwright;
    private static Browser browser;
    private static String axe;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    void start() throws IOException {
        server = serve(Path.of("seeds"));
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
        axe = Files.readString(Path.of("frontend/node_modules/axe-core/axe.min.js"));
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        server.close();
    }

    @AfterEach
    void nobodyComplained() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).isEmpty();
    }

    private Page open(String path, int width, ColorScheme scheme) {
        return open(server.address() + path, options(width, scheme));
    }

    private Page open(String path) {
        return open(path, 1440, ColorScheme.LIGHT);
    }

    private static Browser.NewContextOptions options(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 780 : 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private Page open(String url, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            boolean expected = message.location().startsWith(server.address() + "/trips/none");
            if (message.type().equals("error") && !expected) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            URI uri = URI.create(request.url().replaceAll("[?#].*", ""));
            if (uri.getHost() != null && !List.of("localhost", "127.0.0.1").contains(uri.getHost())) {
                complaints.add("asked " + request.url());
            }
        });
        page.navigate(url);
        return page;
    }

    private static LocatorAssertions expect(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    private static Page withMap(Page page) {
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
    @CsvSource({"1440,LIGHT", "1440,DARK", "768,LIGHT", "360,DARK"})
    void anEventChosenOnTheTimelineIsShownOnMapAndList(int width, ColorScheme scheme) {
        Page page = open(TRIP, width, scheme);
        page.locator("#map").hover();
        page.locator("#timeline").scrollIntoViewIfNeeded();
        withMap(page);
        String id = known(page, 1);
        page.locator(".board [data-item='" + id + "']").click();
        expectChosen(page, id);
        expect(page.locator("[id='" + id + "'] details.evidence")).hasAttribute("open", "");
        expect(page.locator("[id='" + id + "'] .claims blockquote").first()).isVisible();
    }

    @Test
    void anEventChosenOnTheMapIsShownOnTimelineAndList() {
        Page page = withMap(open(TRIP));
        page.locator(".pin", new Page.LocatorOptions().setHasText("Tokyo")).click();
        String id = URI.create(page.url()).getFragment();
        expectChosen(page, id);
        expect(page.locator("[id='" + id + "']")).containsText("Tokyo");
    }

    @Test
    void anEventChosenInTheListIsShownOnMapAndTimelineAndBackLeadsBack() {
        Page page = withMap(open(TRIP));
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
        BrowserContext context = browser.newContext(options(1440, ColorScheme.LIGHT));
        contexts.add(context);
        context.addInitScript("const get = HTMLCanvasElement.prototype.getContext;"
                + "HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {"
                + "  return kind.startsWith('webgl') ? null : get.call(this, kind, ...rest); };");
        Page page = context.newPage();
        page.onPageError(complaints::add);
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
        "/embed,640,LIGHT",
        "/embed?view=list&theme=dark,320,LIGHT",
        "/articles/003_fa4b603bf584ab04,1440,DARK"
    })
    void axeFindsNothing(String path, int width, ColorScheme scheme) {
        Page page = open(TRIP + path, width, scheme);
        if (path.isEmpty()) {
            page.locator("#map").hover();
            page.locator("#timeline").scrollIntoViewIfNeeded();
            withMap(page);
            page.locator(".facets summary").click();
            page.getByLabel("Next event").click();
        }
        expectAxeFindsNothing(page);
    }

    @Test
    void axeFindsNothingOnThePageOfWhatIsNotThere() {
        expectAxeFindsNothing(open("/trips/none"));
    }

    @SuppressWarnings("unchecked")
    private static void expectAxeFindsNothing(Page page) {
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
        page.locator("[data-embed]").click();
        expect(page.getByLabel("Code to paste"))
                .hasValue(Pattern.compile("<script src=\".*/embed.js\" data-trip=\"seeds\" async></script>"));
        page.getByLabel("Show").selectOption("map");
        page.getByLabel("Colours").selectOption("dark");
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).selectOption("frame");
        expect(page.getByLabel("Code to paste")).hasValue(Pattern.compile("view=map&amp;theme=dark"));
        expect(page.frameLocator(".preview").locator("html")).hasAttribute("data-theme", "dark");
    }

    @ParameterizedTest
    @ValueSource(ints = {280, 640})
    void theScriptEmbedsTheTripInAForeignPageAndFitsIt(int column) throws IOException {
        String html = "<!doctype html><html lang=en><title>News</title><body><div style='width:" + column + "px'>"
                + "<script src='" + server.address() + "/embed.js' data-trip='seeds' async></script></div>"
                + "<script>window.parentHeard = []; addEventListener('message', m => parentHeard.push(m.origin));</script>";
        HttpServer foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        foreign.createContext("/", exchange -> {
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().equals("/") ? 200 : 204,
                    -1 + (exchange.getRequestURI().getPath().equals("/") ? body.length + 1 : 0));
            if (exchange.getRequestURI().getPath().equals("/")) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        foreign.start();
        try {
            Page page =
                    open("http://127.0.0.1:" + foreign.getAddress().getPort() + "/", options(1024, ColorScheme.LIGHT));
            Locator frame = page.locator("dateline-trip iframe");
            expect(page.frameLocator("dateline-trip iframe").locator("[data-event]:visible"))
                    .hasCount(1);
            page.waitForFunction("() => { const f = document.querySelector('dateline-trip iframe');"
                    + " return f.style.height !== '640px' && f.clientHeight > 200; }");
            assertThat(frame.boundingBox().width).isBetween(column - 1.0, column + 1.0);
            page.frameLocator("dateline-trip iframe").getByLabel("Next event").click();
            expect(page.frameLocator("dateline-trip iframe").locator(".count")).containsText("2 of ");
        } finally {
            foreign.stop(0);
        }
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
    private static String address(String path) throws IOException {
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

    private static String text(String address) throws IOException {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String address) throws IOException {
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

    @Test
    void articlesThatTryToBeMarkupAreText(@TempDir Path folder) throws IOException {
        String bad = "<img src=x onerror=document.title='owned'><script>document.title='owned'</script>";
        Files.writeString(
                folder.resolve("a.txt"),
                "Title: " + bad + "\nSource: " + bad + "\nURL: javascript:alert(1)\nPublished: 2031-05-04\n\n"
                        + "Prime Minister Ana Maro " + bad
                        + " arrived in Paris on Saturday. She met Leo Brandt in Vienna on 5 May 2031 "
                        + bad + ". She will fly to Rome on 6 May 2031.\n" + "W".repeat(10_000) + "\n");
        try (PackagedServer other = serve(folder)) {
            Page page = open(other.address() + "/", options(1440, ColorScheme.LIGHT));
            page.waitForSelector(
                    "#trip-data",
                    new Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            assertThat(page.locator("img").count()).isZero();
            assertThat(page.title()).isNotEqualTo("owned").contains("Dateline");
            assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            page.locator("#sources ol a").first().click();
            expect(page.locator(".text")).containsText("<img src=x");
            assertThat(page.locator("img, a[href^='javascript']").count()).isZero();
            assertThat(page.title()).isNotEqualTo("owned");
        }
    }

    /** The folder's trip on a server. */
    PackagedServer serve(Path folder) throws IOException {
        return PackagedServer.start(folder.toString());
    }

    @Test
    void thePagePrints() {
        Page page = open(TRIP);
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }
}
