package org.dateline.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.claim.Claim;

/** Tells how far before a claim's sentence words stand that it takes its day or place from. */
final class SentenceOrder {
    private final Map<String, Article> articles = new HashMap<>();

    SentenceOrder(List<Article> all) {
        all.forEach(article -> articles.put(article.id(), article));
    }

    /** ", from the sentence before"; nothing for words of its own sentence, or for none. */
    String of(Claim claim, Optional<Span> words) {
        Article article = articles.get(claim.article());
        if (article == null || words.isEmpty() || claim.span().contains(words.get())) {
            return "";
        }
        long from = number(article, words.get());
        long at = number(article, claim.span());
        return from == at
                ? ""
                : from > at
                        ? ", from a later sentence"
                        : from == at - 1 ? ", from the sentence before" : ", from " + (at - from) + " sentences before";
    }

    private static long number(Article article, Span words) {
        return article.sentences().stream()
                .filter(sentence -> sentence.start() <= words.start())
                .count();
    }
}
