package org.dateline.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.claim.Claim;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Leg;
import org.dateline.itinerary.Stop;
import org.dateline.pipeline.Problem;
import org.dateline.pipeline.Trip;
import org.jspecify.annotations.Nullable;

/**
 * A trip as JSON; the order of the components is the order of the fields. Fields are present even when null; what only a
 * corrected trip has is left out of others.
 *
 * @param start first day, as {@code 2025-10-24}
 */
public record TripDocument(
        String slug,
        String title,
        @Nullable String traveller,
        @Nullable String start,
        @Nullable String end,
        List<StopDocument> stops,
        List<LegDocument> legs,
        List<EventDocument> events,
        List<ArticleDocument> articles,
        List<ProblemDocument> problems,
        Optional<List<DecisionDocument>> corrections,
        Optional<List<DecisionDocument>> orphaned) {

    /** A stay; {@code days} are those that the articles support. */
    public record StopDocument(
            String id,
            PlaceDocument place,
            @Nullable String arrive,
            @Nullable String depart,
            List<String> days,
            List<String> events) {
        static StopDocument of(Stop stop) {
            return new StopDocument(
                    stop.id(),
                    PlaceDocument.of(stop.place()),
                    text(stop.arrive()),
                    text(stop.depart()),
                    stop.days().stream().map(LocalDate::toString).toList(),
                    stop.events());
        }
    }

    /** A move between two stops. */
    public record LegDocument(
            String from, String to, @Nullable String date, long distanceKm) {
        static LegDocument of(Leg leg) {
            return new LegDocument(leg.from(), leg.to(), text(leg.date()), Math.round(leg.distanceKm()));
        }
    }

    /** An event; {@code when} is null where the date is not known. */
    public record EventDocument(
            String id,
            String title,
            String kind,
            @Nullable String when,
            @Nullable String edtf,
            String precision,
            String status,
            @Nullable PlaceDocument place,
            List<String> participants,
            boolean related,
            double confidence,
            List<ClaimDocument> claims,
            List<ConflictDocument> conflicts,
            Optional<List<CorrectionDocument>> corrected) {
        static EventDocument of(Event event) {
            return new EventDocument(
                    event.id(),
                    event.title(),
                    Notation.name(event.kind()),
                    Notation.value(event.when()),
                    Notation.edtf(event.when()),
                    Notation.name(event.when().precision()),
                    Notation.name(event.status()),
                    event.place().map(PlaceDocument::of).orElse(null),
                    event.participants(),
                    event.related(),
                    Notation.confidence(event.confidence()),
                    event.claims().stream().map(ClaimDocument::of).toList(),
                    event.conflicts().stream().map(ConflictDocument::of).toList(),
                    some(event.corrections().stream()
                            .map(CorrectionDocument::of)
                            .toList()));
        }
    }

    /** What one sentence states; {@code start} and {@code end} are UTF-16 offsets into the article's text. */
    public record ClaimDocument(
            String article,
            int start,
            int end,
            String quote,
            @Nullable String dateText,
            @Nullable String placeText,
            @Nullable String when,
            String status) {
        static ClaimDocument of(Claim claim) {
            return new ClaimDocument(
                    claim.article(),
                    claim.span().start(),
                    claim.span().end(),
                    claim.quote(),
                    claim.dateText().orElse(null),
                    claim.placeText().orElse(null),
                    Notation.value(claim.when()),
                    Notation.name(claim.status()));
        }
    }

    /** What an event's claims disagree on. */
    public record ConflictDocument(String kind, String message, List<String> candidates) {
        static ConflictDocument of(Conflict conflict) {
            return new ConflictDocument(
                    Notation.name(conflict.kind()), ConflictText.of(conflict), conflict.candidates());
        }
    }

    /**
     * An article that the trip was read from.
     *
     * @param language of its text, as a tag of BCP 47; {@code und} where too little is written to tell
     */
    public record ArticleDocument(
            String id,
            String title,
            @Nullable String source,
            @Nullable String url,
            @Nullable String published,
            String publishedFrom,
            String language) {
        static ArticleDocument of(Article article) {
            return new ArticleDocument(
                    article.id(),
                    article.displayTitle(),
                    article.source().orElse(null),
                    article.url().orElse(null),
                    text(article.published().date()),
                    Notation.name(article.published().from()),
                    article.language());
        }
    }

    /** What could not be read. */
    public record ProblemDocument(
            String stage,
            @Nullable String article,
            @Nullable Integer start,
            @Nullable Integer end,
            String message) {
        static ProblemDocument of(Problem problem) {
            return new ProblemDocument(
                    problem.stage(),
                    problem.article().orElse(null),
                    problem.span().map(Span::start).orElse(null),
                    problem.span().map(Span::end).orElse(null),
                    ProblemMessage.of(problem));
        }
    }

    public static TripDocument of(Trip trip) {
        Itinerary itinerary = trip.itinerary();
        return new TripDocument(
                trip.slug(),
                itinerary.title(),
                itinerary.traveller().orElse(null),
                text(itinerary.start()),
                text(itinerary.end()),
                itinerary.stops().stream().map(StopDocument::of).toList(),
                itinerary.legs().stream().map(LegDocument::of).toList(),
                itinerary.events().stream().map(EventDocument::of).toList(),
                trip.readings().stream()
                        .map(reading -> ArticleDocument.of(reading.article()))
                        .toList(),
                trip.problems().stream().map(ProblemDocument::of).toList(),
                some(trip.corrected().applied().stream()
                        .map(DecisionDocument::of)
                        .toList()),
                some(trip.corrected().orphaned().stream()
                        .map(DecisionDocument::of)
                        .toList()));
    }

    /** A list that is left out where it is empty. */
    private static <T> Optional<List<T>> some(List<T> list) {
        return Optional.of(list).filter(all -> !all.isEmpty());
    }

    private static @Nullable String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
