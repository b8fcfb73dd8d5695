package org.dateline.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Cues.Cue;
import org.dateline.time.VerbGroups.Group;
import org.dateline.time.VerbGroups.Kind;

/**
 * Tells whether an expression's clause speaks of the past or of what is to come. "He said he will leave Monday" is
 * FUTURE: the verb nearest before the expression counts, unless the expression opens its clause ("on Monday he left") or
 * is part of a subject ("the talks on Monday will"); then it is the one behind. A day that names an event ("his July 25
 * call") takes no tense from a verb, which is of another time than the event.
 */
final class TenseReader {
    /** How many words before and after are looked at. */
    private static final int REACH = 24;

    /** And for the verb next to it. */
    private static final int VERB_REACH = 8;

    /** "The game is on Saturday": so near a verb is the date's own. */
    private static final int NEXT = 1;

    /** "Is in the first week of": so near a verb of being is what the date is said of. */
    private static final int OWN = 1;

    /** What stands behind these goes on: "open until Friday." */
    private static final Set<Sign> AHEAD =
            EnumSet.of(Sign.BY, Sign.UNTIL, Sign.BEFORE, Sign.FROM, Sign.STARTING, Sign.FOR);

    private static final Set<String> BEFORE_DAYS = Set.of("on", "late", "early");

    private static final Map<Kind, Sign> SIGNS = Map.ofEntries(
            Map.entry(Kind.PAST, Sign.PAST),
            Map.entry(Kind.PERFECT, Sign.PERFECT),
            Map.entry(Kind.HAS, Sign.HAS),
            Map.entry(Kind.IS, Sign.IS),
            Map.entry(Kind.PASSIVE, Sign.PASSIVE),
            Map.entry(Kind.PROGRESSIVE, Sign.PROGRESSIVE),
            Map.entry(Kind.PRESENT, Sign.PRESENT),
            Map.entry(Kind.WILL, Sign.WILL),
            Map.entry(Kind.MODAL, Sign.MODAL),
            Map.entry(Kind.PLAN, Sign.PLAN),
            Map.entry(Kind.PLAN_PAST, Sign.PLAN_PAST),
            Map.entry(Kind.INFINITIVE, Sign.INFINITIVE));

    private final Cues cues;
    private final VerbGroups verbs;
    private final Surroundings surroundings;

    private TenseReader(Cues cues) {
        this.cues = cues;
        this.verbs = new VerbGroups(cues);
        this.surroundings = new Surroundings(cues, verbs);
    }

    static TenseReader load() {
        return new TenseReader(Cues.load());
    }

