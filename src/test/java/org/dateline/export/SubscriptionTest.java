package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;
import org.dateline.export.CalendarReaders.Entry;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Trip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A subscriber asks again after every article, with clients that are not ours. */
class SubscriptionTest {
    private static final Pipeline PIPELINE = Loaded.pipeline();

    /** Where {@code .ci/clients} finds the calendars, for clients that Debian packages. */
    private static final Path LEFT = Path.of("target/clients");

    private static final List<String> LIFE = List.of("""
        Title: Kestrel to visit Peru and Chile
        Source: The Northern Post
        Published: 2031-05-02

        Prime Minister Ada Kestrel will travel to South America next week, her office said on Friday.
        She will arrive in Lima on Monday, 5 May 2031.
        Kestrel will fly to Santiago on Thursday, 8 May 2031. She will sign a trade agreement in Santiago on Friday, 9 May 2031.
        """, """
        Title: Kestrel lands in Lima
        Source: Andes Daily
        Published: 2031-05-05

        Prime Minister Ada Kestrel arrived in Lima on Monday, 5 May 2031, for a three-day visit.
        She will have dinner with business leaders in Lima on Monday evening.
        """, """
        Title: Signing on Saturday
        Source: The Northern Post
        Published: 2031-05-06

        Prime Minister Ada Kestrel will sign the trade agreement in Santiago on Saturday, 10 May 2031, officials said.
        """, """
        Title: Two days for the agreement
        Source: Andes Daily
        Published: 2031-05-07

        Ada Kestrel will sign the trade agreement in Santiago on 10 May 2031.
        """, """
        Title: Storm keeps Kestrel from Santiago
        Source: Andes Daily
        Published: 2031-05-08

        Prime Minister Ada Kestrel cancelled her trip to Santiago on Thursday, 8 May 2031, because of storms.
        """);

    /** A program that subscribed, each with a reader that is not ours. */
    enum Client {
        ICAL4J(CalendarReaders::byIcal4j),
        BIWEEKLY(CalendarReaders::byBiweekly),
        ICAL_JS(CalendarReaders::byIcalJs);

        private final Reader reader;

        Client(Reader reader) {
            this.reader = reader;
        }

        /** What it shows, by UID: an event that comes twice would be an error here. */
        Map<String, Entry> read(String calendar) throws Exception {
            return reader.read(calendar).stream().collect(Collectors.toMap(Entry::uid, Function.identity()));
        }
    }

    @FunctionalInterface
    private interface Reader {
        List<Entry> read(String calendar) throws Exception;
    }

    /** The calendar after each article. */
    private static final List<String> EDITIONS = new ArrayList<>();

