package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the settings for pages change, by the environment of a packaged application: a map of another host, its ground
 * and our route (ours again where it can't be had), newsrooms that may embed, and the address that readers use.
 */
@ExtendWith(BrowserTests.class)
@SuppressWarnings("NullAway.Init") // set before all tests
class SettingsIT {
    private static final String TRIP = "/trips/seeds";
    private static final String STYLE = "/style.json";
    private static final String STREETS = """
        {"version": 8, "sources": {"roads": {"type": "geojson", "data": "BASE/roads.json"}},
         "layers": [{"id": "ground", "type": "background", "paint": {"background-color": "#00ff00"}},
                    {"id": "roads", "type": "line", "source": "roads"}]}\
        """;
    private static final String ROADS = "{\"type\": \"LineString\", \"coordinates\": [[139.6, 35.6], [139.8, 35.8]]}";

    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static HttpServer maps;
    private static volatile String style = "{}";
    private static String host;
    private static String pictures;
    private static PackagedServer server;

    @BeforeAll
    static void start() throws IOException {
        maps = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host = "http://127.0.0.1:" + maps.getAddress().getPort();
        maps.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            ASKED.add(path);
            boolean picture = path.endsWith(".png");
            byte[] body = picture ? PIXEL : (path.equals(STYLE) ? style : ROADS).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
            exchange.getResponseHeaders().add("Content-Type", picture ? "image/png" : "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        maps.start();
        pictures = host.replace("127.0.0.1", "localhost");
        server = PackagedServer.start(
                List.of("--data", pictured().toString(), "seeds"),
                Map.of(
                        "DATELINE_PICTURES_HOSTS",
                        pictures,
                        "DATELINE_MAP_STYLE",
                        host + STYLE,
                        "DATELINE_EMBED_FRAME_ANCESTORS",
                        "https://news.example,https://*.weekly.example",
                        "DATELINE_PUBLIC_URL",
                        "https://trips.example/",
                        "DATELINE_HOSTS",
                        "mirror.example:8443"));
    }

    /** Two articles with a picture: one of the host that the settings name, one of another. */
    private static Path pictured() throws IOException {
        Path folder = Folders.create("dateline-pictured");
        Path trip = Files.createDirectory(folder.resolve("pictured"));
        Files.writeString(
                trip.resolve("a.txt"),
                "Title: Maro in Vienna\nPublished: 2031-03-10\nPicture: " + pictures + "/vienna.png\n\n"
                        + "Prime Minister Ana Maro arrived in Vienna on Monday, 10 March 2031. She met Leo Brandt in"
                        + " Vienna on Tuesday, 11 March 2031.\n");
        Files.writeString(
                trip.resolve("b.txt"),
                "Title: Maro in Rome\nPublished: 2031-03-12\nPicture: " + host + "/rome.png\n\n"
                        + "Prime Minister Ana Maro arrived in Rome on Wednesday, 12 March 2031.\n");
        Files.writeString(
                trip.resolve("c.txt"),
                "Title: Maro in Oslo\nPublished: 2031-03-14\nPicture: " + pictures + "/oslo.png\n\n"
                        + "Prime Minister Ana Maro arrived in Oslo on Friday, 14 March 2031.\n");
        Files.writeString(trip.resolve("corrections.json"), """
            {"version": 1, "decisions": [{"id": "p", "what": "hide-picture", "article": "c", "who": "A. Editor",
             "when": "2031-03-15T08:00:00Z"}]}
            """);
        return folder;
    }

    /** Each picture once, beside the first event that quotes its article; of another host, or that an editor hid, none is shown or asked for. */
    @Test
    void picturesComeFromTheHostsThatAreNamed(Watched browser) throws IOException {
        Page page = browser.open(server.address() + "/trips/pictured", Watched.options(1440, ColorScheme.LIGHT));
        assertThat(page.locator(".event img")).hasCount(1);
        page.locator(".event img").scrollIntoViewIfNeeded();
        page.waitForFunction("() => document.querySelector('.event img').naturalWidth === 1");
        assertThat(page.locator(".event img")).hasAttribute("alt", "Maro in Vienna");
        Assertions.assertThat(ASKED).contains("/vienna.png").doesNotContain("/rome.png", "/oslo.png");
        Assertions.assertThat(page("/trips/pictured/embed").select("img")).isEmpty();
    }

    @AfterAll
    static void stop() {
        server.close();
        maps.stop(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRouteLiesOnTheStyleThatIsConfigured(boolean whole, Watched browser) {
        ASKED.clear();
        style = whole ? STREETS.replace("BASE", host) : "{}";
        Page page = browser.openWithGlobe(server.address() + TRIP, Watched.options(1440, ColorScheme.LIGHT));
        TripPage.touchMap(page);
        page.waitForSelector(".map[data-state=live]");
        assertThat(page.locator(".pin")).hasCount(4);
        Assertions.assertThat(ASKED).contains(STYLE);
        Assertions.assertThat(ASKED.contains("/roads.json")).isEqualTo(whole);
        assertThat(page.locator("#map[data-style]")).hasCount(whole ? 1 : 0);
        page.locator(".pin", new Page.LocatorOptions().setHasText("Tokyo")).click();
        assertThat(page.locator(".pin.is-on")).hasCount(1);
    }

    @Test
    void theMapsHostIsOpenAndNoOther() throws IOException {
        Assertions.assertThat(policy(TRIP))
                .contains(
                        "connect-src 'self' " + host + ";", "img-src 'self' data: blob: " + host + " " + pictures + ";")
                .contains("script-src 'self';", "style-src 'self';", "default-src 'none'");
        Assertions.assertThat(page(TRIP).select("#map").attr("data-style")).isEqualTo(host + STYLE);
    }

    @Test
    void theEmbedStandsWhereItMay() throws IOException {
        Assertions.assertThat(policy(TRIP + "/embed"))
                .endsWith("frame-ancestors https://news.example https://*.weekly.example");
        Assertions.assertThat(policy(TRIP)).endsWith("frame-ancestors 'none'");
    }

    @Test
    void addressesAreThoseThatReadersUse() throws IOException {
        Document page = page(TRIP);
        String address = "https://trips.example" + TRIP;
        Assertions.assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
        Assertions.assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo(address);
        Assertions.assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo(address + "/card.png");
        Assertions.assertThat(page.select("link[hreflang=ko]").attr("href")).isEqualTo(address + "?lang=ko");
        Assertions.assertThat(
                        page.expectFirst("script[type=application/ld+json]").data())
                .contains("\"url\":\"" + address + "\"");
        Assertions.assertThat(
                        page(TRIP + "/embed-code").select("textarea").get(0).text())
                .startsWith("<script src=\"https://trips.example/embed.js\"");
    }

    /** Nothing that a client sends stands in a page where the readers' address is set; and it need not be asked as localhost. */
    @Test
    void itAnswersAsTheHostsThatAreNamedAndNoOther() throws IOException {
        for (String host : List.of("trips.example", "TRIPS.example", "mirror.example:8443", "localhost:1")) {
            Assertions.assertThat(RawHttp.ask(
                            server.address(),
                            "GET " + TRIP + " HTTP/1.1",
                            "Host: " + host,
                            "X-Forwarded-Host: evil.example"))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("<link rel=\"canonical\" href=\"https://trips.example" + TRIP + "\">")
                    .doesNotContain("mirror.example", "evil.example");
        }
        for (String host : List.of("evil.example", "mirror.example", "mirror.example:8444", "trips.example:99")) {
            Assertions.assertThat(RawHttp.ask(server.address(), "GET " + TRIP + " HTTP/1.1", "Host: " + host))
                    .startsWith("HTTP/1.1 421 ")
                    .contains("<a href=\"https://trips.example/\">");
        }
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Http.text(server.address() + path));
    }

    private static String policy(String path) throws IOException {
        return String.valueOf(Http.open(server.address() + path).getHeaderField("Content-Security-Policy"));
    }
}
