package org.dateline.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredicatePhrasesTest {
    private static final Published FRIDAY = Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");

    private static List<String> phrases(String sentence) {
        Article article = ArticleText.of("a", FRIDAY, sentence);
        ParsedArticle parsed = Loaded.sentences()
                .read(
                        article,
                        Loaded.dates().read(article, FRIDAY),
                        Loaded.places().read(article));
        ParsedSentence only = parsed.sentences().get(0);
        return only.clauses().stream()
                .map(clause -> PredicatePhrases.find(only.words(), clause))
                .flatMap(Optional::stream)
                .map(phrase -> phrase.present() + " " + phrase.behind())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Miller toured a mill near Cusco on Thursday. | tours a mill near Cusco",
                "On Thursday Miller joined Gov. Tom Oram at a union hall in Lima, and she left. | joins Gov. Tom Oram"
                        + " at a union hall in Lima",
                "She will take part in a rally late on Monday with farmers. | takes part in a rally with farmers",
                "He signed an agreement on fishing that both sides had sought for years. | signs an agreement on"
                        + " fishing",
                "Miller will visit Peru from 13 to 15 May to see its mills. | visits Peru to see its mills",
                "Miller had breakfast with editors before she met the king. | has breakfast with editors",
                "Miller addressed students and flew to Quito. | addresses students",
                "Miller laid a wreath in Lima, Peru, where Oram joined her. | lays a wreath in Lima, Peru",
            })
    void takesTheWordsUpToWhereSomethingElseBegins(String sentence, String phrase) {
        assertThat(phrases(sentence)).contains(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miller spent Thursday in Lima.",
                "The trip takes her to Lima and Quito.",
                "They have been ordained in Cusco.",
                "Miller cancelled a visit to Lima.",
                "We visited our friends in Lima on Monday.",
                "Miller toured “the saddest mill” in Lima.",
            })
    void leavesWordsThatMakeNoTitle(String sentence) {
        assertThat(phrases(sentence)).isEmpty();
    }
}
