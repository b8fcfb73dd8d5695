package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same pages as an exported site on a server that knows nothing but files: what hangs on addresses, on answers of a
 * server and on the policy that a page brings itself. The rest is the same bytes, which {@link PageIT} tries.
 */
@ExtendWith(BrowserTests.class)
@SuppressWarnings("NullAway.Init") // set before all tests
class StaticSiteIT {
    private static final String TRIP = "/trips/seeds";

    private static PackagedServer files;

    private final Watched browser;

    StaticSiteIT(Watched browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void export() throws IOException, InterruptedException {
        files = PackagedServer.startFiles("seeds");
    }

    @AfterAll
    static void stop() {
        files.close();
    }

    private static Browser.NewContextOptions wide() {
        return Watched.options(1440, ColorScheme.LIGHT);
    }

    private Page open(String path) {
        return browser.open(files.address() + path, wide());
    }

    /** Scripts, their workers and the map's data lie where the pages look for them, and the policy lets them in. */
    @Test
    void aLinkOpensTheSameViewOnMapTimelineAndList() {
        String first = TripPage.known(open(TRIP), 3);
        Page page = TripPage.withMap(browser.openWithGlobe(files.address() + TRIP + "#" + first, wide()));
        TripPage.expectChosen(page, first);
        String second = TripPage.known(page, 1);
        page.locator(".board [data-item='" + second + "']").click();
        TripPage.expectChosen(page, second);
        page.goBack();
        TripPage.expectChosen(page, first);
    }

    @Test
    void withoutScriptsEverythingIsThere() {
        Page page = browser.open(files.address() + TRIP, wide().setJavaScriptEnabled(false));
        assertThat(page.locator(".route:visible .stop").first()).isVisible();
        assertThat(page.locator(".strip a.dot").first()).isVisible();
        Assertions.assertThat(page.locator("[data-event] blockquote").count()).isGreaterThan(5);
        page.locator("#export summary").click();
        assertThat(page.locator("#export a[href$='calendar.ics']").first()).isVisible();
    }

    @Test
    void languagesAreChosenAndKeptFromPageToPage() {
        Page page = browser.open(files.address() + TRIP + "?lang=ja", wide().setLocale("ja-JP"));
        assertThat(page.locator("html")).hasAttribute("lang", "ja");
        assertThat(page.locator("#search")).hasAttribute("placeholder", "出来事を検索");
        page.locator("#language summary").click();
        page.locator("#language a[hreflang=ms]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "ms");
        page.locator("#sources ol a[href*=articles]").first().click();
        page.waitForURL("**/articles/**");
        assertThat(page.locator("html")).hasAttribute("lang", "ms");
        assertThat(page.locator(".text")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"ja,記事1本に「Friday", "ko,기사 1건에 “Friday", "ms,1 artikel menulis “Friday"})
    void whatIsWrongIsToldInTheReadersLanguage(String language, String told) {
        Page page = open(TRIP + "?lang=" + language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator(".alert").first()).containsText(told);
    }

    @ParameterizedTest
    @CsvSource({"/embed,''", "/embed?view=list&theme=dark,dark"})
    void embeddedViewsHaveTheirLook(String path, String theme) {
        Page page = open(TRIP + path);
        assertThat(page.locator("[data-event]:visible").first()).isVisible();
        Locator html = page.locator("html");
        if (!theme.isEmpty()) {
            assertThat(html).hasAttribute("data-theme", theme);
        }
    }

    @ParameterizedTest
    @CsvSource({"/trips/none", "/trips/none/nowhere"})
    void whatIsNotThereIsTold(String path) {
        Page page = open(path);
        assertThat(page.locator("h1")).isVisible();
        Assertions.assertThat(page.locator("h1").evaluate("e => getComputedStyle(e).fontFamily"))
                .as("the styles are found from any folder")
                .isNotEqualTo("\"Times New Roman\"");
    }

    /** A feed by filters asks a server: none is offered. */
    @Test
    void noFeedByFiltersIsOffered() {
        Page page = open(TRIP);
        page.locator(".facets summary").click();
        page.locator(".facets label", new Page.LocatorOptions().setHasText("Planned"))
                .click();
        assertThat(page.locator("#feed")).hasCount(0);
    }

    /** Other looks are asked of a server; the usual one is there to copy. */
    @Test
    void theEmbedCodeIsThereToCopy() {
        Page page = open(TRIP + "/embed-code");
        assertThat(page.locator("textarea").first())
                .hasValue(Pattern.compile("<script src=\"http://.*/embed.js\" data-trip=\"seeds\" async></script>"));
        assertThat(page.locator("form")).hasCount(0);
        assertThat(page.frameLocator("#preview").locator("h1")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"'',70000", "/embed,40000"})
    void pagesAreLight(String path, int limit) throws IOException {
        PageWeight.expectLess(files.address() + TRIP + path, limit);
    }
}
