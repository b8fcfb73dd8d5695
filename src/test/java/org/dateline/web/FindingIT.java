package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader looks for is found, what is chosen stands in the address, and a link leads to what was seen. */
@ExtendWith(BrowserTests.class)
class FindingIT {
    private static final Pattern DIM = Pattern.compile("\\bis-dim\\b");

    private final PackagedServer server;
    private final Watched browser;

    FindingIT(PackagedServer server, Watched browser) {
        this.server = server;
        this.browser = browser;
    }

    private Page open(String rest) {
        return browser.open(server.address() + "/trips/seeds" + rest, Watched.options(1440, ColorScheme.LIGHT));
    }

    private static Locator shown(Page page) {
        return page.locator("[data-event]:visible h4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oct 28", "28 October", "2025-10-28", "28.10.2025", "Tue 28 Oct", "takaichi 28 oct"})
    void aDayIsFoundHoweverItIsWritten(String search) {
        Page page = open("?lang=en");
        page.locator("#search").fill(search);
        assertThat(shown(page)).hasCount(1);
        assertThat(shown(page)).containsText("Takaichi");
        assertThat(page.locator(".strip .dot:not(.is-dim)")).hasCount(1);
        assertThat(page.locator(".route:visible .stop:not(.is-dim)")).hasCount(1);
    }

    @Test
    void wordsAreFoundInAnyOrder() {
        Page page = open("?lang=en");
        page.locator("#search").fill("TOKYO takaichi");
        List<String> found = shown(page).allTextContents();
        Assertions.assertThat(found).contains("Trump to meet Sanae Takaichi in Tokyo");
        page.locator("#search").fill("takaichi tokyo");
        Assertions.assertThat(shown(page).allTextContents()).isEqualTo(found);
        page.locator("#search").fill("Tuesday");
        Assertions.assertThat(shown(page).allTextContents()).contains("Trump to meet Sanae Takaichi in Tokyo");
    }

    @Test
    void whereNothingIsFoundSomethingElseIsOffered() {
        Page page = open("?lang=en");
        page.locator("#search").fill("Takaishi");
        page.locator(".instead button").first().click();
        assertThat(page.locator("#search")).hasValue("Takaichi");
        assertThat(page.locator("#search")).isFocused();
        assertThat(page.locator("#nothing")).isHidden();
        page.locator("#search").fill("29 October");
        assertThat(page.locator(".instead button")).hasCount(2);
        page.locator(".instead button").last().click();
        assertThat(shown(page)).containsText(new String[] {"Xi Jinping"});
        page.locator("#search").fill("");
        page.locator(".facets summary").click();
        page.locator("input[name=kind][value=departure]").check();
        page.locator("#search").fill("Takaichi");
        page.locator(".instead button").click();
        Assertions.assertThat(shown(page).allTextContents()).contains("Trump to meet Sanae Takaichi in Tokyo");
        assertThat(page.locator("input[name=kind][value=departure]")).not().isChecked();
    }

    @Test
    void whatIsChosenStandsInTheAddressAndSurvivesReloading() {
        Page page = open("?lang=en");
        page.locator(".facets summary").click();
        page.locator("input[name=country][value=JP]").check();
        page.locator("#search").fill("Tokyo");
        assertThat(page).hasURL(Pattern.compile("/trips/seeds\\?lang=en&country=JP&q=Tokyo$"));
        List<String> before = shown(page).allTextContents();
        Assertions.assertThat(before).isNotEmpty();
        page.reload();
        assertThat(page.locator("#search")).hasValue("Tokyo");
        assertThat(page.locator("input[name=country][value=JP]")).isChecked();
        Assertions.assertThat(shown(page).allTextContents()).isEqualTo(before);
        page.locator("[data-event]:visible h4 a").first().click();
        assertThat(page).hasURL(Pattern.compile("\\?lang=en&country=JP&q=Tokyo#"));
        page.locator(".facets summary").click();
        page.locator(".reset").click();
        assertThat(page).not().hasURL(Pattern.compile("country"));
        assertThat(page.locator(".is-dim")).hasCount(0);
    }

    @Test
    void daysAreChosenBelowTheTimelineByKeyboardToo() {
        Page page = open("?lang=en");
        Locator from = page.locator("#day-from");
        from.focus();
        for (int i = 0; i < 4; i++) {
            from.press("ArrowRight");
        }
        assertThat(from).hasAttribute("aria-valuetext", Pattern.compile("28 Oct|Oct 28"));
        assertThat(page.locator("[id='d-2025-10-26']")).isHidden();
        assertThat(page.locator("[id='d-2025-10-28']")).isVisible();
        assertThat(page).hasURL(Pattern.compile("from=2025-10-28&to=2025-10-30$"));
        assertThat(page.locator(".route:visible .stop").first()).hasClass(DIM);
        page.reload();
        assertThat(page.locator("[id='d-2025-10-26']")).isHidden();
        page.locator(".brush button").click();
        assertThat(page.locator("#day-from")).isFocused();
        assertThat(page.locator("[id='d-2025-10-26']")).isVisible();
        assertThat(page).hasURL(Pattern.compile("\\?lang=en$"));
    }

    @Test
    void aFilteredTimelineShowsTheRestFaintlyAndOutOfReach() {
        Page page = TripPage.withTimeline(open("?lang=en&q=2025-10-28"));
        assertThat(page.locator(".board .vis-item.is-dim").first()).isVisible();
        assertThat(page.locator(".board .vis-item.is-dim button")).hasCount(0);
        assertThat(page.locator(".board [data-item]")).hasCount(1);
    }

    @Test
    void linksToWhatIsSeenAndToOneEventAreCopied() {
        Page page = open("?lang=en&q=Takaichi");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator("#export summary").click();
        assertThat(page.locator("#export li:visible").first()).hasText("Copy link");
        page.locator("[data-copy] button").click();
        assertThat(page.locator("[data-copy] button")).hasText("Copied");
        Assertions.assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo(page.url());
        Locator event = page.locator("[data-event]:visible").first();
        event.locator(".evidence summary").click();
        Locator link = event.locator("button[data-link]");
        String id = link.getAttribute("data-link");
        link.click();
        page.waitForFunction("id => navigator.clipboard.readText().then(t => t.endsWith('#' + id))", id);
    }
}
