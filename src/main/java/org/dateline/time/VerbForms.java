package org.dateline.time;

import java.util.List;
import java.util.Set;
import org.dateline.time.Cues.Cue;

/** Tells which words are verbs and auxiliaries, by cues.txt, by their endings and by what stands beside them. */
final class VerbForms {
    /** How far on a small word with a capital tells a title. */
    private static final int TITLE = 6;

    /** Longer than this is a form in -s. */
    private static final int THIRD = 3;

    private final Cues cues;

    VerbForms(Cues cues) {
        this.cues = cues;
    }

    /** Whether it is worth a closer look: most words are in no list and end otherwise. */
    boolean mayBeVerb(Lexeme lexeme) {
        return !cues.of(lexeme).isEmpty()
                || lexeme.word().endsWith("ed")
                || lexeme.word().endsWith("ing")
                || lexeme.word().endsWith("s");
    }

    /** "Who wins", "she turns": a form in -s of a verb that no list knows. */
    boolean isThird(List<Lexeme> lexemes, int at) {
        if (at == 0 || !cues.is(lexemes.get(at - 1), Cue.SUBJECT)) {
            return false;
        }
        Lexeme lexeme = lexemes.get(at);
        String word = lexeme.word();
        return word.length() > THIRD
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && isPlain(lexeme)
                && lexeme.joined() == Lexeme.Joined.NO
                && !lexeme.capital()
                && !cues.is(lexeme, Cue.PRESENT)
                && !cues.is(lexeme, Cue.SPEECH)
                && !isWithin(lexemes, at);
    }

    /** "Fixed-rate", "US-backed". */
    static boolean isPart(List<Lexeme> lexemes, int at) {
        return lexemes.get(at).joined() == Lexeme.Joined.HYPHEN
                || at + 1 < lexemes.size() && lexemes.get(at + 1).joined() == Lexeme.Joined.HYPHEN;
    }

    /** "A failed bid", "its closely watched report", "a rate cut". */
    boolean isBehindArticle(List<Lexeme> lexemes, int at) {
        int before = at - 1;
        while (before > 0 && (isWithin(lexemes, before) || cues.is(lexemes.get(before), Cue.COMPOUND))) {
            before--;
        }
        return before >= 0 && cues.is(lexemes.get(before), Cue.ARTICLE);
    }

    /** "Behind closed doors", "after previously announced talks", "of 20 developed countries". */
    boolean isBehindPreposition(List<Lexeme> lexemes, int at) {
        int before = at - 1;
        while (before > 0 && isWithin(lexemes, before)) {
            before--;
        }
        if (before < 0 || at + 1 >= lexemes.size() || lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK) {
            return false;
        }
        Lexeme next = lexemes.get(at + 1);
        boolean noun = isPlain(next)
                && !cues.is(next, Cue.PREPOSITION)
                && !cues.is(next, Cue.DETERMINER)
                && !cues.is(next, Cue.OPENER);
        boolean number = before > 0
                && lexemes.get(before).is(Tag.NUM)
                && lexemes.get(before).joined() == Lexeme.Joined.NO;
        return noun && cues.is(lexemes.get(number ? before - 1 : before), Cue.PREPOSITION);
    }

    /** "Followed by others", "known as": beside what is told. */
    boolean isAside(List<Lexeme> lexemes, int at) {
        return cues.is(lexemes.get(at), Cue.ASIDE)
                && at + 1 < lexemes.size()
                && cues.is(lexemes.get(at + 1), Cue.PREPOSITION);
    }

    /** "Plans to meet", "they plan a march"; not "announced a plan" nor "the forecast was". */
    boolean isPlanned(List<Lexeme> lexemes, int at) {
        if (!cues.is(lexemes.get(at), Cue.PLAN_NOUN)) {
            return true;
        }
        if (isInfinitive(lexemes, at + 1)) {
            return at == 0 || isPastForm(lexemes.get(at)) || !isOwned(lexemes.get(at - 1)); // "a plan to march"
        }
        Lexeme next = lexemes.get(Math.min(lexemes.size() - 1, at + 1));
        boolean noun = at == 0 || cues.is(lexemes.get(at - 1), Cue.DETERMINER) || isPastForm(lexemes.get(at));
        boolean object = at > 0 && (cues.is(lexemes.get(at - 1), Cue.PREPOSITION) || isPastForm(lexemes.get(at - 1)));
        return !object && cues.is(next, Cue.FOR) || !noun && cues.is(next, Cue.DETERMINER);
    }

