package org.dateline.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.Decisions;
import org.dateline.decision.Outcome;
import org.dateline.event.Conflict;
import org.dateline.event.Correction;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Leg;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Corrected;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.time.DateConflict;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;
import org.dateline.time.When;

/**
 * An invented trip that holds all that a page must show: a leg over the antimeridian, a place come back to, every status,
 * every precision, a weekday that can't be, sources that disagree, an event without a date, and text that tries to be
 * markup.
 */
final class SampleTrip {
    static final String SLUG = "okafor-pacific-2031";
    private static final Instant DECIDED = Instant.parse("2031-06-08T09:00:00Z");

    static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&{config:x}\u202Etxt.exe</title><!--";

    private static final DateConflict.WrongWeekday WRONG_WEEKDAY =
            new DateConflict.WrongWeekday(day(6), DayOfWeek.THURSDAY, day(5), true);

    private static final Place AUCKLAND = city("Auckland", "NZ", -36.85, 174.76, "Pacific/Auckland");
    private static final Place APIA = city("Apia", "WS", -13.83, -171.77, "Pacific/Apia");
    private static final Place HONOLULU = city("Honolulu", "US", 21.31, -157.86, "Pacific/Honolulu");
    private static final Place SUVA = city("Suva", "FJ", -18.14, 178.44, "Pacific/Fiji");
    private static final Place PARLIAMENT = new Place(
            "Fale Fono",
            PlaceKind.VENUE,
            Optional.of("WS"),
            Optional.empty(),
            -13.826,
            -171.764,
            OptionalLong.empty(),
            Optional.empty(),
            0,
            Optional.of("Apia"));
    private static final Place WELLINGTON = city("Wellington", "NZ", -41.29, 174.78, "Pacific/Auckland");

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();

    private SampleTrip() {}

    static Trip of() {
        return new SampleTrip().build();
    }

    private Trip build() {
        articles();
        events();
        List<Stop> stops = List.of(
                stop("s1", AUCKLAND, 4, 4, "e1-leaves"),
                stop("s2", APIA, 4, 6, "e2-lands", "e3-talks", "e4-dinner"),
                stop("s3", HONOLULU, 7, 7, "e5-speech", "e6-base"),
                stop("s4", SUVA, 9, 10, "e7-summit", "e8-signing"),
                stop("s5", AUCKLAND, 11, 11, "e9-home"));
        List<Leg> legs = List.of(
                leg("s1", "s2", 4, AUCKLAND, APIA),
                leg("s2", "s3", 7, APIA, HONOLULU),
                leg("s3", "s4", 8, HONOLULU, SUVA),
                leg("s4", "s5", 11, SUVA, AUCKLAND));
        Itinerary itinerary = new Itinerary(
                "Ngozi Okafor in Samoa, Hawaii and Fiji",
                Optional.of("Ngozi Okafor"),
                Optional.of(day(4)),
                Optional.of(day(11)),
                stops,
                legs,
                events);
        List<Reading> readings =
                articles.values().stream().map(SampleTrip::reading).toList();
        List<Problem> problems = List.of(
                new Problem(
                        "time",
                        Optional.of("b-tribune"),
                        Optional.empty(),
                        new Problem.Matter.Unread("“Thursday, 6 June” can’t be: " + HOSTILE)),
                new Problem(
                        "article",
                        Optional.of("c-empty"),
                        Optional.empty(),
                        new Problem.Matter.Unread("The file is empty.")));
        Decision note = new Decision("d2", new Act.NoteTrip(HOSTILE), "", "A. Editor", DECIDED);
        Outcome told =
                new Outcome(note, Outcome.State.APPLIED, List.of(), List.of(), Optional.empty(), Optional.empty());
        return new Trip(SLUG, itinerary, readings, problems, new Corrected(Decisions.NONE, List.of(told), Set.of()));
    }

    /** What a person decided of the talks. */
    private static final Correction CORRECTION = new Correction(
            "d1",
            Correction.Kind.KIND,
            Optional.of("visit"),
            Optional.of("meeting"),
            "As told by " + HOSTILE,
            "A. Editor",
            DECIDED);

