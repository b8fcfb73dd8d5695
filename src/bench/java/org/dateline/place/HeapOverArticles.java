package org.dateline.place;

import org.dateline.article.Article;
import org.dateline.time.DateReader;

/**
 * Reads the dates and places of 100,000 different articles and prints after each 10,000 the heap that is in use: it must
 * not grow.
 */
final class HeapOverArticles {
    private static final int ARTICLES = 100_000;
    private static final int STEP = 10_000;

    private HeapOverArticles() {}

    public static void main(String[] args) {
        int articles = args.length == 0 ? ARTICLES : Integer.parseInt(args[0]);
        int step = Math.min(STEP, Math.max(1, articles / 10));
        Gazetteer gazetteer = Gazetteer.load();
        PlaceReader places = PlaceReader.of(gazetteer);
        DateReader dates = DateReader.load();
        GeneratedNews news = new GeneratedNews(gazetteer);
        System.out.printf("%,9d articles  %5.1f MB%n", 0, heapMegabytes());
        long found = 0;
        for (int i = 1; i <= articles; i++) {
            Article article = news.article(i);
            found += places.read(article).size();
            found += dates.read(article, article.published()).size();
            if (i % step == 0) {
                System.out.printf("%,9d articles  %5.1f MB  %,d mentions%n", i, heapMegabytes(), found);
            }
        }
    }

    private static double heapMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}
