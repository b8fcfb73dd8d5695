package org.dateline.time;

import java.util.List;
import java.util.Optional;
import org.dateline.time.Cues.Cue;
import org.dateline.time.VerbGroups.Group;
import org.dateline.time.VerbGroups.Kind;

/** Tells of what time an infinitive is: that of the verb or noun that it hangs on. */
final class Infinitives {
    /** "Agreed with him on Friday to meet": so many words on, and a verb of occasions. */
    private static final int PROMISED = 5;

    private final Cues cues;
    private final VerbForms forms;
    private final VerbGroups groups;

    Infinitives(Cues cues, VerbForms forms, VerbGroups groups) {
        this.cues = cues;
        this.forms = forms;
        this.groups = groups;
    }

    /** What the verb that an infinitive hangs on says of it. */
    Optional<Kind> kind(List<Lexeme> lexemes, int at, int last, boolean participle, int reach) {
        boolean perfect = at < last && cues.is(lexemes.get(at + 1), Cue.HAS) && participle;
        if (perfect) {
            return Optional.of(Kind.PAST);
        }
        if (!forms.isInfinitive(lexemes, at)) {
            return Optional.empty();
        }
        boolean passive = last > at && participle && cues.is(lexemes.get(at + 1), Cue.BE);
        if (passive && hangsOnNoun(lexemes, at, reach)) {
            return Optional.of(Kind.PLAN);
        }
        boolean pledge = false;
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            if (lexemes.get(i + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, i, cues)) {
                break;
            }
            boolean promise = cues.is(lexemes.get(i), Cue.PROMISE);
            if (promise || cues.is(lexemes.get(i), Cue.WISH)) {
                boolean near = promise && at - i <= PROMISED && cues.is(lexemes.get(last), Cue.SCHEDULE);
                return Optional.of(isDenied(lexemes, i) ? Kind.PAST : near ? Kind.PROMISE : Kind.WISH);
            }
            Optional<Group> governor = groups.at(lexemes, i, reach - (at - i));
            if (governor.isPresent()) {
                Kind kind = hanging(governor.get().kind());
                return Optional.of(pledge ? pledged(kind) : kind);
            }
            pledge |= cues.is(lexemes.get(i), Cue.PLEDGE);
        }
        return Optional.of(pledge ? Kind.PLAN : Kind.INFINITIVE);
    }

    /** "A report to be published": not "was forced to be shown" nor "the first to be hit". */
    private boolean hangsOnNoun(List<Lexeme> lexemes, int at, int reach) {
        if (at == 0 || lexemes.get(at).joined() == Lexeme.Joined.BREAK) {
            return false;
        }
        boolean comma = at > 1 && lexemes.get(at - 1).word().equals(",");
        Lexeme noun = lexemes.get(comma ? at - 2 : at - 1);
        boolean one = noun.is(Tag.ORD) || noun.is(Tag.NUM) || noun.is(Tag.LAST) || !noun.isWord();
        return !one
                && reach > 0
                && groups.at(lexemes, comma ? at - 2 : at - 1, reach - 1).isEmpty();
    }

    /** "Did not want". */
    private boolean isDenied(List<Lexeme> lexemes, int at) {
        int before = at - 1;
        while (before > 0 && forms.isWithin(lexemes, before)) {
            before--;
        }
        return before >= 0 && cues.is(lexemes.get(before), Cue.DID);
    }

    /** "The chance to meet", "is on course to play". */
    private static Kind pledged(Kind kind) {
        return switch (kind) {
            case PAST -> Kind.PLAN_PAST;
            case INFINITIVE -> Kind.PLAN;
            default -> kind;
        };
    }

    private static Kind hanging(Kind governor) {
        return switch (governor) {
            case IS, HAS, PASSIVE, PROGRESSIVE -> Kind.INFINITIVE;
            default -> governor;
        };
    }
}
