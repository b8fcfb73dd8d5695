package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A browser whose pages are watched: an error, a broken policy or a request to elsewhere is a complaint. */
final class Watched implements AutoCloseable {
    private final Playwright playwright = Browsers.playwright();
    private final Browser browser = Browsers.launch(playwright);
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    /**
     * How long any wait in a browser may take, in milliseconds; the one place that says so. A wait ends when what it waits
     * for is there, so that the length costs nothing and no verdict hangs on how busy the machine is.
     */
    static final int PATIENCE = 600_000;

    /**
     * Pages lose theirs after some seconds, with a map for instance, and take back what they said ("Copied"); a busy machine is
     * no reason to.
     */
    private static final String PATIENT_PAGES = "{ const wait = setTimeout; globalThis.setTimeout = (run, after,"
            + " ...more) => wait(run, after >= 2000 ? after * 100 : after, ...more); }";

    /** The page's letters are there, and what hangs on sizes has been told of them. */
    private static final String AT_REST = "async () => { await document.fonts.ready;"
            + " for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame); }";

    /** The globe is by far the heaviest thing here, drawn without a graphics card: most tests are not about it. */
    private static final String WITHOUT_GLOBE = "{ const get = HTMLCanvasElement.prototype.getContext;"
            + " HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {"
            + " return kind.startsWith('webgl') ? null : get.call(this, kind, ...rest); }; }";

    Watched() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    static Browser.NewContextOptions options(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 780 : 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** A page until the test's end, in a browser without WebGL: the map stays a drawing. */
    Page open(String url, Browser.NewContextOptions options) {
        BrowserContext context = context(options);
        contexts.add(context);
        context.addInitScript(WITHOUT_GLOBE);
        boolean scripts = !Boolean.FALSE.equals(options.javaScriptEnabled);
        return scripts ? openAtRest(context, url) : open(context, url);
    }

    /** A page until the test's end, whose map becomes a globe. */
    Page openWithGlobe(String url, Browser.NewContextOptions options) {
        BrowserContext context = context(options);
        contexts.add(context);
        return openAtRest(context, url);
    }

    /** The same, until its context is closed: for a class whose tests share it, since a globe takes seconds to load. */
    Page openToKeep(String url, Browser.NewContextOptions options) {
        return openAtRest(context(options), url);
    }

    private Page openAtRest(BrowserContext context, String url) {
        Page page = open(context, url);
        rest(page.mainFrame());
        return page;
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(PATIENT_PAGES);
        return context;
    }

    private Page open(BrowserContext context, String url) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean expected = Stream.of("/trips/none", "/desk/sign-in/passkey").anyMatch(message.location()::contains);
            if (message.type().equals("error") && !expected) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            URI uri = URI.create(request.url().replaceAll("[?#].*", ""));
            if (uri.getHost() != null && !List.of("localhost", "127.0.0.1").contains(uri.getHost())) {
                complaints.add("asked " + request.url());
            }
        });
        page.navigate(url);
        return page;
    }

    /**
     * Waits until a frame is whole and at rest: before its letters are there, lines are of another length, and what follows sizes
     * does so behind what changed them. What a page still has to fetch is waited for by what it shows then.
     */
    static void rest(Frame frame) {
        frame.waitForLoadState();
        frame.evaluate(AT_REST);
    }

    /** Ends a test: its pages close, and nothing may have been complained of. */
    void expectNoComplaint() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> found = List.copyOf(complaints);
        complaints.clear();
        assertThat(found).isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
