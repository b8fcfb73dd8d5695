package org.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.event.Event;
import org.dateline.export.ProblemMessage;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Leg;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Trip;
import org.dateline.web.map.RouteMap;
import org.dateline.web.text.Wording;

/** Makes the page's view of a trip. */
public final class TripViews {
    private final Trip trip;
    private final Itinerary itinerary;
    private final EventViews events;
    private final Words words;
    private final String base;

    private TripViews(Trip trip, Wording wording, String base) {
        this.trip = trip;
        this.itinerary = trip.itinerary();
        this.base = base;
        this.words = new Words(wording);
        this.events = new EventViews(trip, words);
    }

    /** @param base address of the server, for those who read the page elsewhere */
    public static TripView of(Trip trip, Wording wording, String base) {
        return new TripViews(trip, wording, base).view();
    }

    private TripView view() {
        List<DayView> days = days();
        Optional<String> spoken = TripTitle.of(itinerary, words);
        String title = Words.shorten(spoken.orElse(itinerary.title()), Words.TITLE);
        return new TripView(
                trip.slug(),
                title,
                spoken.isEmpty(),
                words.trip(trip.slug()),
                description(),
                dates(),
                facts(),
                days,
                pick(e -> e.related()),
                pick(e -> !e.related()
                        && e.when().first().isEmpty()
                        && e.when().last().isEmpty()),
                Strip.of(days, words.dates()),
                articles(),
                trip.problems().stream().map(this::problem).toList(),
                RouteMap.of(stations(), isLinked()),
                mapLabel(),
                TripData.of(trip, words),
                TripData.forScript(JsonLd.of(trip, words, base)));
    }

    private List<EventView> pick(java.util.function.Predicate<Event> which) {
        return itinerary.events().stream().filter(which).map(events::of).toList();
    }

    private String dates() {
        return itinerary
                .start()
                .map(start -> words.dates().range(start, itinerary.end().orElse(start)))
                .orElse("");
    }

    private String description() {
        String stops = String.join(
                ", ",
                itinerary.stops().stream()
                        .map(s -> s.place().name())
                        .distinct()
                        .limit(8)
                        .toList());
        String when = dates().isEmpty() ? "" : dates() + ". ";
        String where = stops.isEmpty() ? "" : stops + ". ";
        return Words.shorten(
                when
                        + where
                        + words.texts()
                                .readFrom(words.texts().articles(trip.readings().size())),
                300);
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        if (!itinerary.stops().isEmpty()) {
            facts.add(words.texts().stops(itinerary.stops().size()));
        }
        double km = itinerary.legs().stream().mapToDouble(Leg::distanceKm).sum();
        if (km >= 100) {
            facts.add(words.texts().kilometres(words.number(Math.round(km / 100) * 100)));
        }
        facts.add(words.texts().articles(trip.readings().size()));
        return facts;
    }

    /** The days that hold an event of the trip or that a stop is known to cover, and the stretches between them. */
    private List<DayView> days() {
        SortedMap<String, List<Event>> byStart = new TreeMap<>();
        for (Event event : itinerary.events()) {
            if (!event.related()) {
                key(event)
                        .ifPresent(key -> byStart.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(event));
            }
        }
        for (Stop stop : itinerary.stops()) {
            stop.days().forEach(day -> byStart.computeIfAbsent(day.toString(), k -> new ArrayList<>()));
        }
        List<DayView> days = new ArrayList<>();
        byStart.forEach((key, list) -> days.add(day(key, list)));
        return days;
    }

    /** Days sort by themselves; a stretch stands before the day that it begins with. */
    private static Optional<String> key(Event event) {
        Optional<LocalDate> first = event.when().first().or(() -> event.when().last());
        return EventViews.isExact(event.when())
                ? first.map(LocalDate::toString)
                : first.map(day -> day.minusDays(1) + "~" + event.when().edtf());
    }

