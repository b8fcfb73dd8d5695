package org.dateline.time;

import java.util.List;
import java.util.Optional;
import org.dateline.time.Cues.Cue;
import org.dateline.time.VerbGroups.Kind;

/** Finds the verb next to a date that says whether what is told is done: "will open on 4 May", "arrived on 4 May". */
final class VerbBeside {
    private static final int REACH = 8;

    private final Cues cues;
    private final VerbGroups verbs;

    VerbBeside(Cues cues, VerbGroups verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    Optional<DateExpression.Verb> verb(List<Lexeme> lexemes, int from, int to) {
        if (to < lexemes.size()
                && lexemes.get(to).joined() == Lexeme.Joined.NO
                && cues.is(lexemes.get(to), Cue.PRESENT)) {
            boolean in = from > 0 && lexemes.get(from - 1).word().equals("in");
            return in
                    ? Optional.of(new DateExpression.Verb(lexemes.get(to).word(), Tense.FUTURE, true))
                    : Optional.empty();
        }
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.word().equals("will") || lexeme.word().equals("ll")) {
                return Optional.of(new DateExpression.Verb(lexeme.word(), Tense.FUTURE, false));
            }
            if (cues.is(lexeme, Cue.DONE)) {
                return Optional.of(new DateExpression.Verb(lexeme.word(), Tense.PAST, false));
            }
            boolean past = verbs.at(lexemes, at)
                    .filter(group -> group.kind() == Kind.PAST)
                    .isPresent();
            if (cues.is(lexeme, Cue.BLOCK) || past) {
                break;
            }
        }
        return Optional.empty();
    }
}
