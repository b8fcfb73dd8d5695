package org.dateline.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.Cues.Cue;

/** Reads what stands between a date and the verb before it: "the price of the share on Friday", "moved to Friday". */
final class NounsBefore {
    /** "A summit of the leaders of both countries in Rome on Friday": so far before is what the day is of. */
    private static final int REACH = 9;

    private static final Map<Cue, Sign> NOUNS =
            Map.of(Cue.OCCASION, Sign.OCCASION_BEFORE, Cue.INCIDENT, Sign.INCIDENT_BEFORE, Cue.LEVEL, Sign.LEVEL);

    private final Cues cues;

    NounsBefore(Cues cues) {
        this.cues = cues;
    }

    /** The nouns behind the verb that ends before {@code from}. */
    void read(List<Lexeme> lexemes, int from, int head, Set<Sign> signs) {
        for (int at = head - 1; at >= Math.max(from, head - REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                return;
            }
            if (lexemes.get(at).word().equals(",")) {
                return;
            }
            for (Map.Entry<Cue, Sign> noun : NOUNS.entrySet()) {
                boolean adjacent = at == head - 1 && noun.getKey() != Cue.LEVEL; // Surroundings tells those
                if (!adjacent && cues.is(lexemes.get(at), noun.getKey())) {
                    signs.add(noun.getValue());
                }
            }
        }
    }

    /** "Moved to Friday", "delayed the vote until Friday", "deferred to a meeting on Friday". */
    boolean isShifted(List<Lexeme> lexemes, VerbGroups.Group verb, int head) {
        if (!cues.is(lexemes.get(verb.to() - 1), Cue.SHIFT)) {
            return false;
        }
        Lexeme last = lexemes.get(head - 1);
        if (head > verb.to() && isGoal(last)) {
            return true;
        }
        return cues.is(last, Cue.OCCASION) && lexemes.subList(verb.to(), head).stream().anyMatch(this::isGoal);
    }

    private boolean isGoal(Lexeme lexeme) {
        return cues.is(lexeme, Cue.TO) || cues.is(lexeme, Cue.UNTIL) || cues.is(lexeme, Cue.FROM);
    }
}
