package org.dateline.article.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.ArticleText;
import org.dateline.article.Lexicon;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of the article that a page holds, a block a line. */
final class ArticlePart {
    /** A part with fewer characters is looked for anew among all that the page has. */
    private static final int ENOUGH = 250;

    /** What is told to readers without scripts is mostly that they have none. */
    private static final int MORE_THAN_A_NOTICE = 600;

    private static final int LINE_LONGEST = 400;
    private static final List<Pattern> LINES = Lexicon.lines(ArticlePart.class, "lines.txt").stream()
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    private static final double MUCH_MORE = 1.5;

    private ArticlePart() {}

    /**
     * @param page the page; parts of it are cut out
     * @param title its headline, which is no part of the text
     * @param data what the page says as linked data: some pages hold the whole text there alone
     * @param anew the page as it was, for where too little is found
     */
    static String text(Document page, String title, JsonLd data, Supplier<Document> anew) {
        LiveBlog.order(page.body());
        String shown = part(page, title, MainPart.Cut.NAMED);
        if (shown.length() < ENOUGH) {
            String loose = part(anew.get(), title, MainPart.Cut.TAGGED);
            shown = loose.length() > MUCH_MORE * shown.length() ? loose : shown;
        }
        if (shown.length() < ENOUGH) {
            String least = part(anew.get(), title, MainPart.Cut.LEAST);
            shown = least.length() > MORE_THAN_A_NOTICE ? least : shown;
        }
        String best = shown;
        return data.body()
                .map(ArticlePart::withoutFurniture)
                .filter(body -> body.length() >= ENOUGH && body.length() > MUCH_MORE * best.length())
                .or(() -> Optional.of(best).filter(text -> !text.isBlank()))
                .orElseGet(() -> description(anew.get()));
    }

    /** What a page says of an article that it draws by scripts alone. */
    private static String description(Document page) {
        Element meta = page.selectFirst("meta[property=og:description],meta[name=description]");
        return meta == null ? "" : meta.attr("content").strip();
    }

    private static String part(Document page, String title, MainPart.Cut cut) {
        var part = MainPart.of(page.body(), cut);
        Trim.in(part, title);
        Tables.spread(part);
        DayColumns.turn(part);
        return withoutFurniture(PageText.of(part));
    }

    private static String withoutFurniture(String text) {
        return text.lines()
                .filter(line -> !isFurniture(
                        line.startsWith(PageText.BULLET) ? line.substring(PageText.BULLET.length()) : line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean isFurniture(String line) {
        return ArticleText.isFurniture(line)
                || line.length() <= LINE_LONGEST
                        && LINES.stream()
                                .anyMatch(pattern -> pattern.matcher(line).matches());
    }
}
