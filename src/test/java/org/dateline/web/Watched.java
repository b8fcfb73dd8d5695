package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A browser whose pages are watched: an error, a broken policy or a request to elsewhere is a complaint. */
final class Watched implements AutoCloseable {
    private final Playwright playwright = Browsers.playwright();
    private final Browser browser = Browsers.launch(playwright);
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    Watched() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    static Browser.NewContextOptions options(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 780 : 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    Page open(String url, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            boolean expected = message.location().contains("/trips/none");
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
