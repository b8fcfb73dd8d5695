package org.dateline.article.page;

import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Unreadable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a web page: its article's text, block by block, and its metadata. */
public final class PageReader {
    private PageReader() {}

    public static Article read(String id, String html) throws Unreadable {
        return read(id, html, Optional.empty());
    }

    /**
     * @param address where the page came from; what it says itself of its address goes before
     */
    public static Article read(String id, String html, Optional<String> address) throws Unreadable {
        Markup.check(html);
        Document page = Markup.parse(html);
        JsonLd data = JsonLd.of(page);
        Optional<String> url = attribute(page, "link[rel=canonical]", "href")
                .or(() -> content(page, "meta[property=og:url]"))
                .or(() -> address);
        ArticleText.Metadata metadata = new ArticleText.Metadata(
                title(page, data), source(page), url, picture(page), PageDates.of(page, data, url));
        return ArticleText.of(
                id, metadata, ArticlePart.text(page, metadata.title().orElse(""), data, () -> Markup.parse(html)));
    }

    private static Optional<String> source(Document page) {
        return content(page, "meta[property=og:site_name]").or(() -> content(page, "meta[name=publisher]"));
    }

    /** What the page gives to those who link to it. */
    private static Optional<String> picture(Document page) {
        return content(page, "meta[property=og:image:secure_url]")
                .or(() -> content(page, "meta[property=og:image]"))
                .or(() -> content(page, "meta[name=twitter:image]"));
    }

    /** The headline, without the publisher's name that pages hang on it: "Queen opens bridge | The Paper". */
    private static Optional<String> title(Document page, JsonLd data) {
        Optional<String> source = source(page);
        return content(page, "meta[property=og:title]")
                .or(() -> data.find("headline"))
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .or(() -> Optional.of(page.title()))
                .map(title ->
                        source.map(name -> without(title, name)).orElse(title).strip())
                .filter(title -> !title.isBlank());
    }

    private static String without(String title, String source) {
        String end = title.endsWith(source)
                ? title.substring(0, title.length() - source.length()).strip()
                : title;
        boolean parted = end.length() < title.length()
                && "|-–—·•:".indexOf(end.isEmpty() ? ' ' : end.charAt(end.length() - 1)) >= 0;
        return parted ? end.substring(0, end.length() - 1) : title;
    }

    private static Optional<String> content(Document page, String query) {
        return attribute(page, query, "content");
    }

    private static Optional<String> attribute(Document page, String query, String attribute) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty());
    }
}
