package org.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Cues.Cue;
import org.dateline.time.VerbGroups.Group;
import org.dateline.time.VerbGroups.Kind;

/** Reads what a verb and the words between it and a date say together, and parts signs that mean two things. */
final class VerbAndDay {
    private final Governors governors;
    private final Openings openings;
    private final NounsBefore nouns;

    VerbAndDay(Governors governors, Openings openings, NounsBefore nouns) {
        this.governors = governors;
        this.openings = openings;
        this.nouns = nouns;
    }

    void read(List<Lexeme> lexemes, int head, boolean names, Optional<Group> verb, Set<Sign> signs) {
        measure(lexemes, head, signs);
        if (!names) {
            verb.filter(group -> group.to() <= head).ifPresent(group -> nouns.read(lexemes, group, head, signs));
            ofTheDay(verb, signs);
        }
        if (signs.contains(Sign.AFTERMATH)) {
            signs.remove(Sign.OCCASION_BEFORE); // "after the attempt on his life at a rally on Friday"
        }
        if (signs.contains(Sign.BEFORE)) {
            signs.remove(Sign.AHEAD);
        }
        if (is(verb, Kind.PLAN_PAST) || is(verb, Kind.HAD_PLAN)) {
            governors.outcome(lexemes, head, signs);
        }
        if (signs.contains(Sign.UNTIL)) {
            until(head, verb, signs);
        }
        boolean occasion = signs.contains(Sign.OCCASION) || signs.contains(Sign.OCCASION_BEFORE);
        boolean named = signs.contains(Sign.NAMES_OCCASION) && signs.contains(Sign.BEFORE) && !is(verb, Kind.PAST);
        if (occasion && signs.contains(Sign.AHEAD) || named) {
            signs.add(Sign.EVE);
        }
    }

    private void measure(List<Lexeme> lexemes, int head, Set<Sign> signs) {
        if (openings.isMeasure(lexemes, head, Cue.SOONEST)) {
            signs.add(Sign.SOONEST);
        } else if (openings.isMeasure(lexemes, head, Cue.LATEST) || openings.isAsOf(lexemes, head)) {
            signs.add(Sign.LATEST);
        }
    }

    /** "For Friday" and "from Friday", not "for Friday's vote". */
    private static void ofTheDay(Optional<Group> verb, Set<Sign> signs) {
        if (signs.remove(Sign.FOR)) {
            signs.add(Sign.FOR_DAY);
        }
        if (signs.remove(Sign.FROM)) {
            boolean over = is(verb, Kind.PAST) || is(verb, Kind.PERFECT) || is(verb, Kind.WAS_DOING);
            signs.add(over || verb.isEmpty() ? Sign.FROM_DAY : Sign.STARTING); // "is free from Friday"
        }
    }

    /** "Until Friday they were still booking rooms" is past; "was adjourned until Friday" is mostly not. */
    private static void until(int head, Optional<Group> verb, Set<Sign> signs) {
        boolean past = is(verb, Kind.PAST);
        boolean behind = verb.filter(group -> group.from() >= head).isPresent();
        if (behind && (past || is(verb, Kind.WAS_DOING))) {
            signs.remove(Sign.UNTIL);
        } else if (past) {
            signs.add(Sign.LASTED);
        }
    }

    private static boolean is(Optional<Group> verb, Kind kind) {
        return verb.filter(group -> group.kind() == kind).isPresent();
    }
}
