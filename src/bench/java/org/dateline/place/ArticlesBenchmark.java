package org.dateline.place;

import java.util.concurrent.TimeUnit;
import org.dateline.article.Article;
import org.dateline.time.DateReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many articles of 4 KB two cores read the dates and the places of in a second; each article differs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
public class ArticlesBenchmark {
    private static final int ARTICLES = 500;

    private final Gazetteer gazetteer = Gazetteer.load();
    private final PlaceReader places = PlaceReader.of(gazetteer);
    private final DateReader dates = DateReader.load();
    private final Article[] articles = new Article[ARTICLES];

    /** Makes the articles. */
    public ArticlesBenchmark() {
        GeneratedNews news = new GeneratedNews(gazetteer);
        for (int i = 0; i < ARTICLES; i++) {
            articles[i] = news.article(i);
        }
    }

    /** Where a thread is among the articles. */
    @State(Scope.Thread)
    public static class Position {
        private int next;

        int next() {
            next = (next + 1) % ARTICLES;
            return next;
        }
    }

    /** Dates and places of one article. */
    @Benchmark
    public void datesAndPlaces(Position position, Blackhole out) {
        Article article = articles[position.next()];
        out.consume(dates.read(article, article.published()));
        out.consume(places.read(article));
    }
}
