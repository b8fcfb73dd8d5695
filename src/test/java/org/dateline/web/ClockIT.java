package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times of day: as the clocks showed them there, or as the reader's own did. */
class ClockIT {
    @Test
    void theReaderChoosesWhoseClocksTellTheTime(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "Title: Maro lands in Tokyo\nPublished: 2031-03-11\n\n"
                        + "Prime Minister Ana Maro landed in Tokyo at 6:40 p.m. on Monday, 10 March 2031. "
                        + "She will meet Leo Brandt in Tokyo on 12 March 2031.\n");
        try (PackagedServer server = PackagedServer.start(folder.toString());
                Watched browser = new Watched()) {
            Page page = browser.open(
                    server.address(),
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
            page.waitForSelector(".timeline.is-live .vis-item [data-item]");

            page.getByLabel("Times").selectOption("there");
            assertThat(time).hasText("18:40");
            assertThat(page.locator("#steps .count")).containsText("18:40");
            browser.expectNoComplaint();
        }
    }
}
