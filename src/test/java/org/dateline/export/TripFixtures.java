package org.dateline.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Leg;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.DateConflict;
import org.dateline.time.When;

/** An invented trip over the date line, with everything in it that a format could stumble over. */
public final class TripFixtures {
    public static final Place AUCKLAND =
            place("Auckland", PlaceKind.CITY, "NZ", -36.84853, 174.76349, 2193733, "Pacific/Auckland");
    public static final Place HONOLULU =
            place("Honolulu", PlaceKind.CITY, "US", 21.30694, -157.85833, 5856195, "Pacific/Honolulu");
    public static final Place KUALA_LUMPUR =
            place("Kuala Lumpur", PlaceKind.CITY, "MY", 3.1412000000000004, 101.68653, 1735161, "Asia/Kuala_Lumpur");
    public static final Place CORAL_SEA = new Place(
            "Coral Sea",
            PlaceKind.SEA,
            Optional.empty(),
            Optional.empty(),
            -18,
            158,
            OptionalLong.empty(),
            Optional.empty(),
            0,
            Optional.empty());

    private static final Article FIRST = article(
            "a1",
            LocalDate.of(2031, 3, 4),
            "Mara Lind lands in Honolulu on 3 March 2031, \"early\"; she meets 김하늘 and ليلى.");
    private static final Article SECOND = article(
            "a2", LocalDate.of(2031, 3, 6), "=HYPERLINK(1) The talks, set for 17:54, fell through \uD83D\uDE00.");

    private TripFixtures() {}

    /** The whole trip. */
    public static Trip trip() {
        return trip(events());
    }

    /** The same trip with other events. */
    public static Trip trip(List<Event> events) {
        Stop first =
                new Stop("s1", AUCKLAND, day(1), day(2), List.of(LocalDate.of(2031, 3, 1)), List.of("departure-1"));
        Stop second = new Stop("s2", HONOLULU, day(2), day(5), List.of(LocalDate.of(2031, 3, 3)), List.of("meeting-1"));
        Leg leg = new Leg("s1", "s2", day(2), AUCKLAND.distanceKm(HONOLULU));
        Itinerary itinerary = new Itinerary(
                "Mara Lind in New Zealand, Hawaii & <Malaysia>",
                Optional.of("Mara Lind"),
                day(1),
                day(5),
                List.of(first, second),
                List.of(leg),
                events);
        List<Reading> readings =
                List.of(new Reading(FIRST, List.of(), List.of()), new Reading(SECOND, List.of(), List.of()));
        Problem problem = new Problem(
                "article",
                Optional.of("noise.bin"),
                Optional.of(new Span(1, 2)),
                new Problem.Matter.Unread("is not text"));
        return new Trip("mara-2031", itinerary, readings, List.of(problem));
    }

    public static List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(event(
                "departure-1", "Leaves Auckland", EventKind.DEPARTURE, When.of(date(1)), Status.HAPPENED, AUCKLAND));
        events.add(event(
                "visit-1",
                "Crosses the Coral Sea",
                EventKind.VISIT,
                When.between(date(1), date(3)),
                Status.HAPPENED,
                CORAL_SEA));
        events.add(event(
                "meeting-1",
                "Meets 김하늘, ليلى; \\ \uD83D\uDE00\n"
                        + "and \"others\" in a hall whose name is long enough to be folded 한국어한국어한국어한국어",
                EventKind.MEETING,
                When.of(date(3)),
                Status.PLANNED,
                HONOLULU));
        events.add(event(
                "speech-1",
                "=SUM(A1:A9)",
                EventKind.SPEECH,
                When.at(date(4), LocalTime.of(17, 54)),
                Status.POSSIBLE,
                KUALA_LUMPUR));
        events.add(event(
                "meal-1", "Dines", EventKind.MEAL, When.at(date(5), LocalTime.of(20, 0)), Status.CANCELLED, AUCKLAND));
        events.add(new Event(
                "summit-1",
                "Leaders met before",
                EventKind.SUMMIT,
                new When.Month(YearMonth.of(2029, 2)),
                Status.HAPPENED,
                Optional.empty(),
                List.of("Mara Lind", "김하늘"),
                true,
                0.456,
                List.of(claim("a2", SECOND, When.UNKNOWN)),
                List.of(new Conflict.WrongWeekday(
                        new DateConflict.WrongWeekday(date(3), DayOfWeek.SUNDAY, date(2), false), date(3), 1))));
        events.add(event("other-1", "May retire", EventKind.OTHER, When.UNKNOWN, Status.POSSIBLE, HONOLULU));
        return events;
    }

    /** An event that the first article tells of. */
    public static Event event(String id, String title, EventKind kind, When when, Status status, Place place) {
        return new Event(
                id,
                title,
                kind,
                when,
                status,
                Optional.of(place),
                List.of("Mara Lind"),
                false,
                0.8,
                List.of(claim("a1", FIRST, when)),
                List.of());
    }

    private static Claim claim(String id, Article article, When when) {
        return new Claim(
                id,
                new Span(0, article.text().length()),
                article.text(),
                EventKind.OTHER,
                Optional.of("Mara Lind"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                when,
                Optional.empty(),
                Optional.of("3 March 2031"),
                Status.HAPPENED,
                "hint");
    }

    private static Article article(String id, LocalDate published, String text) {
        Article article = ArticleText.of(id, Published.of(published, Published.From.GIVEN, published.toString()), text);
        return new Article(
                id,
                Optional.of("Title of " + id),
                Optional.of("The Example, Times"),
                Optional.of("https://example.org/" + id),
                article.published(),
                text,
                article.sentences());
    }

    private static Place place(
            String name, PlaceKind kind, String country, double lat, double lon, long id, String zone) {
        return new Place(
                name,
                kind,
                Optional.of(country),
                Optional.empty(),
                lat,
                lon,
                OptionalLong.of(id),
                Optional.of(zone),
                1000,
                Optional.empty());
    }

    private static LocalDate date(int day) {
        return LocalDate.of(2031, 3, day);
    }

    private static Optional<LocalDate> day(int day) {
        return Optional.of(date(day));
    }
}
