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
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {
    private static final String TITLE =
            "Meets 김하늘, ليلى; \\ \uD83D\uDE00 and \"others\" in a hall whose name is long enough to be folded"
                    + " 한국어한국어한국어한국어";

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

    /** Unicode's ends of lines are such for many programs too. */
    @Test
    void separatorsOfLinesStayOutOfTheCalendar() {
        Event hostile = TripFixtures.event(
                "x",
                "a\u2028BEGIN:VALARM\u2029b",
                EventKind.OTHER,
                When.of(LocalDate.of(2031, 3, 1)),
                Status.HAPPENED,
                TripFixtures.AUCKLAND);
        assertThat(calendar(List.of(hostile)))
                .contains("SUMMARY:a BEGIN:VALARM b\r\n")
                .doesNotContain("\u2028", "\u2029");
    }

    /** The one form that Outlook reads: a yearly change to standard time, and one to summer time. */
    @Test
    void clocksThatFollowARuleAreWrittenByIt() {
        Event timed = TripFixtures.event(
                "x",
                "Meets",
                EventKind.MEETING,
                When.at(LocalDate.of(2031, 7, 1), LocalTime.of(9, 0)),
                Status.HAPPENED,
                TripFixtures.AUCKLAND);
        assertThat(calendar(List.of(timed)))
                .containsOnlyOnce("BEGIN:STANDARD\r\nDTSTART:20290401T030000\r\n"
                        + "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU\r\nTZOFFSETFROM:+1300\r\nTZOFFSETTO:+1200\r\n")
                .containsOnlyOnce("BEGIN:DAYLIGHT\r\nDTSTART:20300929T020000\r\n"
                        + "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU\r\nTZOFFSETFROM:+1200\r\nTZOFFSETTO:+1300\r\n");
    }

    /** By which of its clocks is not known: the time floats. */
    @Test
    void aTimeInACountryOfSeveralClocksHasNoZone() {
        for (String code : List.of("ID", "JP")) {
            Place country = new Place(
                    "Country",
                    PlaceKind.COUNTRY,
                    Optional.of(code),
                    Optional.empty(),
                    1,
                    2,
                    OptionalLong.empty(),
                    Optional.of("Asia/Jakarta"),
                    0,
                    Optional.empty());
            Event timed = TripFixtures.event(
                    "x",
                    "Meets",
                    EventKind.MEETING,
                    When.at(LocalDate.of(2031, 7, 1), LocalTime.of(9, 0)),
                    Status.HAPPENED,
                    country);
            assertThat(calendar(List.of(timed)))
                    .contains(code.equals("JP") ? "DTSTART;TZID=Asia/Jakarta:2031" : "DTSTART:20310701T090000\r\n");
        }
    }

    /** The text names the clock and the place has several: the moment is sure all the same. */
    @Test
    void aTimeWhoseOffsetIsToldStandsInUtc() {
        Place country = new Place(
                "Country",
                PlaceKind.COUNTRY,
                Optional.of("ID"),
                Optional.empty(),
                1,
                2,
                OptionalLong.empty(),
                Optional.of("Asia/Jakarta"),
                0,
                Optional.empty());
        Event timed = TripFixtures.event(
                "x",
                "Meets",
                EventKind.MEETING,
                new When.Day(
                        LocalDate.of(2031, 7, 1), Optional.of(LocalTime.of(9, 0)), Optional.of(ZoneOffset.ofHours(9))),
                Status.HAPPENED,
                country);
        assertThat(calendar(List.of(timed))).contains("DTSTART:20310701T000000Z\r\n");
    }

    /** As long as Outlook's subjects and Google's descriptions may be; what was left out is counted. */
    @Test
    void longTextsEndWhereCalendarsWouldCutThem() {
        Event event = TripFixtures.events().get(0);
        Event told = new Event(
                event.id(),
                "\uD83D\uDE00".repeat(5_000),
                event.kind(),
                event.when(),
                event.status(),
                event.place(),
                List.of("Name".repeat(5_000)),
                event.related(),
                event.confidence(),
                Collections.nCopies(200, event.claims().get(0)),
                event.conflicts());
        VEvent read =
                Biweekly.parse(calendar(List.of(told))).first().getEvents().get(0);
        assertThat(read.getSummary()
                        .getValue()
                        .codePointCount(0, read.getSummary().getValue().length()))
                .isEqualTo(220);
        assertThat(read.getDescription().getValue())
                .hasSizeLessThan(8_192)
                .contains("NameNam\u2026")
                .matches("(?s).*\n\n\u2026 and 1\\d\\d more statements\\.");
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
                EnumSet.of(EventKind.MEETING, EventKind.SPEECH),
                Set.of("US"),
                Set.of(Status.PLANNED),
                EventFilter.Part.TRIP);
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

    /** Who asks again at SOURCE gets the same choice again. */
    @Test
    void aFilteredCalendarSaysWhereItsChoiceCanBeHad() throws IOException {
        Trip trip = TripFixtures.trip();
        EventFilter filter = new EventFilter(
                EnumSet.of(EventKind.SUMMIT, EventKind.MEETING),
                Set.of("US", "JP"),
                Set.of(Status.PLANNED),
                EventFilter.Part.TRIP);
        StringWriter some = new StringWriter();
        CalendarWriter.write(trip, Revisions.of(trip), filter, Links.at("https://dateline.example"), some);
        assertThat(some.toString().replace("\r\n ", ""))
                .contains("SOURCE;VALUE=URI:https://dateline.example/trips/mara-2031/calendar.ics"
                        + "?kind=meeting,summit&country=JP,US&status=planned&related=false\r\n");
        StringWriter one = new StringWriter();
        CalendarWriter.writeEvent(
                trip, Revisions.of(trip), trip.itinerary().events().get(0), Links.at("https://dateline.example"), one);
        assertThat(one.toString().replace("\r\n ", ""))
                .contains("SOURCE;VALUE=URI:https://dateline.example/trips/mara-2031/events/departure-1.ics\r\n");
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
