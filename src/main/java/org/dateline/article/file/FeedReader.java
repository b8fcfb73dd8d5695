package org.dateline.article.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Reads feeds (RSS 0.9 to 2.0, RDF, Atom): an item is an article, with its own day of publication. */
final class FeedReader {
    private FeedReader() {}

    /** What is done with each item. */
    @FunctionalInterface
    interface Visitor {
        /** @return whether the next one is to be seen, too */
        boolean see(FeedItem item, Document feed) throws IOException;
    }

    static ReadResult read(Input input) throws IOException {
        List<Article> articles = new ArrayList<>();
        int[] number = {0};
        Optional<Document> feed = visit(input, (item, document) -> {
            input.budget().takeFile();
            number[0]++;
            article(input.id() + "-" + number[0], document, item).ifPresent(articles::add);
            return true;
        });
        if (articles.isEmpty()) {
            throw new Unreadable(
                    feed.isPresent()
                            ? "is a feed without items that have text; an article needs text"
                            : "is XML, but no feed (RSS or Atom); articles are " + ArticleReader.KINDS + " files");
        }
        return new ReadResult(articles, List.of());
    }

    /** Items go as they were seen, so that a long feed takes no more memory than a short one. The rest of it; empty for no feed. */
    static Optional<Document> visit(Input input, Visitor visitor) throws IOException {
        String content = TextReader.content(input, Optional.empty());
        try (StreamParser parser = new StreamParser(Parser.xmlParser())) {
            parser.parse(content, "");
            boolean any = false;
            boolean more = true;
            while (more) {
                Element element = parser.selectNext("item, entry");
                more = element != null && visitor.see(new FeedItem(element), parser.document());
                if (element != null) {
                    element.remove();
                    any = true;
                }
            }
            boolean isFeed = any || parser.document().selectFirst("rss, feed, rdf|RDF") != null;
            return Optional.of(parser.document()).filter(document -> isFeed);
        }
    }

    /** What the feed is called. */
    static Optional<String> title(Document feed) {
        return Optional.ofNullable(feed.selectFirst("channel > title, feed > title"))
                .map(Element::wholeText)
                .map(FeedItem::plain)
                .filter(words -> !words.isEmpty());
    }

    private static Optional<Article> article(String id, Document feed, FeedItem item) throws Unreadable {
        Optional<String> title = item.title();
        String text = item.text().or(() -> title).orElse("");
        if (text.isBlank()) {
            return Optional.empty();
        }
        ArticleText.Metadata metadata = new ArticleText.Metadata(
                title.filter(words -> !words.isEmpty()), title(feed), item.address(), item.published());
        return Optional.of(ArticleText.of(id, metadata, text));
    }
}
