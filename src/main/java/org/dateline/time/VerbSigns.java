package org.dateline.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Cues.Cue;
import org.dateline.time.VerbGroups.Group;
import org.dateline.time.VerbGroups.Kind;

/** What the verb that a date hangs on says of its time. */
final class VerbSigns {
    /** "The game is on Saturday": so near a verb is the date's own. */
    private static final int NEXT = 1;

    /** What stands behind these goes on: "open until Friday." */
    private static final Set<Sign> AHEAD = EnumSet.of(
            Sign.BY,
            Sign.THROUGH,
            Sign.UNTIL,
            Sign.BEFORE,
            Sign.AHEAD,
            Sign.FROM,
            Sign.FROM_DAY,
            Sign.STARTING,
            Sign.FOR,
            Sign.FOR_DAY);

    /** And of what these stand before, the verb says nothing: "spoke ahead of Saturday's march". */
    private static final Set<Sign> UNTOLD = EnumSet.of(Sign.FOR, Sign.BEFORE, Sign.AHEAD);

    private static final Set<Kind> DONE = EnumSet.of(Kind.IS, Kind.HAS, Kind.PERFECT);

    private static final Map<Kind, Sign> SIGNS = Map.ofEntries(
            Map.entry(Kind.PAST, Sign.PAST),
            Map.entry(Kind.PERFECT, Sign.PERFECT),
            Map.entry(Kind.HAS, Sign.HAS),
            Map.entry(Kind.IS, Sign.IS),
            Map.entry(Kind.PASSIVE, Sign.PASSIVE),
            Map.entry(Kind.PROGRESSIVE, Sign.PROGRESSIVE),
            Map.entry(Kind.PRESENT, Sign.PRESENT),
            Map.entry(Kind.THIRD, Sign.PRESENT),
            Map.entry(Kind.WILL, Sign.WILL),
            Map.entry(Kind.MODAL, Sign.MODAL),
            Map.entry(Kind.WOULD, Sign.WOULD),
            Map.entry(Kind.WAS_DOING, Sign.WAS_DOING),
            Map.entry(Kind.PLAN, Sign.PLAN),
            Map.entry(Kind.PROMISE, Sign.PROMISE),
            Map.entry(Kind.WISH, Sign.WISH),
            Map.entry(Kind.PLAN_PAST, Sign.PLAN_PAST),
            Map.entry(Kind.HAD_PLAN, Sign.HAD_PLAN),
            Map.entry(Kind.INFINITIVE, Sign.INFINITIVE));

    private static final Set<Kind> INFINITIVES = EnumSet.of(Kind.PLAN, Kind.PROMISE, Kind.INFINITIVE);

    private final Cues cues;

    VerbSigns(Cues cues) {
        this.cues = cues;
    }

    /** Whether it is told of what has an end, or is ahead. */
    static boolean goesOn(Set<Sign> signs) {
        return signs.stream().anyMatch(AHEAD::contains);
    }

    /** What verbs say of a day that names an event: that of which it is the subject, else the one before. */
    void name(List<Lexeme> lexemes, int head, Optional<Group> verb, Optional<Group> own, Set<Sign> signs) {
        signs.add(Sign.NAMES);
        if (own.isPresent() && isOfAnother(lexemes, head)) {
            Kind kind = own.get().kind();
            other(kind == Kind.PERFECT ? Kind.HAS : kind, signs);
        } else if (isOutcome(lexemes, head)) {
            signs.add(Sign.AFTERMATH);
        } else if (own.isPresent()) {
            Kind kind = own.get().kind();
            boolean past = kind == Kind.PAST || kind == Kind.PERFECT || kind == Kind.WAS_DOING;
            boolean over = (signs.contains(Sign.INCIDENT) || signs.contains(Sign.ACT))
                    && !past; // "Sunday's blast will be remembered"
            if (kind.isAhead()) {
                signs.remove(Sign.LEVEL); // "Friday's price index will show"
            }
            signs.add(
                    over
                            ? Sign.NAMES
                            : kind.isAhead() ? Sign.SUBJECT_AHEAD : past ? Sign.SUBJECT_PAST : Sign.SUBJECT_NOW);
        } else if (verb.isEmpty() || signs.contains(Sign.OFF) || signs.stream().anyMatch(UNTOLD::contains)) {
            return; // "spoke ahead of Saturday's march": the verb says nothing of the march
        } else {
            Lexeme last = lexemes.get(verb.get().to() - 1);
            boolean shifts = cues.is(last, Cue.SHIFT) && verb.get().kind() == Kind.PERFECT; // "has moved Friday's race"
            boolean awaits = shifts || cues.is(last, Cue.AWAITED); // "turned to Friday's figures"
            other(awaits ? Kind.PLAN : verb.get().kind(), signs);
            if (verb.get().kind() == Kind.PAST && isDuring(lexemes, head)) {
                signs.add(Sign.DURING);
            }
        }
    }

