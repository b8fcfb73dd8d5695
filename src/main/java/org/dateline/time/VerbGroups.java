package org.dateline.time;

import java.util.List;
import java.util.Optional;
import org.dateline.time.Cues.Cue;

/**
 * Finds verbs with their auxiliaries, and of what time they speak: "could not be located" is past, "is due to arrive" a
 * plan, and in "refused to answer" the infinitive is as past as the verb before it. Looks at a few words around one.
 */
final class VerbGroups {
    /** So many words stand between the first auxiliary and the verb: "has not yet been formally". */
    private static final int GROUP = 5;

    /** So many before an infinitive is the verb that it hangs on: "urged the city's new council to". */
    private static final int CHAIN = 8;

    /** Of what time a verb speaks. */
    enum Kind {
        /** "Left", "was hurt", "could not be reached", "may have left", "rallied to beat". */
        PAST,
        /** "Has left". */
        PERFECT,
        /** "Has talks". */
        HAS,
        /** "Is". */
        IS,
        /** "Is accused". */
        PASSIVE,
        /** "Is recovering"; of verbs of occasions ("is leaving") it is PRESENT. */
        PROGRESSIVE,
        /** "Opens", of a verb of occasions. */
        PRESENT,
        WILL,
        /** "Could", "would". */
        MODAL,
        /** "Is due", "scheduled", "agreed to meet". */
        PLAN,
        /** "Was due", "was to meet". */
        PLAN_PAST,
        /** "To meet", hanging on no verb. */
        INFINITIVE;

        boolean isAhead() {
            return this == PRESENT
                    || this == WILL
                    || this == MODAL
                    || this == PLAN
                    || this == PLAN_PAST
                    || this == INFINITIVE;
        }
    }

    /** A verb with its auxiliaries, from the first to behind the last. */
    record Group(Kind kind, int from, int to) {}

    private final Cues cues;

    VerbGroups(Cues cues) {
        this.cues = cues;
    }

    /** The verb that the word at {@code at} belongs to. */
    Optional<Group> at(List<Lexeme> lexemes, int at) {
        return at(lexemes, at, CHAIN);
    }

    private Optional<Group> at(List<Lexeme> lexemes, int at, int reach) {
        Lexeme lexeme = lexemes.get(at);
        boolean verb = lexeme.isWord() && (isAuxiliary(lexemes, at) || isMain(lexemes, at));
        if (!verb) {
            return Optional.empty();
        }
        int first = first(lexemes, at);
        int last = last(lexemes, at);
        return kind(lexemes, first, last, reach).map(kind -> new Group(kind, first, last + 1));
    }

    /** The first auxiliary of the verb at {@code at}, or itself. */
    private int first(List<Lexeme> lexemes, int at) {
        int first = at;
        if (cues.is(lexemes.get(at), Cue.TO)) {
            return first;
        }
        for (int i = at - 1; i >= Math.max(0, at - GROUP); i--) {
            if (lexemes.get(i + 1).joined() == Lexeme.Joined.BREAK) {
                break;
            }
            if (isAuxiliary(lexemes, i)) {
                first = i;
                if (cues.is(lexemes.get(i), Cue.TO)) {
                    break;
                }
            } else if (!isWithin(lexemes, i)) {
                break;
            }
        }
        return first;
    }

    /** The main verb of the auxiliary at {@code at}, or itself. */
    private int last(List<Lexeme> lexemes, int at) {
        int last = at;
        if (!isAuxiliary(lexemes, at)) {
            return last;
        }
        for (int i = at + 1; i < Math.min(lexemes.size(), at + GROUP); i++) {
            if (lexemes.get(i).joined() == Lexeme.Joined.BREAK || cues.is(lexemes.get(i), Cue.TO)) {
                break;
            }
            if (isAuxiliary(lexemes, i)) {
                last = i;
            } else if (isMain(lexemes, i)) {
                return i;
            } else if (!isWithin(lexemes, i)) {
                break;
            }
        }
        return last;
    }

    private Optional<Kind> kind(List<Lexeme> lexemes, int first, int last, int reach) {
        Lexeme opens = lexemes.get(first);
        Lexeme main = lexemes.get(last);
        boolean participle = isPastForm(main) || cues.is(main, Cue.PARTICIPLE) || hasBeen(lexemes, first, last);
        if (first == last && !isAuxiliary(lexemes, first)) {
            return alone(lexemes, first);
        }
        if (isWill(lexemes, first)) {
            return Optional.of(Kind.WILL);
        } else if (cues.is(opens, Cue.MODAL)) {
            return Optional.of(isGone(lexemes, first, last) ? Kind.PAST : Kind.MODAL);
        } else if (cues.is(opens, Cue.HAD)) {
            return Optional.of(Kind.PAST); // what "had been planned", too
        } else if (cues.is(opens, Cue.HAS)) {
            boolean plan = isPlan(lexemes, last) || isInfinitive(lexemes, last + 1);
            return Optional.of(plan ? Kind.PLAN : participle ? Kind.PERFECT : Kind.HAS);
        } else if (cues.is(opens, Cue.WAS)) {
            boolean plan = isPlan(lexemes, last) || last == first && isInfinitive(lexemes, last + 1);
            return Optional.of(plan ? Kind.PLAN_PAST : Kind.PAST);
        } else if (isIs(lexemes, first)) {
            return Optional.of(is(lexemes, first, last, participle));
        } else if (cues.is(opens, Cue.DID)) {
            return Optional.of(Kind.PAST);
        } else if (cues.is(opens, Cue.TO)) {
            return infinitive(lexemes, first, last, participle, reach);
        }
        return Optional.empty();
    }

