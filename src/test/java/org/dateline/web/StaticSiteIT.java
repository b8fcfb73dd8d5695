package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same pages, tested the same way, as an exported site on a server that knows nothing but files. */
class StaticSiteIT extends PageIT {
    @Override
    PackagedServer serve(Path folder) throws IOException {
        return PackagedServer.startFiles(folder.toString());
    }

    /** A feed by filters asks a server: none is offered. */
    @Test
    @Override
    void whatTheFiltersShowCanBeSubscribedTo() {
        Page page = open("/trips/seeds");
        page.locator(".facets summary").click();
        page.locator(".facets label", new Page.LocatorOptions().setHasText("Planned"))
                .click();
        assertThat(page.locator("#feed").count()).isZero();
    }

    /** Other looks are asked of a server; the usual one is there to copy. */
    @Test
    @Override
    void theEmbedCodeIsChosenAndPreviewed() {
        Page page = open("/trips/seeds/embed-code");
        PlaywrightAssertions.assertThat(page.locator("textarea").first())
                .hasValue(Pattern.compile("<script src=\"http://.*/embed.js\" data-trip=\"seeds\" async></script>"));
        assertThat(page.locator("form").count()).isZero();
        PlaywrightAssertions.assertThat(page.frameLocator("#preview").locator("h1"))
                .isVisible();
    }
}
