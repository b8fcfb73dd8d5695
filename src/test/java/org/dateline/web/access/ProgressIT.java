package org.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.store.Articles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How far the reading of many articles is: by a page that loads again, and by events that the server sends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressIT {
    /** More than any machine reads before a page is due. */
    private static final int ARTICLES = 250;

    private static final Pattern STEPS = Pattern.compile("data-reading=\"([^\"]+)\"");
    private static final List<String> CITIES = List.of("Lima", "Quito", "Santiago", "Bogota", "Cusco", "Arequipa");

    @SuppressWarnings("NullAway.Init")
    private DeskClient desk;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        desk = DeskClient.start(folder);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private String waiting(DeskTrip trip, int number) {
        LocalDate day = LocalDate.of(2031, 5, 1).plusDays(number % 25);
        String city = CITIES.get(number % CITIES.size());
        StringBuilder text = new StringBuilder("Title: Day " + number + "\nPublished: " + day + "\n\n");
        for (int i = 0; i < 20; i++) {
            text.append("Ada Kestrel met miner number ")
                    .append(number * 20 + i)
                    .append(" in ")
                    .append(city)
                    .append(" on ")
                    .append(day)
                    .append(" to speak of water, wheat and railways.\n\n");
        }
        return desk.store()
                .articles()
                .addWaiting(
                        trip.id(),
                        new Articles.File(
                                "day-" + number + ".txt",
                                "text/plain",
                                Optional.empty(),
                                text.toString().getBytes(StandardCharsets.UTF_8)),
                        DeskClient.NOBODY)
                .article()
                .id();
    }

    @Test
    void aPageSaysHowFarItIsAndHasTheResultOnceItIsThere() throws Exception {
        DeskTrip trip = desk.trip("Kestrel in the Andes");
        DeskClient.Person ada = desk.person(Role.EDITOR, trip);
        String[] chosen = IntStream.range(0, ARTICLES)
                .boxed()
                .flatMap(number -> Stream.of("file", waiting(trip, number)))
                .toArray(String[]::new);
        String articles = "/desk/trips/" + trip.slug() + "/articles";
        String[] form =
                Stream.concat(Stream.of("act", "look"), Stream.of(chosen)).toArray(String[]::new);
        HttpResponse<String> answer = desk.post(ada, articles + "/choose", form);
        String page = articles + "?" + answer.uri().getQuery();
        String first = answer.body();
        assertThat(first)
                .contains("<noscript><meta http-equiv=\"refresh\"", "<progress", "What they would change")
                .containsAnyOf("articles read", "Opening the files");
        Matcher steps = STEPS.matcher(first);
        assertThat(steps.find()).isTrue();
        String events = desk.get(ada, steps.group(1).replace("&amp;", "&")).body();
        List<String> told =
                events.lines().filter(line -> line.startsWith("data:")).toList();
        assertThat(told.get(0)).contains("\"over\":false");
        assertThat(told.get(told.size() - 1)).contains("\"over\":true");
        assertThat(desk.get(ada, page).body())
                .contains("Lima")
                .doesNotContain("data-reading", "http-equiv=\"refresh\"");
    }

    @Test
    void whereNothingIsReadItIsOverAtOnce() throws Exception {
        DeskTrip trip = desk.trip("Kestrel at home");
        DeskClient.Person ada = desk.person(Role.READER, trip);
        assertThat(desk.get(ada, "/desk/trips/" + trip.slug() + "/progress?look=none")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("data:")))
                .singleElement()
                .asString()
                .contains("\"over\":true");
    }
}
