package org.dateline.desk.work;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.decision.Act;
import org.dateline.decision.Decision;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.Appended;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.LoggedDecision;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.Visit;
import org.dateline.desk.store.DeskStore;
import org.dateline.pipeline.Trip;
import org.dateline.review.Difference;
import org.dateline.review.Queue;
import org.dateline.review.TripState;

/** What is done at the desk, whether from a page or by a program. */
public final class Desk {
    private static final TripState NOTHING = new TripState("", "", "", "", List.of(), new java.util.TreeMap<>());

    private final DeskStore store;
    private final DraftReader reader;
    private final InstantSource clock;

    public Desk(DeskStore store, DraftReader reader, InstantSource clock) {
        this.store = store;
        this.reader = reader;
        this.clock = clock;
    }

    /** What is to be decided, and why. */
    public record Intent(Act act, String why) {}

    public Draft draft(DeskTrip trip) {
        return reader.read(trip);
    }

    /**
     * Decides, all of it or nothing.
     *
     * @param expected the version of the trip that whoever decides has seen
     */
    public Appended decide(Draft draft, List<Intent> intents, int expected, Actor actor) {
        Instant at = later(draft.history());
        List<Decision> decisions = new ArrayList<>();
        for (Intent intent : intents) {
            decisions.add(Decision.of(intent.act(), intent.why(), actor.name(), at.plusMillis(decisions.size())));
        }
        return store.decisions().append(draft.trip().id(), decisions, expected, actor);
    }

    /** Now; later than all that was decided, so that the order of the history is that of their times, whose clock was right or not. */
    private Instant later(List<LoggedDecision> history) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return history.stream()
                .map(each -> each.decision().at().plusMillis(1))
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
    }

    /** What readers see of the trip. */
    public Optional<Trip> published(DeskTrip trip) {
        return store.publications().findVisible(trip.id()).flatMap(each -> reader.readKept(trip, each));
    }

    /** What needs eyes, without regard to who has seen what. */
    public Optional<Queue> queue(Draft draft) {
        return draft.explanation().map(explanation -> Queue.of(explanation, Optional.empty()));
    }

    /** The same for somebody: what came since their last visit is new or, at the first, what came since the trip was published. */
    public Optional<Queue> queue(Draft draft, Optional<Visit> last) {
        Optional<TripState> seen = last.map(visit -> state(reader.readKept(draft.trip(), visit)))
                .or(() -> published(draft.trip()).map(TripState::of));
        return draft.explanation().map(explanation -> Queue.of(explanation, seen));
    }

    /** Somebody looks at a trip. Their last visit before this one; empty at the first. */
    public Optional<Visit> come(Draft draft, Account account) {
        return store.visits()
                .come(
                        account.id(),
                        draft.trip().id(),
                        draft.trip().version(),
                        draft.taken().stream().map(StoredArticle::id).toList());
    }

    /** What would change for readers if the trip were published now. */
    public Difference unpublished(Draft draft) {
        return Difference.of(state(published(draft.trip())), state(draft.read()));
    }

    /**
     * What would change of the trip if these of its files that wait were taken over.
     *
     * @param progress is told how far it is
     */
    public Difference with(Draft draft, Set<String> waiting, ReadingProgress progress) {
        return Difference.of(
                state(draft.read()),
                state(reader.readWith(draft.trip(), waiting, progress).read()));
    }

    private static TripState state(Optional<Trip> trip) {
        return trip.map(TripState::of).orElse(NOTHING);
    }
}
