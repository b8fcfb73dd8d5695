package org.dateline.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.Cues.Cue;

/** Reads what stands around a date besides the verb that governs it: prepositions, the noun that it is the day of. */
final class Surroundings {
    /** "Friday's first round of talks": so near behind a day is what it names. */
    private static final int NOUN_REACH = 5;

    /** "Has been called off" stands at most so many words behind. */
    private static final int VERB_REACH = 8;

    private static final Map<Cue, Sign> PREPOSITIONS = Map.of(
            Cue.BY, Sign.BY,
            Cue.UNTIL, Sign.UNTIL,
            Cue.BEFORE, Sign.BEFORE,
            Cue.SINCE, Sign.SINCE,
            Cue.AFTER, Sign.AFTER,
            Cue.FROM, Sign.FROM,
            Cue.STARTING, Sign.STARTING,
            Cue.FOR, Sign.FOR);

    private final Cues cues;
    private final VerbGroups verbs;

    Surroundings(Cues cues, VerbGroups verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    void preposition(List<Lexeme> lexemes, int head, Set<Sign> signs) {
        for (int at = head - 1; at >= Math.max(0, head - 2); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK) {
                return;
            }
            Lexeme word = lexemes.get(at);
            boolean found = false;
            for (Cue cue : cues.of(word)) {
                Sign sign = PREPOSITIONS.get(cue);
                if (sign != null) {
                    signs.add(sign);
                    found = true;
                }
            }
            boolean ahead = word.word().equals("of")
                    && at > 0
                    && lexemes.get(at - 1).word().equals("ahead");
            if (ahead) {
                signs.add(Sign.BEFORE);
            }
            if (found || ahead || !cues.is(word, Cue.ARTICLE)) {
                return;
            }
        }
    }

    /** The noun that the expression is the day of: before "on", or behind a day that names it. */
    void occasion(List<Lexeme> lexemes, int head, int to, boolean names, Set<Sign> signs) {
        int from = names ? to : Math.max(0, head - 1);
        int end = names ? Math.min(lexemes.size(), to + NOUN_REACH) : head;
        for (int at = from; at < end; at++) {
            Lexeme noun = lexemes.get(at);
            if (names && noun.joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                return;
            }
            if (cues.is(noun, Cue.OCCASION)) {
                signs.add(Sign.OCCASION);
                return;
            } else if (cues.is(noun, Cue.INCIDENT)) {
                signs.add(Sign.INCIDENT);
                return;
            }
        }
    }

    /** "The concert on Thursday has been called off": what is called off is mostly to come. */
    boolean isCalledOff(List<Lexeme> lexemes, int to) {
        int off = off(lexemes, to);
        boolean auxiliary = false;
        for (int at = to; at < off; at++) {
            Lexeme lexeme = lexemes.get(at);
            auxiliary |= cues.is(lexeme, Cue.BEEN) || cues.is(lexeme, Cue.WAS) || cues.is(lexeme, Cue.IS);
            if (!auxiliary && !cues.is(lexeme, Cue.HAS) && verbs.at(lexemes, at).isPresent()) {
                return false;
            }
        }
        return auxiliary;
    }

    /** Where "called off" or its like stands in the same sentence; before the expression's end if nowhere. */
    private int off(List<Lexeme> lexemes, int to) {
        for (int at = to; at < Math.min(lexemes.size(), to + VERB_REACH); at++) {
            if (lexemes.get(at).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            if (cues.is(lexemes.get(at), Cue.OFF) || isPutOff(lexemes, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPutOff(List<Lexeme> lexemes, int at) {
        return lexemes.get(at).word().equals("put")
                && at + 1 < lexemes.size()
                && lexemes.get(at + 1).word().equals("off");
    }
}
