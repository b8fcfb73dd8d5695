package org.dateline.article.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;
import org.dateline.article.page.Markup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** Reads feeds (RSS 0.9 to 2.0, RDF, Atom): an item is an article, with its own day of publication. */
final class FeedReader {
    private static final List<String> TEXTS = List.of("content|encoded", "content", "description", "summary");
    private static final List<String> DATES =
            List.of("pubDate", "published", "dc|date", "issued", "dc|issued", "updated");

    private FeedReader() {}

    static ReadResult read(Input input) throws IOException {
        String content = TextReader.content(input, Optional.empty());
        List<Article> articles = new ArrayList<>();
        boolean isFeed = false;
        try (StreamParser parser = new StreamParser(Parser.xmlParser())) {
            parser.parse(content, "");
            int number = 0;
            for (Element item = next(parser); item != null; item = next(parser)) {
                input.budget().takeFile();
                number++;
                article(input.id() + "-" + number, parser.document(), item).ifPresent(articles::add);
                item.remove();
                isFeed = true;
            }
            isFeed |= parser.document().selectFirst("rss, feed, rdf|RDF") != null;
        }
        if (articles.isEmpty()) {
            throw new Unreadable(
                    isFeed
                            ? "is a feed without items that have text; an article needs text"
                            : "is XML, but no feed (RSS or Atom); articles are " + ArticleReader.KINDS + " files");
        }
        return new ReadResult(articles, List.of());
    }

    private static @Nullable Element next(StreamParser parser) throws IOException {
        return parser.selectNext("item, entry");
    }

    private static Optional<Article> article(String id, Document feed, Element item) {
        Optional<String> title = first(item, "title").map(Element::wholeText).map(FeedReader::plain);
        String text =
                text(item).filter(words -> !words.isBlank()).or(() -> title).orElse("");
        if (text.isBlank()) {
            return Optional.empty();
        }
        Published published = StatedDate.read(DATES.stream()
                .flatMap(name -> first(item, name).stream())
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .findFirst());
        Optional<String> source = Optional.ofNullable(feed.selectFirst("channel > title, feed > title"))
                .map(Element::wholeText)
                .map(FeedReader::plain)
                .filter(words -> !words.isEmpty());
        return Optional.of(ArticleText.of(
                id,
                new ArticleText.Metadata(title.filter(words -> !words.isEmpty()), source, address(item), published),
                text));
    }

    /** The fullest that the item has: {@code content:encoded} before {@code description}. */
    private static Optional<String> text(Element item) {
        return TEXTS.stream()
                .flatMap(name -> first(item, name).stream())
                .map(FeedReader::words)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static String words(Element element) {
        String type = element.attr("type");
        if (type.equals("text") || type.equals("text/plain")) {
            return element.wholeText().strip() + "\n";
        }
        return Markup.text(element.childrenSize() > 0 ? element.html() : element.wholeText());
    }

    private static Optional<String> address(Element item) {
        return Stream.of(
                        item.select("> link[href][rel=alternate]").stream().map(link -> link.attr("href")),
                        item.select("> link[href]:not([rel])").stream().map(link -> link.attr("href")),
                        item.select("> link, > guid:not([isPermaLink=false]), > id").stream()
                                .map(Element::text))
                .flatMap(each -> each)
                .map(String::strip)
                .filter(address -> address.contains("://"))
                .findFirst();
    }

    private static String plain(String markup) {
        return Markup.text(markup).strip().replace('\n', ' ');
    }

    private static Optional<Element> first(Element item, String name) {
        return Optional.ofNullable(item.selectFirst("> " + name));
    }
}
