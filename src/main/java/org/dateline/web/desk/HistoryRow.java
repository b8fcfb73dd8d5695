package org.dateline.web.desk;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.Outcome;
import org.dateline.desk.LoggedDecision;
import org.dateline.desk.work.Draft;
import org.dateline.desk.work.History;
import org.dateline.export.DecisionText;

/**
 * A decision in a trip's history.
 *
 * @param state applied, overtaken, undone or orphaned
 * @param changes "day: 2031-05-06 → 2031-05-08"
 * @param event the event that it is on, as it is called now
 * @param undoes whether it undoes another: undoing it is doing that again
 */
public record HistoryRow(
        int version,
        String id,
        String what,
        String state,
        String who,
        String when,
        String why,
        List<String> changes,
        String event,
        String eventTitle,
        String message,
        boolean undone,
        boolean undoes) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    /** The last first. */
    static List<HistoryRow> of(Draft draft) {
        History history = new History(draft);
        List<HistoryRow> rows = new ArrayList<>();
        draft.history().forEach(each -> rows.add(of(each, draft, history)));
        Collections.reverse(rows);
        return rows;
    }

    private static HistoryRow of(LoggedDecision logged, Draft draft, History history) {
        Decision decision = logged.decision();
        Optional<Outcome> outcome = draft.findOutcome(decision);
        boolean undone = history.isUndone(decision);
        Optional<String> event = outcome.flatMap(each -> each.events().stream().findFirst());
        return new HistoryRow(
                logged.version(),
                decision.id(),
                what(decision, draft),
                undone
                        ? "undone"
                        : outcome.map(each -> each.state().name().toLowerCase(Locale.ROOT))
                                .orElse("applied"),
                decision.who(),
                TIME.format(decision.at().atOffset(ZoneOffset.UTC)),
                decision.why(),
                outcome.map(each -> each.changes().stream()
                                .map(change -> change.kind().name().toLowerCase(Locale.ROOT) + ": "
                                        + change.before().orElse("none") + " → "
                                        + change.after().orElse("none"))
                                .toList())
                        .orElse(List.of()),
                event.filter(id -> draft.findEvent(id).isPresent()).orElse(""),
                event.flatMap(draft::findEvent).map(each -> each.title()).orElse(""),
                outcome.filter(Outcome::isOrphaned).map(DecisionText::orphaned).orElse(""),
                undone,
                decision.act() instanceof Act.Undo);
    }

    /** "day 2025-10-28"; for what undoes, what it undoes. */
    private static String what(Decision decision, Draft draft) {
        return decision.act() instanceof Act.Undo undo
                ? "undo: "
                        + draft.history().stream()
                                .map(LoggedDecision::decision)
                                .filter(each -> each.id().equals(undo.decision()))
                                .findFirst()
                                .map(each -> what(each, draft))
                                .orElse(undo.decision())
                : DecisionText.what(decision);
    }
}
