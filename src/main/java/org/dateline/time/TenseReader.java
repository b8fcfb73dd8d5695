package org.dateline.time;

import java.util.EnumSet;
import java.util.List;
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

    private final Cues cues;
    private final VerbSigns verbSigns;
    private final Governors governors;
    private final Openings openings;
    private final NounsBefore nouns;
    private final Surroundings surroundings;
    private final VerbAndDay together;
    private final VerbBeside beside;
    private final CaptionVerbs captions;

    private TenseReader(Cues cues) {
        this.cues = cues;
        this.verbSigns = new VerbSigns(cues);
        VerbGroups verbs = new VerbGroups(cues);
        this.governors = new Governors(cues, verbs);
        this.openings = new Openings(cues);
        this.nouns = new NounsBefore(cues);
        this.surroundings = new Surroundings(cues, verbs);
        this.together = new VerbAndDay(governors, openings, nouns);
        this.beside = new VerbBeside(cues, verbs);
        this.captions = new CaptionVerbs(cues, verbs);
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
        Governor governor = shown(lexemes, meanwhile(lexemes, to, governor(lexemes, head, to, names, signs)));
        boolean past = governor.is(Kind.PAST);
        surroundings.preposition(lexemes, head, signs);
        boolean next = governor.isNextTo(head);
        if (names || !past && !next || signs.contains(Sign.AHEAD)) {
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
        return new TenseContext(
                Tenses.of(governor.verb(), head, names, governor.next(), signs),
                signs,
                NearWords.read(words, from, to, cues));
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
        } else if (governors.isUnderPlan(lexemes, past, head - past.to() < NEXT)) {
            signs.add(Sign.UNDER_PLAN);
            if (signs.remove(Sign.NEXT_TO_PAST)) {
                signs.remove(Sign.PAST); // "would speak before markets opened on Friday"
                signs.add(Sign.WOULD);
            }
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

    /** "Waves as she arrives on Friday", below a picture: past, and no plan. */
    private Governor shown(List<Lexeme> lexemes, Governor governor) {
        boolean caption = !governor.next()
                && governor.verb().filter(verb -> captions.has(lexemes, verb)).isPresent();
        return caption
                ? new Governor(governor.verb().map(verb -> new Group(Kind.PAST, verb.from(), verb.to())), false)
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
                : before.isPresent() || line
                        ? before
                        : governors.after(lexemes, to, opens || openings.isLedIn(lexemes, head));
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
            verbSigns.name(lexemes, head, governor.verb(), governors.ofSubject(lexemes, to), signs);
        } else if (governor.verb().isPresent()) {
            Group verb = governor.verb().get();
            boolean shifted = verb.to() <= head && nouns.isShifted(lexemes, verb, head);
            if (shifted) {
                signs.add(Sign.SHIFTED);
            } else {
                verbSigns.govern(verb, governor.next() ? 0 : head - verb.to(), signs);
            }
        } else {
            boolean news = signs.contains(Sign.HEADING) && surroundings.tellsNews(lexemes, head);
            signs.add(news ? Sign.NEWS : isCaption(lexemes, head, to, signs) ? Sign.CAPTION : Sign.NO_VERB);
        }
    }

    private static boolean isWord(List<Lexeme> lexemes, int at) {
        return at < lexemes.size() && lexemes.get(at).isWord();
    }

    private boolean isCaption(List<Lexeme> lexemes, int head, int to, Set<Sign> signs) {
        return !signs.contains(Sign.OCCASION)
                && !VerbSigns.goesOn(signs)
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
