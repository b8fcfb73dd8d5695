package org.dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;

/** Tells apart articles of the same name, as files of two folders may have. */
final class ArticleIds {
    private ArticleIds() {}

    /**
     * The articles by id, each with an id of its own: of two called {@code report} the one is {@code report-2}. An
     * article given twice, word for word, is kept once.
     */
    static List<Article> distinct(List<Article> articles) {
        List<Article> sorted = new ArrayList<>(articles);
        sorted.sort(Comparator.comparing(Article::id)
                .thenComparing(Article::text)
                .thenComparing(article -> article.published().toString())
                .thenComparing(Article::displayTitle));
        Set<String> taken = new HashSet<>();
        sorted.forEach(article -> taken.add(article.id()));
        List<Article> distinct = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Article article = sorted.get(i);
            if (i == 0 || !sorted.get(i - 1).id().equals(article.id())) {
                distinct.add(article);
            } else if (!sorted.get(i - 1).equals(article)) {
                distinct.add(withId(article, free(article.id(), taken)));
            }
        }
        return distinct;
    }

    private static String free(String id, Set<String> taken) {
        int number = 2;
        while (!taken.add(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    private static Article withId(Article article, String id) {
        return new Article(
                id,
                article.title(),
                article.source(),
                article.url(),
                article.picture(),
                article.published(),
                article.text(),
                article.sentences());
    }
}
