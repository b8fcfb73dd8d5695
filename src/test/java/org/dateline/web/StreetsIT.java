package org.dateline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another map than ours, from another server: its ground, our route; ours again where it can't be had. */
class StreetsIT {
    private static final String STREETS = """
            {"version": 8, "sources": {"roads": {"type": "geojson", "data": "BASE/roads.json"}},
             "layers": [{"id": "ground", "type": "background", "paint": {"background-color": "#00ff00"}},
                        {"id": "roads", "type": "line", "source": "roads"}]}""";
    private static final String ROADS = "{\"type\": \"LineString\", \"coordinates\": [[139.6, 35.6], [139.8, 35.8]]}";

    @ParameterizedTest
    @CsvSource({"true,/streets.json", "false,/no-style.json"})
    void theRouteLiesOnTheStyleThatIsConfigured(boolean whole, String style) throws Exception {
        ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
        HttpServer maps = serve(asked);
        String base = "http://127.0.0.1:" + maps.getAddress().getPort();
        try (PackagedServer server =
                        PackagedServer.start(List.of("seeds"), Map.of("DATELINE_MAP_STYLE", base + style));
                Watched browser = new Watched()) {
            Page page = browser.open(server.address(), Watched.options(1440, ColorScheme.LIGHT));
            page.waitForSelector(".map[data-state=live]");
            assertThat(page.locator(".pin")).hasCount(4);
            Assertions.assertThat(asked).contains(style);
            Assertions.assertThat(asked.contains("/roads.json")).isEqualTo(whole);
            assertThat(page.locator("#map[data-style]")).hasCount(whole ? 1 : 0);
            Assertions.assertThat(policy(server.address())).contains(base);
            page.locator(".pin", new Page.LocatorOptions().setHasText("Tokyo")).click();
            assertThat(page.locator(".pin.is-on")).hasCount(1);
            browser.expectNoComplaint();
        } finally {
            maps.stop(0);
        }
    }

    private static HttpServer serve(ConcurrentLinkedQueue<String> asked) throws IOException {
        HttpServer maps = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String base = "http://127.0.0.1:" + maps.getAddress().getPort();
        Map<String, String> files = Map.of("/streets.json", STREETS.replace("BASE", base), "/roads.json", ROADS);
        maps.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            byte[] body = files.getOrDefault(path, "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        maps.start();
        return maps;
    }

    private static String policy(String address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
    }
}
