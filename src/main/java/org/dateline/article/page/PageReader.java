package org.dateline.article.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.ClearDate;
import org.dateline.article.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a web page: its article's text, block by block, and its metadata. */
public final class PageReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DATE_METAS = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=article:published_time]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=parsely-pub-date]",
            "meta[name=DC.date.issued]",
            "meta[name=dc.date]",
            "meta[property=og:article:published_time]");

    private PageReader() {}

    public static Article read(String id, String html) {
        Document page = Jsoup.parse(html);
        JsonLd data = JsonLd.of(page);
        ArticleText.Metadata metadata = new ArticleText.Metadata(
                title(page),
                content(page, "meta[property=og:site_name]").or(() -> content(page, "meta[name=publisher]")),
                attribute(page, "link[rel=canonical]", "href").or(() -> content(page, "meta[property=og:url]")),
                published(page));
        return ArticleText.of(
                id, metadata, ArticlePart.text(page, metadata.title().orElse(""), data));
    }

    private static Optional<String> title(Document page) {
        return content(page, "meta[property=og:title]")
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .or(() -> Optional.of(page.title()))
                .filter(title -> !title.isBlank());
    }

    private static Published published(Document page) {
        for (String query : DATE_METAS) {
            Optional<Published> found = content(page, query).flatMap(PageReader::metadata);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return jsonLd(page)
                .or(() -> attribute(
                        page,
                        "time[pubdate],time[itemprop=datePublished],article time[datetime],time[datetime]",
                        "datetime"))
                .flatMap(PageReader::metadata)
                .orElse(Published.UNKNOWN);
    }

    private static Optional<Published> metadata(String value) {
        return ClearDate.find(value).map(date -> Published.of(date, Published.From.METADATA, value));
    }

    private static Optional<String> jsonLd(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode found = JSON.readTree(script.data()).findValue("datePublished");
                if (found != null && found.isTextual()) {
                    return Optional.of(found.textValue());
                }
            } catch (JsonProcessingException e) {
                // a page's broken metadata: look further
            }
        }
        return Optional.empty();
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