    private void articles() {
        article(
                "a-herald",
                "Okafor sets off across the Pacific",
                "Harbour Herald",
                Published.of(day(3), Published.From.GIVEN, "3 June 2031"),
                "Trade envoy Ngozi Okafor leaves Auckland on Wednesday for a week of talks across the Pacific. She"
                        + " lands in Apia the same evening at 18:40.\n"
                        + "On Thursday, 6 June, she meets Prime Minister Sefo Tuala at the Fale Fono in Apia. A dinner"
                        + " with fishery leaders in Apia that night may follow. She speaks in Honolulu on 7 June.\n"
                        + "Okafor last saw Tuala in March 2029. A visit to the naval base at Pearl Harbor was called"
                        + " off.");
        article(
                "b-tribune",
                "Islands weigh a fisheries pact",
                "Coral Tribune",
                Published.of(day(8), Published.From.METADATA, "2031-06-08"),
                "Okafor and Tuala met in Apia on Friday for two hours. "
                        + "In Honolulu on Saturday the envoy called the ocean “one road”. "
                        + "Leaders gather in Suva on 9 June, and the pact is to be signed there on 10 June. "
                        + "She flies home to Auckland on 11 June. "
                        + "At some point she will also see the reef station at Suva. "
                        + "Officials had drafted the text in late 2030.");
        article(
                "x-hostile",
                HOSTILE,
                HOSTILE,
                Published.UNKNOWN,
                HOSTILE + " The pact is to be signed in Suva on 10 June. " + "W".repeat(10_000) + ".");
    }

    private void events() {
        event("e1-leaves", "Okafor leaves Auckland", EventKind.DEPARTURE, When.of(day(4)), Status.HAPPENED, AUCKLAND)
                .claim("a-herald", "leaves Auckland on Wednesday", "Wednesday", "Auckland")
                .add();
        event(
                        "e2-lands",
                        "Okafor lands in Apia",
                        EventKind.ARRIVAL,
                        When.at(day(4), LocalTime.of(18, 40)),
                        Status.HAPPENED,
                        APIA)
                .claim("a-herald", "lands in Apia", "the same evening at 18:40", "Apia")
                .add();
        event(
                        "e3-talks",
                        "Okafor meets Prime Minister Sefo Tuala",
                        EventKind.MEETING,
                        When.of(day(6)),
                        Status.HAPPENED,
                        PARLIAMENT)
                .with("Sefo Tuala")
                .claim("a-herald", "she meets Prime Minister", "Thursday, 6 June", "Fale Fono", When.of(day(5)))
                .claim("b-tribune", "met in Apia on Friday", "Friday", "Apia")
                .conflict(new Conflict.WrongWeekday(WRONG_WEEKDAY, day(6), 1))
                .add();
        event("e4-dinner", "Dinner with fishery leaders", EventKind.MEAL, When.of(day(6)), Status.POSSIBLE, APIA)
                .claim("a-herald", "A dinner with fishery leaders", "that night", "Apia")
                .add();
        event("e5-speech", "Okafor speaks in Honolulu", EventKind.SPEECH, When.of(day(7)), Status.HAPPENED, HONOLULU)
                .claim("a-herald", "speaks in Honolulu on 7 June", "7 June", "Honolulu")
                .claim("b-tribune", "In Honolulu on Saturday", "Saturday", "Honolulu", When.of(day(8)))
                .conflict(new Conflict.DaysDisagree(day(7), List.of(day(8)), 1))
                .add();
        event("e6-base", "Visit to the naval base", EventKind.VISIT, When.of(day(7)), Status.CANCELLED, HONOLULU)
                .claim("a-herald", "was called off", "7 June", "Pearl Harbor")
                .add();
        event("e7-summit", "Leaders gather in Suva", EventKind.SUMMIT, When.of(day(9)), Status.PLANNED, SUVA)
                .claim("b-tribune", "Leaders gather in Suva", "9 June", "Suva")
                .add();
        event("e8-signing", "Fisheries pact " + HOSTILE, EventKind.SIGNING, When.of(day(10)), Status.PLANNED, SUVA)
                .with(HOSTILE)
                .claim("b-tribune", "the pact is to be signed", "10 June", "Suva")
                .claim("x-hostile", "The pact is to be signed", "10 June", "Suva")
                .add();
        event("e9-home", "Okafor flies home to Auckland", EventKind.TRAVEL, When.of(day(11)), Status.PLANNED, AUCKLAND)
                .claim("b-tribune", "flies home to Auckland", "11 June", "Auckland")
                .add();
        event("e10-reef", "Okafor sees the reef station", EventKind.VISIT, When.UNKNOWN, Status.POSSIBLE, SUVA)
                .claim("b-tribune", "the reef station", "At some point", "Suva")
                .add();
        event(
                        "r1-march",
                        "Okafor and Tuala meet",
                        EventKind.MEETING,
                        new When.Month(YearMonth.of(2029, 3)),
                        Status.HAPPENED,
                        WELLINGTON)
                .related()
                .claim("a-herald", "last saw Tuala in March 2029", "March 2029", "Auckland")
                .add();
        event(
                        "r2-draft",
                        "Officials draft the pact",
                        EventKind.OTHER,
                        When.between(LocalDate.of(2030, 10, 1), LocalDate.of(2030, 12, 31)),
                        Status.HAPPENED,
                        null)
                .related()
                .claim("b-tribune", "had drafted the text", "late 2030", "")
                .add();
    }

    private static LocalDate day(int of) {
        return LocalDate.of(2031, 6, of);
    }

