package org.dateline.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.claim.Status;
import org.dateline.event.Conflict;
import org.dateline.event.Correction;
import org.dateline.event.Event;
import org.dateline.export.CorrectionText;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.time.Precision;
import org.dateline.time.When;

/** Turns the model's events into those that a reader sees. */
final class EventViews {
    /** Letters of a sentence so short that another had better stand for the event. */
    private static final int SAYS_NOTHING = 40;

    /** The most statements, and sources of a reading, that are shown of an event; the rest is in the trip's files. */
    static final int SHOWN = 12;

    private static final Pattern NUMBERS = Pattern.compile("[^0-9]+");

    private final Trip trip;
    private final Words words;
    private final ConflictText conflicts;
    private final Map<String, SortedSet<String>> aliases = new HashMap<>();
    private final Set<Event> spans;
    private final Parts pages;
    private final Set<String> pictures = new HashSet<>();
    private final Set<String> hidden;
    private final Map<String, Integer> stops = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param stops those that are shown, in their order
     * @param pages on which page each event is told
     */
    EventViews(Trip trip, List<Stop> stops, Story story, Parts pages, Words words) {
        this.trip = trip;
        this.pages = pages;
        this.hidden = trip.corrected().decisions().hiddenPictures();
        for (int i = 0; i < stops.size(); i++) {
            int number = i + 1;
            stops.get(i).events().forEach(id -> this.stops.putIfAbsent(id, number));
        }
        for (int i = 0; i < trip.readings().size(); i++) {
            numbers.putIfAbsent(trip.readings().get(i).article().id(), i + 1);
        }
        story.folded()
                .forEach((id, into) ->
                        aliases.computeIfAbsent(into, told -> new TreeSet<>()).add(id));
        this.spans = Set.copyOf(story.spans());
        this.words = words;
        this.conflicts = new ConflictText(trip, words);
    }

    EventView of(Event event) {
        List<ClaimView> claims =
                event.claims().stream().map(c -> claim(event, c)).toList();
        int all = event.claims().size();
        Set<String> articles = new LinkedHashSet<>();
        event.claims().forEach(c -> articles.add(c.article()));
        Optional<String> own = EventTitle.of(event, words);
        String told = Words.shorten(event.title(), Words.TITLE);
        ClaimView lead = lead(event, claims);
        return new EventView(
                event.id(),
                pages.href(trip.slug(), event.id(), words),
                List.copyOf(aliases.getOrDefault(event.id(), new TreeSet<>())),
                own.orElse(told),
                own.isEmpty() && words.isForeign(),
                own.isEmpty() ? "" : told,
                Words.key(event.kind()),
                words.kind(event.kind()),
                Words.key(event.status()),
                words.status(event.status()),
                trip.isUnconfirmed(event) ? words.told().unconfirmed() : "",
                event.isPutTogether() ? words.told().putTogether() : "",
                event.when() instanceof When.Day day
                        ? day.time().map(Object::toString).orElse("")
                        : "",
                words.dates().of(event.when()),
                DateText.machine(event.when()),
                isExact(event.when()),
                event.related() || event.when().equals(When.UNKNOWN) || spans.contains(event),
                EventZone.of(event),
                event.place().map(words::place),
                Optional.ofNullable(stops.get(event.id())),
                Words.shorten(String.join(", ", event.participants()), 240),
                event.related(),
                picture(lead),
                lead.below(own.orElse(told)),
                claims.subList(0, Math.min(SHOWN, all)),
                all > SHOWN ? words.pages().moreInFile(all - SHOWN) : "",
                event.conflicts().stream().map(c -> conflict(event, c)).toList(),
                event.corrections().stream()
                        .filter(c -> c.kind() != Correction.Kind.CONFIRM)
                        .map(CorrectionText::of)
                        .toList(),
                words.texts()
                        .statementsIn(
                                words.texts().statements(all), words.texts().articles(articles.size())));
    }

    /** The picture of the article that is quoted; each is shown once. */
    private Optional<String> picture(ClaimView lead) {
        return Pictures.configured()
                .allowed(trip.findReading(lead.articleId())
                        .filter(reading -> !hidden.contains(reading.article().id()))
                        .flatMap(reading -> reading.article().picture()))
                .filter(pictures::add);
    }

    static boolean isExact(When when) {
        return when.precision() == Precision.DAY || when.precision() == Precision.TIME;
    }

    /**
     * The sentence that stands below the title: of those that say what the event says, the same day and status, the first
     * that shows most of it, place and day marked in it. "Good morning." shows nothing.
     */
    private ClaimView lead(Event event, List<ClaimView> claims) {
        String edtf = event.when().edtf();
        String status = words.status(event.status());
        ClaimView best = claims.get(0);
        for (ClaimView claim : claims) {
            if (weight(claim, edtf, status) > weight(best, edtf, status)) {
                best = claim;
            }
        }
        return best;
    }

    private static int weight(ClaimView claim, String edtf, String status) {
        int agrees = claim.edtf().equals(edtf) ? claim.status().equals(status) ? 2 : 1 : 0;
        int length = claim.quote().stream().mapToInt(s -> s.text().length()).sum();
        return agrees * 10
                + (int) claim.quote().stream().filter(s -> !s.mark().isEmpty()).count() * 2
                + (length > SAYS_NOTHING ? 1 : 0);
    }

