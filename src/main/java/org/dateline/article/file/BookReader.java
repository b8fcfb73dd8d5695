package org.dateline.article.file;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.ClearDate;
import org.dateline.article.Published;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;
import org.dateline.article.WordClasses;
import org.dateline.article.page.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads {@code .epub}: each document of the book's order of reading is an article; covers and tables of contents are none. */
final class BookReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String LOCKED = "META-INF/encryption.xml";
    private static final WordClasses PARTS = WordClasses.read(BookReader.class, "book-parts.tsv");

    private BookReader() {}

    static ReadResult read(Input input) throws IOException {
        Map<String, byte[]> files = Archive.all(input, BookReader::isRead);
        Element root = xml(files, CONTAINER).selectFirst("rootfile[full-path]");
        if (root == null) {
            throw new Unreadable("is a book without contents; fetch it again");
        }
        String path = root.attr("full-path");
        Document book = xml(files, path);
        Map<String, Element> manifest = new HashMap<>();
        book.select("*|item[href]").forEach(item -> manifest.putIfAbsent(item.id(), item));
        List<Article> articles = new ArrayList<>();
        for (Element reference : book.select("*|itemref")) {
            Element item = manifest.get(reference.attr("idref"));
            if (item == null
                    || reference.attr("linear").equals("no")
                    || item.attr("properties").contains("nav")) {
                continue;
            }
            byte[] chapter = files.get(resolve(path, item.attr("href")));
            if (chapter != null) {
                input.budget().takeFile();
                chapter(input, book, chapter, articles.size() + 1).ifPresent(articles::add);
            }
        }
        if (articles.isEmpty()) {
            throw new Unreadable(
                    files.containsKey(LOCKED)
                            ? "is a locked book; hand in one without copy protection"
                            : "is a book without text; an article needs text");
        }
        return new ReadResult(articles, List.of());
    }

    private static boolean isRead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(".xml", ".opf", ".xhtml", ".html", ".htm").stream().anyMatch(lower::endsWith);
    }

    private static Document xml(Map<String, byte[]> files, String name) throws Unreadable {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new Unreadable("is a book without contents; fetch it again");
        }
        return Jsoup.parse(Decoding.decode(bytes, Optional.empty()).orElse(""), Parser.xmlParser());
    }

    private static String resolve(String path, String href) {
        try {
            URI found = URI.create("/" + path.replace(" ", "%20")).resolve(href.replace(" ", "%20"));
            return Optional.ofNullable(found.getPath()).orElse("").replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            // no such file
            return "";
        }
    }

    private static Optional<Article> chapter(Input input, Document book, byte[] bytes, int number) throws Unreadable {
        String html = Decoding.decode(bytes, Optional.empty()).orElse("");
        Markup.check(html);
        Document page = Jsoup.parse(html);
        Element marked = page.selectFirst("[epub:type]");
        boolean beside = marked != null && marked.parents().size() <= 3 && PARTS.is("BESIDE", marked.attr("epub:type"));
        String text = beside ? "" : Markup.text(html);
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<String> title = Optional.ofNullable(page.selectFirst("h1, h2, h3"))
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .or(() -> first(book, "dc|title"));
        Published published = first(book, "dc|date:not([opf:event=modification])")
                .flatMap(words -> ClearDate.find(words).map(day -> Published.of(day, Published.From.METADATA, words)))
                .orElse(Published.UNKNOWN);
        ArticleText.Metadata metadata = new ArticleText.Metadata(
                title,
                first(book, "dc|publisher").or(() -> first(book, "dc|creator")),
                first(book, "dc|source").filter(source -> source.contains("://")),
                published);
        return Optional.of(ArticleText.of(input.id() + "-" + number, metadata, text));
    }

    private static Optional<String> first(Document book, String query) {
        return book.select(query).stream()
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .findFirst();
    }
}
