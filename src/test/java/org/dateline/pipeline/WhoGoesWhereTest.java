package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.itinerary.Itinerary;
import org.junit.jupiter.api.Test;

/** Who travels by other names than their own, and days that a page tells for all that stands below. */
class WhoGoesWhereTest {
    @Test
    void whoeverLeadsAMissionGoesWhereItGoes() {
        assertThat(
                        stops(
                                "2024-03-15",
                                "Premier leads trade mission",
                                "Premier Ada Miller will lead a delegation of 31 companies on a trade mission to Mexico.\n\n"
                                        + "The mission leaves Winnipeg on Saturday, April 6, for Mexico City.\n\n"
                                        + "On April 9 the delegation moves on to Monterrey. The group will be in Puebla on April 10."))
                .contains("2024-04-06 Winnipeg", "2024-04-09 Monterrey", "2024-04-10 Puebla");
    }

    @Test
    void anotherGroupIsNotHers() {
        assertThat(
                        stops(
                                "2024-03-15",
                                "Premier in Lima",
                                "Premier Ada Miller will be in Lima on April 6.\n\nThe mission of the United Nations leaves Cusco on April 7."))
                .containsExactly("2024-04-06 Lima");
    }

    @Test
    void whereTheRemainsAreTheDeadAre() {
        assertThat(stops(
                        "2024-03-15",
                        "Farewell to President Miller",
                        "President Ada Miller died on Sunday. Miller's coffin will be taken to Lima on March 20.\n\n"
                                + "The coffin will be in Cusco on March 22."))
                .contains("2024-03-20 Lima", "2024-03-22 Cusco");
    }

    @Test
    void aMinistryThatPrintsAReportIsNoTraveller() {
        List<Article> articles = List.of(
                ArticleText.of(
                        "log",
                        new ArticleText.Metadata(
                                Optional.of("A journey"),
                                Optional.of("Ministry of Foreign Affairs"),
                                Optional.empty(),
                                Published.of(LocalDate.parse("2024-03-15"), Published.From.GIVEN, "2024-03-15")),
                        "March 10\nWe arrived in Lima and walked to our hotel.\n\nMarch 11\nWe drove to Arequipa, where we slept."));
        assertThat(Loaded.pipeline().trip("t", articles, List.of()).itinerary().traveller())
                .contains("The writer");
    }

    @Test
    void aClubIsCalledForShort() {
        Itinerary trip = trip(
                "2013-01-08",
                "Rovers to fly south",
                "Callao Rovers will spend part of the winter break in southern Africa, the club can confirm.\n\n"
                        + "Manager Jonas Oram takes a squad of 22 to Johannesburg on Sunday 13 January.\n\n"
                        + "The Rovers then head for Zambia, where they play in Livingstone on Sunday 20 January.");
        assertThat(trip.traveller()).contains("Callao Rovers");
        assertThat(stops(trip)).contains("2013-01-13 Johannesburg", "2013-01-20 Livingstone");
    }

    @Test
    void aPrinceHasTwoNames() {
        assertThat(stops(
                        "1977-07-26",
                        "Visit by the Prince of Wales",
                        "The Prince of Wales has accepted an invitation to visit Peru in November.\n\n"
                                + "Prince Adam is expected to arrive in Lima on Tuesday 1 November. He will leave from Arequipa on Friday 11 November."
                                + " The Prince of Wales will rest in Cusco on Saturday 5 November."))
                .contains("1977-11-01 Lima", "1977-11-05 Cusco", "1977-11-11 Arequipa");
    }

    @Test
    void twoPrincesAreTwo() {
        assertThat(stops(
                        "1977-07-26",
                        "Visit by the Prince of Wales",
                        "The Prince of Wales will arrive in Lima on Tuesday 1 November. The Prince of Wales will dine with Prince Adam.\n\n"
                                + "Prince Adam will be in Cusco on Saturday 5 November."))
                .containsExactly("1977-11-01 Lima");
    }

    @Test
    void aStyleStandsBetweenAnOfficeAndItsHolder() {
        assertThat(stops(
                        "1961-02-17",
                        "Prime Minister's visit",
                        "The Prime Minister, the Rt. Hon. R. G. Miller, will leave Lima on Tuesday, February 21.\n\n"
                                + "The Prime Minister will fly to Geneva on February 26."))
                .contains("1961-02-21 Lima", "1961-02-26 Geneva");
    }

