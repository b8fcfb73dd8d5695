package org.dateline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.dateline.export.TripFixtures;
import org.dateline.pipeline.Trip;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as the server sends them, before any script runs. */
@QuarkusTest
class PageTest {
    private static final String TRIP = "/trips/" + SampleTrip.SLUG;
    private static final String ARTICLE = TRIP + "/articles/a-herald";
    /** Leaves answers packed as they came. */
    private static final RestAssuredConfig RAW = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    private static final Trip SAMPLE = SampleTrip.of();

    @Inject
    ShownTrips trips;

    @BeforeEach
    void show() {
        trips.show(SAMPLE);
    }

    private static Response get(String path) {
        return given().get(path);
    }

    private static Document page(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
        return Jsoup.parse(response.asString(), "http://localhost" + path);
    }

    /** RFC 9110: whoever has the page is told so, in either form, and caches know what it depends on. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/", TRIP, TRIP + "/embed", TRIP + "/embed?view=list&theme=dark", TRIP + "/embed-code", ARTICLE})
    void pagesHaveValidatorsForBothForms(String path) {
        for (String coding : List.of("gzip", "identity")) {
            Response whole =
                    given().config(RAW).header("Accept-Encoding", coding).get(path);
            String tag = whole.header("ETag");
            assertThat(tag).as(path).matches(coding.equals("gzip") ? "\"[0-9a-f]+-gzip\"" : "\"[0-9a-f]+\"");
            assertThat(whole.header("Vary")).isEqualTo("Accept-Language, Accept-Encoding");
            assertThat(whole.header("Cache-Control")).matches("public, max-age=\\d+, stale-while-revalidate=\\d+");
            Response known = given().config(RAW)
                    .header("Accept-Encoding", coding)
                    .header("If-None-Match", tag)
                    .get(path);
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.asString()).isEmpty();
            for (String name : List.of("ETag", "Vary", "Cache-Control", "Content-Security-Policy")) {
                assertThat(known.header(name)).as(name).isEqualTo(whole.header(name));
            }
        }
        assertThat(given().header("If-None-Match", "\"other\"").get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageThatATripsLanguageChoosesDependsOnNoHeader() {
        Response japanese = get(TRIP + "?lang=ja");
        assertThat(japanese.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(japanese.header("Content-Language")).isEqualTo("ja");
        assertThat(japanese.header("ETag")).isNotEqualTo(get(TRIP).header("ETag"));
        Response korean = given().header("Accept-Language", "ko").get(TRIP);
        assertThat(korean.header("Content-Language")).isEqualTo("ko");
        assertThat(korean.header("ETag")).isNotEqualTo(get(TRIP).header("ETag"));
    }

    @Test
    void aTripThatTakesAnothersPlaceIsSeenAtOnce() {
        String before = get(TRIP).header("ETag");
        trips.show(SampleTrip.of().withSlug(SampleTrip.SLUG));
        assertThat(get(TRIP).header("ETag")).isEqualTo(before);
        trips.show(SAMPLE, TripFixtures.trip());
        String list = get("/").header("ETag");
        trips.show(SAMPLE);
        assertThat(get("/").header("ETag")).isNotEqualTo(list);
    }

    @Test
    void theOnlyTripIsTheFirstPage() {
        assertThat(page("/").title()).isEqualTo(page(TRIP).title()).startsWith("Ngozi Okafor in Samoa");
        assertThat(page("/").select("link[rel=canonical]").attr("href")).endsWith(TRIP);
    }

    @Test
    void daysStandInOrderWithTheirQuotes() {
        Document page = page(TRIP);
        List<String> days = page.select(".days time[datetime]").eachAttr("datetime").stream()
                .filter(d -> d.length() == 10)
                .toList();
        assertThat(days).isSorted().contains("2031-06-04", "2031-06-11");
        Element talks = page.expectFirst("#e3-talks");
        assertThat(talks.select("blockquote mark.date").eachText()).contains("Friday", "Thursday, 6 June");
        assertThat(talks.select(".source a").eachAttr("href"))
                .contains(TRIP + "/articles/a-herald#s" + sentenceStart("On Thursday"));
    }

    private static int sentenceStart(String words) {
        return SampleTrip.of()
                .findReading("a-herald")
                .orElseThrow()
                .article()
                .text()
                .indexOf(words);
    }

    @Test
    void aConflictIsToldAndItsReadingsStandSideBySide() {
        Element talks = page(TRIP).expectFirst("#e3-talks");
        assertThat(talks.select(".alert").text()).contains("that day was a Friday");
        assertThat(talks.select(".readings li b").eachText())
                .containsExactly("Friday 6 June 2031", "Thursday 5 June 2031");
        // the Herald prints Thursday and the 6th: it stands on both sides
        assertThat(talks.select(".readings .chosen a").eachText()).containsExactly("Harbour Herald", "Coral Tribune");
        assertThat(talks.select(".readings li:not(.chosen) a").eachText()).containsExactly("Harbour Herald");
    }

    @Test
    void whatPeopleDecidedIsToldBesideTheEventAndInAList() {
        Document page = page(TRIP);
        assertThat(page.select("#e3-talks .correction").text())
                .startsWith("Corrected 8 June 2031: kind meeting, not visit. As told by " + SampleTrip.HOSTILE);
        assertThat(page.select("#corrections li").text()).startsWith("Note of 8 June 2031: " + SampleTrip.HOSTILE);
        assertThat(page.select("#corrections script, #e3-talks script")).isEmpty();
    }

    @Test
    void whatIsNotCertainSaysSo() {
        Document page = page(TRIP);
        assertThat(page.select("#e6-base .status").text()).isEqualTo("Cancelled");
        assertThat(page.select("#undated [data-event]").eachAttr("id")).containsExactly("e10-reef");
        assertThat(page.select("#background [data-event]").eachAttr("id")).containsExactly("r1-march", "r2-draft");
        assertThat(page.select("#r1-march time").attr("datetime")).isEqualTo("2029-03");
    }

    @Test
    void theRouteIsDrawnAndItsStopsLead() {
        Document page = page(TRIP);
        assertThat(page.select(".route-wide .stop").eachAttr("data-stop")).containsExactly("1 5", "2", "3", "4");
        assertThat(page.select(".route-wide .legs path:not(.arrow)")).hasSize(4);
        assertThat(page.select("#m-land").attr("d")).hasSizeGreaterThan(500);
        for (String href : page.select(".route a, .strip a").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @Test
    void planAndFactAreDrawnApart() {
        Document page = page(TRIP);
        assertThat(page.select(".route-wide .way").eachAttr("class"))
                .containsExactly("way is-happened", "way is-happened", "way is-planned", "way is-planned");
        assertThat(page.expectFirst(".route-wide .stop[data-stop=4]").classNames())
                .contains("is-planned");
        assertThat(page.select(".legend span").eachText()).contains("Happened", "Planned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/embed"})
    void howNewItIsStandsUnderTheTitle(String path) {
        assertThat(page(TRIP + path).select("header .as-of").text()).isEqualTo("As told by articles up to 8 June 2031");
    }

    @Test
    void theStandfirstTellsTheWayAndHowMuchOfItIsPlanned() {
        Document page = page(TRIP);
        assertThat(page.expectFirst(".dek").wholeText().strip())
                .startsWith("From Auckland, the trip leads to Apia, Honolulu and Suva. 10\u00a0events: ")
                .contains("\u00a0happened", "\u00a0planned", "1\u00a0called off");
        assertThat(page.select(".facts").text()).contains("3 stops from Auckland", "as the crow flies");
    }

    /** The last article is of the 8th: it would tell of the dinner on the 6th, and cannot of the summit on the 9th. */
    @Test
    void aPlanWhoseDayIsPastSaysThatNothingConfirmsIt() {
        Document page = page(TRIP);
        assertThat(page.select("#e4-dinner .unconfirmed").text()).isEqualTo("no later article confirms it");
        assertThat(page.select("#e7-summit .unconfirmed")).isEmpty();
        assertThat(page.select("#e5-speech .unconfirmed")).isEmpty();
    }

