package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which line near the top says when an article was published. */
class ArticleTextTest {
    private static Published published(String line) {
        String text =
                "Star Says Good-bye\n\n" + line + "\n\nThe singer sang two songs in French. A full house heard her.\n";
        return ArticleText.of("a", Published.UNKNOWN, text).published();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Lima Courier, Saturday, June 19, 1954.",
                "The Times of Lima, June 19, 1954",
                "Lima Daily News, Sat., June 19, 1954",
                "Royal Household, 19 June 1954",
                "Basel, Switzerland, June 19, 1954",
                "Office of the Governor, Saturday, 19 June 1954"
            })
    void anImprintDatesAnArticle(String line) {
        assertThat(published(line).date()).contains(LocalDate.of(1954, 6, 19));
        assertThat(published(line).from()).isEqualTo(Published.From.DATELINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was born in Lyon, June 19, 1954",
                "Rally in Lima, June 19, 1954",
                "The bridge was opened on Saturday, June 19, 1954.",
                "June 19, 1954, Lima Opera House: first night",
                "The Lima Courier, June 19, 1954, page 3"
            })
    void aDayOfWhatIsToldDoesNot(String line) {
        assertThat(published(line).date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday, 18 June 1954, 10:13 am\nPress Release: Lima Choir\n\n17 June 1954",
                "Posted 18 June 1954\n\nThursday, June 17, 1954",
                "17 June 1954\n\n17 June 1954",
                "June 18, 1954\nA word from the choir\n\nJune 17, 1954"
            })
    void theDayOfWritingBelowThatOfSendingDatesAnArticle(String lines) {
        assertThat(published(lines).date()).contains(LocalDate.of(1954, 6, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thursday, 17 June 1954\n\nLima Opera House\n\nFriday, 18 June 1954",
                "17 June 1954\n\n17 May 1954",
                "17 June 1954\n\nOne\n\nTwo\n\nThree\n\nFour\n\n16 June 1954"
            })
    void daysOfAListDoNot(String lines) {
        assertThat(published(lines).date()).isEmpty();
    }
}