    /** What is said around lexemes {@code from} to {@code to}, exclusive. */
    TenseContext read(List<Lexeme> lexemes, int from, int to, Set<Sign> layout) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        signs.addAll(layout);
        int head = head(lexemes, from);
        boolean names = namesEvent(lexemes, from, to);
        boolean opens = opens(lexemes, head);
        Optional<Group> before = opens ? Optional.empty() : before(lexemes, head, signs);
        if (opens && names && isListed(lexemes, head)) {
            before(lexemes, head, signs); // "after Friday's report and Tuesday's vote": for the "after" alone
        }
        boolean line = signs.contains(Sign.LINE) && !isWord(lexemes, to);
        boolean own = before.filter(group -> head - group.to() < NEXT).isPresent();
        Optional<Group> at = line || own ? Optional.empty() : startingAt(lexemes, to);
        boolean subject = at.isPresent();
        Optional<Group> behind = subject ? at : before.isPresent() || line ? before : after(lexemes, to);
        Optional<Group> verb = behind.isEmpty() && opens && isListed(lexemes, head)
                ? before(lexemes, head, signs) // "will fly to Lima on Friday, and on Sunday to Quito"
                : behind;
        surroundings.preposition(lexemes, head, signs);
        if (names || verb.filter(group -> group.kind() == Kind.PAST).isEmpty()) {
            surroundings.occasion(lexemes, head, to, names, signs);
        }
        if (!names && verb.filter(group -> group.kind() == Kind.PAST).isPresent()) {
            signs.remove(Sign.FROM); // "rose by a third from Friday"
        }
        boolean off = surroundings.isCalledOff(lexemes, to);
        boolean aftermath = !names && signs.contains(Sign.INCIDENT) && signs.contains(Sign.AFTER);
        if (aftermath) {
            signs.add(Sign.NO_VERB); // "to appear in court over a crash on Sunday"
        } else if (off) {
            signs.add(Sign.OFF);
        } else if (!names && surroundings.isCredited(lexemes, to)) {
            signs.remove(Sign.HEADING);
            signs.add(Sign.CAPTION);
        } else {
            verb.ifPresentOrElse(
                    group -> govern(
                            group, subject ? 0 : head - group.to(), names || subject && isOther(group, signs), signs),
                    () -> signs.add(isCaption(lexemes, head, to, names, signs) ? Sign.CAPTION : Sign.NO_VERB));
        }
        return new TenseContext(tense(verb, head, names, subject, signs), signs);
    }

    /** "The deal on Sunday ends the strike": what the deal does is of another day. */
    private static boolean isOther(Group group, Set<Sign> signs) {
        return signs.contains(Sign.INCIDENT) && (group.kind() == Kind.PRESENT || group.kind() == Kind.IS);
    }

    private static void govern(Group group, int distance, boolean names, Set<Sign> signs) {
        if (names) {
            signs.add(Sign.NAMES);
            if (signs.contains(Sign.FOR) || signs.contains(Sign.BEFORE)) {
                return; // "spoke ahead of Saturday's march": the verb says nothing of the march
            }
            if (group.kind().isAhead()) {
                signs.add(Sign.NAMES_AHEAD);
            } else if (group.kind() == Kind.PAST) {
                signs.add(Sign.NAMES_PAST);
            }
            return;
        }
        signs.add(SIGNS.get(group.kind()));
        boolean next = distance >= 0 && distance < NEXT;
        if (next && group.kind() == Kind.PAST) {
            signs.add(Sign.NEXT_TO_PAST);
        } else if (next && group.kind() == Kind.IS) {
            signs.add(Sign.NEXT_TO_IS);
        }
    }

    private static Tense tense(Optional<Group> verb, int head, boolean names, boolean subject, Set<Sign> signs) {
        if (signs.contains(Sign.SINCE)) {
            return Tense.PAST;
        }
        if (signs.contains(Sign.UNTIL) || signs.contains(Sign.STARTING)) {
            return Tense.FUTURE;
        }
        if (names) {
            boolean ahead = subject && verb.orElseThrow().kind().isAhead();
            boolean past = verb.filter(group -> group.kind() == Kind.PAST).isPresent();
            return ahead ? Tense.FUTURE : past ? Tense.PAST : Tense.UNKNOWN;
        }
        if (signs.contains(Sign.OFF)) {
            return Tense.FUTURE;
        }
        boolean headline = signs.contains(Sign.HEADING) && signs.contains(Sign.PRESENT);
        Tense tense = verb.filter(group -> !headline) // "Index closes at its lowest in years" tells of what was
                .map(group -> tense(group, head))
                .orElse(Tense.UNKNOWN);
        return tense == Tense.UNKNOWN && signs.contains(Sign.BY) ? Tense.FUTURE : tense;
    }

    private static boolean isWord(List<Lexeme> lexemes, int at) {
        return at < lexemes.size() && lexemes.get(at).isWord();
    }

    private static Tense tense(Group group, int head) {
        return switch (group.kind()) {
            case PAST, PERFECT -> Tense.PAST;
            case IS, HAS -> group.to() <= head && head - group.to() <= OWN ? Tense.FUTURE : Tense.UNKNOWN;
            case PASSIVE, PROGRESSIVE -> Tense.UNKNOWN;
            default -> Tense.FUTURE;
        };
    }

    /** Where the words that lead to the expression begin: at "on" of "on Friday". */
    private static int head(List<Lexeme> lexemes, int from) {
        int head = from;
        while (head > 0
                && lexemes.get(head).joined() != Lexeme.Joined.BREAK
                && BEFORE_DAYS.contains(lexemes.get(head - 1).word())) {
            head--;
        }
        return head;
    }

    /** Whether the expression stands first in its sentence or clause. */
    private boolean opens(List<Lexeme> lexemes, int head) {
        if (head == 0 || lexemes.get(head).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, head - 1, cues)) {
            return true;
        }
        boolean joins = cues.is(lexemes.get(head - 1), Cue.OPENER);
        boolean list = head > 1 && isDay(lexemes.get(head - 2));
        return joins && !list;
    }

    private boolean isCaption(List<Lexeme> lexemes, int head, int to, boolean names, Set<Sign> signs) {
        return !names && signs.stream().noneMatch(AHEAD::contains) && surroundings.isCaption(lexemes, head, to);
    }

    private static boolean isListed(List<Lexeme> lexemes, int head) {
        return head > 1
                && lexemes.get(head).joined() != Lexeme.Joined.BREAK
                && Links.AND.contains(lexemes.get(head - 1).word());
    }

    private static boolean isDay(Lexeme lexeme) {
        return lexeme.is(Tag.WEEKDAY) || lexeme.is(Tag.DAY) || lexeme.is(Tag.MONTH) || lexeme.is(Tag.PART);
    }

    /** "Friday's vote", "the Monday meeting", "his July 25 call". */
    private boolean namesEvent(List<Lexeme> lexemes, int from, int to) {
        if (to >= lexemes.size() || lexemes.get(to).joined() == Lexeme.Joined.BREAK) {
            return false;
        }
        Lexeme next = lexemes.get(to);
        if (next.word().equals("'s")) {
            return true;
        }
        boolean article = from > 0
                && (cues.is(lexemes.get(from - 1), Cue.ARTICLE)
                        || lexemes.get(from - 1).word().equals("'s"));
        return article && next.isWord();
    }

    private Optional<Group> before(List<Lexeme> lexemes, int head, Set<Sign> signs) {
        for (int at = head - 1; at >= Math.max(0, head - REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            Optional<Group> group = verbs.at(lexemes, at);
            if (group.isPresent()) {
                return group;
            }
            Set<Cue> known = cues.of(lexemes.get(at));
            if (known.contains(Cue.SINCE)) {
                signs.add(Sign.SINCE); // "since her return to the capital in May"
                return Optional.empty();
            }
            if (known.contains(Cue.AFTER)) {
                signs.add(Sign.AFTER);
            }
        }
        return Optional.empty();
    }

    /** The verb behind; an infinitive only where there is no other. */
    private Optional<Group> after(List<Lexeme> lexemes, int to) {
        Optional<Group> infinitive = Optional.empty();
        boolean parted = false;
        for (int at = to; at < Math.min(lexemes.size(), to + REACH); at++) {
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            Optional<Group> group = verbs.at(lexemes, at);
            boolean finite = group.filter(g -> g.kind() != Kind.INFINITIVE).isPresent();
            if (finite) {
                return group;
            }
            parted |= lexeme.word().equals(",");
            infinitive = parted ? infinitive : infinitive.or(() -> group);
        }
        return infinitive;
    }

    /** The verb that follows the expression at once. */
    private Optional<Group> startingAt(List<Lexeme> lexemes, int to) {
        boolean word = isWord(lexemes, to)
                && lexemes.get(to).joined() != Lexeme.Joined.BREAK
                && !cues.is(lexemes.get(to), Cue.TO);
        return word ? verbs.at(lexemes, to).filter(group -> group.from() == to) : Optional.empty();
    }

    /** The verb next to the expression, where it says whether what is told is done or not. */
    Optional<DateExpression.Verb> verb(List<Lexeme> lexemes, int from, int to) {
        if (to < lexemes.size()
                && lexemes.get(to).joined() == Lexeme.Joined.NO
                && cues.is(lexemes.get(to), Cue.PRESENT)) {
            boolean in = from > 0 && lexemes.get(from - 1).word().equals("in");
            return in
                    ? Optional.of(new DateExpression.Verb(lexemes.get(to).word(), Tense.FUTURE, true))
                    : Optional.empty();
        }
        for (int at = from - 1; at >= Math.max(0, from - VERB_REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.word().equals("will") || lexeme.word().equals("ll")) {
                return Optional.of(new DateExpression.Verb(lexeme.word(), Tense.FUTURE, false));
            }
            if (cues.is(lexeme, Cue.DONE)) {
                return Optional.of(new DateExpression.Verb(lexeme.word(), Tense.PAST, false));
            }
            boolean past = verbs.at(lexemes, at)
                    .filter(group -> group.kind() == Kind.PAST)
                    .isPresent();
            if (cues.is(lexeme, Cue.BLOCK) || past) {
                break;
            }
        }
        return Optional.empty();
    }
}
