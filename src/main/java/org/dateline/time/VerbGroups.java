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

    /** "Could not", "couldn't": so many words behind. */
    private static final int NOT = 2;

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
        /** "Wins", of another verb. */
        THIRD,
        WILL,
        /** "Could". */
        MODAL,
        WOULD,
        /** "Was leaving". */
        WAS_DOING,
        /** "Is due", "scheduled", "data to be released". */
        PLAN,
        /** "Agreed to meet". */
        PROMISE,
        /** "Voted to strike", "asked to speak". */
        WISH,
        /** "Was due", "was to meet". */
        PLAN_PAST,
        /** "Had been due". */
        HAD_PLAN,
        /** "To meet", hanging on no verb. */
        INFINITIVE;

        boolean isAhead() {
            return this == PRESENT
                    || this == THIRD
                    || this == WILL
                    || this == MODAL
                    || this == WOULD
                    || this == PLAN
                    || this == PROMISE
                    || this == WISH
                    || this == PLAN_PAST
                    || this == INFINITIVE;
        }
    }

    /** A verb with its auxiliaries, from the first to behind the last. */
    record Group(Kind kind, int from, int to) {
        /** Whether it is an auxiliary alone, before a verb that no list knows: "would march". */
        boolean isBare() {
            return to - from == 1 && (kind == Kind.WILL || kind == Kind.MODAL || kind == Kind.WOULD);
        }
    }

    private final Cues cues;
    private final VerbForms forms;
    private final Infinitives infinitives;
    private final PresentForms presents;
    private final WasDoing wasDoing;

    VerbGroups(Cues cues) {
        this.cues = cues;
        this.forms = new VerbForms(cues);
        this.wasDoing = new WasDoing(cues);
        this.presents = new PresentForms(cues, forms);
        this.infinitives = new Infinitives(cues, forms, this);
    }

    /** The verb that the word at {@code at} belongs to. */
    Optional<Group> at(List<Lexeme> lexemes, int at) {
        return at(lexemes, at, CHAIN);
    }

    /** The same, looking so far back for what an infinitive hangs on. */
    Optional<Group> at(List<Lexeme> lexemes, int at, int reach) {
        Lexeme lexeme = lexemes.get(at);
        boolean verb = lexeme.isWord()
                && forms.mayBeVerb(lexeme)
                && !VerbForms.isPart(lexemes, at)
                && (forms.isAuxiliary(lexemes, at) || forms.isMain(lexemes, at) || isOfDay(lexemes, at));
        if (!verb) {
            return Optional.empty();
        }
        int first = first(lexemes, at);
        int last = last(lexemes, at);
        return kind(lexemes, first, last, reach).map(kind -> new Group(kind, first, last + 1));
    }

    /** Whether the verb at {@code at} begins with an auxiliary: "is", not "planned". */
    boolean isFinite(List<Lexeme> lexemes, int at) {
        return forms.isAuxiliary(lexemes, at);
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
            if (forms.isAuxiliary(lexemes, i)) {
                first = i;
                if (cues.is(lexemes.get(i), Cue.TO)) {
                    break;
                }
            } else if (!forms.isWithin(lexemes, i)) {
                break;
            }
        }
        return first;
    }

    /** The main verb of the auxiliary at {@code at}, or itself. */
    private int last(List<Lexeme> lexemes, int at) {
        int last = at;
        if (!forms.isAuxiliary(lexemes, at)) {
            return last;
        }
        for (int i = at + 1; i < Math.min(lexemes.size(), at + GROUP); i++) {
            if (lexemes.get(i).joined() == Lexeme.Joined.BREAK || cues.is(lexemes.get(i), Cue.TO)) {
                break;
            }
            if (forms.isAuxiliary(lexemes, i)) {
                last = i;
            } else if (forms.isMain(lexemes, i)) {
                return i;
            } else if (!forms.isWithin(lexemes, i)) {
                break;
            }
        }
        return last;
    }

    private Optional<Kind> kind(List<Lexeme> lexemes, int first, int last, int reach) {
        Lexeme opens = lexemes.get(first);
        Lexeme main = lexemes.get(last);
        boolean participle = forms.isPastForm(main) || cues.is(main, Cue.PARTICIPLE) || hasBeen(lexemes, first, last);
        if (first == last && !forms.isAuxiliary(lexemes, first)) {
            return alone(lexemes, first);
        }
        if (forms.isWill(lexemes, first)) {
            return Optional.of(Kind.WILL);
        } else if (cues.is(opens, Cue.MODAL)) {
            Kind kind = cues.is(opens, Cue.WOULD) ? Kind.WOULD : Kind.MODAL;
            return Optional.of(isGone(lexemes, first, last) ? Kind.PAST : kind);
        } else if (cues.is(opens, Cue.HAD)) {
            boolean plans = cues.is(main, Cue.PLAN_NOUN) && forms.isInfinitive(lexemes, last + 1);
            return Optional.of(plans ? Kind.PLAN_PAST : forms.isPlan(lexemes, last) ? Kind.HAD_PLAN : Kind.PAST);
        } else if (cues.is(opens, Cue.HAS)) {
            boolean yet = cues.is(lexemes.get(Math.min(lexemes.size() - 1, last + 1)), Cue.YET); // "has yet to arrive"
            boolean plan = !yet && (forms.isPlan(lexemes, last) || forms.isInfinitive(lexemes, last + 1));
            return Optional.of(plan ? Kind.PLAN : participle ? Kind.PERFECT : Kind.HAS);
        } else if (cues.is(opens, Cue.WAS)) {
            boolean plan = forms.isPlan(lexemes, last)
                    || (last == first || cues.is(main, Cue.GOING)) && isBeforeInfinitive(lexemes, last);
            boolean doing = first < last && main.word().endsWith("ing") && !hasBeen(lexemes, first, last);
            boolean now = plan && lexemes.subList(first, last).stream().anyMatch(word -> cues.is(word, Cue.NOW));
            return Optional.of(
                    now ? Kind.PLAN : plan ? Kind.PLAN_PAST : doing ? wasDoing.kind(lexemes, first, last) : Kind.PAST);
        } else if (forms.isIs(lexemes, first)) {
            return Optional.of(is(lexemes, first, last, participle));
        } else if (cues.is(opens, Cue.DID)) {
            return Optional.of(Kind.PAST);
        } else if (cues.is(opens, Cue.TO)) {
            return infinitives.kind(lexemes, first, last, participle, reach);
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
        if (forms.isPlan(lexemes, last) || first == last && isBeforeInfinitive(lexemes, last)) {
            return Kind.PLAN;
        } else if (cues.is(main, Cue.GOING) && forms.isInfinitive(lexemes, last + 1)) {
            return Kind.WILL;
        } else if (cues.is(main, Cue.SCHEDULING)) {
            return Kind.PRESENT;
        } else if (main.word().endsWith("ing")) {
            return Kind.PROGRESSIVE;
        }
        if (first < last && cues.is(main, Cue.ACCUSED)) {
            return Kind.PAST;
        }
        return cues.is(main, Cue.OPEN) ? Kind.PRESENT : first < last && participle ? Kind.PASSIVE : Kind.IS;
    }

    /** "Is now to start". */
    private boolean isBeforeInfinitive(List<Lexeme> lexemes, int at) {
        int next = at + 1;
        while (next < lexemes.size() && forms.isWithin(lexemes, next)) {
            next++;
        }
        return forms.isInfinitive(lexemes, next);
    }

    /** "May have left" and "could not be reached" are told of what is past. */
    private boolean isGone(List<Lexeme> lexemes, int first, int last) {
        boolean could = lexemes.get(first).word().startsWith("could");
        int end = could ? Math.max(last, Math.min(lexemes.size() - 1, first + NOT)) : last;
        for (int i = first + 1; i <= end; i++) {
            boolean not = could && cues.is(lexemes.get(i), Cue.NOT);
            if (cues.is(lexemes.get(i), Cue.HAS) && i <= last || not) {
                return true;
            }
        }
        return false;
    }

    /** A verb without an auxiliary. */
    private Optional<Kind> alone(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (forms.isPlan(lexemes, at) && forms.isPlanned(lexemes, at)) {
            if (forms.isBehindArticle(lexemes, at) && forms.isPastForm(lexeme)) {
                return Optional.empty(); // "pulled a planned sale"
            }
            return Optional.of(isOnce(lexemes, at) ? Kind.PAST : Kind.PLAN);
        }
        if (forms.isAside(lexemes, at)) {
            return Optional.empty();
        }
        boolean having = at > 0 && cues.is(lexemes.get(at - 1), Cue.HAVING) && cues.is(lexeme, Cue.PARTICIPLE);
        boolean ago = cues.is(lexeme, Cue.AGO) && !forms.isAdverb(lexemes, at);
        if (cues.is(lexeme, Cue.REPORT) || ago || having) {
            return Optional.of(Kind.PAST);
        }
        if (forms.isImperative(lexemes, at)) {
            return Optional.of(Kind.PRESENT);
        }
        boolean article = forms.isBehindArticle(lexemes, at);
        if (cues.is(lexeme, Cue.LINK)) {
            return Optional.of(Kind.IS);
        }
        boolean link = at > 0 && cues.is(lexemes.get(at - 1), Cue.LINK);
        if (at > 0 && cues.is(lexemes.get(at - 1), Cue.GETS) && forms.isPast(lexemes, at)) {
            return at(lexemes, at - 1).map(Group::kind); // "gets married"
        }
        if (forms.isPast(lexemes, at)) {
            boolean adjective = article || link || forms.isBehindPreposition(lexemes, at);
            return adjective ? Optional.empty() : Optional.of(Kind.PAST);
        }
        boolean present = presents.isPresent(lexemes, at) && !article || isOfDay(lexemes, at);
        if (!present) {
            return Optional.empty();
        }
        boolean third = !cues.is(lexeme, Cue.SCHEDULES) && !isOfDay(lexemes, at) && forms.isThird(lexemes, at);
        return Optional.of(third ? Kind.THIRD : Kind.PRESENT);
    }

    /** "Sunday sees the start of the season". */
    private boolean isOfDay(List<Lexeme> lexemes, int at) {
        return at > 0
                && cues.is(lexemes.get(at), Cue.DAY_VERB)
                && lexemes.get(at - 1).is(Tag.WEEKDAY);
    }

    /** "Originally planned". */
    private static boolean isOnce(List<Lexeme> lexemes, int at) {
        String before = at > 0 ? lexemes.get(at - 1).word() : "";
        return before.equals("originally") || before.equals("previously");
    }
}
