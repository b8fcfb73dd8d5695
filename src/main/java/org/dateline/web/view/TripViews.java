package org.dateline.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.claim.Status;
import org.dateline.event.Event;
import org.dateline.export.CorrectionText;
import org.dateline.export.ProblemMessage;
import org.dateline.itinerary.Certainty;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Leg;
import org.dateline.itinerary.Stop;
import org.dateline.itinerary.Visits;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.web.map.Detail;
import org.dateline.web.map.RouteMap;
import org.dateline.web.text.Wording;

/** Makes the page's view of a trip. */
public final class TripViews {
    /** Problems, and corrections, that a page lists. */
    private static final int LISTED = 100;

    private static final char NO_BREAK = '\u00a0';

    private static final Pattern SHORT_BEFORE_NAME = Pattern.compile("(?<=[ \u00a0])(\\p{Ll}{1,3}) (?=\\p{Lu})");

    private final Trip trip;
    private final Itinerary itinerary;
    private final EventViews events;
    private final Words words;
    private final RouteStations stations;
    private final Story story;
    private final Parts parts;
    private final int number;
    private final Parts.Part part;
    private final String base;

    private TripViews(Trip trip, Wording wording, String base, Parts parts, int number) {
        this.trip = trip;
        this.itinerary = trip.itinerary();
        this.base = base;
        this.words = new Words(wording, trip.readings());
        this.parts = parts;
        this.number = number;
        this.part = parts.part(number);
        this.story = part.story();
        this.events = new EventViews(
                trip,
                part.itinerary().stops(),
                story,
                parts.size() == Parts.Size.PAGE ? parts : Parts.of(trip, Parts.Size.PAGE),
                words);
        this.stations = new RouteStations(part.itinerary(), story, words);
    }

    /** @param base address of the server, for those who read the page elsewhere */
    public static TripView of(Trip trip, Wording wording, String base) {
        return of(trip, wording, base, Parts.of(trip, Parts.Size.PAGE), 1);
    }

    /**
     * The same of a part of the trip.
     *
     * @param number which, from 1
     */
    public static TripView of(Trip trip, Wording wording, String base, Parts parts, int number) {
        return new TripViews(trip, wording, base, parts, number).view();
    }

    private TripView view() {
        List<DayView> days = new Days(part.itinerary(), words, events).of(story.events());
        boolean named = trip.corrected().decisions().name().isPresent();
        Optional<String> spoken = named ? Optional.empty() : TripTitle.of(itinerary, words);
        String title = Words.shorten(spoken.orElse(itinerary.title()), Words.TITLE);
        return new TripView(
                trip.slug(),
                title,
                headline(title),
                spoken.isEmpty(),
                words.trip(trip.slug()),
                description(),
                dates(),
                new Standfirst(words).of(itinerary, parts.story().events()),
                facts(),
                asOf(),
                days,
                views(story.spans()),
                views(story.background()),
                views(story.events().stream().filter(TripViews::isUndated).toList()),
                Strip.of(days, stretches(), words.dates()),
                articles(),
                problems(),
                corrections(),
                RouteMap.of(
                        stations.list(),
                        isLinked(),
                        stations.countryNames(),
                        isEmbedded() ? Detail.light(part.itinerary().stops().size()) : Detail.FULL),
                stations.keys(),
                PartLinks.of(parts, number, words),
                mapLabel(),
                TripData.of(trip, part, isEmbedded(), words),
                TripData.forScript(JsonLd.of(trip, part.itinerary(), words, base)));
    }

    /** A country's name stays whole where a line ends, and a short word before it stays with it. */
    private String headline(String title) {
        String headline = title;
        for (Stop stop : itinerary.stops()) {
            String name = words.country(stop.place().country()).orElse("");
            headline = headline.replace(name, name.replace(' ', NO_BREAK));
        }
        return SHORT_BEFORE_NAME.matcher(headline).replaceAll("$1" + NO_BREAK);
    }

    private List<EventView> views(List<Event> some) {
        return some.stream().map(events::of).toList();
    }

    /** What is told of more than a day: bars over the days of the strip. */
    private List<Event> stretches() {
        return Stream.concat(story.spans().stream(), story.events().stream())
                .filter(event -> !EventViews.isExact(event.when()))
                .toList();
    }

