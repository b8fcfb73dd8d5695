package org.dateline.pipeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.SharedText;
import org.dateline.dating.AnnotatedArticle;

/** The articles of a set, and which of them share a text. */
record Sources(List<AnnotatedArticle> all, SharedText shared) {
    static Sources of(List<AnnotatedArticle> all) {
        return new Sources(
                all, SharedText.of(all.stream().map(AnnotatedArticle::article).toList()));
    }

    /** Those that are written anew, in the order of {@link SharedText}. */
    List<AnnotatedArticle> originals() {
        return list(id -> shared.original(id).isEmpty());
    }

    /** Those that copy another, in the same order. */
    List<AnnotatedArticle> copies() {
        return list(id -> shared.original(id).isPresent());
    }

    private List<AnnotatedArticle> list(Predicate<String> which) {
        Map<String, AnnotatedArticle> drafts = byId();
        return shared.order().stream()
                .map(Article::id)
                .filter(which)
                .flatMap(id -> Optional.ofNullable(drafts.get(id)).stream())
                .toList();
    }

    /** The id of the article that each copy has its text from. */
    Map<String, String> originalOfCopy() {
        Map<String, String> originals = new HashMap<>();
        all.forEach(article -> shared.original(article.article().id())
                .ifPresent(original -> originals.put(article.article().id(), original)));
        return originals;
    }

    /** The articles of the group, with what copies them. */
    List<AnnotatedArticle> withCopies(List<Article> group) {
        Map<String, AnnotatedArticle> drafts = byId();
        return group.stream()
                .flatMap(article -> Stream.concat(Stream.of(article.id()), shared.copies(article.id()).stream()))
                .flatMap(id -> Optional.ofNullable(drafts.get(id)).stream())
                .toList();
    }

    private Map<String, AnnotatedArticle> byId() {
        Map<String, AnnotatedArticle> drafts = new LinkedHashMap<>();
        all.forEach(draft -> drafts.put(draft.article().id(), draft));
        return drafts;
    }
}
