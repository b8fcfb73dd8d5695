package org.dateline.time;

import java.time.LocalDate;
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

/** How many articles of 4 KB a core reads the dates of in a second, once warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DatesBenchmark {
    private static final int ARTICLE_CHARS = 4096;
    private static final String NEWS =
            """
            SEOUL, April 25 — The minister arrived late on Tuesday for a three-day visit, his first since October 2019.
            He will meet the president on Thursday morning and is to leave for Busan the following day. Exports fell 4.2
            percent in the first quarter from a year earlier, while imports rose for the second month in a row, the
            statistics office said last week. The two sides have met every spring since the 1990s. "We have waited for
            more than two years," said a trade official, who spoke to reporters at 7:30 p.m. The talks, due to end on
            May 2, were put off twice last year. A hearing is set for the week of June 9, 2025. The plant employs 1,900
            people in a town of 18,000 and was closed for nearly six months after the fire. Shares closed on Friday at
            their highest in five years.

            """;

    private final Published published =
            Published.of(LocalDate.of(2025, 4, 25), Published.From.GIVEN, "the benchmark");
    private final DateReader reader = DateReader.load();
    private final Article article = ArticleText.of("benchmark", published, text());

    private static String text() {
        return NEWS.repeat(ARTICLE_CHARS / NEWS.length() + 1).substring(0, ARTICLE_CHARS);
    }

    /** Finding and resolving. */
    @Benchmark
    public List<DateMention> read() {
        return reader.read(article, published);
    }

    /** Resolving alone, as for an article that is read again with another date. */
    @Benchmark
    public List<DateMention> resolveAgain(Found found) {
        return reader.resolve(article, found.expressions, published);
    }

    /** What was found before. */
    @State(Scope.Benchmark)
    public static class Found {
        final List<DateExpression> expressions = DateReader.load()
                .find(ArticleText.of("benchmark", Published.UNKNOWN, text()));
    }
}
