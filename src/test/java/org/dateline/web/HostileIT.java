package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that try to be more than text: in titles, sources, addresses, names, file names and sentences. */
@ExtendWith(BrowserTests.class)
class HostileIT {
    private static final String TRIP = "/trips/hostile";

    private final PackagedServer server;
    private final Watched browser;

    HostileIT(PackagedServer server, Watched browser) {
        this.server = server;
        this.browser = browser;
    }

    private Page open(String path, int width) {
        return browser.open(server.address() + path, Watched.options(width, ColorScheme.LIGHT));
    }

    private static void expectOnlyText(Page page) {
        Assertions.assertThat(page.title()).isNotEqualTo("owned").isNotBlank();
        // the list of trips shows their own cards
        Assertions.assertThat(
                        (Integer)
                                page.evaluate(
                                        "() => document.querySelectorAll('img:not([src$=\"/card.png\"]),"
                                                + " b[onmouseover], svg[onload], [onerror], a[href^=\"javascript\" i], a[href^=\"data\" i]').length"))
                .isZero();
        Assertions.assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("as wide as the window")
                .isTrue();
    }

    @Test
    void thePageWithItsMapAndTimelineShowsText() {
        Page page = TripPage.withMap(
                browser.openWithGlobe(server.address() + TRIP, Watched.options(1440, ColorScheme.LIGHT)));
        assertThat(page.locator("#map .pin").first()).isVisible();
        int events = page.locator("[data-event]").count();
        for (int i = 0; i < events; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.locator(".facets summary").click();
        expectOnlyText(page);
        page.setViewportSize(360, 780);
        Watched.rest(page.mainFrame());
        expectOnlyText(page);
        assertThat(page.locator("#sources")).containsText("<img src=x");
        String jsonLd = (String)
                page.evaluate("() => document.querySelector('script[type=\"application/ld+json\"]').textContent");
        Assertions.assertThat(jsonLd).doesNotContain("<", ">");
        Assertions.assertThatCode(() -> new ObjectMapper().readTree(jsonLd)).doesNotThrowAnyException();
    }

    @Test
    void theListOfTripsShowsText() {
        Page page = open("/", 768);
        assertThat(page.locator("a[href*='/trips/hostile']").first()).isVisible();
        expectOnlyText(page);
    }

    @Test
    void theArticleShowsText() {
        Page page = open(TRIP, 768);
        String first = page.locator("#sources ol a").first().getAttribute("href");
        page.locator("#sources ol a[href='" + first.replace("'", "\\'") + "']").click();
        page.waitForURL("**/articles/**");
        Watched.rest(page.mainFrame());
        expectOnlyText(page);
        assertThat(page.locator(".text")).containsText("<img src=x");
        assertThat(page.locator(".text")).containsText("</script></textarea></title>");
    }

    @ParameterizedTest
    @CsvSource({"embed?view=both", "embed?view=list", "embed-code", "embed?view=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
    })
    void theEmbedShowsText(String path) {
        Page page = open(TRIP + "/" + path, 480);
        expectOnlyText(page);
    }

    @Test
    void theCalendarAndThePictureBearIt() throws IOException {
        String trip = server.address() + TRIP;
        String calendar = new String(Http.bytes(trip + "/calendar.ics"), StandardCharsets.UTF_8);
        Assertions.assertThat(calendar).contains("BEGIN:VEVENT").doesNotContain("javascript:", "data:text");
        Assertions.assertThat(calendar.lines().filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 75))
                .isEmpty();
        Assertions.assertThat(Http.bytes(trip + "/card.png")).startsWith(0x89, 'P', 'N', 'G');
        Assertions.assertThat(new String(Http.bytes(server.address() + "/oembed?url=" + trip), StandardCharsets.UTF_8))
                .doesNotContain("<img", "<script");
    }
}
