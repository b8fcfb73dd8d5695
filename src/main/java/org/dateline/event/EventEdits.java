package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Status;
import org.dateline.person.Traveller;

/**
 * Events with what a person decided in the place of what was read: of other claims, or with another day, place, status, kind or
 * people. What follows from these (title, confidence, whether the traveller is there, what is in doubt) follows.
 */
public final class EventEdits {
    private static final Set<Correction.Kind> OF_DAY =
            Set.of(Correction.Kind.DAY, Correction.Kind.READING, Correction.Kind.CONFIRM);

    /** What tells that the traveller is there, where the claims didn't. */
    private static final Set<Correction.Kind> OF_PRESENCE =
            Set.of(Correction.Kind.PLACE, Correction.Kind.TRIP, Correction.Kind.STATUS, Correction.Kind.ADD);

    private final Traveller traveller;
    private final Comparator<String> articles;

    /** @param articles the order of articles by their ids, in which what is equal otherwise is told */
    public EventEdits(Traveller traveller, Comparator<String> articles) {
        this.traveller = traveller;
        this.articles = articles;
    }

    /**
     * An event as these claims tell it, read as if they had been put together.
     *
     * @param id its name, whatever they tell
     * @param assertions not empty
     * @param listed the same claims, and those of copies of their articles
     */
    public MergedEvent retold(String id, List<Assertion> assertions, List<Claim> listed) {
        MergedEvent retold = EventWriter.event(assertions, traveller, articles);
        return retold.with(retold.event()
                .edit()
                .id(id)
                .claims(listed.stream().distinct().sorted(order()).toList())
                .event());
    }

    /**
     * An event with other values.
     *
     * @param values the event as it was decided
     * @param why the decision; told with the event
     * @param unknown those of its claims that whoever decided hadn't seen
     */
    public MergedEvent corrected(MergedEvent event, Event values, Correction why, List<Claim> unknown) {
        List<Correction> all = new ArrayList<>(event.event().corrections());
        all.add(why);
        Event noted = values.edit().corrections(all).event();
        Event.Edit edit = noted.edit();
        if (why.kind().settles()) {
            edit.confidence(1);
        }
        if (OF_DAY.contains(why.kind())) {
            edit.conflicts(against(noted, unknown).stream().toList());
        }
        if (!sameMatter(event.event(), noted) && !noted.isDecided(Correction.Kind.TITLE)) {
            edit.title(title(noted, event.assertions()));
        }
        Event done = edit.event();
        return new MergedEvent(done, isPresent(event, done), event.assertions());
    }

    /**
     * An event made of others, with the decision that made it.
     *
     * @param before what it is made of, whose decisions it keeps
     */
    public static MergedEvent noted(MergedEvent made, MergedEvent before, Correction why) {
        List<Correction> all = new ArrayList<>(before.event().corrections());
        all.addAll(made.event().corrections());
        all.add(why);
        boolean byHand = all.stream().anyMatch(correction -> correction.kind() == Correction.Kind.ADD);
        Event.Edit edit = made.event().edit().corrections(all);
        return made.with((byHand ? edit.confidence(1) : edit).event());
    }

    /** The same of two events. */
    public static MergedEvent noted(MergedEvent made, MergedEvent one, MergedEvent other, Correction why) {
        Event both = made.event().edit().corrections(one.event().corrections()).event();
        return noted(made.with(both), other, why);
    }

    /** The event without a decision that no longer holds. */
    public static MergedEvent without(MergedEvent event, String decision) {
        return event.with(event.event()
                .edit()
                .corrections(event.event().corrections().stream()
                        .filter(correction -> !correction.decision().equals(decision))
                        .toList())
                .event());
    }

    /** A title for the event, in the words of its claims. */
    private String title(Event event, List<Assertion> assertions) {
        return EventWriter.title(event, assertions, traveller);
    }

    private static boolean sameMatter(Event one, Event other) {
        return one.kind() == other.kind()
                && one.when().equals(other.when())
                && one.status() == other.status()
                && one.place().equals(other.place())
                && one.participants().equals(other.participants())
                && one.related() == other.related();
    }

    /** What articles tell that whoever decided on the day hadn't seen. */
    private static Optional<Conflict> against(Event event, List<Claim> unknown) {
        Optional<LocalDate> decided = event.when().day();
        List<LocalDate> others = unknown.stream()
                .flatMap(claim -> claim.when().day().stream())
                .filter(day -> !decided.equals(Optional.of(day)))
                .distinct()
                .sorted()
                .toList();
        return others.isEmpty() ? Optional.empty() : decided.map(day -> new Conflict.AgainstDecision(day, others));
    }

    private static boolean isPresent(MergedEvent before, Event event) {
        boolean holds = event.status() == Status.HAPPENED || event.status() == Status.PLANNED;
        boolean told = before.present()
                || event.corrections().stream().map(Correction::kind).anyMatch(OF_PRESENCE::contains);
        return !event.related() && holds && event.place().isPresent() && told;
    }

    /** The events in their order, by time. */
    public List<MergedEvent> sorted(List<MergedEvent> events) {
        return EventWriter.sorted(events, articles);
    }

    /**
     * Whether an event as it was decided is what another was read as: had its claims been read so, they would be one event. Never
     * of two that a person told apart.
     */
    public static boolean isSame(MergedEvent one, MergedEvent other) {
        Event decided = one.event();
        boolean apart =
                decided.isDecided(Correction.Kind.SPLIT) || other.event().isDecided(Correction.Kind.SPLIT);
        boolean together = decided.when().day().isPresent()
                && decided.when().day().equals(other.event().when().day())
                && decided.related() == other.event().related()
                && decided.place().isPresent();
        return !apart
                && together
                && one.assertions().stream()
                        .map(a -> a.withClaim(a.claim()
                                .withWhen(decided.when())
                                .withPlace(decided.place().get())))
                        .anyMatch(a -> other.assertions().stream()
                                .filter(b -> b.claim().place().isPresent())
                                .filter(b -> b.claim()
                                        .when()
                                        .day()
                                        .equals(decided.when().day()))
                                .anyMatch(b -> SameEvent.same(a, b)));
    }

    /** An event as it was decided, told by the claims of another, too. */
    public MergedEvent absorbing(MergedEvent decided, MergedEvent other) {
        List<Claim> claims = Stream.concat(decided.event().claims().stream(), other.event().claims().stream())
                .distinct()
                .sorted(order())
                .toList();
        return new MergedEvent(
                decided.event().withClaims(claims), decided.present() || other.present(), together(decided, other));
    }

    private Comparator<Claim> order() {
        return Comparator.comparing(Claim::article, articles).thenComparing(Claim::span);
    }

    /** The claims of both events, those that are weighed. */
    public static List<Assertion> together(MergedEvent one, MergedEvent other) {
        return Stream.concat(one.assertions().stream(), other.assertions().stream())
                .distinct()
                .toList();
    }
}