    private static void other(Kind kind, Set<Sign> signs) {
        if (kind.isAhead()) {
            signs.add(Sign.NAMES_AHEAD);
        } else if (kind == Kind.PAST || kind == Kind.PERFECT) {
            signs.add(Sign.NAMES_PAST);
        }
    }

    /** "The organisers of Saturday's march have": the verb is not the march's. */
    private boolean isOfAnother(List<Lexeme> lexemes, int head) {
        return isJoined(lexemes, head) && cues.is(before(lexemes, head), Cue.OF);
    }

    /** "Her win in Sunday's final", "a goal in Sunday's final": what was done in it. */
    private boolean isOutcome(List<Lexeme> lexemes, int head) {
        if (!isDuring(lexemes, head)) {
            return false;
        }
        int noun = head - (cues.is(lexemes.get(head - 1), Cue.ARTICLE) ? 3 : 2);
        return noun >= 0 && cues.is(lexemes.get(noun), Cue.ACT);
    }

    /** "Said at a Monday meeting", "scored in Sunday's final". */
    private boolean isDuring(List<Lexeme> lexemes, int head) {
        return isJoined(lexemes, head) && cues.is(before(lexemes, head), Cue.DURING);
    }

    private static boolean isJoined(List<Lexeme> lexemes, int head) {
        return head > 1 && lexemes.get(head).joined() != Lexeme.Joined.BREAK;
    }

    /** The word before the date and its article. */
    private Lexeme before(List<Lexeme> lexemes, int head) {
        boolean article = cues.is(lexemes.get(head - 1), Cue.ARTICLE);
        return lexemes.get(article ? head - 2 : head - 1);
    }

    /** "The deal on Sunday ends the strike", "will pay the closing price on Friday": of another day. */
    private static boolean isOther(Group group, Set<Sign> signs) {
        if (signs.contains(Sign.DOING) && DONE.contains(group.kind())) {
            return true;
        }
        boolean level = signs.contains(Sign.LEVEL) && signs.stream().noneMatch(AHEAD::contains);
        return (level || signs.contains(Sign.INCIDENT)) && group.kind() != Kind.PAST
                || signs.contains(Sign.ACT) && (group.kind() == Kind.PRESENT || group.kind() == Kind.IS);
    }

    void govern(Group group, int distance, Set<Sign> signs) {
        boolean decided = distance < 0 && signs.contains(Sign.ACT) && INFINITIVES.contains(group.kind());
        if (decided || isOther(group, signs)) { // "the decision in Lima on Friday to cut"
            signs.add(Sign.NAMES);
            return;
        }
        boolean heading = signs.contains(Sign.HEADING);
        if (heading && group.kind() == Kind.INFINITIVE) {
            signs.add(Sign.PLAN); // "Fair to open on Sunday"
            return;
        } else if (heading && group.kind() == Kind.PAST && signs.stream().anyMatch(AHEAD::contains)) {
            signs.add(Sign.PASSIVE); // "Road closed until Sunday"
            return;
        }
        if (signs.contains(Sign.FOR_DAY) && (group.kind() == Kind.PAST || group.kind() == Kind.PERFECT)) {
            signs.add(Sign.BOOKED);
            return;
        }
        if (signs.contains(Sign.EXPECTED) && group.kind() == Kind.PAST) {
            return; // "raised hopes of a deal on Friday"
        }
        signs.add(SIGNS.get(group.kind()));
        boolean next = distance >= 0 && distance < NEXT;
        if (next && group.kind() == Kind.PAST) {
            signs.add(Sign.NEXT_TO_PAST);
        } else if (next && group.kind() == Kind.IS) {
            signs.add(Sign.NEXT_TO_IS);
        }
    }
}
