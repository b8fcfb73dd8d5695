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

/** How far a name goes, and what is none. */
class WholeNamesTest {
    private static final Published FRIDAY = Published.of(LocalDate.of(2024, 3, 15), Published.From.GIVEN, "2024-03-15");

    private static ParsedSentence first(String text) {
        Article article = ArticleText.of("a", FRIDAY, text.replace(" / ", "\n"));
        return Loaded.sentences()
                .read(
                        article,
                        Loaded.dates().read(article, FRIDAY),
                        Loaded.places().read(article))
                .sentences()
                .get(0);
    }

    private static List<String> names(String text) {
        return first(text).words().people().stream().map(Person::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bakers met Prime Minister Tariq al-Oramy. | Tariq al-Oramy",
                "The bakers met Hassan el-Bakri. | Hassan el-Bakri",
                "The bakers met Khalid bin Rashid al-Oramy. | Khalid bin Rashid al-Oramy",
                "The bakers met Mona bint Salim. | Mona bint Salim",
                "The bakers met Zia ul-Oram. | Zia ul-Oram",
                "The bakers met Ali Abd al-Rahman Oram. | Ali Abd al-Rahman Oram",
                "The bakers met Luis d'Oram. | Luis d'Oram",
                "The bakers met Ada van der Berg. | Ada van der Berg",
                "The bakers met Ki Jong-oram. | Ki Jong-oram",
                "The bakers met Sean O'Hara. | Sean O'Hara",
                "The bakers met Senator Ada A. Oram. | Ada A. Oram",
                "The bakers met John Oram, Jr. in Lima. | John Oram",
                "The bakers met President al-Oram. | al-Oram",
            })
    void smallWordsBelongToANameThatTheyStandIn(String sentence, String name) {
        assertThat(names(sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"al-Oram", "Al-Oram", "Oram"})
    void theArticleOfANameMayBeLeftOut(String name) {
        assertThat(Person.fold(name)).isEqualTo("oram");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The bakers saw the al-Oram mosque.", "The bakers were shown a d'Oram."})
    void noNameBeginsBehindThe(String sentence) {
        assertThat(names(sentence)).doesNotContain("Oram mosque").doesNotContain("d");
    }

    private static final String BELOW =
            " / The bakers saw Senator Ada Oram in Lima on Monday. They met Jonas Rice there. The keynote was long.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEN. ORAM SAYS INITIATIVES IN LIMA WORK | ORAM",
                "SEN. ORAM DELIVERS KEYNOTE IN LIMA | ORAM",
                "Oram Urges Action in Lima | Oram",
                "Oram Announces Bakers' Week in Lima | Oram",
                "Oram Praise Bakers in Lima | Oram",
                "Bakers Meet Oram in Lima | Oram",
                "Ada Oram Speaks in Lima | Ada Oram",
                "Governor Rice Stays in Lima | Rice",
                "Keynote Oram in Lima | Oram",
            })
    void aHeadlinesOtherWordsAreNoNames(String headline, String name) {
        assertThat(names(headline + BELOW)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Senators Ada Oram and Jonas Hale visited Lima. | Ada Oram | Jonas Hale",
                "Sens. Ada Oram (D-Lima) and Jonas Hale (R-Lima) on Monday visited Lima. | Ada Oram | Jonas Hale",
                "Ministers Ada Oram and Jonas Hale visited Lima. | Ada Oram | Jonas Hale",
                "Democrats Ada Oram and Jonas Hale visited Lima. | Ada Oram | Jonas Hale",
            })
    void theTitleOfSeveralIsNoName(String sentence, String one, String other) {
        assertThat(names(sentence)).containsExactly(one, other);
        assertThat(first(sentence).clauses().get(0).subject().people())
                .extracting(Person::name)
                .containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Larkfield Senators beat the bakers. | Larkfield Senators",
                "The bakers met Prime Minister John Major. | John Major",
                "The bakers met Jonas Trade. | Jonas Trade",
                "The bakers met Ada Justice. | Ada Justice",
                "The bakers met Jonas Interior. | Jonas Interior",
                "The bakers met the King of Larkland. | King of Larkland",
                "The bakers met Minister for Foreign Affairs Ada Oram. | Ada Oram",
                "The bakers met Assistant Secretary of Energy Jonas Oram. | Jonas Oram",
                "The bakers met Secretary of Health and Human Services Ada Oram. | Ada Oram",
                "The bakers met FEMA Federal Insurance Administrator Jonas Oram. | Jonas Oram",
                "The bakers met Chief of Staff Ada Oram. | Ada Oram",
                "The bakers met Executive Director Ada Oram. | Ada Oram",
                "The bakers met Major General Jonas Oram, Commanding General of the bakers. | Jonas Oram",
            })
    void whoHoldsAnOfficeIsNamed(String sentence, String name) {
        assertThat(names(sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bakers met the State Minister for Foreign Affairs.",
                "The bakers met the Assistant Secretary of Energy.",
                "The bakers met the Deputy Commanding General.",
                "The bakers met the Head of Peruvian General Intelligence.",
                "The bakers met the Peruvian Association of Women Entrepreneurs.",
                "The bakers spoke of Rural Economic Development.",
                "The bakers met the Secretary of Health and Human Services.",
                "The bakers met the Minister of Trade and Tourism.",
                "Ten Peruvian Senators flew to Lima.",
            })
    void anOfficeIsNobodysName(String sentence) {
        assertThat(names(sentence)).isEmpty();
    }
}
