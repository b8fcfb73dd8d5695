package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.OneArticle;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;
import org.junit.jupiter.api.Test;

/** Who writes that they are still in a town was there since they came. */
class StillThereTest {
    private static List<String> days(String... posts) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < posts.length; i++) {
            articles.addAll(ArticleReader.read(i + ".txt", posts[i].getBytes(StandardCharsets.UTF_8))
                    .articles());
        }
        return OneArticle.stopDays(Loaded.pipeline().explain("t", articles, List.of(), Optional.empty()));
    }

    private static final String CAME = """
            South
            2016-05-10

            We woke up early. Today we sailed to Arica and tied up at the quay. We had soup.""";

    @Test
    void stillIsSinceTheDayThatTheyCame() {
        assertThat(days(CAME, """
                Rain
                2016-05-13

                We are still in Arica, and we have colds. We had more soup."""))
                .containsExactly("2016-05-10 Arica", "2016-05-11 Arica", "2016-05-12 Arica", "2016-05-13 Arica");
    }

    @Test
    void withoutItTheDaysBetweenAreNotKnown() {
        assertThat(days(CAME, """
                Rain
                2016-05-13

                We are in Arica, and we have colds. We had more soup.""")).containsExactly("2016-05-10 Arica", "2016-05-13 Arica");
    }

    @Test
    void stillInATownThatTheyHadNotComeToIsOfItsDay() {
        assertThat(days(CAME, """
                Rain
                2016-05-13

                We are still in Tacna, and we have colds. We had more soup.""")).containsExactly("2016-05-10 Arica", "2016-05-13 Tacna");
    }
}
