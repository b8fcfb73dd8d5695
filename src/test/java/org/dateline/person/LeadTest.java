package org.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.sentence.ParsedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        President Ada Moreno arrived in Lima on Monday. Moreno flies to Quito on Wednesday.,   moreno, ada
        President A. B. Moreno arrived in Lima on Monday.,                                      moreno, ''
        President Moreno arrived in Lima on Monday.,                                            moreno, ''
        Ada Bela Moreno arrived in Lima on Monday.,                                             moreno, ada
        Jonas van den Oram arrived in Lima on Monday. Oram flies to Quito.,                     oram,   jonas
        Kim Jong Un arrived in Hanoi on Monday. Kim flew to Beijing on Tuesday.,                kim,    jong un
        President Lula da Silva arrived in Lima on Monday. Lula flew to Quito on Tuesday.,      lula,   ''
        Pope Leo XIV arrived in Lima on Monday. Leo flew to Quito on Tuesday.,                  leo,    ''
        """)
    void itIsKnownByTheNameThatArticlesHaveInCommonAndWhatStandsBeside(String text, String key, String given) {
        Published published = Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");
        Article article = ArticleText.of("a", published, text);
        ParsedArticle read = Loaded.sentences()
                .read(
                        article,
                        Loaded.dates().read(article, published),
                        Loaded.places().read(article));
        assertThat(Lead.of(read)).isEqualTo(Optional.of(new Lead(key, given)));
    }
}
