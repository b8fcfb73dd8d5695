package org.dateline.decision;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Doubt;
import org.dateline.claim.Ground;
import org.dateline.claim.Grounds;
import org.dateline.claim.Matter;
import org.dateline.claim.PersonGround;
import org.dateline.claim.Rule;
import org.dateline.claim.StatusGround;
import org.dateline.claim.Telling;
import org.dateline.event.EventEdits;
import org.dateline.event.MergedEvent;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;

/** Makes events that a person adds: each with a claim, whose words are its source's. */
final class HandEvents {
    private final QuotationFinder quotations;
    private final Gazetteer gazetteer;
    private final EventEdits edits;

    HandEvents(QuotationFinder quotations, Gazetteer gazetteer, EventEdits edits) {
        this.quotations = quotations;
        this.gazetteer = gazetteer;
        this.edits = edits;
    }

    /**
     * What was made.
     *
     * @param source what is shown like an article of the trip, where the source is none of these
     */
    record Made(MergedEvent event, Optional<Article> source) {}

    /** Why an event cannot be made. */
    Optional<Outcome.Reason> missing(Act.AddEvent act) {
        if (act.source() instanceof Source.Words words
                && quotations.find(words.quotation()).isEmpty()) {
            return Optional.of(Outcome.Reason.TEXT_GONE);
        }
        boolean unknown =
                act.place().isPresent() && act.place().get().find(gazetteer).isEmpty();
        return unknown ? Optional.of(Outcome.Reason.NO_SUCH_PLACE) : Optional.empty();
    }

    /** @param id of the event */
    Made make(Decision decision, Act.AddEvent act, String id) {
        Optional<Article> source = act.source() instanceof Source.Elsewhere elsewhere
                ? Optional.of(article(decision, elsewhere))
                : Optional.empty();
        Claim claim = source.map(article ->
                        claim(act, article.id(), new Span(0, article.text().length()), article.text()))
                .orElseGet(() -> ofWords(act, ((Source.Words) act.source()).quotation()));
        Assertion assertion = new Assertion(
                claim,
                act.part(),
                true,
                new Grounds(
                        Ground.of(Rule.GIVEN),
                        Ground.of(Rule.GIVEN),
                        PersonGround.NONE,
                        new StatusGround(StatusGround.Reason.FACT, "")),
                Matter.NONE,
                new Telling(claim.article(), source.flatMap(a -> a.published().date()), 0),
                Doubt.NONE);
        MergedEvent made = edits.retold(id, List.of(assertion), List.of(claim));
        return new Made(
                act.title()
                        .map(title -> made.with(made.event().edit().title(title).event()))
                        .orElse(made),
                source);
    }

    private Claim ofWords(Act.AddEvent act, Quotation quotation) {
        QuotationFinder.Found found = quotations.find(quotation).orElseThrow();
        return claim(act, found.article(), found.span(), quotation.quote());
    }

    private Claim claim(Act.AddEvent act, String article, Span span, String quote) {
        Optional<Place> place = act.place().flatMap(spot -> spot.find(gazetteer));
        return Claim.byHand(article, span, quote, act.eventKind(), act.participants(), place, act.when(), act.status());
    }

    private Article article(Decision decision, Source.Elsewhere source) {
        String id = "source-" + decision.id();
        while (quotations.has(id)) {
            id += "-";
        }
        String day = source.published().map(Object::toString).orElse("");
        return new Article(
                id,
                Optional.of(source.title()),
                source.publisher(),
                source.url(),
                source.published()
                        .map(date -> Published.of(date, Published.From.GIVEN, day))
                        .orElse(Published.UNKNOWN),
                source.quote(),
                List.of(new Sentence(new Span(0, source.quote().length()), Sentence.Kind.PROSE, 0)));
    }
}
