package org.dateline.desk.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.decision.Decisions;
import org.dateline.desk.LoggedDecision;

/** Undoes what was decided. Nothing is taken out of the history: what undoes is a decision, too. */
public final class History {
    private final List<LoggedDecision> log;
    private final Decisions decisions;

    public History(Draft draft) {
        this.log = draft.history();
        this.decisions = Decisions.of(log.stream().map(LoggedDecision::decision).toList());
    }

    public boolean isUndone(Decision decision) {
        return decisions.findUndo(decision).isPresent();
    }

    /** What undoes these; not those that are undone already, or that nobody took. */
    public List<Act> undo(Set<String> ids) {
        List<Act> acts = new ArrayList<>();
        log.stream()
                .map(LoggedDecision::decision)
                .filter(decision -> ids.contains(decision.id()) && !isUndone(decision))
                .forEach(decision -> acts.add(new Act.Undo(decision.id())));
        Collections.reverse(acts);
        return acts;
    }

    /** What makes the trip as it was decided at a version: what holds since, holds no more, and what held then, holds again. */
    public List<Act> restore(int version) {
        Decisions then = Decisions.of(log.stream()
                .filter(each -> each.version() <= version)
                .map(LoggedDecision::decision)
                .toList());
        List<Act> acts = new ArrayList<>();
        for (LoggedDecision each : log) {
            Decision decision = each.decision();
            if (decision.act() instanceof Act.Undo) {
                continue;
            }
            boolean held = each.version() <= version && then.findUndo(decision).isEmpty();
            Optional<String> undo = decisions.findUndo(decision);
            if (held && undo.isPresent()) {
                acts.add(new Act.Undo(undo.get()));
            } else if (!held && undo.isEmpty()) {
                acts.add(new Act.Undo(decision.id()));
            }
        }
        return acts;
    }
}
