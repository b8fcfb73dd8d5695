package org.dateline.time;

import java.util.List;
import java.util.Set;
import org.dateline.time.Cues.Cue;

/** Tells where a sentence, or what somebody says in it, ends. */
final class Clauses {
    private static final Set<String> MARKS = Set.of(";", "!", "?", "\u201D", "\u201C");

    private Clauses() {}

    /** Whether the lexeme ends what stands before it; the point of an abbreviation does not. */
    static boolean ends(List<Lexeme> lexemes, int at, Cues cues) {
        if (lexemes.get(at).isWord()) {
            return false;
        }
        String word = lexemes.get(at).word();
        if (MARKS.contains(word)) {
            return true;
        }
        boolean point = word.equals(".") && at > 0 && at + 1 < lexemes.size();
        return point
                && !cues.is(lexemes.get(at - 1), Cue.ABBREVIATION)
                && (lexemes.get(at + 1).capital() || !lexemes.get(at + 1).isWord())
                && !lexemes.get(at + 1).word().equals(",");
    }
}