    private static Place city(String name, String country, double lat, double lon, String zone) {
        return new Place(
                name,
                PlaceKind.CITY,
                Optional.of(country),
                Optional.empty(),
                lat,
                lon,
                OptionalLong.empty(),
                Optional.of(zone),
                100_000,
                Optional.empty());
    }

    private static Stop stop(String id, Place place, int from, int to, String... events) {
        List<LocalDate> days = day(from).datesUntil(day(to).plusDays(1)).toList();
        return new Stop(id, place, Optional.of(day(from)), Optional.of(day(to)), days, List.of(events));
    }

    private static Leg leg(String from, String to, int on, Place a, Place b) {
        return new Leg(from, to, Optional.of(day(on)), a.distanceKm(b));
    }

    private void article(String id, String title, String source, Published published, String text) {
        Article plain = ArticleText.of(id, published, text);
        articles.put(
                id,
                new Article(
                        id,
                        Optional.of(title),
                        Optional.of(source),
                        Optional.of(source.equals(HOSTILE) ? "javascript:alert(3)" : "https://news.example/" + id),
                        published,
                        text,
                        plain.sentences()));
    }

    private static DateMention date(Span span, String text, LocalDate day, Optional<DateConflict> conflict) {
        return new DateMention(
                span,
                text,
                TimexType.DATE,
                day.toString(),
                Optional.empty(),
                When.of(day),
                conflict,
                "day-month",
                new DateForm.Day(DateForm.MonthSaid.HERE, false, false, DateForm.Hours.NONE));
    }

    private static Reading reading(Article article) {
        List<DateMention> dates = new ArrayList<>();
        List<PlaceMention> places = new ArrayList<>();
        find(article, "7 June").ifPresent(span -> dates.add(date(span, "7 June", day(7), Optional.empty())));
        find(article, "Thursday, 6 June")
                .ifPresent(span -> dates.add(date(span, "Thursday, 6 June", day(6), Optional.of(WRONG_WEEKDAY))));
        find(article, "Suva")
                .ifPresent(span -> places.add(new PlaceMention(
                        span, "Suva", Optional.of(SUVA), PlaceRole.LITERAL, 0.9, List.of(), "gazetteer")));
        find(article, "Honolulu")
                .ifPresent(span -> places.add(new PlaceMention(
                        span, "Honolulu", Optional.of(HONOLULU), PlaceRole.LITERAL, 0.9, List.of(), "gazetteer")));
        return new Reading(article, dates, places);
    }

    private static Optional<Span> find(Article article, String words) {
        int at = words.isEmpty() ? -1 : article.text().indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
    }

    private Draft event(
            String id,
            String title,
            EventKind kind,
            When when,
            Status status,
            @org.jspecify.annotations.Nullable Place place) {
        return new Draft(id, title, kind, when, status, Optional.ofNullable(place));
    }

    private final class Draft {
        private final String id;
        private final String title;
        private final EventKind kind;
        private final When when;
        private final Status status;
        private final Optional<Place> place;
        private final List<String> participants = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Conflict> conflicts = new ArrayList<>();
        private boolean related;

        private Draft(String id, String title, EventKind kind, When when, Status status, Optional<Place> place) {
            this.id = id;
            this.title = title;
            this.kind = kind;
            this.when = when;
            this.status = status;
            this.place = place;
        }

        private Draft with(String participant) {
            participants.add(participant);
            return this;
        }

        private Draft related() {
            related = true;
            return this;
        }

        private Draft claim(String articleId, String words, String date, String where) {
            return claim(articleId, words, date, where, when);
        }

        private Draft claim(String articleId, String words, String date, String where, When read) {
            Article article = Optional.ofNullable(articles.get(articleId)).orElseThrow();
            Span sentence = article.findSentenceAt(article.text().indexOf(words))
                    .orElseThrow()
                    .span();
            claims.add(new Claim(
                    articleId,
                    sentence,
                    sentence.in(article.text()),
                    kind,
                    Optional.of("Ngozi Okafor"),
                    participants,
                    place,
                    after(article, sentence, where),
                    where.isEmpty() ? Optional.empty() : Optional.of(where),
                    read,
                    after(article, sentence, date),
                    Optional.of(date),
                    status,
                    title));
            return this;
        }

        private static Optional<Span> after(Article article, Span sentence, String words) {
            int in = words.isEmpty() ? -1 : article.text().indexOf(words, sentence.start());
            int at = in >= 0 || words.isEmpty() ? in : article.text().indexOf(words);
            return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
        }

        private Draft conflict(Conflict conflict) {
            conflicts.add(conflict);
            return this;
        }

        private void add() {
            List<Correction> corrections = id.equals("e3-talks") ? List.of(CORRECTION) : List.of();
            events.add(new Event(
                    id, title, kind, when, status, place, participants, related, 0.8, claims, conflicts, corrections));
        }
    }
}
