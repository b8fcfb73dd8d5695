package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health and metrics are for whoever runs the application, on a port of their own. */
@SuppressWarnings("NullAway.Init") // set before all tests
class ManagementIT {
    private static final Pattern MEASURE = Pattern.compile("\\b[a-z]+(?:_[a-z]+){2,}\\b");

    private static PackagedServer server;
    private static String management;

    @BeforeAll
    static void start() throws IOException {
        int port = Ports.free();
        management = "http://localhost:" + port;
        server = PackagedServer.start(
                List.of("seeds"),
                Map.of("DATELINE_MANAGEMENT_PORT", Integer.toString(port), "DATELINE_HOSTS", "trips.example"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String ask(String address, String path, String... headers) throws IOException {
        String[] lines = new String[headers.length + 1];
        lines[0] = "GET " + path + " HTTP/1.1";
        System.arraycopy(headers, 0, lines, 1, headers.length);
        return RawHttp.ask(address, lines);
    }

    @Test
    void theyHaveAPortOfTheirOwn() throws IOException {
        assertThat(Http.text(management + "/q/health")).contains("\"status\": \"UP\"", "trips", "memory");
        assertThat(Http.text(management + "/q/health/ready")).contains("\"status\": \"UP\"");
        assertThat(Http.text(management + "/q/health/live")).contains("\"status\": \"UP\"");
        assertThat(Http.text(management + "/q/metrics")).contains("jvm_memory_used_bytes");
        assertThat(ask(management, "/trips/seeds", "Host: localhost")).startsWith("HTTP/1.1 404 ");
    }

    /** A chart of what nobody measures is empty for good. */
    @Test
    void whatTheDashboardShowsIsMeasured() throws IOException {
        Http.text(server.address() + "/trips/seeds");
        String metrics = Http.text(management + "/q/metrics");
        JsonNode dashboard = new ObjectMapper().readTree(Files.readString(Path.of("deploy/grafana.json")));
        List<String> shown = dashboard.findValuesAsText("expr").stream()
                .flatMap(expr -> MEASURE.matcher(expr).results().map(MatchResult::group))
                .distinct()
                .toList();
        assertThat(shown).hasSizeGreaterThan(8).allMatch(name -> metrics.contains("\n" + name), "is measured");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/metrics"})
    void theReadersPortHasThemForThisMachineAlone(String path) throws IOException {
        assertThat(ask(server.address(), path, "Host: localhost")).startsWith("HTTP/1.1 200 ");
        assertThat(ask(server.address(), path, "Host: trips.example")).startsWith("HTTP/1.1 404 ");
        assertThat(ask(server.address(), path, "Host: localhost", "X-Forwarded-For: 192.0.2.7"))
                .startsWith("HTTP/1.1 404 ");
        assertThat(ask(server.address(), path, "Host: localhost", "Forwarded: for=192.0.2.7"))
                .startsWith("HTTP/1.1 404 ");
    }

    @Test
    void theDescriptionOfTheApiIsForReaders() throws IOException {
        assertThat(ask(server.address(), "/q/openapi", "Host: trips.example")).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "trips.example"})
    void whereOthersReachThePortThereIsNothing(String served) {
        assertThat(new Hosts(Optional.empty(), Optional.empty(), served).servesThisMachineAlone())
                .isFalse();
    }
}
