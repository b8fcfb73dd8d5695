package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Times of day: as the clocks showed them there, or as the reader's own did. */
@ExtendWith(BrowserTests.class)
class ClockIT {
    @Test
    void theReaderChoosesWhoseClocksTellTheTime(PackagedServer server, Watched browser) {
        Page page = browser.open(
                server.address() + "/trips/clock",
                Watched.options(1440, ColorScheme.LIGHT)
                        .setTimezoneId("America/New_York")
                        .setLocale("en-US"));
        Locator time = page.locator("[data-event] time[data-zone]").first();
        assertThat(time).hasText("18:40");
        assertThat(time).hasAttribute("datetime", "2031-03-10T18:40:00");
        page.locator("[data-event]", new Page.LocatorOptions().setHas(page.locator("time[data-zone]")))
                .first()
                .locator("h4 a")
                .click();
        assertThat(page.locator("#steps .count")).containsText("18:40");

        page.getByLabel("Times").selectOption("here");
        assertThat(time).hasText("Mon, 05:40 EDT");
        assertThat(page.locator("#steps .count")).containsText("05:40");
        page.locator("#timeline").hover();
        page.waitForSelector(".timeline.is-live .vis-item [data-item]");

        page.getByLabel("Times").selectOption("there");
        assertThat(time).hasText("18:40");
        assertThat(page.locator("#steps .count")).containsText("18:40");
    }
}