    private DayView day(String key, List<Event> list) {
        List<EventView> shown = list.stream().map(events::of).toList();
        Optional<LocalDate> exact = DateText.parseDay(key);
        if (exact.isEmpty()) {
            String id =
                    "d-" + key.substring(key.indexOf('~') + 1).replace('/', '_').replace('.', '-');
            String heading = shown.get(0).when();
            return new DayView(id, "", "", "", heading, "", "", false, List.of(), shown);
        }
        LocalDate day = exact.get();
        return new DayView(
                "d-" + day,
                day.toString(),
                Integer.toString(day.getDayOfMonth()),
                words.dates().dayUnit(),
                words.dates().full(day),
                words.dates().weekday(day),
                words.dates().monthYear(day),
                words.dates().isYearFirst(),
                places(day),
                shown);
    }

    private List<String> places(LocalDate day) {
        return itinerary.stops().stream()
                .filter(stop -> stop.days().contains(day))
                .map(stop -> Words.shorten(stop.place().name(), 80))
                .distinct()
                .toList();
    }

    /** What a drawing of the route shows. */
    public static Optional<RouteMap.Picture> picture(
            Trip trip, Wording wording, double width, double height, double enlarged) {
        TripViews views = new TripViews(trip, wording, "");
        return RouteMap.Picture.of(views.stations(), views.isLinked(), width, height, enlarged);
    }

    private boolean isLinked() {
        return itinerary.stops().size() > 1;
    }

    private List<RouteMap.Station> stations() {
        List<RouteMap.Station> stations = new ArrayList<>();
        for (Stop stop : itinerary.stops()) {
            String dates = stop.arrive()
                    .map(a -> words.dates()
                            .shortRange(
                                    a, stop.depart().filter(d -> !d.isBefore(a)).orElse(a)))
                    .orElse("");
            String href = stop.events().stream()
                    .findFirst()
                    .or(() -> stop.days().stream().findFirst().map(d -> "d-" + d))
                    .map(id -> "#" + id)
                    .orElse("#days");
            String name = Words.shorten(stop.place().name(), 26);
            stations.add(new RouteMap.Station(
                    stop.place().lat(),
                    stop.place().lon(),
                    name,
                    words.texts().fromPlace(name),
                    words.texts().toPlace(name),
                    dates,
                    href));
        }
        return stations;
    }

    private String mapLabel() {
        List<String> names =
                itinerary.stops().stream().map(s -> s.place().name()).toList();
        List<String> told = new ArrayList<>();
        for (String name : names) {
            told.add(told.isEmpty() ? name : words.texts().thenStop(name));
        }
        return words.texts().routeMap(Words.shorten(String.join(", ", told), 400));
    }

    private List<ArticleRow> articles() {
        List<ArticleRow> rows = new ArrayList<>();
        trip.readings().forEach(reading -> {
            Article article = reading.article();
            int told = (int) itinerary.events().stream()
                    .filter(e -> e.claims().stream().anyMatch(c -> c.article().equals(article.id())))
                    .count();
            rows.add(new ArticleRow(
                    article.id(),
                    Words.shorten(Words.name(article), Words.TITLE),
                    Words.shorten(article.source().orElse(""), 60),
                    words.published(article.published()),
                    words.article(trip.slug(), article.id()),
                    Words.link(article.url()),
                    words.lang(article),
                    words.texts().events(told)));
        });
        return rows;
    }

    private ProblemRow problem(Problem problem) {
        String article = problem.article().orElse("");
        String href = problem.article()
                .filter(id -> trip.findReading(id).isPresent())
                .map(id -> words.article(trip.slug(), id))
                .orElse("");
        String name = trip.findReading(article)
                .map(reading -> Words.name(reading.article()))
                .orElse(article);
        Optional<String> said = new ProblemText(trip, words).of(problem);
        return new ProblemRow(Words.shorten(name, 80), said.orElse(ProblemMessage.of(problem)), said.isEmpty(), href);
    }
}
