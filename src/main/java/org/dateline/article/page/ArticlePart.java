package org.dateline.article.page;

import java.util.stream.Collectors;
import org.dateline.article.ArticleText;
import org.jsoup.nodes.Document;

/** The text of the article that a page holds, a block a line. */
final class ArticlePart {
    /** A part with fewer characters is looked for anew among all that the page has. */
    private static final int ENOUGH = 250;

    private static final double MUCH_MORE = 1.5;

    private ArticlePart() {}

    /**
     * @param page the page; parts of it are cut out
     * @param title its headline, which is no part of the text
     * @param data what the page says as linked data: some pages hold the whole text there alone
     */
    static String text(Document page, String title, JsonLd data) {
        Document whole = page.clone();
        LiveBlog.order(page.body());
        String shown = part(page, title, true);
        if (shown.length() < ENOUGH) {
            String loose = part(whole, title, false);
            shown = loose.length() > MUCH_MORE * shown.length() ? loose : shown;
        }
        String best = shown;
        return data.body()
                .map(ArticlePart::withoutFurniture)
                .filter(body -> body.length() >= ENOUGH && body.length() > MUCH_MORE * best.length())
                .orElse(best);
    }

    private static String part(Document page, String title, boolean strict) {
        var part = MainPart.of(page.body(), strict);
        Trim.in(part, title);
        Tables.spread(part);
        return withoutFurniture(PageText.of(part));
    }

    private static String withoutFurniture(String text) {
        return text.lines()
                .filter(line -> !ArticleText.isFurniture(line.startsWith("• ") ? line.substring(2) : line))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
