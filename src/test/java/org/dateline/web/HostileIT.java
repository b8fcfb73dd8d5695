package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that try to be more than text: in titles, sources, addresses, names, file names and sentences. */
class HostileIT {
    private static final String MARKUP =
            "<img src=x onerror=document.title='owned'><script>document.title='owned'</script>";
    private static final String TURNED = "\u202Egnorw\u202C";
    private static final String LONG = "W".repeat(10_000);

    @TempDir
    private static Path folder;

    private static PackagedServer server;
    private static Watched browser;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(
                folder.resolve("a'\"><svg onload=document.title='owned'>&#39;.txt"),
                "Title: " + MARKUP + " in " + TURNED + " {inject:this} ${7*7}\nSource: \"><b onmouseover=alert(1)>"
                        + TURNED
                        + "\nURL: javascript:alert(document.domain)\nPublished: 2031-05-04\n\n"
                        + "Prime Minister Ana Maro " + MARKUP + " arrived in Paris on Saturday. She met Leo Brandt in"
                        + " Vienna on 5 May 2031 " + MARKUP + TURNED
                        + "</script></textarea></title>. She will fly to Rome"
                        + " on 6 May 2031. Maro met \"Onmouseover=alert(1) Brandt\" in Rome on 7 May 2031.\n\n" + LONG
                        + "\n\nMaro met " + LONG + " in Rome on 6 May 2031.\n");
        Files.writeString(
                folder.resolve("b.txt"),
                "Title: " + LONG + "\nSource: " + LONG + "\nURL: data:text/html,<script>alert(1)</script>\n"
                        + "Published: 2031-05-04\n\nMaro met Leo Brandt in Vienna on 6 May 2031. " + TURNED
                        + " Maro spoke in Oslo on 9 May 2031.\n");
        server = PackagedServer.start(folder.toString());
        browser = new Watched();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @AfterEach
    void nothingRan() {
        browser.expectNoComplaint();
    }

    private static Page open(String path, int width) {
        return browser.open(server.address() + path, Watched.options(width, ColorScheme.LIGHT));
    }

    private static String slug(Page page) {
        return (String) page.evaluate("() => JSON.parse(document.querySelector('#trip-data').textContent).slug");
    }

    private static void expectOnlyText(Page page) {
        Assertions.assertThat(page.title()).isNotEqualTo("owned").isNotBlank();
        Assertions.assertThat((Integer) page.evaluate("() => document.querySelectorAll('img, b[onmouseover],"
                        + " svg[onload], [onerror], a[href^=\"javascript\" i], a[href^=\"data\" i]').length"))
                .isZero();
        Assertions.assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("as wide as the window")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1440", "360"})
    void thePageWithItsMapAndTimelineShowsText(int width) {
        Page page = open("/", width);
        page.locator("#map").hover();
        page.locator("#timeline").scrollIntoViewIfNeeded();
        page.locator("#timeline").hover();
        page.waitForSelector(".map[data-state=live] .pin");
        page.waitForSelector(".timeline.is-live .vis-item [data-item]");
        int events = page.locator("[data-event]").count();
        for (int i = 0; i < events; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.locator(".facets summary").click();
        expectOnlyText(page);
        assertThat(page.locator("#sources")).containsText("<img src=x");
        String jsonLd = (String)
                page.evaluate("() => document.querySelector('script[type=\"application/ld+json\"]').textContent");
        Assertions.assertThat(jsonLd).doesNotContain("<", ">");
        Assertions.assertThatCode(() -> new ObjectMapper().readTree(jsonLd)).doesNotThrowAnyException();
    }

    @Test
    void theArticleShowsText() {
        Page page = open("/", 768);
        String first = page.locator("#sources ol a").first().getAttribute("href");
        page.locator("#sources ol a[href='" + first.replace("'", "\\'") + "']").click();
        page.waitForURL("**/articles/**");
        expectOnlyText(page);
        assertThat(page.locator(".text")).containsText("<img src=x");
        assertThat(page.locator(".text")).containsText("</script></textarea></title>");
    }

    @ParameterizedTest
    @CsvSource({"embed?view=both", "embed?view=list", "embed-code", "embed?view=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
    })
    void theEmbedShowsText(String path) {
        Page page = open("/trips/" + slug(open("/", 768)) + "/" + path, 480);
        expectOnlyText(page);
    }

    @Test
    void theCalendarAndThePictureBearIt() throws IOException {
        String trip = server.address() + "/trips/" + slug(open("/", 768));
        String calendar = new String(read(trip + "/calendar.ics"), StandardCharsets.UTF_8);
        Assertions.assertThat(calendar).contains("BEGIN:VEVENT").doesNotContain("javascript:", "data:text");
        Assertions.assertThat(calendar.lines().filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 75))
                .isEmpty();
        Assertions.assertThat(read(trip + "/card.png")).startsWith(0x89, 'P', 'N', 'G');
        Assertions.assertThat(new String(read(server.address() + "/oembed?url=" + trip), StandardCharsets.UTF_8))
                .doesNotContain("<img", "<script");
    }

    private static byte[] read(String address) throws IOException {
        try (var in = URI.create(address).toURL().openStream()) {
            return in.readAllBytes();
        }
    }
}