    @BeforeAll
    static void live() throws IOException {
        for (int size = 1; size <= LIFE.size(); size++) {
            String calendar = calendar(articles(LIFE.subList(0, size)));
            EDITIONS.add(calendar);
            Files.writeString(Files.createDirectories(LEFT).resolve("life-" + size + ".ics"), calendar);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachClientShowsEachEventOnceMovedAndCancelled(Client client) throws Exception {
        List<Map<String, Entry>> seen = new ArrayList<>();
        for (String calendar : EDITIONS) {
            seen.add(client.read(calendar));
        }
        Map<String, Entry> first = seen.get(0);
        Map<String, Entry> last = seen.get(4);
        String signing = uid(first, "sign ");
        String flight = uid(first, "travel to Santiago");
        String arrival = uid(first, "arrive in Lima");

        assertThat(get(first, signing).start()).isEqualTo("2031-05-09");
        assertThat(get(last, signing).start()).isEqualTo("2031-05-10");
        assertThat(get(last, signing).end()).isEqualTo("2031-05-11");
        assertThat(get(last, signing).sequence())
                .isGreaterThan(get(first, signing).sequence());
        assertThat(seen)
                .allSatisfy(shown -> assertThat(shown.values().stream()
                                .filter(entry -> entry.summary().contains("sign")))
                        .hasSize(1));

        assertThat(get(seen.get(3), flight).status()).isEqualTo("TENTATIVE");
        assertThat(get(last, flight).status()).isEqualTo("CANCELLED");
        assertThat(get(last, flight).sequence())
                .isGreaterThan(get(seen.get(3), flight).sequence());

        assertThat(get(first, arrival).status()).isEqualTo("TENTATIVE");
        assertThat(get(seen.get(1), arrival).status()).isEqualTo("CONFIRMED");
        assertThat(get(seen.get(1), arrival).modified()).isEqualTo("2031-05-05T00:00:01Z");
        assertThat(get(last, arrival).sequence())
                .isEqualTo(get(seen.get(1), arrival).sequence());
        assertThat(last.values().stream().map(Entry::summary)).doesNotHaveDuplicates();
    }

    static Stream<Path> trips() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/org/dateline/trips"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    /** For every trip that the project has: as articles come in, what changes says so and what stays, stays. */
    @ParameterizedTest
    @MethodSource("trips")
    void whatChangesSaysSoAndWhatStaysStaysToTheByte(Path folder) throws IOException {
        List<Article> articles = articles(folder);
        Map<String, String> before = Map.of();
        for (int size = 1; size <= articles.size(); size++) {
            String calendar = calendar(articles.subList(0, size));
            Map<String, String> after = entries(calendar);
            assertThat(after).hasSize(calendar.split("BEGIN:VEVENT", -1).length - 1);
            for (Map.Entry<String, String> entry : before.entrySet()) {
                String now = after.get(entry.getKey());
                if (now != null && !now.equals(entry.getValue())) {
                    assertThat(value(now, "SEQUENCE")).isGreaterThan(value(entry.getValue(), "SEQUENCE"));
                    assertThat(value(now, "LAST-MODIFIED")).isGreaterThan(value(entry.getValue(), "LAST-MODIFIED"));
                    assertThat(told(now)).isNotEqualTo(told(entry.getValue()));
                }
            }
            before = after;
        }
    }

    private static String calendar(List<Article> articles) throws IOException {
        Trip trip = PIPELINE.trip("life", articles, List.of());
        StringWriter out = new StringWriter();
        CalendarWriter.write(
                trip, Revisions.of(() -> PIPELINE.editions(trip, Optional.empty())), EventFilter.ALL, Links.NONE, out);
        return out.toString();
    }

    private static List<Article> articles(List<String> texts) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            articles.addAll(ArticleReader.read("a" + i + ".txt", texts.get(i).getBytes(StandardCharsets.UTF_8))
                    .articles());
        }
        return articles;
    }

    /** In the order of their publication, as they come to who follows the trip. */
    private static List<Article> articles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> ArticleReader.read(file).articles().stream())
                    .sorted(Comparator.comparing((Article article) -> article.published()
                                    .date()
                                    .map(Object::toString)
                                    .orElse("undated"))
                            .thenComparing(Article::id))
                    .toList();
        }
    }

    private static Map<String, String> entries(String calendar) {
        Map<String, String> entries = new TreeMap<>();
        Set<String> uids = new HashSet<>();
        String[] parts = calendar.replace("\r\n ", "").split("BEGIN:VEVENT\r\n", -1);
        for (int i = 1; i < parts.length; i++) {
            String uid = line(parts[i], "UID");
            assertThat(uids.add(uid)).as(uid).isTrue();
            entries.put(uid, parts[i].substring(0, parts[i].indexOf("END:VEVENT")));
        }
        return entries;
    }

    /** The entry without its past. */
    private static String told(String entry) {
        return entry.lines()
                .filter(line -> !line.startsWith("DTSTAMP")
                        && !line.startsWith("LAST-MODIFIED")
                        && !line.startsWith("SEQUENCE"))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String entry, String name) {
        return entry.lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    private static long value(String entry, String name) {
        return Long.parseLong(line(entry, name).replaceAll("[TZ]", ""));
    }

    private static String uid(Map<String, Entry> calendar, String words) {
        return calendar.values().stream()
                .filter(entry -> entry.summary().contains(words))
                .map(Entry::uid)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words));
    }

    private static Entry get(Map<String, Entry> calendar, String uid) {
        return Objects.requireNonNull(calendar.get(uid), uid);
    }
}
