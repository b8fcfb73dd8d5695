package org.dateline.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.claim.Status;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.pipeline.Reading;
import org.dateline.pipeline.Trip;
import org.dateline.time.DateConflict;
import org.dateline.time.DateMention;
import org.dateline.time.When;
import org.dateline.web.text.Texts;

/**
 * Says in the reader's language what the sources of an event disagree on, what was chosen and why: "2 articles print
 * “Sunday, October 25, 2025”; that day was a Saturday. 4 other statements fit Sunday 26 October 2025, so it was chosen."
 *
 * <p>It is told from the conflict's kind, its candidates and the event's claims, not from the model's own message, which
 * is English.
 */
final class ConflictText {
    private final Trip trip;
    private final Words words;
    private final Texts texts;
    private final DateConflictText dates;

    ConflictText(Trip trip, Words words) {
        this.trip = trip;
        this.words = words;
        this.texts = words.texts();
        this.dates = new DateConflictText(words);
    }

    /** Empty for a conflict that these words don't fit; the model's message then has to do. */
    Optional<String> of(Event event, Conflict conflict) {
        return switch (conflict.kind()) {
            case WEEKDAY -> weekday(event, conflict);
            case SOURCES -> sources(event, conflict);
            case ANACHRONISM -> anachronism(event, conflict);
            case TRAVEL ->
                conflict.candidates().size() < 2
                        ? Optional.empty()
                        : Optional.of(texts.tooFar(words.list(conflict.candidates())));
        };
    }

    private Optional<String> weekday(Event event, Conflict conflict) {
        List<Found> wrong = mentions(event, DateConflict.Kind.WEEKDAY, conflict.candidates());
        Optional<LocalDate> chosen = conflict.candidates().stream().findFirst().flatMap(DateText::parseDay);
        if (wrong.isEmpty() || chosen.isEmpty()) {
            return Optional.empty();
        }
        DateMention first = wrong.get(0).mention();
        int articles = (int) wrong.stream().map(Found::article).distinct().count();
        long others = event.claims().stream()
                .filter(claim -> claim.when().day().equals(chosen))
                .filter(claim -> claim.dateSpan().isPresent()
                        && claim.span().contains(claim.dateSpan().get())
                        && wrong.stream().noneMatch(found -> found.isDateOf(claim)))
                .count();
        String day = words.dates().full(chosen.get());
        boolean weekdayKept = !first.when().day().equals(chosen);
        String why = others > 0
                ? texts.chosenByOthers((int) others, day)
                : weekdayKept ? texts.chosenByWeekday(day) : texts.chosenPlain(day);
        return dates.wrongWeekday(first, articles).map(said -> texts.sentences(said, why));
    }

    private Optional<String> sources(Event event, Conflict conflict) {
        List<String> candidates = conflict.candidates();
        List<LocalDate> days =
                candidates.stream().flatMap(c -> DateText.parseDay(c).stream()).toList();
        if (days.size() < 2 || days.size() < candidates.size()) {
            return givenUp(event, candidates);
        }
        LocalDate chosen = days.get(0);
        Set<String> articles = event.claims().stream()
                .filter(claim -> claim.when().day().equals(Optional.of(chosen)))
                .map(Claim::article)
                .collect(Collectors.toSet());
        String told = days.stream()
                .sorted()
                .map(words.dates()::full)
                .reduce(texts::either)
                .orElseThrow();
        return Optional.of(texts.sentences(
                texts.daysDisagree(told),
                texts.chosenByMost(articles.size(), words.dates().full(chosen))));
    }

    /** A plan that a later article overtakes: the candidates are the place it tells of, and the planned one. */
    private Optional<String> givenUp(Event event, List<String> places) {
        return places.size() != 2 || event.status() != Status.CANCELLED
                ? Optional.empty()
                : event.when()
                        .day()
                        .map(day -> texts.planGivenUp(words.dates().full(day), places.get(1), places.get(0)));
    }

    private Optional<String> anachronism(Event event, Conflict conflict) {
        return mentions(event, DateConflict.Kind.ANACHRONISM, conflict.candidates()).stream()
                .findFirst()
                .flatMap(found ->
                        dates.of(found.mention(), found.article().published().date()));
    }

    /** A date that is wrong, and the article that prints it. */
    private record Found(Article article, DateMention mention) {
        boolean isDateOf(Claim claim) {
            return claim.article().equals(article.id())
                    && claim.dateSpan()
                            .filter(span -> span.overlaps(mention.span()))
                            .isPresent();
        }
    }

    /** The dates in the event's articles that have this conflict, whichever of their readings was chosen. */
    private List<Found> mentions(Event event, DateConflict.Kind kind, List<String> candidates) {
        Set<String> wanted = new TreeSet<>(candidates);
        return event.claims().stream()
                .map(Claim::article)
                .distinct()
                .flatMap(id -> trip.findReading(id).stream())
                .flatMap(reading -> found(reading, kind, wanted).stream())
                .toList();
    }

    private static Set<String> readings(DateConflict conflict) {
        return conflict.candidates().stream().map(When::edtf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Found> found(Reading reading, DateConflict.Kind kind, Set<String> candidates) {
        return reading.dates().stream()
                .filter(mention -> mention.conflict()
                        .filter(c -> c.kind() == kind && readings(c).equals(candidates))
                        .isPresent())
                .map(mention -> new Found(reading.article(), mention))
                .toList();
    }
}
