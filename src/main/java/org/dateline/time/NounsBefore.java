package org.dateline.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.Cues.Cue;

/** Reads what stands between a date and the verb before it: "the price of the share on Friday", "moved to Friday". */
final class NounsBefore {
    /** "A summit of the leaders of both countries in Rome on Friday": so far before is what the day is of. */
    private static final int REACH = 9;

    /** "Is second, losing by five points to the champions at home on Friday". */
    private static final int REACH_DOING = 16;

    private static final Map<Cue, Sign> NOUNS = Map.of(Cue.OCCASION, Sign.OCCASION_BEFORE, Cue.LEVEL, Sign.LEVEL);

    private final Cues cues;

    NounsBefore(Cues cues) {
        this.cues = cues;
    }

    /** The nouns behind a verb. */
    void read(List<Lexeme> lexemes, VerbGroups.Group verb, int head, Set<Sign> signs) {
        int from = verb.to();
        boolean past = verb.kind() == VerbGroups.Kind.PAST;
        if (past && isLookingAhead(lexemes, verb, head)) {
            signs.add(Sign.EXPECTED);
        }
        for (int at = head - 1; at >= Math.max(from, head - REACH_DOING); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                return;
            }
            if (isDoing(lexemes, at)) {
                signs.add(Sign.DOING);
                return;
            }
            boolean other = cues.is(lexemes.get(at), Cue.AFTER) || cues.is(lexemes.get(at), Cue.BEFORE);
            if (lexemes.get(at).word().equals(",") || other) {
                return; // "is out of Sunday's race after a fall on Friday"
            }
            if (past && isExpectation(lexemes, at)) {
                signs.add(Sign.EXPECTED);
            }
            if (at >= head - REACH) {
                noun(lexemes, at, head, past, signs);
            }
        }
    }

    private void noun(List<Lexeme> lexemes, int at, int head, boolean past, Set<Sign> signs) {
        for (Map.Entry<Cue, Sign> noun : NOUNS.entrySet()) {
            boolean other = noun.getKey() == Cue.LEVEL
                    ? !isLevel(lexemes, at, head)
                    : at == head - 1; // Surroundings tells those
            other |= past
                    && noun.getKey() == Cue.OCCASION
                    && !signs.contains(Sign.AHEAD)
                    && !signs.contains(Sign.EXPECTED); // "gave a speech in Lima on"
            if (!other && cues.is(lexemes.get(at), noun.getKey())) {
                signs.add(noun.getValue());
            }
        }
    }

    /** "Called for talks on Friday", "braced for a storm on Friday": what is looked ahead to. */
    private boolean isLookingAhead(List<Lexeme> lexemes, VerbGroups.Group verb, int head) {
        Lexeme last = lexemes.get(verb.to() - 1);
        if (verb.to() >= head || !cues.is(lexemes.get(verb.to()), Cue.FOR)) {
            return false;
        }
        boolean occasion = lexemes.subList(verb.to(), head).stream().anyMatch(word -> cues.is(word, Cue.OCCASION));
        return cues.is(last, Cue.AWAITED) || occasion && cues.is(last, Cue.APPEALED);
    }

    /** "Hopes of a deal on Friday", "plans for a march on Friday". */
    private boolean isExpectation(List<Lexeme> lexemes, int at) {
        return cues.is(lexemes.get(at), Cue.EXPECTATION)
                && (cues.is(lexemes.get(at + 1), Cue.OF)
                        || cues.is(lexemes.get(at + 1), Cue.FOR)
                        || cues.is(lexemes.get(at + 1), Cue.THAT));
    }

    /** "Is second, having lost on Friday", "losing to one and beating another". */
    private boolean isDoing(List<Lexeme> lexemes, int at) {
        boolean joins = lexemes.get(at).word().equals(",")
                || Links.AND.contains(lexemes.get(at).word());
        Lexeme next = lexemes.get(at + 1);
        return joins && next.word().endsWith("ing") && !cues.is(next, Cue.THING) && !cues.is(next, Cue.STARTING);
    }

    /** "The price on Friday", "a high of 5 on Friday"; not "the high court". */
    private boolean isLevel(List<Lexeme> lexemes, int at, int head) {
        boolean verb = at > 0 && cues.is(lexemes.get(at - 1), Cue.TO); // "is set to price on Friday"
        return !verb && (at == head - 1 || cues.is(lexemes.get(at + 1), Cue.PREPOSITION));
    }

    /** "Moved to Friday", "delayed the vote until Friday", "deferred to a meeting on Friday". */
    boolean isShifted(List<Lexeme> lexemes, VerbGroups.Group verb, int head) {
        boolean shift = cues.is(lexemes.get(verb.to() - 1), Cue.SHIFT);
        boolean aside = verb.to() < head && cues.is(lexemes.get(verb.to()), Cue.SHIFT); // "brought forward"
        if (!shift && !aside) {
            return false;
        }
        Lexeme last = lexemes.get(head - 1);
        if (head > verb.to() && isGoal(last)) {
            return true;
        }
        return cues.is(last, Cue.OCCASION)
                && lexemes.subList(verb.to(), head).stream().anyMatch(this::isGoal);
    }

    private boolean isGoal(Lexeme lexeme) {
        return cues.is(lexeme, Cue.TO) || cues.is(lexeme, Cue.UNTIL) || cues.is(lexeme, Cue.FROM);
    }
}
