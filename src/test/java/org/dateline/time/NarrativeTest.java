package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

/** Dates that hang on what the text said before: schedules, days of a tour, ranges. */
class NarrativeTest {
    private static final DateReader READER = Loaded.dates();
    private static final Published PUBLISHED = Published.of(LocalDate.of(2024, 7, 2), Published.From.GIVEN, "the test");

    private static List<DateMention> read(String text, Published published) {
        return READER.read(ArticleText.of("a", published, text), published);
    }

    @Test
    void putsTimesUnderTheDayOfTheirHeading() {
        String schedule = """
            Wednesday, July 10 (Nairobi)

            -- 7 p.m. Arrival at the airport

            Thursday, July 11 (Kigali)

            -- 9:30 a.m. Wreath at the memorial
            -- In the afternoon, talks with the president
            """;
        assertThat(read(schedule, PUBLISHED))
                .extracting(DateMention::value)
                .containsExactly("2024-07-10", "2024-07-10T19:00", "2024-07-11", "2024-07-11T09:30", "2024-07-11TAF");
    }

    @Test
    void takesNoWeekFromAHeadingThatNamesOnlyAWeekday() {
        // published on a Tuesday
        assertThat(read("Hail Is Possible Both Friday And Saturday\n\nMore storms are expected Sunday.", PUBLISHED))
                .extracting(DateMention::value)
                .endsWith("2024-07-07");
        assertThat(read(
                        "Storms Killed Two On Sunday\n\nMore rain is expected Thursday, and it rained Saturday.",
                        PUBLISHED))
                .extracting(DateMention::value)
                .containsExactly("2024-06-30", "2024-07-04", "2024-06-29");
        assertThat(read(
                        "Friday\n\nThe fair opens.\n\nSaturday\n\nThe fair closed last year on Monday, she said.",
                        PUBLISHED))
                .extracting(DateMention::value)
                .contains("2024-07-01");
    }

    @Test
    void readsWeekdaysWithinTheRangeOfTheirHeading() {
        String schedule = """
            KENYA: Friday, July 19 – Sunday, July 21

            * On Saturday, she will tour a farm.

            RWANDA: Sunday, July 21 – Monday, July 22

            * On Monday she meets the president, the palace said on Tuesday.
            """;
        List<DateMention> mentions = read(schedule, PUBLISHED);
        assertThat(mentions)
                .extracting(DateMention::value)
                .startsWith("2024-07-19", "2024-07-21", "2024-07-20", "2024-07-21", "2024-07-22", "2024-07-22");
        assertThat(mentions.get(0).days())
                .isEqualTo(When.between(LocalDate.of(2024, 7, 19), LocalDate.of(2024, 7, 21)));
    }

    @Test
    void countsTheDaysOfATour() {
        String text = "Day One – Sunday, July 14 – Nairobi\n\nThey land.\n\n"
                + "On the fourth day of the tour they rest, and on day six of the tour they leave.";
        assertThat(read(text, PUBLISHED))
                .extracting(DateMention::value)
                .containsExactly("2024-07-14", "2024-07-14", "2024-07-17", "2024-07-19");
    }

    @Test
    void waitsForAnAnchorAndIsResolvedAgain() {
        Article article = ArticleText.of(
                "a", Published.UNKNOWN, "She leaves on Thursday for Kigali and meets him the following day.");
        List<DateExpression> found = READER.find(article);
        assertThat(READER.resolve(article, found, Published.UNKNOWN))
                .extracting(DateMention::value)
                .containsExactly("XXXX-WXX-4", "XXXX-WXX-5");
        assertThat(READER.resolve(article, found, PUBLISHED))
                .extracting(DateMention::value)
                .containsExactly("2024-07-04", "2024-07-05");
    }

    @Test
    void leavesTheYearOpenWhereNothingTellsIt() {
        assertThat(read(
                        "The flood of March 11, 2011, was worse. It rained.\n\nThe visit begins on Nov. 20.",
                        Published.UNKNOWN))
                .extracting(DateMention::value)
                .containsExactly("2011-03-11", "XXXX-11-20");
    }

    @Test
    void givesBothEndsOfARangeTheirDays() {
        for (String text : List.of(
                "She stays from July 5 to 8.",
                "She stays July 5-8.",
                "She stays between July 5 and July 8.",
                "The visit, set for July 5, to 8, is short.",
                "She stays from 5 to 8 July.",
                "She stays 5–8 July 2024.")) {
            List<DateMention> mentions = read(text, PUBLISHED);
            assertThat(mentions).as(text).extracting(DateMention::value).containsExactly("2024-07-05", "2024-07-08");
            assertThat(mentions)
                    .as(text)
                    .allMatch(m -> m.days().equals(When.between(LocalDate.of(2024, 7, 5), LocalDate.of(2024, 7, 8))));
        }
    }

    @Test
    void knowsTheSouthernSummer() {
        Article article = ArticleText.of("a", PUBLISHED, "It was dry in the summer of 2019.");
        Setting southern = new Setting() {
            @Override
            public Optional<String> country(Span words) {
                return Optional.empty();
            }

            @Override
            public Hemisphere hemisphere() {
                return Hemisphere.SOUTHERN;
            }
        };
        DateMention mention = READER.resolve(article, READER.find(article), PUBLISHED, southern)
                .get(0);
        assertThat(mention.value()).isEqualTo("2019-SU");
        assertThat(mention.when().first()).contains(LocalDate.of(2019, 12, 1));
        assertThat(mention.edtf()).isEqualTo("2019-30");
    }

    @Test
    void saysWhatItCountedFrom() {
        DateMention mention = read("She left yesterday.", PUBLISHED).get(0);
        assertThat(mention.rule()).isEqualTo("yesterday");
        assertThat(mention.anchor()).contains("published 2024-07-02");
    }
}
