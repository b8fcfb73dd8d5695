package org.dateline.time;

import java.util.List;
import org.dateline.time.Cues.Cue;
import org.dateline.time.VerbGroups.Kind;

/** Tells of what time "was leaving" speaks. */
final class WasDoing {
    /** "While the two old men were": so far before. */
    private static final int WHILE = 6;

    private final Cues cues;

    WasDoing(Cues cues) {
        this.cues = cues;
    }

    /** "As they were fishing" is over, "said they were leaving" may be to come. */
    Kind kind(List<Lexeme> lexemes, int first, int last) {
        for (int i = first - 1; i >= Math.max(0, first - WHILE); i--) {
            if (lexemes.get(i + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, i, cues)) {
                break;
            }
            if (cues.is(lexemes.get(i), Cue.WHILE)) {
                return Kind.PAST;
            }
            if (cues.is(lexemes.get(i), Cue.SPEECH) && cues.is(lexemes.get(last), Cue.SCHEDULING)) {
                return Kind.PLAN_PAST;
            }
        }
        return Kind.WAS_DOING;
    }
}
