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
    /** "The game is on Saturday": so near a verb is the date's own. */
    private static final int NEXT = 1;

    /** What stands behind these goes on: "open until Friday." */
    private static final Set<Sign> AHEAD = EnumSet.of(
            Sign.BY,
            Sign.THROUGH,
            Sign.UNTIL,
            Sign.BEFORE,
            Sign.AHEAD,
            Sign.FROM,
            Sign.FROM_DAY,
            Sign.STARTING,
            Sign.FOR,
            Sign.FOR_DAY);

    /** And of what these stand before, the verb says nothing: "spoke ahead of Saturday's march". */
    private static final Set<Sign> UNTOLD = EnumSet.of(Sign.FOR, Sign.BEFORE, Sign.AHEAD);

    private static final Set<Kind> DONE = EnumSet.of(Kind.IS, Kind.HAS, Kind.PERFECT);

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
            Map.entry(Kind.WOULD, Sign.WOULD),
            Map.entry(Kind.WAS_DOING, Sign.WAS_DOING),
            Map.entry(Kind.PLAN, Sign.PLAN),
            Map.entry(Kind.PROMISE, Sign.PROMISE),
            Map.entry(Kind.WISH, Sign.WISH),
            Map.entry(Kind.PLAN_PAST, Sign.PLAN_PAST),
            Map.entry(Kind.HAD_PLAN, Sign.HAD_PLAN),
            Map.entry(Kind.INFINITIVE, Sign.INFINITIVE));

    private final Cues cues;
    private final Governors governors;
    private final Openings openings;
    private final NounsBefore nouns;
    private final Surroundings surroundings;
    private final VerbAndDay together;
    private final VerbBeside beside;

    private TenseReader(Cues cues) {
        this.cues = cues;
        VerbGroups verbs = new VerbGroups(cues);
        this.governors = new Governors(cues, verbs);
        this.openings = new Openings(cues);
        this.nouns = new NounsBefore(cues);
        this.surroundings = new Surroundings(cues, verbs);
        this.together = new VerbAndDay(governors, openings, nouns);
        this.beside = new VerbBeside(cues, verbs);
    }

    static TenseReader load() {
        return new TenseReader(Cues.load());
    }

    /** What is said around lexemes {@code from} to {@code to}, exclusive. */
    TenseContext read(List<Lexeme> words, int from, int to, Set<Sign> layout) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        signs.addAll(layout);
        List<Lexeme> lexemes = layout.contains(Sign.HEADING) ? Headlines.plain(words, from) : words;
        int head = Openings.head(lexemes, from);
        boolean names = namesEvent(lexemes, from, to);
        Governor governor = meanwhile(lexemes, to, governor(lexemes, head, to, names, signs));
        boolean past = governor.is(Kind.PAST);
        surroundings.preposition(lexemes, head, signs);
        boolean next = governor.isNextTo(head);
        if (names || !past && !next) {
            surroundings.occasion(lexemes, head, to, names, signs);
        }
        if (names && surroundings.isBehindOff(lexemes, head)) {
            signs.add(Sign.OFF);
        }
        together.read(lexemes, head, names, governor.verb(), signs);
        if (!names && past) {
            signs.remove(Sign.FROM); // "rose by a third from Friday"
        }
        if (isWord(lexemes, to) && cues.is(lexemes.get(to), Cue.THAT)) {
            signs.add(Sign.REPORTED);
        }
        weigh(lexemes, head, to, names, governor, signs);
        if (signs.contains(Sign.PAST) && !governor.next()) {
            hedge(lexemes, head, governor.verb().orElseThrow(), signs);
        }
        if (isOver(signs)) {
            signs.remove(Sign.OCCASION);
            signs.remove(Sign.NAMES_OCCASION);
        }
        return new TenseContext(Tenses.of(governor.verb(), head, names, governor.next(), signs), signs);
    }

    /** "Came to Saturday's parade", "have grown after Saturday's vote". */
    private static boolean isOver(Set<Sign> signs) {
        return signs.contains(Sign.SUBJECT_PAST)
                || signs.contains(Sign.SINCE)
                || signs.contains(Sign.AFTER) && !signs.contains(Sign.NAMES_AHEAD);
    }

    /** What a past verb says less by. */
    private void hedge(List<Lexeme> lexemes, int head, Group past, Set<Sign> signs) {
        if (governors.isConditional(lexemes, past)) {
            signs.remove(Sign.PAST);
            signs.add(Sign.IF);
        } else if (head - past.to() >= NEXT && governors.isUnderPlan(lexemes, past)) {
            signs.add(Sign.UNDER_PLAN);
        }
    }

    /**
     * The verb that an expression hangs on.
     *
     * @param next whether it stands right behind the expression
     */
    private record Governor(Optional<Group> verb, boolean next) {
        boolean is(Kind kind) {
            return verb.filter(group -> group.kind() == kind).isPresent();
        }

        /** "Is set to close Friday". */
        boolean isNextTo(int head) {
            return !next
                    && verb.filter(group -> group.to() == head || group.isBare() && group.to() == head - 1)
                            .isPresent();
        }
    }

    /** "Was driving home on Friday when the bridge fell": past, and no plan. */
    private Governor meanwhile(List<Lexeme> lexemes, int to, Governor governor) {
        return (governor.is(Kind.WAS_DOING) || governor.is(Kind.PLAN_PAST)) && governors.isMeanwhile(lexemes, to)
                ? new Governor(
                        governor.verb().map(verb -> new Group(Kind.PAST, verb.from(), verb.to())), governor.next())
                : governor;
    }

    private Governor governor(List<Lexeme> lexemes, int head, int to, boolean names, Set<Sign> signs) {
        boolean opens = openings.opens(lexemes, head, signs);
        Optional<Group> before = opens ? Optional.empty() : governors.before(lexemes, head, signs);
        if (opens && names && Openings.isListed(lexemes, head)) {
            governors.before(lexemes, head, signs); // "after Friday's report and Tuesday's vote": for the "after" alone
        }
        boolean line = signs.contains(Sign.LINE) && !isWord(lexemes, to);
        Optional<Group> at = line ? Optional.empty() : governors.startingAt(lexemes, to, before, head);
        if (at.isPresent()) {
            return new Governor(at, true);
        }
        Optional<Group> subject = names || !surroundings.isOccasion(lexemes, head)
                ? Optional.empty()
                : governors.ofSubject(lexemes, to).filter(group -> group.kind().isAhead());
        Optional<Group> behind = subject.isPresent()
                ? subject // "said the talks on Friday in Lima will be short"
                : before.isPresent() || line ? before : governors.after(lexemes, to, opens);
        boolean listed = behind.isEmpty() && opens && Openings.isListed(lexemes, head);
        return new Governor(
                listed
                        ? governors.before(lexemes, head, signs) // "will fly to Lima on Friday, and on Sunday to Quito"
                        : behind,
                false);
    }

    private void weigh(List<Lexeme> lexemes, int head, int to, boolean names, Governor governor, Set<Sign> signs) {
        boolean aftermath = !names
                && signs.contains(Sign.INCIDENT)
                && (signs.contains(Sign.AFTER) || signs.contains(Sign.AFTERMATH));
        if (aftermath) {
            signs.add(Sign.NO_VERB); // "to appear in court over a crash on Sunday"
        } else if (surroundings.isCalledOff(lexemes, to)) {
            signs.add(Sign.OFF);
        } else if (!names && surroundings.isCredited(lexemes, to)) {
            signs.remove(Sign.HEADING);
            signs.add(Sign.CAPTION);
        } else if (names) {
            name(governor.verb(), governors.ofSubject(lexemes, to), signs);
        } else if (governor.verb().isPresent()) {
            Group verb = governor.verb().get();
            boolean shifted = verb.to() <= head && nouns.isShifted(lexemes, verb, head);
            if (shifted) {
                signs.add(Sign.SHIFTED);
            } else {
                govern(verb, governor.next() ? 0 : head - verb.to(), signs);
            }
        } else {
            boolean news = signs.contains(Sign.HEADING) && surroundings.tellsNews(lexemes, head);
            signs.add(news ? Sign.NEWS : isCaption(lexemes, head, to, signs) ? Sign.CAPTION : Sign.NO_VERB);
        }
    }

    /** What verbs say of a day that names an event: that of which it is the subject, else the one before. */
    private static void name(Optional<Group> verb, Optional<Group> own, Set<Sign> signs) {
        signs.add(Sign.NAMES);
        if (own.isPresent()) {
            Kind kind = own.get().kind();
            boolean past = kind == Kind.PAST || kind == Kind.PERFECT || kind == Kind.WAS_DOING;
            boolean over = (signs.contains(Sign.INCIDENT) || signs.contains(Sign.ACT))
                    && !past; // "Sunday's blast will be remembered"
            signs.add(
                    over
                            ? Sign.NAMES
                            : kind.isAhead() ? Sign.SUBJECT_AHEAD : past ? Sign.SUBJECT_PAST : Sign.SUBJECT_NOW);
        } else if (verb.isEmpty() || signs.contains(Sign.OFF) || signs.stream().anyMatch(UNTOLD::contains)) {
            return; // "spoke ahead of Saturday's march": the verb says nothing of the march
        } else if (verb.get().kind().isAhead()) {
            signs.add(Sign.NAMES_AHEAD);
        } else if (verb.get().kind() == Kind.PAST || verb.get().kind() == Kind.PERFECT) {
            signs.add(Sign.NAMES_PAST);
        }
    }

    /** "The deal on Sunday ends the strike", "will pay the closing price on Friday": of another day. */
    private static boolean isOther(Group group, Set<Sign> signs) {
        if (signs.contains(Sign.DOING) && DONE.contains(group.kind())) {
            return true;
        }
        boolean level = signs.contains(Sign.LEVEL) && signs.stream().noneMatch(AHEAD::contains);
        return (level || signs.contains(Sign.INCIDENT)) && group.kind() != Kind.PAST
                || signs.contains(Sign.ACT) && (group.kind() == Kind.PRESENT || group.kind() == Kind.IS);
    }

    private static void govern(Group group, int distance, Set<Sign> signs) {
        if (isOther(group, signs)) {
            signs.add(Sign.NAMES);
            return;
        }
        boolean heading = signs.contains(Sign.HEADING);
        if (heading && group.kind() == Kind.INFINITIVE) {
            signs.add(Sign.PLAN); // "Fair to open on Sunday"
            return;
        } else if (heading && group.kind() == Kind.PAST && signs.stream().anyMatch(AHEAD::contains)) {
            signs.add(Sign.PASSIVE); // "Road closed until Sunday"
            return;
        }
        if (signs.contains(Sign.FOR_DAY) && (group.kind() == Kind.PAST || group.kind() == Kind.PERFECT)) {
            signs.add(Sign.BOOKED);
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

    private static boolean isWord(List<Lexeme> lexemes, int at) {
        return at < lexemes.size() && lexemes.get(at).isWord();
    }

    private boolean isCaption(List<Lexeme> lexemes, int head, int to, Set<Sign> signs) {
        return !signs.contains(Sign.OCCASION)
                && signs.stream().noneMatch(AHEAD::contains)
                && surroundings.isCaption(lexemes, head, to)
                && governors.after(lexemes, to, true).isEmpty();
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

    /** The verb next to the expression, where it says whether what is told is done or not. */
    Optional<DateExpression.Verb> verb(List<Lexeme> lexemes, int from, int to) {
        return beside.verb(lexemes, from, to);
    }
}
