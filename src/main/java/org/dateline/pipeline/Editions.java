package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.article.SideBySide;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.dating.Diaries;
import org.dateline.decision.Decisions;

/**
 * A trip as it read after each of its articles: what a subscriber to its calendar saw while it went on. Told from the
 * articles alone, without a record of what was published when, so that equal articles tell equal histories.
 */
final class Editions {
    /** The most editions that are read; of a trip with more articles those of its last days. */
    private static final int MOST = 60;

    /** So many are read side by side, and held. */
    private static final int AT_ONCE = 4;

    private Editions() {}

    /** Makes trips of articles, and of decisions. */
    record Builder(TripStages stages, Decisions decisions) {
        /** The trip as the articles tell it. */
        private Trip read(List<AnnotatedArticle> articles) {
            return stages.run(Sources.of(Diaries.split(articles)), Decisions.NONE, List.of())
                    .trip();
        }

        /** The trip after each decision but the last; of many the last ones. */
        private Stream<Trip> decide(List<AnnotatedArticle> articles) {
            int all = decisions.all().size();
            return Stream.of(articles)
                    .filter(some -> all > 1)
                    .map(some -> stages.merge(Sources.of(Diaries.split(some))))
                    .flatMap(merged -> IntStream.range(Math.max(1, all - MOST), all)
                            .mapToObj(count -> stages.layOut(merged, decisions.first(count), List.of())
                                    .trip()));
        }
    }

    /**
     * @param builders of the drafts of the whole trip, what makes a trip of some of them
     */
    static Stream<Trip> of(
            Trip trip, Function<Article, AnnotatedArticle> reader, Function<List<AnnotatedArticle>, Builder> builders) {
        Corrected corrected = trip.corrected();
        boolean decided = !corrected.decisions().isEmpty();
        List<Article> articles = trip.readings().stream()
                .map(Reading::article)
                .filter(article -> !corrected.sources().contains(article.id()))
                .sorted(Comparator.comparing(Editions::order).thenComparing(Article::id))
                .toList();
        if (articles.isEmpty() || articles.size() == 1 && !decided) {
            return Stream.of(trip);
        }
        return Stream.of(articles).flatMap(all -> {
            List<AnnotatedArticle> drafts = SideBySide.each(all, article -> reader.apply(asGiven(article)));
            Builder builder = builders.apply(drafts);
            List<Integer> sizes = sizes(all).stream()
                    .filter(size -> decided || size != all.size())
                    .toList();
            Stream<Trip> read = IntStream.range(0, (sizes.size() + AT_ONCE - 1) / AT_ONCE)
                    .mapToObj(i -> sizes.subList(i * AT_ONCE, Math.min(sizes.size(), (i + 1) * AT_ONCE)))
                    .flatMap(some -> SideBySide.each(some, size -> builder.read(drafts.subList(0, size))).stream());
            return Stream.of(read, builder.decide(drafts), Stream.of(trip)).flatMap(each -> each);
        });
    }

    /** How many articles each edition has. */
    private static List<Integer> sizes(List<Article> articles) {
        List<Integer> sizes = new ArrayList<>();
        boolean daily = articles.size() > MOST;
        for (int size = 1; size <= articles.size(); size++) {
            boolean ends =
                    size == articles.size() || !order(articles.get(size - 1)).equals(order(articles.get(size)));
            if (!daily || ends) {
                sizes.add(size);
            }
        }
        return sizes.subList(Math.max(0, sizes.size() - MOST), sizes.size());
    }

    /**
     * The day of publication; those without one of their own come last, since they may have been added at any time and
     * the day that is inferred may be another when the next article is there.
     */
    private static String order(Article article) {
        return asGiven(article).published().date().map(Object::toString).orElse("undated");
    }

    /** The article as it was before its day of publication was inferred from others. */
    private static Article asGiven(Article article) {
        return article.published().from() == Published.From.INFERRED
                ? article.withPublished(Published.UNKNOWN)
                : article;
    }
}
