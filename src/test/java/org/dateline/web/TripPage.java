package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;

/** A trip's page as tests use it, whatever serves it. */
final class TripPage {
    private static final Pattern ON = Pattern.compile("\\bis-on\\b");

    /** Which of the globe's buttons shows the whole route again. */
    private static final int WHOLE_ROUTE = 2;

    private TripPage() {}

    /** Touches map and timeline, and waits until both are live. */
    static Page withMap(Page page) {
        touchMap(page);
        page.locator("#timeline").scrollIntoViewIfNeeded();
        page.locator("#timeline").hover();
        page.locator("#timeline").dispatchEvent("click");
        page.waitForSelector(".map[data-state=live]");
        page.waitForSelector(".timeline.is-live .vis-item [data-item]");
        Watched.rest(page.mainFrame());
        return page;
    }

    /** Uses the page, and waits until its timeline is live. */
    static Page withTimeline(Page page) {
        page.locator("#timeline").scrollIntoViewIfNeeded();
        page.locator("#timeline").hover();
        page.waitForSelector(".timeline.is-live .vis-item [data-item]");
        Watched.rest(page.mainFrame());
        return page;
    }

    /** Uses the page, and asks for its globe. */
    static void touchMap(Page page) {
        page.locator("#map").hover();
        page.locator("#map").dispatchEvent("click");
    }

    /** As a page is when it opens: at its top, nothing chosen, the whole route and the trip's days; in this width and these colours. */
    static Page anew(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, width < 600 ? 780 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("() => { location.hash = '';"
                + " document.querySelectorAll('details.facets, details.evidence').forEach(e => e.open = false);"
                + " document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); }");
        assertThat(page.locator(".pin.is-on")).hasCount(0);
        page.locator(".globe-tools button").nth(WHOLE_ROUTE).click();
        page.locator("#timeline .tools button:not(.beyond, .zoom)").first().click();
        page.evaluate("() => scrollTo(0, 0)");
        Watched.rest(page.mainFrame());
        return page;
    }

    /** An event with a day and a stop: all three views show it. */
    static String known(Page page, int which) {
        return (String) page.evaluate(
                "which => JSON.parse(document.getElementById('trip-data').textContent).events.filter("
                        + "e => e.stop !== undefined && e.precision === 'day')[which].id",
                which);
    }

    /** The event that the address names; waits until it names one. */
    static String named(Page page) {
        page.waitForFunction("() => location.hash.length > 1");
        return (String) page.evaluate("() => decodeURIComponent(location.hash.slice(1))");
    }

    static void expectChosen(Page page, String id) {
        page.waitForFunction("id => decodeURIComponent(location.hash.slice(1)) === id", id);
        assertThat(page.locator("[id='" + id + "']")).hasClass(ON);
        assertThat(page.locator("[id='" + id + "']")).isInViewport();
        assertThat(page.locator(".board [data-item='" + id + "']")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".pin.is-on")).hasCount(1);
    }
}
