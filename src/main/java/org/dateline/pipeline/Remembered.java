package org.dateline.pipeline;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.dating.Diaries;
import org.jspecify.annotations.Nullable;

/** Annotated articles, kept while the articles are and while there is memory to spare. */
final class Remembered {
    private static final int SETS = 4;

    private final Deque<SoftReference<Sources>> sets = new ArrayDeque<>();
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

    /** Those articles as a set, which keeps what it tells; the last such sets are kept. */
    Sources sources(List<AnnotatedArticle> articles) {
        synchronized (sets) {
            for (SoftReference<Sources> set : sets) {
                Sources before = set.get();
                if (before != null && before.isOf(articles)) {
                    return before;
                }
            }
        }
        Sources fresh = Sources.of(Diaries.split(articles)).keepingFor(articles);
        synchronized (sets) {
            sets.addFirst(new SoftReference<>(fresh));
            while (sets.size() > SETS) {
                sets.removeLast();
            }
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
