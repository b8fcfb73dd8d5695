package org.dateline.desk.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.ReadFault;
import org.dateline.decision.Decision;
import org.dateline.decision.Outcome;
import org.dateline.decision.Target;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.LoggedDecision;
import org.dateline.desk.StoredArticle;
import org.dateline.event.Event;
import org.dateline.pipeline.Explanation;
import org.dateline.pipeline.Trip;

/**
 * A trip as editors see it: read from its articles, with all that was decided.
 *
 * @param files all of its articles, those too that are not taken over
 * @param history its decisions, the first first
 * @param explanation empty while it has no article that is taken over and can be read
 * @param faults what of the files could not be read
 */
public record Draft(
        DeskTrip trip,
        List<StoredArticle> files,
        List<LoggedDecision> history,
        Optional<Explanation> explanation,
        List<ReadFault> faults) {
    public Draft {
        files = List.copyOf(files);
        history = List.copyOf(history);
        faults = List.copyOf(faults);
    }

    /** The trip as it reads now; without stops and events while it has no article. */
    public Optional<Trip> read() {
        return explanation.map(Explanation::trip);
    }

    /** The place among the trips that was decided for it. */
    public OptionalInt order() {
        return read().map(trip -> trip.corrected().decisions().order()).orElse(OptionalInt.empty());
    }

    public List<Event> events() {
        return read().map(trip -> trip.itinerary().events()).orElse(List.of());
    }

    public Optional<Event> findEvent(String id) {
        return events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** What a decision of that event is tied to. */
    public Target target(Event event) {
        Map<String, String> texts = new HashMap<>();
        read().map(Trip::readings)
                .orElse(List.of())
                .forEach(reading ->
                        texts.put(reading.article().id(), reading.article().text()));
        return Target.of(event, texts);
    }

    /** What became of a decision. */
    public Optional<Outcome> findOutcome(Decision decision) {
        return read().map(trip -> trip.corrected().outcomes()).orElse(List.of()).stream()
                .filter(outcome -> outcome.decision().id().equals(decision.id()))
                .findFirst();
    }

    /** Those of the files that wait to be taken over. */
    public List<StoredArticle> waiting() {
        return files.stream().filter(StoredArticle::hidden).toList();
    }

    /** Those that the trip is read from. */
    public List<StoredArticle> taken() {
        return files.stream().filter(file -> !file.hidden()).toList();
    }
}
