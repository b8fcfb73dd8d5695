package org.dateline.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Languages;
import org.dateline.article.Published;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.event.Event;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;
import org.dateline.web.text.Wording;

/** Makes the view of an article. */
public final class ArticleViews {
    private final Trip trip;
    private final Words words;
    private final Reading reading;
    private final Article article;
    private final Parts pages;
    private final Map<Integer, Event> eventOfSentence = new HashMap<>();
    private final Map<Span, String> hrefOfSpan = new HashMap<>();
    private final List<ArticleView.Told> told = new ArrayList<>();

    private ArticleViews(Trip trip, Reading reading, Wording wording) {
        this.trip = trip;
        this.words = new Words(wording);
        this.reading = reading;
        this.article = reading.article();
        this.pages = Parts.of(trip, Parts.Size.PAGE);
    }

    public static ArticleView of(Trip trip, Reading reading, Wording wording) {
        return new ArticleViews(trip, reading, wording).view();
    }

    private ArticleView view() {
        trip.itinerary().events().forEach(this::collect);
        return new ArticleView(
                article.id(),
                Words.shorten(Words.name(article), Words.TITLE),
                Words.shorten(article.source().orElse(""), 60),
                words.published(article.published()),
                why(article.published()),
                Words.link(article.url()),
                blocks(),
                told,
                words.pages()
                        .asRead(
                                words.texts().dates(reading.dates().size()),
                                words.texts().places(reading.places().size())),
                words.lang(article),
                Languages.isRead(article.language())
                        ? Optional.empty()
                        : Optional.of(words.told().otherLanguage(words.language(article.language()))));
    }

    private Optional<String> why(Published published) {
        if (published.evidence().isBlank()
                || published.from() == Published.From.GIVEN
                || published.date().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                published.from() == Published.From.INFERRED
                        ? inferred()
                        : words.pages().datedFrom(Words.shorten(published.evidence(), 120)));
    }

    /** Why that day: the first dates of the trip that the article gives, as they then fall. */
    private String inferred() {
        List<String> told = trip.itinerary().events().stream()
                .filter(event -> !event.related())
                .flatMap(event -> event.claims().stream())
                .filter(claim ->
                        claim.article().equals(article.id()) && claim.dateSpan().isPresent())
                .filter(claim ->
                        claim.when().day().isPresent() && claim.dateText().isPresent())
                .sorted(Comparator.comparing(claim -> claim.dateSpan().orElseThrow()))
                .map(claim -> words.pages()
                        .readAsDay(
                                Words.shorten(claim.dateText().orElseThrow(), 60),
                                words.dates().full(claim.when().day().orElseThrow())))
                .distinct()
                .limit(3)
                .toList();
        return told.isEmpty()
                ? words.pages().inferredPlain()
                : words.pages()
                        .inferredFrom(
                                told.stream().reduce(words.texts()::listMore).orElseThrow());
    }

    private void collect(Event event) {
        boolean first = true;
        for (Claim claim : event.claims()) {
            if (!claim.article().equals(article.id())) {
                continue;
            }
            String href = pages.href(trip.slug(), event.id(), words);
            eventOfSentence.putIfAbsent(claim.span().start(), event);
            claim.dateSpan().ifPresent(s -> hrefOfSpan.putIfAbsent(s, href));
            claim.placeSpan().ifPresent(s -> hrefOfSpan.putIfAbsent(s, href));
            if (first) {
                told.add(new ArticleView.Told(
                        href,
                        Words.shorten(event.title(), Words.TITLE),
                        words.dates().of(event.when()),
                        "#s" + claim.span().start(),
                        Words.key(event.status())));
            }
            first = false;
        }
    }

    private List<ArticleView.Block> blocks() {
        List<Segment.Marked> marks = marks();
        List<ArticleView.Block> blocks = new ArrayList<>();
        List<ArticleView.Line> lines = new ArrayList<>();
        Sentence before = null;
        for (Sentence sentence : article.sentences()) {
            if (before != null && (before.paragraph() != sentence.paragraph() || before.kind() != sentence.kind())) {
                blocks.add(new ArticleView.Block(Words.key(before.kind()), lines));
                lines = new ArrayList<>();
            }
            lines.add(line(sentence, lines.isEmpty() ? "" : " ", marks));
            before = sentence;
        }
        if (before != null) {
            blocks.add(new ArticleView.Block(Words.key(before.kind()), lines));
        }
        return blocks.isEmpty() ? asWritten() : blocks;
    }

    /** The lines of a text in which no sentences were found, since its language is not read. */
    private List<ArticleView.Block> asWritten() {
        List<ArticleView.Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : article.text().split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            if (!line.isBlank()) {
                List<Segment> words = Segment.of(article.text(), span, List.of());
                blocks.add(new ArticleView.Block(
                        Words.key(Sentence.Kind.PROSE), List.of(new ArticleView.Line("s" + start, "", words, "", ""))));
            }
            start += line.length() + 1;
        }
        return blocks;
    }

    private ArticleView.Line line(Sentence sentence, String lead, List<Segment.Marked> marks) {
        Span span = sentence.span();
        List<Segment.Marked> own =
                marks.stream().filter(m -> m.span().overlaps(span)).toList();
        Event event = eventOfSentence.get(span.start());
        return new ArticleView.Line(
                "s" + span.start(),
                lead,
                Segment.of(article.text(), span, own),
                event == null ? "" : pages.href(trip.slug(), event.id(), words),
                event == null ? "" : Words.shorten(event.title(), 80));
    }

    private List<Segment.Marked> marks() {
        List<Segment.Marked> marks = new ArrayList<>();
        for (DateMention date : reading.dates()) {
            marks.add(new Segment.Marked(date.span(), "date", href(date.span()), dateTitle(date)));
        }
        for (PlaceMention place : reading.places()) {
            marks.add(new Segment.Marked(
                    place.span(),
                    "place",
                    href(place.span()),
                    place.place()
                            .map(words::place)
                            .orElseGet(() -> words.pages().unknownPlace())));
        }
        return marks;
    }

    private String href(Span span) {
        return hrefOfSpan.getOrDefault(span, "");
    }

    private String dateTitle(DateMention date) {
        String value = date.edtf().isEmpty() ? date.value() : words.dates().of(date.when());
        return new DateConflictText(words)
                .of(date)
                .map(said -> value + ": " + said)
                .orElse(value);
    }
}
