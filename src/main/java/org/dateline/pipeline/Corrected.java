package org.dateline.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.decision.Act;
import org.dateline.decision.Decisions;
import org.dateline.decision.Edited;
import org.dateline.decision.Outcome;

/**
 * What people decided of a trip.
 *
 * @param decisions those that were given for it
 * @param outcomes what became of those that concern this trip, in their order
 * @param sources ids of what is shown like an article, and was added by a decision
 */
public record Corrected(Decisions decisions, List<Outcome> outcomes, Set<String> sources) {
    static final Corrected NOT = new Corrected(Decisions.NONE, List.of(), Set.of());

    public Corrected {
        outcomes = List.copyOf(outcomes);
        sources = Set.copyOf(sources);
    }

    static Corrected of(Decisions decisions, Edited edited) {
        return new Corrected(
                decisions,
                edited.outcomes(),
                edited.sources().stream().map(Article::id).collect(Collectors.toSet()));
    }

    /** Those that hold, with what they changed. */
    public List<Outcome> applied() {
        return outcomes.stream()
                .filter(outcome -> outcome.state() == Outcome.State.APPLIED
                        && !(outcome.decision().act() instanceof Act.Undo))
                .toList();
    }

    /** Those that have no effect, since what they are tied to is gone. */
    public List<Outcome> orphaned() {
        return outcomes.stream().filter(Outcome::isOrphaned).toList();
    }

    /** Without those that another trip has, and, where this isn't the first of its trips, without those that none has. */
    Corrected among(List<Corrected> others, boolean first) {
        if (outcomes.isEmpty()) {
            return this; // as mostly, of thousands of trips
        }
        Set<String> elsewhere = others.stream()
                .flatMap(other -> other.outcomes.stream())
                .filter(outcome -> !outcome.isOrphaned())
                .map(outcome -> outcome.decision().id())
                .collect(Collectors.toSet());
        return new Corrected(
                decisions,
                outcomes.stream()
                        .filter(outcome -> !outcome.isOrphaned()
                                || first
                                        && !elsewhere.contains(
                                                outcome.decision().id()))
                        .toList(),
                sources);
    }

    /** The article that is hidden, or its picture. */
    private static Optional<String> named(Act act) {
        return act instanceof Act.HideArticle hide
                ? Optional.of(hide.article())
                : act instanceof Act.HidePicture hide ? Optional.of(hide.article()) : Optional.empty();
    }

    /** The hiding of an article that isn't there has no effect. */
    Corrected given(Set<String> articles) {
        return new Corrected(
                decisions,
                outcomes.stream()
                        .map(outcome -> named(outcome.decision().act())
                                                .filter(article -> !articles.contains(article))
                                                .isPresent()
                                        && outcome.state() == Outcome.State.APPLIED
                                ? Outcome.orphaned(outcome.decision(), Outcome.Reason.NO_SUCH_ARTICLE)
                                : outcome)
                        .toList(),
                sources);
    }

    /** The orphaned ones as what is wrong. */
    Stream<Problem> problems() {
        return orphaned().stream()
                .map(outcome -> new Problem(
                        "decision", Optional.empty(), Optional.empty(), new Problem.Matter.OrphanedDecision(outcome)));
    }
}