    private ClaimView claim(Event event, Claim claim) {
        Optional<Article> article = trip.findReading(claim.article()).map(Reading::article);
        return new ClaimView(
                claim.article(),
                numbers.getOrDefault(claim.article(), 0),
                Words.shorten(article.map(Words::name).orElse(claim.article()), Words.TITLE),
                Words.source(source(claim.article())),
                article.map(a -> words.published(a.published())).orElse(""),
                quote(claim),
                sentence(claim),
                claim.when().edtf(),
                words.dates().of(claim.when()),
                claim.place().map(words::place).orElse(""),
                words.status(claim.status()),
                notes(event, claim));
    }

    private String sentence(Claim claim) {
        return words.article(trip.slug(), claim.article()) + "#s" + claim.span().start();
    }

    private String source(String articleId) {
        return trip.findReading(articleId)
                .map(Reading::article)
                .map(a -> a.source().orElseGet(() -> Words.name(a)))
                .orElse(articleId);
    }

    /** The quote's own text is cut, not the article's, so that it is right even where a span is not. */
    private static List<Segment> quote(Claim claim) {
        int start = claim.span().start();
        Span whole = new Span(0, claim.quote().length());
        List<Segment.Marked> marks = new ArrayList<>();
        claim.dateSpan().flatMap(s -> shift(s, start, whole)).ifPresent(s -> marks.add(mark(s, "date")));
        claim.placeSpan().flatMap(s -> shift(s, start, whole)).ifPresent(s -> marks.add(mark(s, "place")));
        return Segment.of(claim.quote(), whole, marks);
    }

    private static Segment.Marked mark(Span span, String kind) {
        return new Segment.Marked(span, kind, "", "");
    }

    private static Optional<Span> shift(Span span, int by, Span within) {
        if (span.start() < by) {
            return Optional.empty();
        }
        Span moved = new Span(span.start() - by, span.end() - by);
        return within.contains(moved) ? Optional.of(moved) : Optional.empty();
    }

    private List<String> notes(Event event, Claim claim) {
        List<String> notes = new ArrayList<>();
        claim.dateText()
                .filter(t -> outside(claim, claim.dateSpan()))
                .ifPresent(t -> notes.add(words.told().dateElsewhere(Words.shorten(t, 60))));
        claim.placeText()
                .filter(t -> outside(claim, claim.placeSpan()))
                .ifPresent(t -> notes.add(words.told().placeElsewhere(Words.shorten(t, 60))));
        if (!claim.when().edtf().isEmpty()
                && !claim.when().edtf().equals(event.when().edtf())) {
            notes.add(words.told().readAs(words.dates().of(claim.when())));
        }
        if (claim.status() != event.status() && claim.status() != Status.HAPPENED) {
            notes.add(words.told().toldAs(words.status(claim.status())));
        }
        return notes;
    }

    private static boolean outside(Claim claim, Optional<Span> span) {
        return span.isPresent() && !claim.span().contains(span.get());
    }

    private ConflictView conflict(Event event, Conflict conflict) {
        List<ConflictView.Reading> readings = new ArrayList<>();
        for (String candidate : conflict.candidates()) {
            readings.add(new ConflictView.Reading(
                    Words.shorten(words.dates().candidate(candidate), 80),
                    isChosen(event, conflict, candidate),
                    sources(event, candidate)));
        }
        return new ConflictView(
                Words.key(conflict.kind()), words.conflict(conflict), conflicts.of(event, conflict), readings);
    }

    /** Of weekdays and sources the first candidate; of a year that can't be meant that of the event, if either. */
    private static boolean isChosen(Event event, Conflict conflict, String candidate) {
        return switch (conflict.kind()) {
            case WEEKDAY, SOURCES -> candidate.equals(conflict.candidates().get(0));
            case ANACHRONISM -> event.when().edtf().equals(candidate);
            case TRAVEL -> false;
        };
    }

    /** The articles that support a reading, each once, at its first sentence that does. */
    private List<ConflictView.Source> sources(Event event, String candidate) {
        Map<String, List<Claim>> byArticle = new LinkedHashMap<>();
        event.claims().stream()
                .filter(claim -> supports(claim, candidate))
                .forEach(claim -> byArticle
                        .computeIfAbsent(claim.article(), article -> new ArrayList<>())
                        .add(claim));
        return byArticle.entrySet().stream()
                .limit(SHOWN)
                .map(article -> new ConflictView.Source(
                        Words.shorten(source(article.getKey()), 60),
                        sentence(article.getValue().get(0)),
                        article.getValue().size() == 1
                                ? ""
                                : words.texts().statements(article.getValue().size())))
                .toList();
    }

    /** Whether a claim was read so, or its article prints the number of that day though another was chosen. */
    private static boolean supports(Claim claim, String candidate) {
        return claim.when().edtf().equals(candidate)
                || claim.place().filter(p -> p.name().equals(candidate)).isPresent()
                || (!claim.when().edtf().isEmpty() && printsDay(claim, candidate));
    }

    private static boolean printsDay(Claim claim, String candidate) {
        return DateText.parseDay(candidate)
                .map(LocalDate::getDayOfMonth)
                .filter(day -> claim.dateText()
                        .filter(text -> NUMBERS.splitAsStream(text).anyMatch(n -> n.equals(Integer.toString(day))))
                        .isPresent())
                .isPresent();
    }
}
