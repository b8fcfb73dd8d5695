package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** axe-core, which looks for barriers in a page; with its trial rule for names that are seen (WCAG 2.5.3). */
final class Axe {
    private static final String RUN = "async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa',"
            + " 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],"
            + " rules: { 'label-content-name-mismatch': { enabled: true } } })).violations.map(v => v.id + ': '"
            + " + v.nodes.slice(0, 4).map(n => n.html.slice(0, 160) + ' ' + n.any.map(a => a.message)).join(' | '))";

    private final String script;

    Axe() {
        try {
            script = Files.readString(Path.of("frontend/node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a page that has come: where a click led to it, something of it has to be waited for before. */
    void expectNothing(Page page) {
        Watched.rest(page.mainFrame());
        page.evaluate(script);
        assertThat((List<?>) page.evaluate(RUN)).isEmpty();
    }
}
