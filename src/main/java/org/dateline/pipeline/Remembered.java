package org.dateline.pipeline;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.dating.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/** Annotated articles, kept while the articles are and while there is memory to spare. */
final class Remembered {
    private final Map<Article, SoftReference<AnnotatedArticle>> known = new WeakHashMap<>();

    AnnotatedArticle get(Article article, Function<Article, AnnotatedArticle> annotate) {
        AnnotatedArticle before = find(article);
        if (before != null) {
            return before;
        }
        AnnotatedArticle fresh = annotate.apply(article);
        synchronized (known) {
            known.put(article, new SoftReference<>(fresh));
        }
        return fresh;
    }

    private @Nullable AnnotatedArticle find(Article article) {
        synchronized (known) {
            SoftReference<AnnotatedArticle> before = known.get(article);
            return before == null ? null : before.get();
        }
    }
}
