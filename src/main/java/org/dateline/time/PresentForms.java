package org.dateline.time;

import java.util.List;
import org.dateline.time.Cues.Cue;

/** Tells which words are verbs in the present that news uses of what is to come: "doors open", "he arrives". */
final class PresentForms {
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
        }
        if (!before.isWord()) {
            return false;
        }
        if (cues.is(lexeme, Cue.SCHEDULES)) {
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
            boolean several = isPlural(before) || cues.is(before, Cue.PRONOUNS) || isCount(before);
            boolean noun = cues.is(lexeme, Cue.NOUN);
            boolean two = before.capital()
                    && at > 1
                    && Links.AND.contains(lexemes.get(at - 2).word());
            boolean other = cues.is(before, Cue.DETERMINER)
                    || cues.is(before, Cue.PREPOSITION)
                    || forms.isWithin(lexemes, at - 1);
            return several || two || !noun && !other;
        }
        return false;
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
        return lexeme.is(Tag.NUM) && lexeme.isWord();
    }
}
