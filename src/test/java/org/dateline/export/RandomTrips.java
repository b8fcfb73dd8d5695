package org.dateline.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.dateline.article.Article;
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

/** Any trip: every kind of date, place, text and absence that a trip may hold. The same seed gives the same trip. */
final class RandomTrips {
    private static final int[] POINTS = {
        'a', 'Z', '0', ',', ';', '\\', '\n', '\r', '"', ':', ' ', '\t', '=', '+', '-', '@', '<', '>', '&', '\'', '|',
        '\u0007', 0xE9, 0x130, 0xD55C, 0xAE00, 0x634, 0x202E, 0x1F600, 0xFEFF, 'n', 'N', '^', '%', '\u2028'
    };
    private static final String[] ZONES = {
        "Asia/Kuala_Lumpur", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu", "America/Santiago", "UTC"
    };

    private final Random random;

    private RandomTrips(long seed) {
        random = new Random(seed);
    }

    static Trip of(long seed) {
        return new RandomTrips(seed).trip();
    }

    private Trip trip() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            articles.add(article("a" + i));
        }
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < random.nextInt(30); i++) {
            events.add(event("e" + i, articles));
        }
        List<Stop> stops = new ArrayList<>();
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            LocalDate day = day();
            stops.add(new Stop(
                    "s" + i,
                    place(),
                    maybe(day),
                    maybe(day.plusDays(2)),
                    List.of(day),
                    List.of("e" + random.nextInt(9))));
            if (i > 0) {
                Stop from = stops.get(i - 1);
                legs.add(new Leg(
                        from.id(),
                        "s" + i,
                        maybe(day),
                        from.place().distanceKm(stops.get(i).place())));
            }
        }
        Itinerary itinerary = new Itinerary(text(), maybe(text()), maybe(day()), maybe(day()), stops, legs, events);
        return new Trip(
                "trip",
                itinerary,
                articles.stream()
                        .map(article -> new Reading(article, List.of(), List.of()))
                        .toList(),
                List.of(new Problem("article", maybe("a0"), maybe(new Span(0, 1)), new Problem.Matter.Unread(text()))));
    }

    private Article article(String id) {
        LocalDate day = day();
        Published published =
                random.nextBoolean() ? Published.UNKNOWN : Published.of(day, Published.From.GIVEN, day.toString());
        return new Article(id, maybe(text()), maybe(text()), maybe(text()), published, "Text.", List.of());
    }

    private Event event(String id, List<Article> articles) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            claims.add(claim(articles.get(random.nextInt(articles.size())).id()));
        }
        List<Conflict> conflicts = random.nextInt(4) > 0
                ? List.of()
                : List.of(pick(new Conflict[] {
                    new Conflict.TooFar(List.of(text(), text()), random.nextInt(30_000)),
                    new Conflict.PlanOvertaken(day(), text(), pick(Conflict.Overtaken.values()), day(), text()),
                    new Conflict.DaysDisagree(day(), List.of(day()), 1 + random.nextInt(3)),
                    new Conflict.Anachronism(
                            new DateConflict.OldYear(text(), text(), new When.Year(2025), new When.Year(2022)))
                }));
        return new Event(
                id,
                text(),
                pick(EventKind.values()),
                when(),
                pick(Status.values()),
                maybe(place()),
                random.nextBoolean() ? List.of() : List.of(text(), text()),
                random.nextBoolean(),
                random.nextInt(101) / 100.0,
                claims,
                conflicts);
    }

    private Claim claim(String article) {
        return new Claim(
                article,
                new Span(0, 5),
                text(),
                pick(EventKind.values()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                maybe(text()),
                when(),
                Optional.empty(),
                maybe(text()),
                pick(Status.values()),
                "");
    }

    private Place place() {
        return new Place(
                text(),
                pick(PlaceKind.values()),
                maybe(pick(new String[] {"JP", "NZ", "US", "FJ"})),
                Optional.empty(),
                random.nextInt(1_800_001) / 10_000.0 - 90,
                random.nextInt(3_600_001) / 10_000.0 - 180,
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(9_000_000)),
                maybe(pick(ZONES)),
                0,
                maybe(text()));
    }

    private When when() {
        LocalDate day = day();
        return switch (random.nextInt(10)) {
            case 0 -> When.UNKNOWN;
            case 1, 2 -> When.at(day, LocalTime.of(random.nextInt(24), random.nextInt(60)));
            case 3 -> When.between(day, day.plusDays(random.nextInt(9)));
            case 4 -> new When.Year(day.getYear());
            case 5 -> new When.Month(YearMonth.from(day));
            case 6 -> new When.Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case 7 ->
                new When.Season(
                        day.getYear(), 33, LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 3, 31));
            case 8 ->
                random.nextBoolean()
                        ? new When.Interval(Optional.of(day), Optional.empty())
                        : new When.Interval(Optional.empty(), Optional.of(day));
            default -> When.of(day);
        };
    }

    private LocalDate day() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
    }

    private String text() {
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "" : "t");
        for (int i = random.nextInt(random.nextBoolean() ? 12 : 120); i > 0; i--) {
            text.appendCodePoint(POINTS[random.nextInt(POINTS.length)]);
        }
        return text.append('t').toString();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
