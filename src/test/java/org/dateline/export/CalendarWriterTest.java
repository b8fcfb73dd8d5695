package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.dateline.event.Event;
import org.dateline.event.EventKind;
import org.dateline.event.Status;
import org.dateline.place.Place;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWriterTest {
    private static final String TITLE =
            "Meets 김하늘, ليلى; \\ \uD83D\uDE00 and \"others\" in a hall whose name is long enough to be folded 한국어한국어한국어한국어";

    @Test
    void linesAreFoldedAt75OctetsAndNeverInsideACharacter() {
        String calendar = calendar(TripFixtures.events());
        assertThat(calendar).endsWith("END:VCALENDAR\r\n");
        for (String line : calendar.split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8))
                    .isEqualTo(line)
                    .doesNotContain("\n", "\r");
        }
    }

    @Test
    void everyDatedEventIsReadBackByOneReader() throws IOException, ParserException {
        Map<String, CalendarComponent> events = byIcal4j(calendar(TripFixtures.events()));
        assertThat(events).hasSize(6).doesNotContainKey("other-1@dateline");

        CalendarComponent meeting = get(events, "meeting-1@dateline");
        assertThat(value(meeting, "SUMMARY")).isEqualTo(TITLE);
        assertThat(value(meeting, "DTSTART")).isEqualTo("20310303");
        assertThat(value(meeting, "DTEND")).isEqualTo("20310304");
        assertThat(value(meeting, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(meeting, "LOCATION")).isEqualTo("Honolulu, United States");
        assertThat(value(meeting, "GEO")).isEqualTo("21.30694;-157.85833");
        assertThat(value(meeting, "DTSTAMP")).isEqualTo("20310304T000000Z");
        assertThat(value(meeting, "DESCRIPTION"))
                .contains("“Mara Lind lands", "— The Example, Times, “Title of a1” (2031-03-04)");

        CalendarComponent summit = get(events, "summit-1@dateline");
        assertThat(value(summit, "SUMMARY")).isEqualTo("Leaders met before (day not known)");
        assertThat(value(summit, "DTSTART")).isEqualTo("20290201");
        assertThat(value(summit, "DTEND")).isEqualTo("20290301");
        assertThat(value(summit, "DESCRIPTION")).contains("was a Monday");
        assertThat(value(summit, "CATEGORIES")).isEqualTo("summit,related");
        assertThat(value(get(events, "meal-1@dateline"), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(get(events, "departure-1@dateline"), "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void everyDatedEventIsReadBackByAnother() {
        ICalendar calendar = Biweekly.parse(calendar(TripFixtures.events())).first();
        Map<String, VEvent> events = calendar.getEvents().stream()
                .collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity()));
        assertThat(events).hasSize(6);
        assertThat(get(events, "meeting-1@dateline").getSummary().getValue()).isEqualTo(TITLE);
        assertThat(get(events, "speech-1@dateline").getDateStart().getValue().toInstant())
                .isEqualTo("2031-03-04T09:54:00Z");
        assertThat(get(events, "meal-1@dateline").getDateStart().getValue().toInstant())
                .isEqualTo("2031-03-05T07:00:00Z");
        assertThat(calendar.getTimezoneInfo().getTimezones()).hasSize(2);
        assertThat(calendar.getNames().get(0).getValue()).isEqualTo("Mara Lind in New Zealand, Hawaii & <Malaysia>");
        assertThat(calendar.getDescriptions().get(0).getValue()).contains("1 event has no known date");
    }

    @Test
    void aTimedEventsZoneIsDefinedUnderItsVeryName() {
        assertThat(calendar(TripFixtures.events()))
                .contains("DTSTART;TZID=Asia/Kuala_Lumpur:20310304T175400\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Kuala_Lumpur\r\n")
                .doesNotContain("Singapore");
    }

    @Test
    void controlCharactersOfAnArticleStayOutOfTheCalendar() {
        Event hostile = TripFixtures.event(
                "x",
                "a\u0000b\u0007\r\nEND:VEVENT\r\nATTENDEE:mailto:x@example.org",
                EventKind.OTHER,
                When.of(LocalDate.of(2031, 3, 1)),
                Status.HAPPENED,
                TripFixtures.AUCKLAND);
        assertThat(calendar(List.of(hostile)))
                .contains("SUMMARY:ab END:VEVENT ATTENDEE:mailto:x@example.org\r\n")
                .doesNotContain("\r\nATTENDEE");
    }

    @Test
    void anEventThatAnAddedArticleDoesNotTellOfStaysAsItWas() {
        List<Event> before = TripFixtures.events().subList(0, 1);
        List<Event> after = TripFixtures.events();
        assertThat(component(calendar(after), "departure-1")).isEqualTo(component(calendar(before), "departure-1"));
    }

    @Test
    void filtersKeepWhatPassesAllOfThem() throws IOException, ParserException {
        StringWriter out = new StringWriter();
        EventFilter filter = new EventFilter(
                EnumSet.of(EventKind.MEETING, EventKind.SPEECH), Set.of("US"), Set.of(Status.PLANNED), false);
        CalendarWriter.write(TripFixtures.trip(), Revisions.of(TripFixtures.trip()), filter, Links.NONE, out);
        assertThat(byIcal4j(out.toString())).containsOnlyKeys("meeting-1@dateline");
    }

    @Test
    void linksLeadToTheEventAndTheCalendar() {
        StringWriter out = new StringWriter();
        try {
            CalendarWriter.write(
                    TripFixtures.trip(),
                    Revisions.of(TripFixtures.trip()),
                    EventFilter.ALL,
                    Links.at("https://dateline.example/"),
                    out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        assertThat(out.toString())
                .contains("URL:https://dateline.example/trips/mara-2031#meal-1\r\n")
                .contains("SOURCE;VALUE=URI:https://dateline.example/trips/mara-2031/calendar.ics\r\n");
    }

    /** Whatever the events, both readers find each dated one with its days, text and place. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsWrittenIsReadBack(long seed) throws IOException, ParserException {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(TripFixtures.event(
                    "e" + i,
                    text(random),
                    pick(random, EventKind.values()),
                    when(random),
                    pick(random, Status.values()),
                    pick(random, new Place[] {TripFixtures.AUCKLAND, TripFixtures.HONOLULU, TripFixtures.CORAL_SEA})));
        }
        String written = calendar(events);
        Map<String, CalendarComponent> read = byIcal4j(written);
        Map<String, VEvent> other = Biweekly.parse(written).first().getEvents().stream()
                .collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity()));
        List<Event> dated = events.stream()
                .filter(event -> event.when().first().isPresent())
                .toList();
        assertThat(read).hasSize(dated.size());
        assertThat(other).hasSize(dated.size());
        for (Event event : dated) {
            CalendarComponent one = get(read, event.id() + "@dateline");
            assertThat(value(one, "SUMMARY")).startsWith(CalendarText.line(event.title()));
            assertThat(get(other, event.id() + "@dateline").getSummary().getValue())
                    .startsWith(CalendarText.line(event.title()));
            assertThat(value(one, "X-DATELINE-EDTF")).isEqualTo(event.when().edtf());
            String first = event.when().first().orElseThrow().toString().replace("-", "");
            assertThat(value(one, "DTSTART")).startsWith(first);
            if (event.when() instanceof When.Day day && day.time().isEmpty()) {
                assertThat(value(one, "DTEND"))
                        .isEqualTo(day.date().plusDays(1).toString().replace("-", ""));
            }
        }
    }

    private static String text(Random random) {
        int[] points = {'a', ',', ';', '\\', '\n', '"', ':', ' ', 'é', '한', 'ش', 0x1F600, 'n', 'N', '\'', '^', '%'};
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(120); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.append('t').toString();
    }

    private static When when(Random random) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
        return switch (random.nextInt(5)) {
            case 0 -> When.UNKNOWN;
            case 1 -> When.at(day, LocalTime.of(random.nextInt(24), random.nextInt(60)));
            case 2 -> When.between(day, day.plusDays(random.nextInt(9)));
            case 3 -> new When.Year(Year.from(day).getValue());
            default -> When.of(day);
        };
    }

    private static <T> T pick(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static String calendar(List<Event> events) {
        return new String(TripFormat.ICS.bytes(TripFixtures.trip(events), Links.NONE), StandardCharsets.UTF_8);
    }

    private static String component(String calendar, String id) {
        int at = calendar.indexOf("UID:" + id + "@dateline");
        return calendar.substring(calendar.lastIndexOf("BEGIN:VEVENT", at), calendar.indexOf("END:VEVENT", at));
    }

    private static Map<String, CalendarComponent> byIcal4j(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        return calendar.<CalendarComponent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(event -> value(event, "UID"), Function.identity()));
    }

    private static <T> T get(Map<String, T> events, String uid) {
        return Objects.requireNonNull(events.get(uid), () -> "no " + uid + " in " + events.keySet());
    }

    private static String value(CalendarComponent component, String name) {
        Optional<Property> property = component.getProperty(name);
        return property.orElseThrow(() -> new AssertionError("no " + name)).getValue();
    }
}
