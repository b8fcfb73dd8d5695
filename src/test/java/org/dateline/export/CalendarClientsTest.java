package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.fortuna.ical4j.data.ParserException;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.export.CalendarReaders.Entry;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One calendar, every client: what each reads is compared, field by field, with what the trip says. Clients that Debian
 * packages are asked by {@code .ci/clients}, about the files that this leaves in {@code target/clients}.
 */
class CalendarClientsTest {
    private static final Trip TRIP = TripFixtures.trip(events());
    private static final String CALENDAR = new String(TripFormat.ICS.bytes(TRIP, Links.NONE), StandardCharsets.UTF_8);
    private static final List<Entry> EXPECTED = CalendarReaders.expected(TRIP);

    /** The invented trip, and times in zones of every sort on both sides of their change. */
    private static List<Event> events() {
        List<Event> events = new ArrayList<>(TripFixtures.events());
        String[] zones = {
            "Europe/London",
            "America/New_York",
            "Asia/Kathmandu",
            "America/Santiago",
            "Australia/Lord_Howe",
            "Africa/Casablanca"
        };
        for (String zone : zones) {
            for (LocalDate day :
                    List.of(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 7, 15), LocalDate.of(2025, 10, 26))) {
                events.add(TripFixtures.event(
                        "t" + zone.replace('/', '-') + day.getDayOfYear(),
                        "At nine, " + zone,
                        EventKind.MEETING,
                        When.at(day, LocalTime.of(9, 30)),
                        Status.PLANNED,
                        place(zone, Optional.of(zone))));
            }
        }
        events.add(TripFixtures.event(
                "floats",
                "Where no zone is known",
                EventKind.MEAL,
                When.at(LocalDate.of(2031, 3, 2), LocalTime.MIDNIGHT),
                Status.POSSIBLE,
                place("Sea", Optional.empty())));
        events.add(TripFixtures.event(
                "leap",
                "A day that not every year has",
                EventKind.SPEECH,
                When.of(LocalDate.of(2028, 2, 29)),
                Status.HAPPENED,
                TripFixtures.HONOLULU));
        events.add(TripFixtures.event(
                "season",
                "A month",
                EventKind.VISIT,
                new When.Month(YearMonth.of(2028, 12)),
                Status.POSSIBLE,
                TripFixtures.AUCKLAND));
        return events;
    }

    private static Place place(String name, Optional<String> zone) {
        return new Place(
                name,
                PlaceKind.CITY,
                Optional.empty(),
                Optional.empty(),
                1,
                2,
                OptionalLong.empty(),
                zone,
                0,
                Optional.empty());
    }

    @BeforeAll
    static void leaveForOthers() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/clients"));
        Files.writeString(folder.resolve("calendar.ics"), CALENDAR);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("expected.json").toFile(), EXPECTED);
        for (TripFormat format : List.of(TripFormat.CSV, TripFormat.GEOJSON, TripFormat.KML)) {
            Files.write(folder.resolve("trip." + format.ending()), format.bytes(TRIP, Links.NONE));
        }
    }

    @Test
    void ical4jReadsWhatTheTripSays() throws IOException, ParserException {
        expect(CalendarReaders.byIcal4j(CALENDAR));
    }

    /** All but Lord Howe Island in its summer, which is half an hour long: biweekly knows whole hours alone. */
    @Test
    void biweeklyReadsWhatTheTripSays() {
        List<Entry> read = CalendarReaders.byBiweekly(CALENDAR);
        assertThat(read).hasSameSizeAs(EXPECTED);
        assertThat(CalendarReaders.differences(EXPECTED, read))
                .hasSize(2)
                .allMatch(difference -> difference.startsWith("tAustralia-Lord_Howe"));
    }

    @Test
    void icalJsReadsWhatTheTripSays() throws IOException, InterruptedException {
        expect(CalendarReaders.byIcalJs(CALENDAR));
    }

    private static void expect(List<Entry> read) {
        assertThat(read).extracting(Entry::uid).doesNotHaveDuplicates();
        assertThat(read).hasSameSizeAs(EXPECTED);
        assertThat(CalendarReaders.differences(EXPECTED, read)).isEmpty();
    }
}