    private boolean hasBeen(List<Lexeme> lexemes, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (cues.is(lexemes.get(i), Cue.BEEN)) {
                return true;
            }
        }
        return false;
    }

    private Kind is(List<Lexeme> lexemes, int first, int last, boolean participle) {
        Lexeme main = lexemes.get(last);
        if (isPlan(lexemes, last) || first == last && isInfinitive(lexemes, last + 1)) {
            return Kind.PLAN;
        } else if (main.word().equals("going") && isInfinitive(lexemes, last + 1)) {
            return Kind.WILL;
        } else if (cues.is(main, Cue.SCHEDULING)) {
            return Kind.PRESENT;
        } else if (main.word().endsWith("ing")) {
            return Kind.PROGRESSIVE;
        }
        return first < last && participle ? Kind.PASSIVE : Kind.IS;
    }

    /** "May have left" and "could not be reached" are told of what is past. */
    private boolean isGone(List<Lexeme> lexemes, int first, int last) {
        boolean could = lexemes.get(first).word().startsWith("could");
        for (int i = first + 1; i <= last; i++) {
            String word = lexemes.get(i).word();
            if (cues.is(lexemes.get(i), Cue.HAS) || could && (word.equals("not") || word.equals("t"))) {
                return true;
            }
        }
        return false;
    }

    /** A verb without an auxiliary. */
    private Optional<Kind> alone(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (isPlan(lexemes, at)) {
            return Optional.of(isOnce(lexemes, at) ? Kind.PAST : Kind.PLAN);
        }
        if (cues.is(lexeme, Cue.REPORT) || cues.is(lexeme, Cue.AGO)) {
            return Optional.of(Kind.PAST);
        }
        boolean article = at > 0 && cues.is(lexemes.get(at - 1), Cue.ARTICLE);
        boolean link = at > 0 && cues.is(lexemes.get(at - 1), Cue.LINK);
        if (isPastForm(lexeme)) {
            return article || link ? Optional.empty() : Optional.of(Kind.PAST);
        }
        return isPresent(lexemes, at) && !article ? Optional.of(Kind.PRESENT) : Optional.empty();
    }

    /** "Originally planned". */
    private static boolean isOnce(List<Lexeme> lexemes, int at) {
        String before = at > 0 ? lexemes.get(at - 1).word() : "";
        return before.equals("originally") || before.equals("previously");
    }

    /** "Doors open", "they meet", "Smith and Jones meet"; "the court hears", "he opens". */
    private boolean isPresent(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean part = at + 1 < lexemes.size() && lexemes.get(at + 1).joined() == Lexeme.Joined.HYPHEN;
        if (at == 0 || part || lexeme.capital() || lexeme.joined() != Lexeme.Joined.NO) {
            return false;
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
            return pronoun || (cues.is(lexeme, Cue.NOUNS) ? verb : one);
        }
        if (cues.is(lexeme, Cue.SCHEDULE)) {
            boolean several = isPlural(before) || cues.is(before, Cue.PRONOUNS) || isCount(before);
            boolean noun = cues.is(lexeme, Cue.NOUN);
            boolean two =
                    before.capital() && at > 1 && lexemes.get(at - 2).word().equals("and");
            boolean other =
                    cues.is(before, Cue.DETERMINER) || cues.is(before, Cue.PREPOSITION) || isWithin(lexemes, at - 1);
            return several || two || !noun && !other;
        }
        return false;
    }

    private static boolean isPlural(Lexeme lexeme) {
        String word = lexeme.word();
        return lexeme.is(Tag.PLURAL)
                || lexeme.capital() && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    }

    /** Whether another word of the sentence follows that is no "again", "on" or day. */
    private boolean isOther(List<Lexeme> lexemes, int at) {
        return at < lexemes.size()
                && lexemes.get(at).tags() == Tag.LETTER.bit()
                && !isWithin(lexemes, at)
                && !lexemes.get(at).word().equals("on");
    }

    /** "The two meet". */
    private static boolean isCount(Lexeme lexeme) {
        return lexeme.is(Tag.NUM) && lexeme.isWord();
    }

    /** What the verb that an infinitive hangs on says of it. */
    private Optional<Kind> infinitive(List<Lexeme> lexemes, int at, int last, boolean participle, int reach) {
        boolean perfect = at < last && cues.is(lexemes.get(at + 1), Cue.HAS) && participle;
        if (perfect) {
            return Optional.of(Kind.PAST);
        }
        if (!isInfinitive(lexemes, at)) {
            return Optional.empty();
        }
        boolean pledge = false;
        for (int i = at - 1; i >= Math.max(0, at - reach); i--) {
            if (lexemes.get(i + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, i, cues)) {
                break;
            }
            if (cues.is(lexemes.get(i), Cue.PROMISE)) {
                return Optional.of(isDenied(lexemes, i) ? Kind.PAST : Kind.PLAN);
            }
            Optional<Group> governor = at(lexemes, i, reach - (at - i));
            if (governor.isPresent()) {
                Kind kind = hanging(governor.get().kind());
                return Optional.of(pledge && kind == Kind.PAST ? Kind.PLAN_PAST : kind);
            }
            pledge |= cues.is(lexemes.get(i), Cue.PLEDGE);
        }
        return Optional.of(pledge ? Kind.PLAN : Kind.INFINITIVE);
    }

    /** "Did not want". */
    private boolean isDenied(List<Lexeme> lexemes, int at) {
        int before = at - 1;
        while (before > 0 && isWithin(lexemes, before)) {
            before--;
        }
        return before >= 0 && cues.is(lexemes.get(before), Cue.DID);
    }

    private static Kind hanging(Kind governor) {
        return switch (governor) {
            case IS, HAS, PASSIVE, PROGRESSIVE -> Kind.INFINITIVE;
            default -> governor;
        };
    }

    /** Whether the word at {@code at} is the "to" of an infinitive, and not of a destination or a score. */
    boolean isInfinitive(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size() || !cues.is(lexemes.get(at), Cue.TO)) {
            return false;
        }
        int verb = at + 1;
        while (verb < lexemes.size() && isWithin(lexemes, verb)) {
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

    private boolean isMain(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        return isPlan(lexemes, at)
                || isPastForm(lexeme)
                || cues.is(lexeme, Cue.PARTICIPLE)
                || cues.is(lexeme, Cue.SCHEDULE)
                || cues.is(lexeme, Cue.SCHEDULES)
                || cues.is(lexeme, Cue.REPORT)
                || cues.is(lexeme, Cue.AGO)
                || lexeme.word().endsWith("ing") && lexeme.word().length() > 4 && !cues.is(lexeme, Cue.THING);
    }

    private boolean isPastForm(Lexeme lexeme) {
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
    private boolean isPlan(List<Lexeme> lexemes, int at) {
        if (!cues.is(lexemes.get(at), Cue.PLAN)) {
            return false;
        }
        String word = lexemes.get(at).word();
        boolean to = at + 1 < lexemes.size() && cues.is(lexemes.get(at + 1), Cue.TO);
        if (word.equals("set")) {
            return to || at + 1 < lexemes.size() && cues.is(lexemes.get(at + 1), Cue.FOR);
        }
        return !(word.equals("due") && to && !isInfinitive(lexemes, at + 1));
    }

    private boolean isAuxiliary(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean may = lexeme.capital() && lexeme.word().equals("may");
        return isWill(lexemes, at)
                || cues.is(lexeme, Cue.MODAL) && !may
                || isIs(lexemes, at)
                || cues.is(lexeme, Cue.WAS)
                || cues.is(lexeme, Cue.HAS)
                || cues.is(lexeme, Cue.HAD)
                || cues.is(lexeme, Cue.DID)
                || cues.is(lexeme, Cue.BE)
                || cues.is(lexeme, Cue.BEEN)
                || cues.is(lexeme, Cue.TO) && (isInfinitive(lexemes, at) || isPerfect(lexemes, at));
    }

    /** "To have left". */
    private boolean isPerfect(List<Lexeme> lexemes, int at) {
        return at + 1 < lexemes.size() && cues.is(lexemes.get(at + 1), Cue.HAS);
    }

    /** "Will", "they'll" and "won't". */
    private boolean isWill(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean wont = lexeme.word().equals("won")
                && at + 2 < lexemes.size()
                && lexemes.get(at + 2).word().equals("t")
                && !lexemes.get(at + 1).isWord();
        return wont || cues.is(lexeme, Cue.WILL) && !lexeme.capital();
    }

    /** "Is", "they're" and "it's"; the "'s" of a noun is another. */
    private boolean isIs(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        boolean its = lexeme.word().equals("'s") && at > 0 && cues.is(lexemes.get(at - 1), Cue.PRONOUN);
        return its || cues.is(lexeme, Cue.IS);
    }

    /** "Not", "immediately" and the mark of "didn't". */
    private boolean isWithin(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        String word = lexeme.word();
        boolean mark = lexeme.end() - lexeme.start() == 1 && "'\u2019".indexOf(word.charAt(0)) >= 0;
        return mark || cues.is(lexeme, Cue.WITHIN) || word.endsWith("ly") && !lexeme.capital();
    }
}
