package org.dateline.time;

import java.util.List;
import java.util.Optional;
import org.dateline.time.Cues.Cue;
import org.dateline.time.VerbGroups.Group;
import org.dateline.time.VerbGroups.Kind;

/** Tells the present of captions, which is past, from that of plans: "waves as she arrives", "speaks during a rally". */
final class CaptionVerbs {
    /** So many words name who does what is behind "as". */
    private static final int NAME = 4;

    private static final int REACH = 40;

    private final Cues cues;
    private final VerbGroups verbs;

    CaptionVerbs(Cues cues, VerbGroups verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** Whether the verb tells what a picture shows. */
    boolean has(List<Lexeme> lexemes, Group verb) {
        boolean present = verb.kind() == Kind.PRESENT && verb.to() - verb.from() == 1;
        return present && (isSpeaking(lexemes, verb) || isMeanwhile(lexemes, verb) || tellsSides(lexemes, verb));
    }

    /** "Speaks during a rally", "delivers a speech" is as often planned. */
    private boolean isSpeaking(List<Lexeme> lexemes, Group verb) {
        return cues.is(lexemes.get(verb.from()), Cue.SPEAKS)
                && verb.to() < lexemes.size()
                && cues.is(lexemes.get(verb.to()), Cue.SPEAKS_AT);
    }

    /** "Miller, left, meets Oram". */
    private boolean tellsSides(List<Lexeme> lexemes, Group verb) {
        for (int at = verb.from() - 1; at > Math.max(0, verb.from() - REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                return false;
            }
            boolean side =
                    cues.is(lexemes.get(at), Cue.SIDE) && !lexemes.get(at + 1).isWord();
            if (side && lexemes.get(at - 1).word().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "Waves as she arrives": the clause before tells of the same moment, and of nothing to come. */
    private boolean isMeanwhile(List<Lexeme> lexemes, Group verb) {
        int join = join(lexemes, verb.from());
        boolean third = false;
        for (int at = join - 1; join > 0 && at >= Math.max(0, join - REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            Optional<Group> group = verbs.at(lexemes, at);
            if (group.isPresent()) {
                return group.get().kind() == Kind.THIRD || cues.is(lexemes.get(at), Cue.LINK);
            }
            third |= isThird(lexemes, at);
        }
        return third;
    }

    /** "Ada Miller waves": a verb that no list knows. */
    private boolean isThird(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        return at > 0
                && lexeme.word().endsWith("s")
                && !lexeme.capital()
                && (lexemes.get(at - 1).capital() || at == 2 && cues.is(lexemes.get(0), Cue.ARTICLE));
    }

    /** Where the "as" stands that opens the verb's clause; -1 where none does. */
    private int join(List<Lexeme> lexemes, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - 1 - NAME); at--) {
            Lexeme lexeme = lexemes.get(at);
            if (cues.is(lexeme, Cue.MEANTIME) && at < verb - 1) {
                return at;
            }
            if (!lexeme.isWord() || !lexeme.capital() && !cues.is(lexeme, Cue.PERSON)) {
                return -1;
            }
        }
        return -1;
    }
}