    @Test
    void whatSignsAReleaseIsNoStop() {
        assertThat(stops(
                        "1972-06-01",
                        "Visit to Peru",
                        "The Prime Minister, Mr Adam Miller, will be in Lima on Monday 5 June.\n\nOSLO, 1 June 1972"))
                .containsExactly("1972-06-05 Lima");
    }

    @Test
    void aDayOnALineAboveTheTextIsItsOwn() {
        String text =
                "President Ada Miller this morning arrived at Edinburgh Airport.\n\nTonight Miller dined in Dundee.";
        assertThat(stops("2011-07-05", "Pool report 3", "July 4, 2011\n\n" + text))
                .contains("2011-07-04 Dundee");
        assertThat(stops("2011-07-05", "Pool report 3", text)).contains("2011-07-05 Dundee");
    }

    @Test
    void rowsThatOpenWithAWeekdayAreOfTheMonthAbove() {
        assertThat(stops(
                        "1977-09-27",
                        "Visit of Prince Adam to Peru",
                        "Prince Adam will visit Peru. The itinerary for the visit in November is:\n\n"
                                + "Tuesday 1 Morning Arrival in Lima\nThursday 3 Morning Cusco\nFriday 4 Arequipa"))
                .contains("1977-11-01 Lima", "1977-11-03 Cusco", "1977-11-04 Arequipa");
    }

    @Test
    void aHistorysDaysAreOfTheYearOfItsTitle() {
        assertThat(stops(
                        "2014-06-30",
                        "1998 state visit by Ada Miller to Peru",
                        "From 11 to 24 September 1998 Ada Miller, the President of Chile, paid a state visit to Peru.\n\n"
                                + "On 22 September she met the Prime Minister in Arequipa."))
                .contains("1998-09-22 Arequipa");
    }

    @Test
    void anItemOfADigestIsOfThoseItNames() {
        assertThat(stops(
                        "2014-04-11",
                        "Current events",
                        "April 10, 2014 (Thursday)\n\nPolitics\n- President Ada Miller arrives in Santiago, Chile. (Berliner Bote)\n"
                                + "- The trade minister of Norway flies from Beijing to Tokyo. (Southern Cross)\n\n"
                                + "Crime\n- A banker sentenced in absentia is seen in Dubai. (Gulf Echo)\n\n"
                                + "April 11, 2014 (Friday)\n\nPolitics\n- A roadside bomb kills three policemen in Peshawar. (Khyber Mail)\n"
                                + "- Ministers of the group gather in Washington. (Capital Wire)"))
                .containsExactly("2014-04-10 Santiago");
    }

    @Test
    void aJourneyGoesOnInTheCountryWhereItBrokeOff() {
        List<Article> articles = List.of(
                article(
                        "2008-12-03",
                        "Banker held",
                        "Ada Miller was arrested on Tuesday in Arica, Chile. Miller was brought before a judge in Santiago on Wednesday."),
                article(
                        "2008-12-13",
                        "Banker flown out",
                        "Ada Miller left Santiago on Thursday. Miller arrived in Lima on Friday. On Saturday Miller was questioned in Lima."
                                + " Miller will be moved to Cusco on Tuesday."));
        assertThat(stops(Loaded.pipeline().trip("t", articles, List.of()).itinerary()))
                .contains("2008-12-02 Arica", "2008-12-03 Santiago", "2008-12-11 Santiago", "2008-12-12 Lima");
    }

    private static Itinerary trip(String published, String title, String text) {
        return Loaded.pipeline()
                .trip("t", List.of(article(published, title, text)), List.of())
                .itinerary();
    }

    private static List<String> stops(String published, String title, String text) {
        return stops(trip(published, title, text));
    }

    private static List<String> stops(Itinerary trip) {
        List<String> stops = new ArrayList<>();
        trip.stops()
                .forEach(stop -> stop.days()
                        .forEach(day -> stops.add(day + " " + stop.place().name())));
        return stops;
    }

    private static Article article(String published, String title, String text) {
        LocalDate day = LocalDate.parse(published);
        return ArticleText.of(
                title + published,
                new ArticleText.Metadata(
                        Optional.of(title),
                        Optional.empty(),
                        Optional.empty(),
                        Published.of(day, Published.From.GIVEN, published)),
                text);
    }
}
