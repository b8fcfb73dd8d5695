package org.dateline.export;

import java.util.List;
import java.util.Optional;
import org.dateline.decision.Decision;
import org.dateline.decision.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of a decision, as JSON.
 *
 * @param state applied, overtaken, undone or orphaned
 * @param events ids of the events that it concerns
 * @param by the decision that undoes or overtakes it; left out where none does
 * @param message why it has no effect; left out where it has
 */
public record DecisionDocument(
        String id,
        String what,
        String state,
        List<String> events,
        List<ChangeDocument> changes,
        Optional<String> by,
        Optional<String> message,
        String why,
        String who,
        String when) {
    /** One value before and after. */
    public record ChangeDocument(
            String what, @Nullable String before, @Nullable String after) {}

    public static DecisionDocument of(Outcome outcome) {
        Decision decision = outcome.decision();
        return new DecisionDocument(
                decision.id(),
                DecisionText.what(decision),
                Notation.name(outcome.state()),
                outcome.events(),
                outcome.changes().stream()
                        .map(change -> new ChangeDocument(
                                Notation.name(change.kind()),
                                change.before().orElse(null),
                                change.after().orElse(null)))
                        .toList(),
                outcome.by(),
                outcome.orphaned().map(reason -> DecisionText.orphaned(outcome)),
                decision.why(),
                decision.who(),
                decision.at().toString());
    }
}