    /** No name, number or part of a date. */
    private static boolean isPlain(Lexeme lexeme) {
        return (lexeme.tags() & ~Tag.PLURAL.bit()) == Tag.LETTER.bit();
    }

    private boolean isOwned(Lexeme before) {
        return cues.is(before, Cue.ARTICLE) || before.word().equals("'s");
    }

    /** "Join us", "don't miss it, watch the show": asked of readers. */
    boolean isImperative(List<Lexeme> lexemes, int at) {
        if (!cues.is(lexemes.get(at), Cue.IMPERATIVE)) {
            return false;
        }
        boolean opens = at == 0 || lexemes.get(at).joined() == Lexeme.Joined.BREAK;
        boolean behind = !opens
                && (Clauses.ends(lexemes, at - 1, cues)
                        || lexemes.get(at - 1).word().equals(":"));
        boolean noun = at + 1 < lexemes.size()
                && lexemes.get(at + 1).isWord()
                && (isAuxiliary(lexemes, at + 1) || isPastForm(lexemes.get(at + 1)));
        return (opens || behind) && !noun;
    }

    private static boolean isQuote(List<Lexeme> lexemes, int at) {
        return !lexemes.get(at).isWord() && Clauses.isQuotedWord(lexemes, at);
    }

    /** Whether the word at {@code at} is the "to" of an infinitive, and not of a destination or a score. */
    boolean isInfinitive(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size() || !cues.is(lexemes.get(at), Cue.TO)) {
            return false;
        }
        int verb = at + 1;
        while (verb < lexemes.size() && (isWithin(lexemes, verb) || isQuote(lexemes, verb))) {
            verb++;
        }
        if (verb >= lexemes.size() || lexemes.get(verb).joined() == Lexeme.Joined.BREAK) {
            return false;
        }
        Lexeme next = lexemes.get(verb);
        String word = next.word();
        boolean noun = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                || word.endsWith("ed") && !cues.is(next, Cue.PLAIN)
                || word.endsWith("ing") && !cues.is(next, Cue.THING);
        return next.tags() == Tag.LETTER.bit()
                && !next.capital()
                && !cues.is(next, Cue.DETERMINER)
                && !cues.is(next, Cue.GOAL)
                && !noun;
    }

    /** "Storms Killed Two On Sunday": where small words have capitals, those of verbs say nothing. */
    private boolean isPastInTitle(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean past = lexeme.capital() && at > 0 && lexemes.get(at - 1).capital() && isPastForm(lexeme.asSmall());
        for (int i = at + 1; past && i < Math.min(lexemes.size(), at + TITLE); i++) {
            if (lexemes.get(i).joined() == Lexeme.Joined.BREAK) {
                return false;
            }
            if (lexemes.get(i).capital() && cues.is(lexemes.get(i), Cue.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    boolean isMain(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        Set<Cue> known = cues.of(lexeme);
        boolean listed = known.contains(Cue.PARTICIPLE)
                || known.contains(Cue.SCHEDULE)
                || known.contains(Cue.SCHEDULES)
                || known.contains(Cue.LINK)
                || isImperative(lexemes, at)
                || known.contains(Cue.REPORT)
                || known.contains(Cue.AGO)
                || known.contains(Cue.PLAN) && isPlan(lexemes, at);
        String word = lexeme.word();
        boolean ing = word.endsWith("ing") && word.length() > 4 && !known.contains(Cue.THING);
        return listed || ing || isPast(lexemes, at) || isThird(lexemes, at);
    }

    /** "Killed", with a capital in titles alone. */
    boolean isPast(List<Lexeme> lexemes, int at) {
        return isPastForm(lexemes.get(at)) || isPastInTitle(lexemes, at);
    }

    boolean isPastForm(Lexeme lexeme) {
        String word = lexeme.word();
        if (lexeme.joined() == Lexeme.Joined.HYPHEN) {
            return false; // "US-backed"
        }
        boolean regular = word.length() > 3
                && word.endsWith("ed")
                && !lexeme.capital()
                && !word.startsWith("un")
                && !cues.is(lexeme, Cue.PLAIN);
        return regular || cues.is(lexeme, Cue.PAST) && !lexeme.capital();
    }

    /** "Set for Friday" and "due on Friday"; not "set a record" nor "due to rain". */
    boolean isPlan(List<Lexeme> lexemes, int at) {
        if (!cues.is(lexemes.get(at), Cue.PLAN)) {
            return false;
        }
        if (isName(lexemes, at)) {
            return false;
        }
        String word = lexemes.get(at).word();
        boolean to = at + 1 < lexemes.size() && cues.is(lexemes.get(at + 1), Cue.TO);
        if (word.equals("set")) {
            return to || at + 1 < lexemes.size() && cues.is(lexemes.get(at + 1), Cue.FOR);
        }
        return !(word.equals("due") && to && !isInfinitive(lexemes, at + 1));
    }

    /** "Told Deadline": a capital behind a word without one; in "Trial Expected Friday" both have it. */
    private boolean isName(List<Lexeme> lexemes, int at) {
        Lexeme before = lexemes.get(Math.max(0, at - 1));
        return at > 0
                && lexemes.get(at).capital()
                && before.isWord()
                && !before.capital()
                && !cues.is(before, Cue.PREPOSITION)
                && !cues.is(before, Cue.DETERMINER)
                && !isAuxiliary(lexemes, at - 1);
    }

    boolean isAuxiliary(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        Set<Cue> known = cues.of(lexeme);
        if (known.isEmpty()) {
            return isIs(lexemes, at);
        }
        boolean may = lexeme.capital() && lexeme.word().equals("may");
        boolean named = lexeme.capital()
                && at + 1 < lexemes.size()
                && lexemes.get(at + 1).capital(); // "Can Tho"
        return known.contains(Cue.MODAL) && !may && !named
                || known.contains(Cue.IS)
                || known.contains(Cue.WAS)
                || known.contains(Cue.HAS)
                || known.contains(Cue.HAD)
                || known.contains(Cue.DID)
                || known.contains(Cue.BE)
                || known.contains(Cue.BEEN)
                || isWill(lexemes, at)
                || known.contains(Cue.TO) && (isInfinitive(lexemes, at) || isPerfect(lexemes, at));
    }

    /** "To have left". */
    private boolean isPerfect(List<Lexeme> lexemes, int at) {
        return at + 1 < lexemes.size() && cues.is(lexemes.get(at + 1), Cue.HAS);
    }

    /** "Will", "they'll" and "won't". */
    boolean isWill(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean wont = lexeme.word().equals("won")
                && at + 2 < lexemes.size()
                && lexemes.get(at + 2).word().equals("t")
                && !lexemes.get(at + 1).isWord();
        return wont || cues.is(lexeme, Cue.WILL) && !lexeme.capital();
    }

    /** "Is", "they're" and "it's"; the "'s" of a noun is another. */
    boolean isIs(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean its = lexeme.word().equals("'s") && at > 0 && cues.is(lexemes.get(at - 1), Cue.PRONOUN);
        return its || cues.is(lexeme, Cue.IS);
    }

    /** "Previously announced talks", "no earlier than": no word of what is past. */
    boolean isAdverb(List<Lexeme> lexemes, int at) {
        return at + 1 < lexemes.size() && (isPastForm(lexemes.get(at + 1)) || cues.is(lexemes.get(at + 1), Cue.THAN));
    }

    /** "Not", "immediately" and the mark of "didn't". */
    boolean isWithin(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        String word = lexeme.word();
        boolean mark = lexeme.end() - lexeme.start() == 1 && "'\u2019".indexOf(word.charAt(0)) >= 0;
        return mark
                || cues.is(lexeme, Cue.WITHIN)
                || word.endsWith("ly") && !lexeme.capital() && !cues.is(lexeme, Cue.LY_NOUN);
    }
}
