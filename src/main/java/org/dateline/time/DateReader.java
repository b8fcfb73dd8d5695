package org.dateline.time;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Published;

/**
 * The room's front door: reads the dates of an article.
 *
 * <p>In an article published 2025-10-26, {@code "He arrived on Sunday"} gives {@code Sunday}, DATE, {@code 2025-10-26}.
 * Immutable and thread-safe; load one and keep it.
 */
public final class DateReader {
    private final DateFinder finder;
    private final DateResolver resolver;

    private DateReader(DateFinder finder, DateResolver resolver) {
        this.finder = finder;
        this.resolver = resolver;
    }

    /** Reads the rules and word lists that ship with the program. */
    public static DateReader load() {
        return new DateReader(DateFinder.load(), DateResolver.load());
    }

    /**
     * The article's date expressions with their values, in the order of the text; they do not overlap.
     *
     * @param published when the article was published, which may have been inferred since it was read
     */
    public List<DateMention> read(Article article, Published published) {
        return resolve(article, find(article), published);
    }

    /** The first half of {@link #read}, which does not depend on when the article was published. */
    public List<DateExpression> find(Article article) {
        // an article without sentences is in a language that is not read
        return article.sentences().isEmpty() ? List.of() : finder.find(article);
    }

    /** The second half of {@link #read}, for an article of whose places something is known. */
    public List<DateMention> resolve(
            Article article, List<DateExpression> expressions, Published published, Setting setting) {
        return resolver.resolve(article, expressions, published, setting);
    }

    /** The same for who counts an article's dates from one day after the other. */
    public DateCounting counting(Article article, List<DateExpression> expressions, Setting setting) {
        return resolver.counting(article, expressions, setting);
    }

    /** The second half of {@link #read}. */
    public List<DateMention> resolve(Article article, List<DateExpression> expressions, Published published) {
        return resolver.resolve(article, expressions, published);
    }
}
