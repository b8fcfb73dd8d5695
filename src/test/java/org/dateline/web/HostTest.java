package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.export.TripFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked under another name is refused, and a made-up one never stands in an answer. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // filled by the framework
class HostTest {
    private static final String EVIL = "evil.example";
    private static final String[] ADDRESSES = {
        "/trips/mara-2031",
        "/trips/mara-2031/embed",
        "/trips/mara-2031/embed-code",
        "/trips/mara-2031/calendar.ics",
        "/trips/mara-2031.jsonld",
        "/oembed?url=http://localhost/trips/mara-2031"
    };

    @Inject
    ShownTrips trips;

    @TestHTTPResource("/")
    String here;

    @BeforeEach
    void show() {
        trips.show(TripFixtures.trip());
    }

    private String ask(String... lines) throws IOException {
        return RawHttp.ask(here, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EVIL,
                EVIL + ":8080",
                "localhost." + EVIL,
                "localhost@" + EVIL,
                EVIL + "#localhost",
                "127.0.0.1." + EVIL,
                "xlocalhost",
                "8.8.8.8",
                "[2001:db8::1]"
            })
    void anotherHostIsRefused(String host) throws IOException {
        for (String address : ADDRESSES) {
            String answer = ask("GET " + address + " HTTP/1.1", "Host: " + host);
            assertThat(answer).matches("(?s)HTTP/1.1 4(00|21) .*").doesNotContain(EVIL, "8.8.8.8", "2001:db8");
        }
    }

    @Test
    void aPageSaysSoToPeopleAndAProblemToPrograms() throws IOException {
        assertThat(ask("GET / HTTP/1.1", "Host: " + EVIL, "Accept-Language: fr"))
                .startsWith("HTTP/1.1 421 ")
                .contains("text/html", "Ce site ne répond pas", "dateline.hosts");
        assertThat(ask("GET /api/trips HTTP/1.1", "Host: " + EVIL))
                .startsWith("HTTP/1.1 421 ")
                .contains("application/problem+json", "\"status\":421", "dateline.hosts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:99", "trips.localhost", "127.0.0.1:80", "[::1]", "localhost."})
    void thisMachineIsItselfByWhateverPort(String host) throws IOException {
        assertThat(ask("GET /trips/mara-2031 HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aTargetWithAHostOfItsOwnIsNoWayRoundIt() throws IOException {
        assertThat(ask("GET http://" + EVIL + "/trips/mara-2031 HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 400 ")
                .doesNotContain(EVIL);
        assertThat(ask("GET http://" + EVIL + "/trips/mara-2031 HTTP/1.1", "Host: " + EVIL))
                .startsWith("HTTP/1.1 421 ")
                .doesNotContain(EVIL);
        assertThat(ask("GET http://localhost/trips/mara-2031 HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 200 ")
                .contains("<link rel=\"canonical\" href=\"http://localhost/trips/mara-2031\">");
        assertThat(ask("GET http://localhost@" + EVIL + "/ HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void oneHostIsNamedAndNoMore() throws IOException {
        assertThat(ask("GET / HTTP/1.1", "Host: localhost", "Host: " + EVIL)).startsWith("HTTP/1.1 400 ");
        assertThat(ask("GET / HTTP/1.1", "Accept: */*")).startsWith("HTTP/1.1 400 ");
        assertThat(ask("GET /trips/mara-2031 HTTP/1.0", "Accept: */*"))
                .contains(" 200 ")
                .contains("href=\"http://localhost:");
    }

    @Test
    void whatProxiesAreSaidToForwardDoesNotCount() throws IOException {
        for (String address : ADDRESSES) {
            String answer = ask(
                    "GET " + address + " HTTP/1.1",
                    "Host: localhost",
                    "X-Forwarded-Host: " + EVIL,
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-Port: 444",
                    "X-Forwarded-Prefix: /evil",
                    "X-Original-URL: /evil",
                    "Forwarded: host=" + EVIL + ";proto=https");
            assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain(EVIL, ":444", "/evil", "https://localhost");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trips.example", "ftp://trips.example", "https://", "https://tri ps.example"})
    void aPublicAddressThatIsNoneIsTold(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hosts(Optional.of(url), Optional.empty(), "localhost"))
                .withMessageContaining("dateline.public-url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://trips.example", "trips.example:port", "", "a b"})
    void aHostThatIsNoneIsTold(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hosts(Optional.empty(), Optional.of(List.of(host)), "localhost"))
                .withMessageContaining("dateline.hosts");
    }
}
