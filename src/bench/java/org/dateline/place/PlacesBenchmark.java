package org.dateline.place;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many articles of 4 KB a core reads the places of in a second, once warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlacesBenchmark {
    private static final int ARTICLE_CHARS = 4096;
    private static final String NEWS = """
        SEOUL, April 25 — The minister arrived at Incheon International Airport late on Tuesday from Kuala Lumpur and
        was driven to the Blue House. He will meet South Korean officials on Thursday and leave for Busan the next
        day. Beijing warned that the talks must not touch on the South China Sea; Tokyo welcomed them. Exports to
        Southeast Asia fell in the first quarter, the statistics office said, while imports from Australia, Brazil
        and the United States rose. Jordan Miller, a Canadian trade lawyer, called it good news for Vancouver.

        SPRINGFIELD, Mo. (AP) — Two people from Lebanon, Missouri, were hurt in a crash near Conway, the Laclede
        County Sheriff's Office said. Both were taken to a hospital in Springfield. A Marshfield woman, Paula Reed,
        23, was held in Greene County. Police in Joplin, Carthage and Neosho closed roads after the storm, which had
        crossed Oklahoma and eastern Kansas. Students of the University of Missouri in Columbia helped.

        """;

    private final PlaceReader reader = PlaceReader.of(Gazetteer.load());
    private final Article article = ArticleText.of(
            "benchmark",
            Published.UNKNOWN,
            NEWS.repeat(ARTICLE_CHARS / NEWS.length() + 1).substring(0, ARTICLE_CHARS));

    /** Finding and resolving. */
    @Benchmark
    public List<PlaceMention> read() {
        return reader.read(article);
    }

    /** What start-up pays. */
    @Benchmark
    public Gazetteer load() {
        return Gazetteer.load();
    }
}
