package org.dateline.time;

import java.util.List;
import java.util.Set;
import org.dateline.time.Cues.Cue;

/** Tells where the words that lead to a date begin, and whether they open a sentence or clause. */
final class Openings {
    /** "As early as Friday": so many words before the day. */
    private static final int AS_EARLY_AS = 2;

    /** So far before a date is a clause that it may stand behind: "while the road is blocked, on Friday". */
    private static final int CLAUSE = 24;

    private final Cues cues;

    Openings(Cues cues) {
        this.cues = cues;
    }

    /** Where the words that lead to the expression begin: at "on" of "on Friday". */
    static int head(List<Lexeme> lexemes, int from) {
        int head = from;
        while (head > 0
                && lexemes.get(head).joined() != Lexeme.Joined.BREAK
                && Links.LEAD.contains(lexemes.get(head - 1).word())) {
            head--;
        }
        return head;
    }

    /** Whether the expression stands first in its sentence or clause. */
    boolean opens(List<Lexeme> lexemes, int head, Set<Sign> layout) {
        if (head == 0 || lexemes.get(head).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, head - 1, cues)) {
            return true;
        }
        if (isMeasure(lexemes, head, Cue.SOONEST) || isMeasure(lexemes, head, Cue.LATEST)) {
            return false;
        }
        boolean joins = cues.is(lexemes.get(head - 1), Cue.OPENER);
        boolean list = head > 1 && isDay(lexemes.get(head - 2));
        return joins && !list
                || isCapital(lexemes, head, layout)
                || isBehindClause(lexemes, head)
                || isLedIn(lexemes, head, Cue.THAT);
    }

    /** "In a speech on Friday, the mayor said": what leads to the day opens the sentence, and its verb is behind. */
    boolean isLedIn(List<Lexeme> lexemes, int head) {
        return isLedIn(lexemes, head, Cue.OPENER);
    }

    /** The same behind a word that opens a clause: "said that after talks on Friday they would". */
    private boolean isLedIn(List<Lexeme> lexemes, int head, Cue opener) {
        for (int first = head - 1; first >= Math.max(0, head - CLAUSE); first--) {
            boolean that = first > 0 && cues.is(lexemes.get(first - 1), opener);
            boolean sentence = first == 0
                    || lexemes.get(first).joined() == Lexeme.Joined.BREAK
                    || Clauses.ends(lexemes, first - 1, cues)
                    || isBullet(lexemes, first - 1);
            if (that || sentence) {
                boolean wanted = that || opener != Cue.THAT;
                boolean doing = sentence && lexemes.get(first).word().endsWith("ing");
                return wanted && (doing || cues.is(lexemes.get(first), Cue.LED_IN));
            }
            if (lexemes.get(first).word().equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "As of Friday". */
    boolean isAsOf(List<Lexeme> lexemes, int head) {
        return head >= AS_EARLY_AS
                && cues.is(lexemes.get(head - 1), Cue.OF)
                && cues.is(lexemes.get(head - AS_EARLY_AS), Cue.AS);
    }

    /** "As early as Friday", "as recently as Friday". */
    boolean isMeasure(List<Lexeme> lexemes, int head, Cue measure) {
        return head >= AS_EARLY_AS
                && cues.is(lexemes.get(head - 1), Cue.AS)
                && cues.is(lexemes.get(head - AS_EARLY_AS), measure);
    }

    /** "Gave in to the demands, On Friday he": a small word with a capital, where others have none. */
    private static boolean isCapital(List<Lexeme> lexemes, int head, Set<Sign> layout) {
        return !layout.contains(Sign.HEADING)
                && Links.LEAD.contains(lexemes.get(head).word())
                && lexemes.get(head).capital()
                && !lexemes.get(head - 1).capital();
    }

    /** "While the road is blocked, on Friday the mayor walked": behind the comma that ends a clause beside the main one. */
    private boolean isBehindClause(List<Lexeme> lexemes, int head) {
        if (!lexemes.get(head - 1).word().equals(",")) {
            return false;
        }
        int first = head - 1;
        while (first > 0
                && lexemes.get(first).joined() != Lexeme.Joined.BREAK
                && !Clauses.ends(lexemes, first - 1, cues)) {
            first--;
            if (head - first > CLAUSE || lexemes.get(first).word().equals(",")) {
                return false;
            }
        }
        return cues.is(lexemes.get(first), Cue.SUBORDINATE);
    }

    /** The dash or dot that opens an item of a list. */
    private static boolean isBullet(List<Lexeme> lexemes, int at) {
        return !lexemes.get(at).isWord() && lexemes.get(at).joined() == Lexeme.Joined.BREAK;
    }

    /** "On Friday and Saturday": whether "and" or its like stands before. */
    static boolean isListed(List<Lexeme> lexemes, int head) {
        return head > 1
                && lexemes.get(head).joined() != Lexeme.Joined.BREAK
                && Links.AND.contains(lexemes.get(head - 1).word());
    }

    private static boolean isDay(Lexeme lexeme) {
        return lexeme.is(Tag.WEEKDAY) || lexeme.is(Tag.DAY) || lexeme.is(Tag.MONTH) || lexeme.is(Tag.PART);
    }
}
