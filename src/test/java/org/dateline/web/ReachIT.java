package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By finger, by keyboard, by voice and in the system's colours: what is there can be reached, and nobody loses their place. */
@ExtendWith(BrowserTests.class)
class ReachIT {
    private static final String FOCUSED = "() => document.activeElement !== document.body";

    /** The item of the timeline that has the focus and is chosen, once it is another than this one. */
    private static final String PRESSED_AND_NOT = "before => { const at = document.activeElement;"
            + " return at.matches('.board [data-item][aria-pressed=true]') && at.dataset.item !== before"
            + " && at.dataset.item; }";

    private final PackagedServer server;
    private final Watched browser;

    ReachIT(PackagedServer server, Watched browser) {
        this.server = server;
        this.browser = browser;
    }

    private Page open(int width) {
        return browser.open(server.address() + "/trips/seeds?lang=en", Watched.options(width, ColorScheme.LIGHT));
    }

    @Test
    void theLastStepKeepsItsFocus() {
        Page page = open(1440);
        Locator next = page.locator(".steps .keys button").last();
        next.focus();
        for (int i = 0; i < 20; i++) {
            next.press("Enter");
        }
        assertThat(next).hasAttribute("aria-disabled", "true");
        assertThat(next).isFocused();
    }

    @Test
    void theFocusStaysInTheTimelineToItsEndAndMovesThereFromTheStrip() {
        Page page = open(1440);
        Locator dot = page.locator(".strip .dot").first();
        String first = dot.getAttribute("href").substring(1);
        dot.focus();
        TripPage.withTimeline(page);
        assertThat(page.locator(".board [data-item='" + first + "']")).isFocused();
        page.keyboard().press("End");
        Object last = page.waitForFunction(PRESSED_AND_NOT, first).jsonValue();
        page.keyboard().press("ArrowLeft");
        page.waitForFunction(PRESSED_AND_NOT, last);
        Watched.rest(page.mainFrame());
        Assertions.assertThat((boolean) page.evaluate(FOCUSED)).isTrue();
    }

    /** A name that is seen is what one says to choose it: it stands in the name that software hears. */
    private static final String MISNAMED = """
        () => [...document.querySelectorAll('a[aria-label], button[aria-label], [role=button][aria-label]')]
          .map(e => [(e.innerText ?? '').replace(/\\s+/g, ' ').trim().toLowerCase(), e.ariaLabel.toLowerCase()])
          .filter(([seen, called]) => /\\p{L}/u.test(seen) && !called.includes(seen))\
        """;

    @Test
    void whatIsReadIsWhatItIsCalled() {
        Page page = TripPage.withTimeline(open(1440));
        Assertions.assertThat(page.evaluate(MISNAMED)).isEqualTo(List.of());
    }

    @Test
    void noStopLiesUnderTheGlobesToolsOnATelephoneAndEachIsCalledAsItIsRead() {
        Page page = browser.openWithGlobe(
                server.address() + "/trips/seeds?lang=en", Watched.options(360, ColorScheme.LIGHT));
        TripPage.touchMap(page);
        page.waitForSelector(".map[data-state=live]");
        Watched.rest(page.mainFrame());
        Object under = page.evaluate("""
            () => {
              const tools = document.querySelector('.globe-tools').getBoundingClientRect();
              return [...document.querySelectorAll('.pin:not(.is-behind) .n')].filter(e => {
                const b = e.getBoundingClientRect();
                return b.left < tools.right && b.right > tools.left && b.top < tools.bottom && b.bottom > tools.top;
              }).map(e => e.textContent);
            }\
            """);
        Assertions.assertThat(under).isEqualTo(List.of());
        Assertions.assertThat(page.evaluate(MISNAMED)).isEqualTo(List.of());
    }

    @Test
    void aDotMeansTheSameInTheSystemsColours() {
        Page page = open(1440);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        String ground = "e => getComputedStyle(e, '::before').backgroundColor";
        Object happened = page.locator(".strip .dot.is-happened").first().evaluate(ground);
        Object planned = page.locator(".strip .dot.is-planned").first().evaluate(ground);
        Assertions.assertThat(happened).isNotEqualTo(planned);
    }

    @Test
    void aTapLandsOnWhatWasTapped() {
        Page page = browser.open(
                server.address() + "/trips/seeds?lang=en",
                Watched.options(1200, ColorScheme.LIGHT).setHasTouch(true));
        Locator dot = page.locator(".strip .dot.is-planned").first();
        String id = dot.getAttribute("href").substring(1);
        dot.tap();
        page.waitForFunction("id => location.hash === '#' + id", id);
        page.waitForSelector(".timeline.is-live");
    }

    @Test
    void theStepsAreInReachWhereATelephoneLiesOnItsSide() {
        Page page = open(740);
        page.setViewportSize(740, 340);
        page.evaluate("() => document.querySelector('.days .event:last-of-type').scrollIntoView({ block: 'center' })");
        assertThat(page.locator(".steps .keys")).isInViewport();
    }

    @Test
    void theWheelOverTheTimelineScrollsThePage() {
        Page page = TripPage.withTimeline(open(1440));
        page.locator("#timeline").hover();
        Object before = page.evaluate("() => scrollY");
        page.mouse().wheel(0, 300);
        page.waitForFunction("before => scrollY > before + 100", before);
    }
}
