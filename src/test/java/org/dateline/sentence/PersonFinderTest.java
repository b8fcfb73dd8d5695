package org.dateline.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonFinderTest {
    private static final Published FRIDAY = Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");

    private static List<String> names(String sentence) {
        return people(sentence).stream().map(Person::name).toList();
    }

    private static List<Person> people(String sentence) {
        Article article = ArticleText.of("a", FRIDAY, sentence);
        ParsedArticle parsed = Loaded.sentences()
                .read(
                        article,
                        Loaded.dates().read(article, FRIDAY),
                        Loaded.places().read(article));
        return parsed.sentences().get(0).words().people();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was a meeting with bishops at the seminary of St. Basil the Great.",
                "There was a Mass at St. Jude's for the bakers.",
                "The bakers sang in the church of Saint Agnes.",
                "The Larkfield Oval will host a match against Peru.",
                "Well, the bakers are here.",
            })
    void namesOfHousesAreNobody(String sentence) {
        assertThat(names(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bakers heard that Texas Democrat Ada Miller will come. | Ada Miller",
                "The bakers heard that Republican Ada Miller will come. | Ada Miller",
                "The bakers met Senator Ada Miller. | Ada Miller",
                "The bakers heard that Basil Oram will come. | Basil Oram",
            })
    void aPartyIsNoName(String sentence, String name) {
        assertThat(names(sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oram and the first lady, Ada Oram, will head to Lima. | true",
                "Oram and First Lady Ada Oram will head to Lima. | true",
                "The mayor, Ada Oram, will head to Lima. | false",
                "The bakers met a lady, and Ada Oram will head to Lima. | false",
            })
    void whoIsToldOfByWhoseWifeSheIsDoesNotLendHerNameToOthers(String sentence, boolean spouse) {
        assertThat(people(sentence))
                .filteredOn(person -> person.name().equals("Ada Oram"))
                .extracting(Person::spouse)
                .containsExactly(spouse);
    }
}
