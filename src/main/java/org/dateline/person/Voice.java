package org.dateline.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.article.SideBySide;
import org.dateline.person.FirstPerson.Count;
import org.dateline.sentence.ParsedArticle;

/**
 * The articles of one site: a short post says "I" once or not at all, and is told by who tells the others.
 *
 * @param isKept whether most say that they are a log, or are written in entries
 */
record Voice(List<ParsedArticle> articles, List<Count> counts, boolean isKept) {
    /** One for each site; an article without one speaks for itself. */
    static List<Voice> listAll(List<ParsedArticle> articles) {
        Map<String, List<ParsedArticle>> bySite = new LinkedHashMap<>();
        for (ParsedArticle article : articles) {
            String site = article.article().source().orElse("").strip();
            String key = site.isEmpty() ? "\n" + article.article().id() : site;
            bySite.computeIfAbsent(key, name -> new ArrayList<>()).add(article);
        }
        return SideBySide.each(List.copyOf(bySite.values()), Voice::of);
    }

    private static Voice of(List<ParsedArticle> articles) {
        boolean record = articles.stream().filter(FirstPerson::isRecord).count() * 2 > articles.size();
        List<Count> plain = counts(articles, false);
        boolean kept = record || Count.sum(plain).isDiary(articles.size());
        return new Voice(articles, kept ? counts(articles, true) : plain, kept);
    }

    private static List<Count> counts(List<ParsedArticle> articles, boolean kept) {
        return SideBySide.each(articles, article -> FirstPerson.count(article, kept));
    }

    int size() {
        return articles.size();
    }

    Count count() {
        return Count.sum(counts);
    }

    /** All that are no interviews where they are told so together; else those that are by themselves. */
    List<ParsedArticle> listTold() {
        Count all = count();
        boolean written = isKept && all.own() > 0 && counts.stream().allMatch(Count::isInEntries);
        boolean together = isTold(all) || written; // "3 May, Lima: flew in this morning"
        return IntStream.range(0, size())
                .filter(i -> together && counts.get(i).all() > 0 || isTold(counts.get(i)))
                .mapToObj(articles::get)
                .toList();
    }

    private boolean isTold(Count count) {
        return count.isTold() || isKept && count.isLog();
    }
}
