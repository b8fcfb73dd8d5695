package org.dateline.time;

import java.util.List;
import org.dateline.time.Cues.Cue;

/** Tells which words are verbs in the present that news uses of what is to come: "doors open", "he arrives". */
final class PresentForms {
    /** So long is what is said in passing. */
    private static final int ASIDE = 12;

    /** "In heavy missile strikes": so near stands the preposition of a noun. */
    private static final int PHRASE = 3;

    private final Cues cues;
    private final VerbForms forms;

    PresentForms(Cues cues, VerbForms forms) {
        this.cues = cues;
        this.forms = forms;
    }

    /** "Doors open", "they meet", "Smith and Jones meet"; "the court hears", "he opens". */
    boolean isPresent(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (isOfAnotherTime(lexemes, at)) {
            return false;
        }
        boolean first = at == 0 || lexeme.joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at - 1, cues);
        if (first || lexeme.capital() || lexeme.joined() != Lexeme.Joined.NO) {
            return first && cues.is(lexeme, Cue.SCHEDULES) && isBeforeDay(lexemes, at + 1);
        }
        Lexeme before = lexemes.get(at - 1);
        boolean object = at + 1 < lexemes.size() && cues.is(lexemes.get(at + 1), Cue.DETERMINER);
        if (before.word().equals(",") && cues.is(lexeme, Cue.SCHEDULES)) {
            return !cues.is(lexeme, Cue.NOUNS) || object;
        } else if (before.word().equals(",") && cues.is(lexeme, Cue.SCHEDULE)) {
            boolean verb = isTransitive(lexemes, at) || at + 1 < lexemes.size() && isAdjunct(lexemes, at + 1);
            return isBehindRelative(lexemes, at - 1) && (!cues.is(lexeme, Cue.NOUN) || verb);
        }
        if (Clauses.isQuotedWord(lexemes, at - 1)) {
            before = lexemes.get(at - 2); // "the so-called "night market" opens"
        }
        if (!before.isWord()) {
            return false;
        }
        if (cues.is(lexeme, Cue.SCHEDULES)) {
            boolean clause = object || cues.is(before, Cue.JOINING) || cues.is(before, Cue.PRONOUN);
            if (isCount(before) || !clause && cues.is(lexeme, Cue.NOUNS) && isWithinPhrase(lexemes, at)) {
                return false; // "nine votes", "in a barrage of missile strikes"
            }
            boolean pronoun = cues.is(before, Cue.PRONOUN);
            boolean one = before.capital()
                    || !before.word().endsWith("s")
                            && !cues.is(before, Cue.NOUNS)
                            && before.word().length() > 3;
            boolean verb =
                    !cues.is(before, Cue.PRESS) && (before.capital() || one && (object || !isOther(lexemes, at + 1)));
            boolean joined = cues.is(before, Cue.JOINING) && at + 1 < lexemes.size() && isAdjunct(lexemes, at + 1);
            return pronoun || joined || (cues.is(lexeme, Cue.NOUNS) ? verb : one || isPlural(before));
        }
        if (cues.is(lexeme, Cue.SCHEDULE)) {
            boolean plural = isPlural(before) && !cues.is(before, Cue.PRESS) && !isBehindPreposition(lexemes, at - 1);
            boolean several = plural || cues.is(before, Cue.PRONOUNS) || isCount(before);
            boolean team = before.capital() && cues.is(lexeme, Cue.CONTEST) && isTransitive(lexemes, at);
            boolean joined = cues.is(before, Cue.JOINING) && cues.is(lexeme, Cue.CONTEST) && isObject(lexemes, at);
            boolean relative = cues.is(before, Cue.RELATIVE) && !before.word().equals("that");
            boolean noun = cues.is(lexeme, Cue.NOUN);
            boolean two = before.capital()
                    && at > 1
                    && Links.AND.contains(lexemes.get(at - 2).word());
            boolean other = cues.is(before, Cue.DETERMINER)
                    || cues.is(before, Cue.PREPOSITION)
                    || forms.isWithin(lexemes, at - 1);
            return several || two || team || relative || joined || !noun && !other;
        }
        return forms.isThird(lexemes, at);
    }

    private boolean isWithinPhrase(List<Lexeme> lexemes, int at) {
        for (int i = at - 2; i >= Math.max(0, at - PHRASE); i--) {
            if (lexemes.get(i + 1).joined() == Lexeme.Joined.BREAK
                    || !lexemes.get(i).isWord()) {
                return false;
            }
            if (cues.is(lexemes.get(i), Cue.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** "The Hawks, who have not lost since May, host": behind the comma that ends what is said in passing. */
    private boolean isBehindRelative(List<Lexeme> lexemes, int comma) {
        for (int at = comma - 1; at >= Math.max(1, comma - ASIDE); at--) {
            if (lexemes.get(at).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                return false;
            }
            if (cues.is(lexemes.get(at), Cue.PASSING)) {
                return lexemes.get(at - 1).word().equals(",");
            }
        }
        return false;
    }

    /** "Host the champions", "face Denver", "travel to Leeds". */
    private boolean isTransitive(List<Lexeme> lexemes, int at) {
        if (at + 1 >= lexemes.size() || lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK) {
            return false;
        }
        return isObject(lexemes, at) || cues.is(lexemes.get(at + 1), Cue.TO);
    }

    private boolean isObject(List<Lexeme> lexemes, int at) {
        if (at + 1 >= lexemes.size() || lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK) {
            return false;
        }
        Lexeme next = lexemes.get(at + 1);
        return cues.is(next, Cue.DETERMINER) || next.isWord() && next.capital() && !next.is(Tag.WEEKDAY);
    }

    /** "Above Reuters close": a name that stands behind a preposition is no subject. */
    private boolean isBehindPreposition(List<Lexeme> lexemes, int at) {
        return lexemes.get(at).capital()
                && at > 0
                && lexemes.get(at).joined() != Lexeme.Joined.BREAK
                && cues.is(lexemes.get(at - 1), Cue.PREPOSITION);
    }

    /** "Was in Lima on Sunday and heads to Quito on Friday": where or when follows. */
    private boolean isAdjunct(List<Lexeme> lexemes, int at) {
        return cues.is(lexemes.get(at), Cue.PREPOSITION) || forms.isWithin(lexemes, at) || isBeforeDay(lexemes, at);
    }

    /** "Opens Sunday", "Runs through Friday", which lists begin with. */
    private boolean isBeforeDay(List<Lexeme> lexemes, int at) {
        int day = at < lexemes.size() && cues.is(lexemes.get(at), Cue.PREPOSITION) ? at + 1 : at;
        return day < lexemes.size()
                && (lexemes.get(day).is(Tag.WEEKDAY) || lexemes.get(day).is(Tag.MONTH));
    }

    private static boolean isPlural(Lexeme lexeme) {
        String word = lexeme.word();
        return lexeme.is(Tag.PLURAL)
                || lexeme.capital() && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    }

    /** Whether another word of the sentence follows that is no "again", preposition or day. */
    private boolean isOther(List<Lexeme> lexemes, int at) {
        return at < lexemes.size()
                && lexemes.get(at).tags() == Tag.LETTER.bit()
                && !forms.isWithin(lexemes, at)
                && !cues.is(lexemes.get(at), Cue.PREPOSITION);
    }

    /** "Sunday's defeat comes after a long run of wins", "two sources close to the talks". */
    private boolean isOfAnotherTime(List<Lexeme> lexemes, int at) {
        if (at + 1 >= lexemes.size()) {
            return false;
        }
        boolean follows = cues.is(lexemes.get(at), Cue.COMING) && cues.is(lexemes.get(at + 1), Cue.LATER);
        return follows || cues.is(lexemes.get(at), Cue.LEVEL) && cues.is(lexemes.get(at + 1), Cue.TO);
    }

    /** "The two meet". */
    private static boolean isCount(Lexeme lexeme) {
        return lexeme.is(Tag.NUM) && lexeme.isWord() && lexeme.number() > 1 && lexeme.joined() != Lexeme.Joined.HYPHEN;
    }
}
