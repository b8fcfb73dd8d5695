package org.dateline.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.time.VerbGroups.Group;
import org.dateline.time.VerbGroups.Kind;

/** Says whether a date is told of as past or to come, by its verb and what stands around it. */
final class Tenses {
    /** "Is in the first week of": so near a verb of being is what the date is said of. */
    private static final int OWN = 1;

    private Tenses() {}

    /**
     * The tense of an expression that begins at {@code head}.
     *
     * @param subject whether the verb stands right behind it
     */
    static Tense of(Optional<Group> verb, int head, boolean names, boolean subject, Set<Sign> signs) {
        if (signs.contains(Sign.SINCE)) {
            return Tense.PAST;
        }
        if (signs.contains(Sign.UNTIL) || signs.contains(Sign.STARTING)) {
            return Tense.FUTURE;
        }
        if (names) {
            boolean ahead = subject && verb.orElseThrow().kind().isAhead();
            boolean past = verb.filter(group -> group.kind() == Kind.PAST).isPresent();
            return ahead ? Tense.FUTURE : past ? Tense.PAST : Tense.UNKNOWN;
        }
        if (signs.contains(Sign.OFF)) {
            return Tense.FUTURE;
        }
        boolean headline = signs.contains(Sign.HEADING) && signs.contains(Sign.PRESENT);
        Tense tense = verb.filter(group -> !headline) // "Index closes at its lowest in years" tells of what was
                .map(group -> tense(group, head))
                .orElse(Tense.UNKNOWN);
        return tense == Tense.UNKNOWN && (signs.contains(Sign.BY) || signs.contains(Sign.THROUGH))
                ? Tense.FUTURE
                : tense;
    }

    private static Tense tense(Group group, int head) {
        return switch (group.kind()) {
            case PAST, PERFECT, WAS_DOING, HAD_PLAN -> Tense.PAST;
            case IS, HAS -> group.to() <= head && head - group.to() <= OWN ? Tense.FUTURE : Tense.UNKNOWN;
            case PASSIVE, PROGRESSIVE, THIRD -> Tense.UNKNOWN;
            default -> Tense.FUTURE;
        };
    }
}
