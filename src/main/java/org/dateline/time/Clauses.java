package org.dateline.time;

import java.util.List;
import java.util.Set;
import org.dateline.time.Cues.Cue;

/** Tells where a sentence, or what somebody says in it, ends. */
final class Clauses {
    private static final String OPENS = "\u201C";
    private static final String CLOSES = "\u201D";
    private static final Set<String> MARKS = Set.of(";", "!", "?", OPENS, CLOSES);

    /** So many words are quoted within a sentence. */
    private static final int QUOTED = 4;

    /** "BRDG.N": so long is what a point within a name parts from it. */
    private static final int ENDING = 2;

    private Clauses() {}

    /** Whether the lexeme ends what stands before it; the point of an abbreviation does not. */
    static boolean ends(List<Lexeme> lexemes, int at, Cues cues) {
        if (lexemes.get(at).isWord()) {
            return false;
        }
        String word = lexemes.get(at).word();
        if (MARKS.contains(word)) {
            return !isQuotedWord(lexemes, at);
        }
        boolean point = word.equals(".") && at > 0 && at + 1 < lexemes.size();
        return point
                && !cues.is(lexemes.get(at - 1), Cue.ABBREVIATION)
                && !isInitial(lexemes, at, cues)
                && !isWithinName(lexemes, at)
                && (lexemes.get(at + 1).capital() || !lexemes.get(at + 1).isWord())
                && !lexemes.get(at + 1).word().equals(",");
    }

    /** "Robert S. Miller": the point behind a letter, and a name behind it. */
    private static boolean isInitial(List<Lexeme> lexemes, int at, Cues cues) {
        Lexeme letter = lexemes.get(at - 1);
        Lexeme next = lexemes.get(at + 1);
        boolean small = cues.is(next, Cue.PRONOUN)
                || cues.is(next, Cue.PRONOUNS)
                || cues.is(next, Cue.DETERMINER)
                || cues.is(next, Cue.OPENER)
                || cues.is(next, Cue.PREPOSITION);
        return letter.isWord()
                && letter.capital()
                && letter.end() - letter.start() == 1
                && !cues.is(letter, Cue.PRONOUNS)
                && next.joined() != Lexeme.Joined.BREAK
                && next.is(Tag.NAME)
                && !small;
    }

    /** 'What it called "limited" strikes': few words in quotation marks, within a sentence. */
    static boolean isQuotedWord(List<Lexeme> lexemes, int at) {
        boolean opens = lexemes.get(at).word().equals(OPENS);
        if (!opens && !lexemes.get(at).word().equals(CLOSES)) {
            return false;
        }
        int step = opens ? 1 : -1;
        int end = at + step;
        while (end >= 0
                && end < lexemes.size()
                && Math.abs(end - at) <= QUOTED
                && lexemes.get(end).isWord()
                && lexemes.get(Math.max(end, end - step)).joined() != Lexeme.Joined.BREAK) {
            end += step;
        }
        if (end < 0 || end >= lexemes.size() || Math.abs(end - at) == 1) {
            return false;
        }
        int behind = (opens ? end : at) + 1;
        return lexemes.get(end).word().equals(opens ? CLOSES : OPENS)
                && behind < lexemes.size()
                && lexemes.get(behind).isWord()
                && !lexemes.get(behind).capital();
    }

    /** "BRDG.N": a point with no space behind it. */
    private static boolean isWithinName(List<Lexeme> lexemes, int at) {
        Lexeme next = lexemes.get(at + 1);
        return next.isWord()
                && next.start() == lexemes.get(at).end()
                && next.end() - next.start() <= ENDING
                && next.joined() != Lexeme.Joined.BREAK;
    }
}
