package org.dateline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads a web page: its article's text, block by block, and its metadata. */
final class HtmlReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ENOUGH_TEXT = 250;
    private static final String NOT_TEXT =
            "script,style,noscript,template,nav,aside,footer,form,button,svg,iframe,select,dialog,[hidden],[aria-hidden=true]";
    private static final Pattern NOT_ARTICLE = Pattern.compile(
            "(^|[-_ ])(share|sharing|social|newsletter|subscribe|related|comments?|promo|advert|ads?|cookie|breadcrumbs?|sidebar|recirc|outbrain|taboola)([-_ ]|$)");
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

    private HtmlReader() {}

    static Article read(String id, String html) {
        Document page = Jsoup.parse(html);
        ArticleText.Metadata metadata = new ArticleText.Metadata(
                title(page),
                content(page, "meta[property=og:site_name]").or(() -> content(page, "meta[name=publisher]")),
                attribute(page, "link[rel=canonical]", "href").or(() -> content(page, "meta[property=og:url]")),
                published(page));
        page.select(NOT_TEXT).remove();
        page.select("[class],[id]").stream().filter(HtmlReader::isNotArticle).forEach(Node::remove);
        return ArticleText.of(id, metadata, text(body(page)));
    }

    private static boolean isNotArticle(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.length() < 300
                && NOT_ARTICLE.matcher(names).find()
                && !List.of("body", "html", "main", "article").contains(element.normalName());
    }

    private static Optional<String> title(Document page) {
        return content(page, "meta[property=og:title]")
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .or(() -> Optional.of(page.title()))
                .filter(title -> !title.isBlank());
    }

    private static Published published(Document page) {
        for (String query : DATE_METAS) {
            Optional<Published> found = content(page, query).flatMap(HtmlReader::metadata);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return jsonLd(page)
                .or(() -> attribute(
                        page,
                        "time[pubdate],time[itemprop=datePublished],article time[datetime],time[datetime]",
                        "datetime"))
                .flatMap(HtmlReader::metadata)
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

    /** The element that holds the article: the one that says so, else the one with the most paragraphs' text. */
    private static Element body(Document page) {
        for (String query : List.of("[itemprop=articleBody]", "article", "main,[role=main]")) {
            Optional<Element> longest = page.select(query).stream()
                    .max(Comparator.comparingInt(e -> e.text().length()));
            if (longest.isPresent() && longest.get().text().length() >= ENOUGH_TEXT) {
                return longest.get();
            }
        }
        return page.select("p").stream()
                .map(Element::parent)
                .filter(parent -> parent != null)
                .distinct()
                .max(Comparator.comparingInt(HtmlReader::paragraphText))
                .filter(parent -> paragraphText(parent) >= ENOUGH_TEXT)
                .orElse(page.body());
    }

    private static int paragraphText(Element parent) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals("p"))
                .mapToInt(child -> child.text().length())
                .sum();
    }

    /** The element's text, a block a line; the cells of a table's row joined by dashes, items with a bullet. */
    private static String text(Element root) {
        StringBuilder text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(text, words.getWholeText());
                } else if (node instanceof Element element) {
                    if (element.normalName().equals("td")
                            || element.normalName().equals("th")) {
                        boolean first = element.previousElementSibling() == null;
                        text.append(first ? "" : " – ");
                    } else if (element.isBlock() || element.normalName().equals("br")) {
                        newline(text);
                        text.append(element.normalName().equals("li") ? "• " : "");
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                boolean cell =
                        node.normalName().equals("td") || node.normalName().equals("th");
                if (node instanceof Element element && element.isBlock() && !cell) {
                    newline(text);
                }
            }
        });
        return text.toString().strip() + "\n";
    }

    private static void append(StringBuilder text, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Tokens.isSpace(c)) {
                text.append(c);
            } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private static void newline(StringBuilder text) {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
