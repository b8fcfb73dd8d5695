package org.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.desk.Account;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.WatchedFeed;
import org.dateline.desk.store.ApiTokens;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.FeedEntries;
import org.dateline.desk.store.Publications;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup in every field that somebody fills in: on every page that shows any of it, it is text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupIT {
    /** Ends an attribute of either kind and a script, and would then run in three ways. */
    private static final String MARKUP =
            "x'\"></script></textarea></title><script>boom()</script><img src=x onerror=boom()>{boom.raw}";

    private static final Pattern EVENT = Pattern.compile("\"id\" ?: ?\"(e[0-9a-f]+)\"");

    @SuppressWarnings("NullAway.Init")
    private DeskClient desk;

    @SuppressWarnings("NullAway.Init")
    private DeskTrip trip;

    @SuppressWarnings("NullAway.Init")
    private DeskClient.Person who;

    @SuppressWarnings("NullAway.Init")
    private String event;

    @BeforeAll
    void fill(@TempDir Path folder) throws Exception {
        desk = DeskClient.start(folder);
        trip = desk.store().trips().create("Kestrel in Lima " + MARKUP, DeskClient.NOBODY);
        who = desk.person(Role.ADMINISTRATOR, Account.ALL_TRIPS);
        article("one.txt", "Ada Kestrel arrived in Lima on Monday. " + MARKUP);
        article(
                MARKUP.replace("/", "") + ".txt",
                "Ada Kestrel met Carla Ruiz in Cusco on Tuesday, and said: " + MARKUP + ".");
        event = event();
        decide();
        feeds();
        desk.store()
                .tokens()
                .make(who.account(), new ApiTokens.Scope(MARKUP, Role.READER, Account.ALL_TRIPS, Duration.ofDays(1)));
        int seen = desk.store().trips().get(trip.id()).revision();
        assertThat(desk.store()
                        .publications()
                        .publish(
                                trip.id(), new Publications.Request(MARKUP, Optional.empty(), seen), DeskClient.NOBODY))
                .isPresent();
        while (desk.get("/trips/" + trip.slug()).statusCode() != 200) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private void article(String name, String text) {
        byte[] file = ("Title: " + MARKUP + "\nSource: " + MARKUP + "\nPublished: 2031-05-06\n\n" + text)
                .getBytes(StandardCharsets.UTF_8);
        desk.store()
                .articles()
                .add(trip.id(), new Articles.File(name, "text/plain", Optional.empty(), file), DeskClient.NOBODY);
    }

    private String event() throws Exception {
        Matcher found = EVENT.matcher(
                desk.get(who, "/api/trips/" + trip.slug() + "/draft").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void decide() throws Exception {
        String text = quoted(MARKUP);
        List<String> decisions = List.of(
                "\"what\":\"title\",\"value\":" + text + ",\"event\":\"" + event + "\"",
                "\"what\":\"participants\",\"value\":[" + text + "],\"event\":\"" + event + "\"",
                "\"what\":\"note\",\"value\":" + text + ",\"event\":\"" + event + "\"",
                "\"what\":\"place\",\"value\":{\"name\":" + text + ",\"lat\":-12.05,\"lon\":-77.04},\"event\":\""
                        + event + "\"",
                "\"what\":\"note\",\"value\":" + text,
                "\"what\":\"name\",\"value\":" + text,
                "\"what\":\"add\",\"event\":{\"kind\":\"visit\",\"status\":\"planned\",\"day\":\"2031-05-09\",\"title\":"
                        + text
                        + ",\"participants\":[" + text + "]},\"source\":{\"title\":" + text + ",\"publisher\":" + text
                        + ",\"quote\":" + text + "}");
        for (String decision : decisions) {
            int version = desk.store().trips().get(trip.id()).version();
            HttpResponse<String> answer = desk.json(
                    who,
                    "POST",
                    "/api/trips/" + trip.slug() + "/decisions",
                    "{\"version\":" + version + ",\"decisions\":[{" + decision + ",\"why\":" + text + "}]}");
            assertThat(answer.statusCode()).as(decision + ": " + answer.body()).isEqualTo(201);
        }
    }

    private void feeds() {
        Instant tomorrow = InstantSource.system().instant().plus(1, ChronoUnit.DAYS);
        WatchedFeed feed =
                desk.store().feeds().add(trip.id(), "https://news.test/?" + MARKUP, tomorrow, DeskClient.NOBODY);
        desk.store().feeds().looked(feed.id(), MARKUP, WatchedFeed.Known.NOTHING, tomorrow);
        desk.store().feeds().failed(feed.id(), 1, MARKUP, tomorrow);
        desk.store()
                .feedEntries()
                .add(
                        feed,
                        List.of(new FeedEntries.Announced(
                                "1",
                                Optional.of("1"),
                                MARKUP,
                                Optional.of("javascript:boom()"),
                                Optional.empty(),
                                MARKUP)));
    }

    /** Every page that there is, by the table of addresses. */
    static Stream<String> pages() {
        return AccessTable.read().rules.stream()
                .filter(rule -> rule.method().equals("GET"))
                .map(AccessRule::path)
                .filter(path -> !path.startsWith("/q/") && !path.contains("progress"));
    }

    private String address(String path) {
        return path.replace("{slug}", trip.slug())
                .replace("{other}", "seeds")
                .replace("{id}", path.contains("articles/{id}") ? "one" : event)
                .replace("{number}", "1")
                .replace("{day}", "2031-05-05")
                .replaceAll("\\{[^}]*}", "svg");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itIsText(String path) throws Exception {
        String address = address(path);
        HttpResponse<String> answer = desk.get(who, address);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(answer.statusCode()).as(address).isLessThan(500);
        if (!type.startsWith("text/html") && !type.startsWith("image/svg")) {
            return;
        }
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[onerror], [src=x], a[href^=javascript]"))
                .as(address)
                .isEmpty();
        assertThat(page.select("script").stream()
                        .filter(script -> !script.attr("type").contains("json"))
                        .map(Element::data))
                .as(address)
                .noneMatch(script -> script.contains("boom"));
    }

    @Test
    void itIsShownAsItIsOnThePagesThatTellOfIt() throws Exception {
        for (String address : List.of(
                "/trips/" + trip.slug(),
                "/desk",
                "/desk/trips/" + trip.slug(),
                "/desk/trips/" + trip.slug() + "/articles",
                "/desk/trips/" + trip.slug() + "/inbox",
                "/desk/trips/" + trip.slug() + "/history",
                "/desk/trips/" + trip.slug() + "/publish",
                "/desk/trips/" + trip.slug() + "/events/" + event,
                "/desk/account")) {
            assertThat(Jsoup.parse(desk.get(who, address).body()).text())
                    .as(address)
                    .contains("<img src=x onerror=boom()>{boom.raw}");
        }
    }
}
