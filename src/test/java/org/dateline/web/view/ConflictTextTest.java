package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.time.DateConflict;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;
import org.dateline.time.When;
import org.dateline.web.text.Language;
import org.dateline.web.text.PlainWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictTextTest {
    private static final LocalDate FRIDAY = LocalDate.of(2031, 6, 6);
    private static final LocalDate THURSDAY = FRIDAY.minusDays(1);
    private static final String PRINTED = "Thursday, June 6, 2031";

    private final List<Reading> readings = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /** An article that gives the day of the meeting in its own words. */
    private void article(String id, String date, LocalDate read, Optional<DateConflict.WrongWeekday> conflict) {
        String text = "Okafor met Tuala on " + date + ".";
        Published published = Published.of(LocalDate.of(2031, 6, 9), Published.From.GIVEN, "");
        Article article = ArticleText.of(id, published, text);
        Span span = new Span(20, 20 + date.length());
        readings.add(new Reading(
                article,
                List.of(new DateMention(
                        span,
                        date,
                        TimexType.DATE,
                        FRIDAY.toString(),
                        Optional.empty(),
                        When.of(FRIDAY),
                        conflict.map(DateConflict.class::cast),
                        "date",
                        new DateForm.Day(DateForm.MonthSaid.HERE, true, true, DateForm.Hours.NONE))),
                List.of()));
        claims.add(new Claim(
                id,
                new Span(0, text.length()),
                text,
                EventKind.MEETING,
                Optional.of("Okafor"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                When.of(read),
                Optional.of(span),
                Optional.of(date),
                Status.HAPPENED,
                "Okafor meets Tuala"));
    }

    private static DateConflict.WrongWeekday wrong(boolean isWeekdayLikelier) {
        return new DateConflict.WrongWeekday(FRIDAY, DayOfWeek.THURSDAY, THURSDAY, isWeekdayLikelier);
    }

    private Event event(LocalDate day, Status status, Conflict conflict) {
        return new Event(
                "e1",
                "Okafor meets Tuala",
                EventKind.MEETING,
                When.of(day),
                status,
                Optional.empty(),
                List.of(),
                false,
                0.8,
                claims,
                List.of(conflict));
    }

    private Trip trip(Problem... problems) {
        Itinerary none = new Itinerary(
                "t", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
        return new Trip("t", none, readings, List.of(problems));
    }

    private String said(Language language, LocalDate day, Status status, Conflict conflict) {
        return new ConflictText(trip(), new Words(PlainWording.of(language)))
                .of(event(day, status, conflict), conflict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|Two articles print “Thursday, June 6, 2031”; that day was a Friday. One other statement fits"
                        + " Thursday 5 June 2031, so that day was chosen.",
                "JAPANESE|記事2本に「Thursday, June 6, 2031」とありますが、その日は金曜日でした。ほかの記述1件が2031年6月5日（木）と一致するため、この日を採用しました。",
                "KOREAN|기사 2건에 “Thursday, June 6, 2031”라고 나오지만, 그날은 금요일이었습니다."
                        + " 다른 진술 1건이 2031년 6월 5일 목요일과 일치하여 이 날짜를 채택했습니다.",
                "MALAY|2 artikel menulis “Thursday, June 6, 2031”, tetapi hari itu hari Jumaat."
                        + " 1 kenyataan lain sepadan dengan Khamis, 5 Jun 2031, maka hari itu dipilih."
            })
    void aWrongWeekdaySaysWhoPrintsItAndWhatSpeaksForTheOther(Language language, String sentence) {
        article("a", PRINTED, THURSDAY, Optional.of(wrong(true)));
        article("b", PRINTED, THURSDAY, Optional.of(wrong(false)));
        article("c", "5 June", THURSDAY, Optional.empty());
        assertThat(said(language, THURSDAY, Status.HAPPENED, new Conflict.WrongWeekday(wrong(true), THURSDAY, 1)))
                .isEqualTo(sentence);
    }

    @Test
    void whereNothingElseSpeaksForADayTheWeekdayDoes() {
        article("a", PRINTED, THURSDAY, Optional.of(wrong(true)));
        assertThat(said(
                        Language.ENGLISH,
                        THURSDAY,
                        Status.HAPPENED,
                        new Conflict.WrongWeekday(wrong(true), THURSDAY, 0)))
                .isEqualTo("One article prints “Thursday, June 6, 2031”; that day was a Friday."
                        + " A weekday is mistaken less easily than a number, so Thursday 5 June 2031 was chosen.");
    }

    @Test
    void sourcesThatDisagreeAreToldWithTheChoice() {
        article("a", "6 June", FRIDAY, Optional.empty());
        Conflict days = new Conflict.DaysDisagree(FRIDAY, List.of(THURSDAY), 2);
        assertThat(said(Language.ENGLISH, FRIDAY, Status.HAPPENED, days))
                .isEqualTo("The articles disagree on the day: Thursday 5 June 2031 or Friday 6 June 2031."
                        + " Friday 6 June 2031 was chosen, which 2 articles give.");
        Conflict plan = new Conflict.PlanOvertaken(FRIDAY, "Apia", Conflict.Overtaken.ELSEWHERE, FRIDAY, "Suva");
        assertThat(said(Language.MALAY, FRIDAY, Status.CANCELLED, plan))
                .startsWith("Dirancang pada Jumaat, 6 Jun 2031 di Apia; artikel kemudian menyebut Suva");
    }

    @Test
    void everyConflictIsToldInEveryLanguage() {
        article("a", "6 June", FRIDAY, Optional.empty());
        List<Conflict> all = List.of(
                new Conflict.WrongWeekday(wrong(false), FRIDAY, 1),
                new Conflict.DaysDisagree(FRIDAY, List.of(THURSDAY), 1),
                new Conflict.PlanOvertaken(FRIDAY, "Apia", Conflict.Overtaken.GOES_LATER, FRIDAY, "Suva"),
                new Conflict.Anachronism(
                        new DateConflict.OldYear("2022", "expect", new When.Year(2031), new When.Year(2022))),
                new Conflict.Anachronism(new DateConflict.OutOfTime(
                        "5 June 2031", "will meet", true, FRIDAY, THURSDAY, When.of(THURSDAY))),
                new Conflict.TooFar(List.of("Suva", "Apia"), 20_000));
        for (Language language : Language.values()) {
            assertThat(all)
                    .extracting(c -> said(language, FRIDAY, Status.HAPPENED, c))
                    .doesNotContain("");
        }
        assertThat(said(Language.KOREAN, FRIDAY, Status.HAPPENED, all.get(5)))
                .isEqualTo("같은 날 방문했다는 곳들(Suva, Apia)이 하루에 오가기에는 너무 멉니다.");
    }

    @Test
    void aProblemWithADateIsToldFromTheDate() {
        article("a", PRINTED, THURSDAY, Optional.of(wrong(true)));
        Span date = readings.get(0).dates().get(0).span();
        Problem known =
                new Problem("time", Optional.of("a"), Optional.of(date), new Problem.Matter.WrongDate(wrong(true)));
        Problem file = new Problem(
                "article", Optional.of("b"), Optional.empty(), new Problem.Matter.Unread("The file is empty."));
        ProblemText text = new ProblemText(trip(known, file), new Words(PlainWording.of(Language.JAPANESE)));
        assertThat(text.of(known)).contains("記事1本に「Thursday, June 6, 2031」とありますが、その日は金曜日でした。曜日に合うのは2031年6月5日（木）です。");
        assertThat(text.of(file)).isEmpty();
    }
}
