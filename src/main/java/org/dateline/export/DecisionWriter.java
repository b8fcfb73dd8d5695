package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.decision.Decision;
import org.dateline.decision.Outcome;
import org.dateline.pipeline.Trip;

/** Writes what became of the decisions on trips, in their order. */
public final class DecisionWriter {
    private static final String INDENT = "    ";

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    /** @param trips of one folder, the first of them first */
    public DecisionWriter(List<Trip> trips) {
        for (Trip trip : trips) {
            trip.itinerary().events().forEach(event -> titles.putIfAbsent(event.id(), event.title()));
            for (Outcome outcome : trip.corrected().outcomes()) {
                outcomes.merge(
                        outcome.decision().id(),
                        outcome,
                        (one, other) -> one.events().isEmpty() ? other : one);
            }
        }
    }

    /** What became of a decision, which is one of the trips'. */
    public List<Outcome> list() {
        return outcomes.values().stream()
                .sorted((one, other) ->
                        one.decision().at().compareTo(other.decision().at()))
                .toList();
    }

    /** As JSON, a decision a line. */
    public void writeJson(Writer out) throws IOException {
        for (Outcome outcome : list()) {
            Json.line(DecisionDocument.of(outcome), out);
            out.write('\n');
        }
    }

    /** For people. */
    public void writeText(Writer out) throws IOException {
        for (Outcome outcome : list()) {
            for (String line : lines(outcome)) {
                out.write(line);
                out.write('\n');
            }
        }
    }

    /** "applied     day 2031-05-08 [d0123456789], by A. Editor, 2031-05-07T08:00:00Z", and what it changed. */
    public List<String> lines(Outcome outcome) {
        Decision decision = outcome.decision();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-10s ", Notation.name(outcome.state()))
                + DecisionText.what(decision) + " [" + decision.id() + "], by "
                + EventReasons.oneLine(decision.who()) + ", " + decision.at()
                + outcome.by()
                        .map(id -> "; " + Notation.name(outcome.state()) + " by " + id)
                        .orElse(""));
        if (!outcome.events().isEmpty()) {
            lines.add(INDENT
                    + outcome.events().stream()
                            .map(id -> EventReasons.oneLine(titles.getOrDefault(id, "gone")) + " [" + id + "]")
                            .collect(Collectors.joining("; ")));
        }
        for (Outcome.Change change : outcome.changes()) {
            lines.add(INDENT + Notation.name(change.kind()) + ": "
                    + EventReasons.oneLine(change.before().orElse("none"))
                    + " > "
                    + EventReasons.oneLine(change.after().orElse("none")));
        }
        if (outcome.isOrphaned()) {
            lines.add(INDENT + DecisionText.orphaned(outcome));
        }
        if (!decision.why().isBlank()) {
            lines.add(INDENT + "why: " + EventReasons.oneLine(decision.why()));
        }
        return lines;
    }
}