    @Test
    void whatStandsBesideTheTripIsFolded() {
        Element background = page(TRIP).expectFirst("#background");
        assertThat(background.tagName()).isEqualTo("details");
        assertThat(background.hasAttr("open")).isFalse();
        assertThat(background.select("> summary").text()).isEqualTo("Around the trip 2");
    }

    @Test
    void sourcesAreNumberedWhereTheyAreQuoted() {
        Document page = page(TRIP);
        List<String> numbers = page.select("#sources ol .no").eachText();
        assertThat(numbers).containsExactly("1", "2", "3");
        assertThat(page.select("#e7-summit .source .no").eachText()).containsOnly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/articles/x-hostile", "/embed", "/embed?view=list&theme=dark"})
    void textIsNeverMarkup(String path) {
        Document page = page(TRIP + path);
        assertThat(page.select("img, script:not([src]):not([type=application/json]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("script[src]")).hasSize(1);
        assertThat(page.select("[style], style, [onerror], [onload]")).isEmpty();
        assertThat(page.select("[href^=javascript]")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/articles/a-herald", "/embed"})
    void nothingComesFromElsewhere(String path) {
        for (Element element : page(TRIP + path).select("link[href], script[src], img[src], iframe[src]")) {
            String rel = element.attr("rel");
            if (rel.isEmpty() || rel.equals("stylesheet") || rel.equals("preload") || rel.equals("icon")) {
                assertThat(element.attr(element.hasAttr("src") ? "src" : "href"))
                        .startsWith("/");
            }
        }
    }

    @Test
    void idsAreThereOnce() {
        List<String> ids = page(TRIP).select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void anArticleMarksWhatWasReadAndLeadsToTheEvent() {
        Document page = page(TRIP + "/articles/a-herald");
        assertThat(page.select(".text mark.date").eachText()).contains("7 June");
        assertThat(page.select(".text a.m").eachAttr("href")).contains(TRIP + "#e5-speech");
        assertThat(page.select("aside .jump")).hasSizeGreaterThan(4);
        for (String href : page.select("aside.told li > a:first-child").eachAttr("href")) {
            assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
        }
    }

    @Test
    void onlyTheEmbedMayStandInOtherPages() {
        String page = get(TRIP).header("Content-Security-Policy");
        String embed = get(TRIP + "/embed").header("Content-Security-Policy");
        assertThat(page).contains("default-src 'none'", "script-src 'self'").endsWith("frame-ancestors 'none'");
        assertThat(embed).endsWith("frame-ancestors *");
        assertThat(embed.replace("frame-ancestors *", ""))
                .isEqualTo(page.replace("frame-ancestors 'none'", ""))
                .doesNotContain("unsafe", "http");
        assertThat(get(TRIP).header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"view=map", "view=timeline", "view=list", "view=both", "view=nonsense", "theme=%22%3E%3Cb%3E"})
    void everyViewOfTheEmbedHoldsTheEvents(String query) {
        Document page = page(TRIP + "/embed?" + query);
        assertThat(page.select("[data-event]").eachAttr("id")).contains("e1-leaves", "e9-home");
        assertThat(page.select("html").attr("data-theme")).isIn("auto", "light", "dark");
        boolean map = !query.equals("view=timeline") && !query.equals("view=list");
        assertThat(page.select(".route").isEmpty()).isEqualTo(!map);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trips/none",
                "/trips/none/embed",
                "/trips/none/articles/x",
                "/trips/" + SampleTrip.SLUG + "/articles/none"
            })
    void whatIsNotThereHasAPageWithAWayOn(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("h1").text()).startsWith("There is no such");
        assertThat(page.select("main a[href]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/trips", "/trips/a/b/c/d", "/TRIPS/x", "/assets/none.js"})
    void anAddressThatNoPageOwnsHasAPageToo(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("h1").text()).isEqualTo("There is no such page here");
        assertThat(page.select("main a").attr("href")).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Ngozi Okafor in Samoa, the United States and Fiji', 'Day by day', '7 Saturday June 2031',"
                + " '4–11 June 2031'",
        "ja, 'Ngozi Okaforの旅程：サモア、アメリカ合衆国、フィジー', '日ごとの動き', '2031年6月 7日 土曜日', '2031年6月4日〜11日'",
        "ko, 'Ngozi Okafor의 여정: 사모아, 미국, 피지', '날짜별 일정', '2031년 6월 7일 토요일', '2031년 6월 4일~11일'",
        "ms, 'Ngozi Okafor di Samoa, Amerika Syarikat dan Fiji', 'Hari demi hari', '7 Sabtu Jun 2031',"
                + " '4–11 Jun 2031'"
    })
    void thePageSpeaksTheReadersLanguage(String language, String title, String heading, String day, String dates) {
        Response asked = given().header("Accept-Language", language).get(TRIP);
        Document page = Jsoup.parse(asked.asString());
        assertThat(asked.header("Content-Language")).isEqualTo(language);
        assertThat(asked.header("Vary")).contains("Accept-Language");
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h2").eachText()).contains(heading);
        assertThat(page.select("#d-2031-06-07 h3 time").text()).isEqualTo(day);
        assertThat(page.select(".standfirst .dates").text()).isEqualTo(dates);
        assertThat(page.select("h1").text().replace('\u00a0', ' ')).isEqualTo(title);
        assertThat(page.select("h1").hasAttr("lang")).isFalse();
        // what articles say stays in the articles' language, and says so
        assertThat(page.select("#e1-leaves h4").hasAttr("lang")).isFalse();
        assertThat(page.select("#e1-leaves .told-as").eachAttr("lang"))
                .isEqualTo(language.equals("en") ? List.of() : List.of("en"));
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(TRIP);
    }

    @Test
    void aLanguageThatWasChosenStays() {
        Document page = page(TRIP + "?lang=ja");
        assertThat(page.select("html").attr("lang")).isEqualTo("ja");
        assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("en", "ar", "de", "es", "fr", "ja", "ko", "ms", "x-default");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(TRIP + "?lang=ja");
        assertThat(page.select("#language [aria-current]").text()).isEqualTo("日本語");
        assertThat(page.select("#sources ol a[href^=/]").eachAttr("href")).allMatch(href -> href.endsWith("?lang=ja"));
        assertThat(page.select(".source a").eachAttr("href")).allMatch(href -> href.contains("?lang=ja#s"));
        assertThat(page(TRIP + "?lang=xx").select("html").attr("lang")).isEqualTo("en");
        Document article = page(TRIP + "/articles/a-herald?lang=ja");
        assertThat(article.select("a.m").eachAttr("href")).allMatch(href -> href.startsWith(TRIP + "?lang=ja#"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/articles/a-herald", "/embed", "/embed-code"})
    void noTextIsMissingInAnyLanguage(String path) {
        for (String language : List.of("en", "ja", "ko", "ms")) {
            String html = get(TRIP + path + "?lang=" + language).asString();
            assertThat(html).as(language).doesNotContain("NOT_FOUND", "msg:", "{#");
        }
    }

    @Test
    void aPictureOfTheRouteStandsBesideALink() {
        Document page = page(TRIP);
        assertThat(page.select("meta[property=og:image]").attr("content")).endsWith(TRIP + "/card.png");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        Response card = get(TRIP + "/card.png");
        assertThat(card.contentType()).isEqualTo("image/png");
        assertThat(card.asByteArray()).startsWith(0x89, 'P', 'N', 'G');
        given().header("If-None-Match", card.header("ETag"))
                .get(TRIP + "/card.png")
                .then()
                .statusCode(304);
        assertThat(get("/trips/none/card.png").statusCode()).isEqualTo(404);
    }

    @Test
    void theEmbedCodeIsWrittenWithoutScripts() {
        Document page = page(TRIP + "/embed-code?view=map&theme=dark&in=ja&width=480");
        assertThat(page.select("textarea").get(0).text())
                .endsWith("/embed.js\" data-trip=\"" + SampleTrip.SLUG
                        + "\" data-view=\"map\" data-theme=\"dark\" data-lang=\"ja\" async></script>");
        assertThat(page.select("textarea").get(1).text())
                .contains(TRIP + "/embed?view=map&amp;theme=dark&amp;lang=ja\"", "title=\"Ngozi Okafor");
        assertThat(page.select("#preview").attr("src")).endsWith(TRIP + "/embed?view=map&theme=dark&lang=ja");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("map", "dark", "ja", "480");
        Document plain = page(TRIP + "/embed-code?view=%22%3E%3Cb%3E&in=zz&width=-4");
        assertThat(plain.select("textarea").get(0).text()).contains("data-trip=\"" + SampleTrip.SLUG + "\" async>");
    }

    @Test
    void searchEnginesReadTheStops() throws java.io.IOException {
        String json = page(TRIP).expectFirst("script[type=application/ld+json]").data();
        var tree = new com.fasterxml.jackson.databind.ObjectMapper().readTree(json);
        assertThat(tree.path("@type").asText()).isEqualTo("Trip");
        assertThat(tree.path("itinerary")).hasSize(5);
        assertThat(json).contains("EventCancelled").doesNotContain("<");
    }

    @Test
    void builtFilesMayBeKept() {
        String script = page(TRIP).select("script[src]").attr("src");
        assertThat(script).startsWith("/assets/");
        assertThat(get(script).header("Cache-Control")).contains("immutable");
        assertThat(get("/embed.js").asString()).contains("dateline-trip");
    }
}
