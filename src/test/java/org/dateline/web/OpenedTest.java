package org.dateline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the settings for pages change. */
@QuarkusTest
@TestProfile(OpenedProfile.class)
class OpenedTest {
    private static final String TRIP = "/trips/" + SampleTrip.SLUG;

    @Test
    void theMapsHostIsOpenAndNoOther() {
        String policy = given().get(TRIP).header("Content-Security-Policy");
        assertThat(policy)
                .contains(
                        "connect-src 'self' https://maps.example;", "img-src 'self' data: blob: https://maps.example;")
                .contains("script-src 'self';", "style-src 'self';", "default-src 'none'");
        assertThat(page(TRIP).select("#map").attr("data-style")).isEqualTo("https://maps.example/style.json");
    }

    @Test
    void theEmbedStandsWhereItMay() {
        assertThat(given().get(TRIP + "/embed").header("Content-Security-Policy"))
                .endsWith("frame-ancestors https://news.example https://*.weekly.example");
        assertThat(given().get(TRIP).header("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
    }

    @Test
    void addressesAreThoseThatReadersUse() {
        Document page = page(TRIP);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://trips.example" + TRIP);
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo("https://trips.example" + TRIP);
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://trips.example" + TRIP + "/card.png");
        assertThat(page.select("link[hreflang=ko]").attr("href"))
                .isEqualTo("https://trips.example" + TRIP + "?lang=ko");
        assertThat(page.expectFirst("script[type=application/ld+json]").data())
                .contains("\"url\":\"https://trips.example" + TRIP + "\"");
        assertThat(page(TRIP + "/embed-code").select("textarea").get(0).text())
                .startsWith("<script src=\"https://trips.example/embed.js\"");
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).asString());
    }
}
