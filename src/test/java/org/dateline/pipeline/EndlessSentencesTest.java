package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that nobody writes: twice as long a one takes about twice the work, by the memory that is asked for. */
class EndlessSentencesTest {
    private static final int TIMES = 1200;
    private static final double MOST = 2.9;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paris, ",
                "Paris: ",
                "Paris-",
                "Paris's ",
                "[Paris (",
                "“Paris ",
                "Ada Miller, ",
                "Ada Miller went to Paris and ",
                "she met and ",
                "on 3 May 2024, ",
                "Monday and ",
                "at 5 p.m. ",
                "until Monday ",
                "arrived in Paris; ",
                "from Paris to Lima ",
                "north of Paris, ",
                "USS Miller, ",
                "Lima United, ",
                "the ship Lima, ",
                "President ",
                "minister of the ",
                "12 ",
                "Monday 3 ",
                "\n\nMonday 3\n\n",
                "\n* * * * * * Monday 3\n",
                "\n- A ferry sinks off Lima. (Coast Wire)\n",
                "Miller leads the mission to Lima. ",
                "The Duke of Lima and Prince Adam met. ",
                "a dinner given by the mayor, ",
                "the wing of the School of Art, ",
                "| 15 October | Lima ",
                "\n| 15 October | Lima |\n",
                "as she visited Lima, ",
                "Paris"
            })
    void workGrowsWithTheLength(String words) {
        isInProportion(times -> "Published: 2024-03-05\n\nAda Miller arrived in Lima on Monday. She will fly to "
                + words.repeat(times) + "end.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paris, ", "Miller in Lima ", "MILLER ARRIVES IN LIMA "})
    void soItDoesWithTheLengthOfTheTitle(String words) {
        isInProportion(times -> "Title: Ada Miller in " + words.repeat(times)
                + "\nPublished: 2024-03-05\n\nAda Miller said on Monday that she was glad.\n");
    }

    private static void isInProportion(IntFunction<String> text) {
        work(text.apply(TIMES / 2)); // what is loaded once
        double once = work(text.apply(TIMES));
        double twice = work(text.apply(2 * TIMES));
        assertThat(twice / once).isLessThan(MOST);
    }

    private static double work(String text) {
        List<Article> articles = ArticleReader.read("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .articles();
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            return one.submit(() -> {
                        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
                        long thread = Thread.currentThread().getId();
                        long before = threads.getThreadAllocatedBytes(thread);
                        Pipeline pipeline = Loaded.pipeline();
                        pipeline.explain("a", articles, List.of(), Optional.empty());
                        pipeline.whereabouts(articles.get(0));
                        return threads.getThreadAllocatedBytes(thread) - before;
                    })
                    .join();
        } finally {
            one.shutdown();
        }
    }
}
