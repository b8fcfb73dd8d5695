package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceClockTest {
    @ParameterizedTest
    @CsvSource({
        "Z,      23:00, CITY,    Asia/Tokyo,          2025-10-27T08:00:00+09:00",
        "+09:00, 14:05, CITY,    Asia/Tokyo,          2025-10-26T14:05:00+09:00",
        "Z,      01:00, CITY,    America/Los_Angeles, 2025-10-25T18:00:00-07:00",
        "Z,      00:30, VENUE,   Europe/Paris,        2025-10-26T02:30:00+02:00",
        "Z,      01:30, VENUE,   Europe/Paris,        2025-10-26T02:30:00+01:00", // the clocks went back at 01:00 UTC
        "Z,      23:00, COUNTRY, Asia/Tokyo,          2025-10-26T23:00:00Z",
        "Z,      23:00, CITY,    Nowhere/Atall,       2025-10-26T23:00:00Z",
        "'',     23:00, CITY,    Asia/Tokyo,          2025-10-26T23:00:00",
    })
    void tellsTheMomentByThePlacesClock(String offset, String time, PlaceKind kind, String zone, String expected) {
        When.Day when = new When.Day(
                LocalDate.of(2025, 10, 26),
                Optional.of(LocalTime.parse(time)),
                offset.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(offset)));
        assertThat(PlaceClock.at(when, Optional.of(place(kind, zone))).edtf()).isEqualTo(expected);
    }

    private static Place place(PlaceKind kind, String zone) {
        return new Place(
                "Place",
                kind,
                Optional.of("JP"),
                Optional.empty(),
                1,
                2,
                OptionalLong.empty(),
                Optional.of(zone),
                0,
                Optional.empty());
    }
}
