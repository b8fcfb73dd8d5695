package org.dateline.article.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Published;
import org.dateline.article.Unreadable;
import org.dateline.article.page.Markup;
import org.jsoup.nodes.Element;

/** An item of a feed, as it stands in it. */
record FeedItem(Element element) {
    private static final List<String> TEXTS = List.of("content|encoded", "content", "description", "summary");
    private static final List<String> DATES =
            List.of("pubDate", "published", "dc|date", "issued", "dc|issued", "updated");

    Optional<String> title() {
        return first("title").map(Element::wholeText).map(FeedItem::plain);
    }

    /**
     * The fullest that the item has: {@code content:encoded} before {@code description}.
     *
     * @throws Unreadable where it is more markup than people write
     */
    Optional<String> text() throws Unreadable {
        for (String name : TEXTS) {
            Optional<Element> element = first(name);
            if (element.isPresent()) {
                String words = words(element.get());
                if (!words.isBlank()) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    private static String words(Element element) throws Unreadable {
        String type = element.attr("type");
        if (type.equals("text") || type.equals("text/plain")) {
            return element.wholeText().strip() + "\n";
        }
        String markup = element.childrenSize() > 0 ? element.html() : element.wholeText();
        Markup.check(markup);
        return Markup.text(markup);
    }

    Published published() {
        return StatedDate.read(DATES.stream()
                .flatMap(name -> first(name).stream())
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .findFirst());
    }

    Optional<String> address() {
        return Stream.of(
                        element.select("> link[href][rel=alternate]").stream().map(link -> link.attr("href")),
                        element.select("> link[href]:not([rel])").stream().map(link -> link.attr("href")),
                        element.select("> link, > guid:not([isPermaLink=false]), > id").stream()
                                .map(Element::text))
                .flatMap(each -> each)
                .map(String::strip)
                .filter(address -> address.contains("://"))
                .findFirst();
    }

    /** By what the feed itself tells it from its others. */
    Optional<String> id() {
        return Stream.of("guid", "id")
                .flatMap(name -> first(name).stream())
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    /** Words without markup, in one line. */
    static String plain(String markup) {
        return Markup.text(markup).strip().replace('\n', ' ');
    }

    private Optional<Element> first(String name) {
        return Optional.ofNullable(element.selectFirst("> " + name));
    }
}