    private static boolean isUndated(Event event) {
        return event.when().first().isEmpty() && event.when().last().isEmpty();
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
                        .map(s -> words.name(s.place()))
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
        Visits visits = Visits.of(itinerary.stops(), itinerary.events());
        if (!visits.stops().isEmpty()) {
            String stops = words.texts().stops(visits.stops().size());
            facts.add(visits.from()
                    .map(from -> words.texts().stopsFrom(stops, Words.shorten(words.name(from), 40)))
                    .orElse(stops));
        }
        Certainty certainty = Certainty.of(itinerary);
        double km = itinerary.legs().stream()
                .filter(leg -> certainty.of(leg) != Status.CANCELLED)
                .mapToDouble(Leg::distanceKm)
                .sum();
        if (km >= 100) {
            facts.add(words.texts().kilometres(words.number(Math.round(km / 100) * 100)));
        }
        facts.add(words.texts().articles(trip.readings().size()));
        return facts;
    }

    /** Nothing here is newer than the articles are. */
    private String asOf() {
        return trip.asOf()
                .map(day -> words.texts().asOf(words.dates().range(day, day)))
                .orElse(trip.readings().isEmpty() ? "" : words.texts().asOfUndated());
    }

    /** What a drawing of the route shows. */
    public static Optional<RouteMap.Picture> picture(
            Trip trip, Wording wording, double width, double height, double enlarged) {
        TripViews views = new TripViews(trip, wording, "", Parts.whole(trip), 1);
        return RouteMap.Picture.of(views.stations.list(), views.isLinked(), width, height, enlarged);
    }

    private boolean isEmbedded() {
        return parts.size() == Parts.Size.EMBED;
    }

    private boolean isLinked() {
        return part.itinerary().stops().size() > 1;
    }

    private String mapLabel() {
        List<String> names = part.itinerary().stops().stream()
                .map(s -> words.name(s.place()))
                .toList();
        List<String> told = new ArrayList<>();
        for (String name : names) {
            told.add(told.isEmpty() ? name : words.texts().thenStop(name));
        }
        return words.texts().routeMap(Words.shorten(String.join(", ", told), 400));
    }

    private List<ArticleRow> articles() {
        Map<String, Integer> told = new HashMap<>();
        itinerary
                .events()
                .forEach(event -> event.claims().stream()
                        .map(Claim::article)
                        .distinct()
                        .forEach(id -> told.merge(id, 1, Integer::sum)));
        Set<String> cited = Cited.of(trip, part.itinerary()).stream()
                .map(reading -> reading.article().id())
                .collect(Collectors.toSet());
        List<ArticleRow> rows = new ArrayList<>();
        int place = 0;
        for (Reading reading : trip.readings()) {
            place++;
            if (!cited.contains(reading.article().id())) {
                continue;
            }
            Article article = reading.article();
            rows.add(new ArticleRow(
                    place,
                    article.id(),
                    Words.shorten(Words.name(article), Words.TITLE),
                    Words.shorten(article.source().orElse(""), 60),
                    words.published(article.published()),
                    words.article(trip.slug(), article.id()),
                    Words.link(article.url()),
                    words.lang(article),
                    words.texts().events(told.getOrDefault(article.id(), 0))));
        }
        return rows;
    }

    private List<ProblemRow> problems() {
        List<Problem> all = trip.problems().stream()
                .filter(problem -> !(problem.matter() instanceof Problem.Matter.OrphanedDecision))
                .toList();
        if (number > 1) {
            return List.of();
        }
        List<ProblemRow> rows =
                new ArrayList<>(all.stream().limit(LISTED).map(this::problem).toList());
        if (all.size() > LISTED) {
            rows.add(new ProblemRow(
                    "JSON", words.pages().moreInFile(all.size() - LISTED), false, Paths.trip(trip.slug()) + ".json"));
        }
        return rows;
    }

    private List<String> corrections() {
        List<String> all = CorrectionText.list(trip);
        if (number > 1) {
            return List.of();
        }
        List<String> rows = new ArrayList<>(all.subList(0, Math.min(LISTED, all.size())));
        if (all.size() > LISTED) {
            rows.add(words.pages().moreInFile(all.size() - LISTED));
        }
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
