package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an input as one line of JSON; the same line is taken as an input again.
 *
 * <pre>{@code
 * {"doc":"a","title":"Leaders meet","source":null,"url":null,"published":"2025-10-26","publishedFrom":"given",
 *  "language":"en","text":"The leaders met on Sunday.\n"}
 * }</pre>
 *
 * @param picture address of the picture that the article opens with, where it has one
 * @param language the text's language as a tag of BCP 47
 */
public record ReadDocument(
        String doc,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        Optional<String> picture,
        @Nullable String published,
        String publishedFrom,
        String language,
        String text) {
    static ReadDocument of(Article article) {
        return new ReadDocument(
                article.id(),
                article.title().orElse(null),
                article.source().orElse(null),
                article.url().orElse(null),
                article.picture(),
                article.published().date().map(Object::toString).orElse(null),
                Notation.name(article.published().from()),
                article.language(),
                article.text());
    }

    /** Writes the article as one line, ended by a line feed. */
    public static void write(Article article, Writer out) throws IOException {
        Json.line(of(article), out);
        out.write('\n');
    }
}
