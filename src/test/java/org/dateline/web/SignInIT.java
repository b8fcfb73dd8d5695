package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The other ways in than a password, in a browser that keeps cookies and keys as browsers do. */
@ExtendWith(BrowserTests.class)
@SuppressWarnings("NullAway.Init") // set before all tests
class SignInIT {
    private static final String PASSWORD = "four plain words together";
    private static final Axe AXE = new Axe();

    private static Path data;
    private static ProviderServer provider;
    private static DeskServer server;

    @BeforeAll
    static void start() throws IOException {
        data = Files.createTempDirectory("dateline-sign-in");
        provider = ProviderServer.start();
        server = DeskServer.start(data, provider.settings());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        provider.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Page open(Watched browser, String address) {
        Page page = browser.open(address, Watched.options(1280, ColorScheme.LIGHT));
        AXE.expectNothing(page);
        return page;
    }

    /** The provider's page is another site's, whose links bring no strict cookie with them. */
    @Test
    void theProviderSignsInAndOutAgain(Watched browser) {
        provider.knows("b-1", "ada", "desk");
        provider.asks();
        Page page = open(browser, server.address() + "/desk/account");
        link(page, "Sign in by Newsroom ID").click();
        assertThat(page).hasTitle("ID");
        page.getByText("It is me").click();
        page.waitForURL("**/desk/account");
        assertThat(page.locator("h1")).hasText("ada");
        assertThat(page.locator("main")).containsText("editor in all trips");
        AXE.expectNothing(page);
        button(page, "Sign out").click();
        assertThat(page.locator("h1")).hasText("You are signed out");
        AXE.expectNothing(page);
        link(page, "Sign out of Newsroom ID, too").click();
        assertThat(page).hasTitle("Signed out there");
        page.navigate(server.address() + "/desk/account");
        assertThat(page).hasURL(Pattern.compile(".*/desk/sign-in.*"));
        page.context().close();
    }

    /** A phone or laptop that knows its owner, as the browser has it for tests. */
    private static void plugIn(Page page) {
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", device);
    }

    @Test
    void aPasskeySignsInAsLongAsItIsKept(Watched browser) {
        Page page = open(browser, server.link());
        plugIn(page);
        page.getByLabel("Name").fill("Grace");
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        button(page, "Go on").click();
        page.waitForURL(url -> !url.equals(server.link()));
        page.navigate(server.address() + "/desk/account");
        page.getByLabel("What you call it").fill("Grace's phone");
        page.locator("#passkey-current").fill(PASSWORD);
        button(page, "Make a passkey").click();
        assertThat(page.locator("li").filter(new Locator.FilterOptions().setHasText("Grace's phone")))
                .containsText("made on");
        AXE.expectNothing(page);
        String answered = signsInByIt(page);
        sendsAgain(page, answered);

        page.locator("summary[aria-label=\"Rename Grace's phone\"]").click();
        page.locator("details input[name=label]").fill("Old phone");
        page.locator("details")
                .filter(new Locator.FilterOptions().setHasText("Rename"))
                .getByRole(AriaRole.BUTTON)
                .click();
        Locator row = page.locator("li").filter(new Locator.FilterOptions().setHasText("Old phone"));
        assertThat(row).containsText("used on");
        page.getByLabel("Remove Old phone").click();
        assertThat(page.locator("main")).not().containsText("Old phone");
        button(page, "Sign out").click();
        button(page, "Sign in by a passkey").click();
        assertThat(page.locator("h1")).hasText("This passkey doesn’t let you in");
    }

    /** @return the form that was sent */
    private static String signsInByIt(Page page) {
        button(page, "Sign out").click();
        page.waitForURL("**/desk/sign-in");
        AXE.expectNothing(page);
        Request sent = page.waitForRequest(
                "**/desk/sign-in/passkey",
                () -> button(page, "Sign in by a passkey").click());
        page.waitForURL("**/desk");
        page.navigate(server.address() + "/desk/account");
        assertThat(page.locator("h1")).hasText("Grace");
        return sent.postData();
    }

    /** An answer that somebody wrote down is worth nothing. */
    private static void sendsAgain(Page page, String answered) {
        button(page, "Sign out").click();
        page.waitForURL("**/desk/sign-in");
        page.evaluate(
                "old => { const form = document.querySelector('[data-passkey]');"
                        + " for (const [name, value] of new URLSearchParams(old))"
                        + " if (name !== 'token') form.elements[name].value = value; form.submit(); }",
                answered);
        assertThat(page.locator("h1")).hasText("This passkey doesn’t let you in");
        AXE.expectNothing(page);
        link(page, "Sign in").click();
        button(page, "Sign in by a passkey").click();
        page.waitForURL("**/desk");
        page.navigate(server.address() + "/desk/account");
    }
}
