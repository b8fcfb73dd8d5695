package org.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.store.Publications;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program: from a trip's page, who may edit it gets to the desk and back; everybody else has the page as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageEditingIT {
    private static final Pattern EVENT = Pattern.compile("data-event");
    private static final Pattern LINK =
            Pattern.compile("<a class=\"button\" href=\"(/desk/trips/[^\"]+/events/(e[0-9a-f]+)\\?from=page)\"");
    private static final Pattern FIELD = Pattern.compile("name=\"(version|shown|was-\\w+)\" value=\"([^\"]*)\"");

    @SuppressWarnings("NullAway.Init")
    private DeskClient desk;

    @SuppressWarnings("NullAway.Init")
    private DeskTrip trip;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        desk = DeskClient.start(folder);
        trip = desk.trip("Kestrel in Lima");
        desk.article(
                trip,
                "one.txt",
                "Published: 2031-05-05\n\nAda Kestrel arrived in Lima on Monday. Kestrel will meet Carla Ruiz in Cusco on"
                        + " Wednesday.");
        publish();
        while (desk.get(page()).statusCode() != 200) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private String page() {
        return "/trips/" + trip.slug();
    }

    private void publish() {
        int seen = desk.store().trips().get(trip.id()).revision();
        desk.store()
                .publications()
                .publish(trip.id(), new Publications.Request("", Optional.empty(), seen), DeskClient.NOBODY);
    }

    private static List<String> links(HttpResponse<String> page) {
        return LINK.matcher(page.body()).results().map(link -> link.group(1)).toList();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void whoMayNotEditHasThePageOfAllReaders() throws Exception {
        HttpResponse<String> all = desk.get(page());
        assertThat(header(all, "Cache-Control")).startsWith("public");
        assertThat(all.body()).doesNotContain("/desk/");
        DeskTrip other = desk.trip("Another");
        for (DeskClient.Person who : List.of(desk.person(Role.READER, trip), desk.person(Role.PUBLISHER, other))) {
            HttpResponse<String> answer = desk.get(who, page());
            assertThat(answer.body()).isEqualTo(all.body());
            assertThat(header(answer, "Cache-Control")).startsWith("public");
        }
    }

    @Test
    void whoMayEditHasAWayToTheDeskAtEachEvent() throws Exception {
        HttpResponse<String> answer = desk.get(desk.person(Role.EDITOR, trip), page());
        assertThat(links(answer))
                .hasSameSizeAs(EVENT.matcher(answer.body()).results().toList())
                .hasSizeGreaterThan(1);
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        HttpResponse<String> inGerman = desk.get(desk.person(Role.EDITOR, trip), page() + "?lang=de");
        assertThat(inGerman.body()).contains(">Bearbeiten</a>");
        for (String path : List.of(page() + "/embed", page() + ".json", page() + "/calendar.ics")) {
            assertThat(desk.get(desk.person(Role.EDITOR, trip), path).body())
                    .as(path)
                    .doesNotContain("/desk/");
        }
    }

    /** What is decided is not on the page until it is published; the page says that it isn't. */
    @Test
    void theFormLeadsBackToTheEventOnThePage() throws Exception {
        DeskClient.Person editor = desk.person(Role.EDITOR, trip);
        String link = links(desk.get(editor, page())).get(0);
        HttpResponse<String> form = desk.get(editor, link);
        assertThat(form.body()).contains("Back to the page", "name=\"from\" value=\"page\"");
        HttpResponse<String> back =
                desk.post(editor, link.replaceFirst("\\?.*", ""), filled(form.body(), "Landing in the fog"));
        assertThat(back.uri().getPath()).isEqualTo(page());
        assertThat(back.uri().getFragment()).isEqualTo(eventOf(link));
        assertThat(back.body()).contains("/publish\"").doesNotContain("Landing in the fog");
        assertThat(desk.get(page()).body()).doesNotContain("Landing in the fog", "/desk/");
        publish();
        while (!desk.get(page()).body().contains("Landing in the fog")) {
            Thread.onSpinWait();
        }
        assertThat(desk.get(editor, page()).body()).doesNotContain("/publish\"");
    }

    private static String eventOf(String link) {
        Matcher event = Pattern.compile("/events/(e[0-9a-f]+)").matcher(link);
        assertThat(event.find()).isTrue();
        return event.group(1);
    }

    /** The fields of the form as it came, with another title. */
    private static String[] filled(String form, String title) {
        List<String> fields =
                new ArrayList<>(List.of("act", "save", "from", "page", "title", title, "why", "They said so."));
        FIELD.matcher(form).results().forEach(field -> {
            fields.add(field.group(1));
            fields.add(
                    field.group(2).replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&"));
            if (field.group(1).startsWith("was-") && !field.group(1).equals("was-title")) {
                fields.add(field.group(1).substring("was-".length()));
                fields.add(fields.get(fields.size() - 2));
            }
        });
        return fields.toArray(String[]::new);
    }
}
