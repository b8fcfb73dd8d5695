package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.Span;
import org.dateline.pipeline.Trip;
import org.dateline.time.When;
import org.dateline.web.text.Language;
import org.dateline.web.text.PlainWording;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static final DateText DATES = new DateText(PlainWording.of(Language.ENGLISH));
    private static final LocalDate DAY = LocalDate.of(2031, 6, 7);

    @Test
    void datesReadAsPeopleWriteThem() {
        assertThat(DATES.of(When.of(DAY))).isEqualTo("Saturday 7 June 2031");
        assertThat(DATES.of(When.at(DAY, LocalTime.of(9, 5)))).isEqualTo("Saturday 7 June 2031, 09:05");
        assertThat(DATES.of(new When.Month(YearMonth.of(2031, 6)))).isEqualTo("June 2031");
        assertThat(DATES.of(new When.Week(LocalDate.of(2031, 6, 2)))).isEqualTo("the week of 2 June 2031");
        assertThat(DATES.of(new When.Season(2031, 23, DAY, DAY))).isEqualTo("autumn 2031");
        assertThat(DATES.of(new When.Season(2031, 34, DAY, DAY))).isEqualTo("quarter 2 of 2031");
        assertThat(DATES.of(When.between(DAY, DAY.plusDays(2)))).isEqualTo("7–9 June 2031");
        assertThat(DATES.of(When.between(DAY, DAY.plusDays(30)))).isEqualTo("7 June – 7 July 2031");
        assertThat(DATES.of(new When.Interval(Optional.empty(), Optional.of(DAY))))
                .isEqualTo("until 7 June 2031");
        assertThat(DATES.of(When.UNKNOWN)).isEqualTo("date not known");
    }

    @Test
    void onlyWhatHtmlKnowsIsMachineReadable() {
        assertThat(DateText.machine(When.of(DAY))).isEqualTo("2031-06-07");
        assertThat(DateText.machine(new When.Month(YearMonth.of(2031, 6)))).isEqualTo("2031-06");
        assertThat(DateText.machine(new When.Season(2031, 23, DAY, DAY))).isEmpty();
        assertThat(DateText.machine(When.UNKNOWN)).isEmpty();
    }

    @Test
    void candidatesThatAreNoDatesStandAsTheyAre() {
        assertThat(DATES.candidate("2031-06-07")).isEqualTo("Saturday 7 June 2031");
        assertThat(DATES.candidate("2031-06")).isEqualTo("June 2031");
        assertThat(DATES.candidate("Busan")).isEqualTo("Busan");
    }

    @Test
    void segmentsJoinToTheTextWhateverTheMarks() {
        String text = "On Monday in Suva, Fiji.";
        List<Segment.Marked> marks = List.of(
                new Segment.Marked(new Span(3, 9), "date", "/x#e1", ""),
                new Segment.Marked(new Span(13, 17), "place", "", "Suva"),
                new Segment.Marked(new Span(13, 23), "place", "", "Fiji"),
                new Segment.Marked(new Span(15, 40), "date", "", ""));
        List<Segment> segments = Segment.of(text, new Span(1, text.length()), marks);
        assertThat(String.join("", segments.stream().map(Segment::text).toList()))
                .isEqualTo(text.substring(1));
        assertThat(segments)
                .filteredOn(s -> s.text().equals("Monday"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.mark()).isEqualTo("date");
                    assertThat(s.href()).isEqualTo("/x#e1");
                });
        assertThat(segments).filteredOn(s -> s.mark().equals("date place")).isNotEmpty();
    }

    @Test
    void anArticleThatIsNotReadIsShownAsItIsWritten() {
        Article japanese = ArticleText.of("tokyo", Published.UNKNOWN, "首相は日曜日に東京に到着した。\n\n月曜日にはソウルで大統領と会談する予定だ。\n");
        Trip trip = Loaded.pipeline().trip("asia", List.of(japanese), List.of());
        ArticleView view = ArticleViews.of(trip, trip.readings().get(0), PlainWording.of(Language.ENGLISH));
        assertThat(view.notRead()).contains("In Japanese; not read.");
        assertThat(view.lang()).isEqualTo("ja");
        assertThat(view.blocks())
                .extracting(block -> block.lines().get(0).segments().get(0).text())
                .containsExactly("首相は日曜日に東京に到着した。", "月曜日にはソウルで大統領と会談する予定だ。");
        assertThat(view.events()).isEmpty();
        assertThat(ArticleViews.of(trip, trip.readings().get(0), PlainWording.of(Language.JAPANESE))
                        .lang())
                .isEmpty();
    }

    @Test
    void onlyWebAddressesAreLinked() {
        assertThat(Words.link(Optional.of("https://news.example/a"))).isPresent();
        assertThat(Words.link(Optional.of("javascript:alert(1)"))).isEmpty();
        assertThat(Words.link(Optional.of("data:text/html,x"))).isEmpty();
    }

    @Test
    void longNamesAreCutBetweenLetters() {
        assertThat(Words.shorten("ab\uD83C\uDF0Dcd", 4)).isEqualTo("ab\uD83C\uDF0D…");
        assertThat(Words.shorten("short", 5)).isEqualTo("short");
    }

    @Test
    void anArticlesNameIsOneSegmentOfItsAddress() {
        assertThat(Paths.article("t", "../a b?c#d")).isEqualTo("/trips/t/articles/..%2Fa%20b%3Fc%23d");
    }
}
