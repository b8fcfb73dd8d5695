package org.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Cues.Cue;
import org.dateline.time.VerbGroups.Group;
import org.dateline.time.VerbGroups.Kind;

/** Finds the verbs that may govern a date: the one before it, the one right behind, the one that its noun is subject of. */
final class Governors {
    /** How many words before and after are looked at. */
    private static final int REACH = 24;

    /** Farther back in the same sentence, where nothing nearer was found. */
    private static final int REACH_BACK = 40;

    /** "Friday's key report on jobs in the country will": so far behind a day stands the verb of what it names. */
    private static final int SUBJECT_REACH = 9;

    /** "If the two sides have not agreed": so far before a verb. */
    private static final int IF_REACH = 6;

    /** "Whose release was": so far before a verb. */
    private static final int WHOSE = 7;

    private final Cues cues;
    private final VerbGroups verbs;

    Governors(Cues cues, VerbGroups verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** The verb before the expression that begins at {@code head}; signs of what stands between are added. */
    Optional<Group> before(List<Lexeme> lexemes, int head, Set<Sign> signs) {
        boolean parted = false; // "have not won since May, play on"
        for (int at = beforeAside(lexemes, head) - 1; at >= Math.max(0, head - REACH_BACK); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            if (lexemes.get(at).word().equals(":")) {
                break; // "nobody had planned it: until Friday they"
            }
            Optional<Group> group = verbs.at(lexemes, at);
            if (group.isPresent()) {
                return group;
            }
            Set<Cue> known = cues.of(lexemes.get(at));
            parted |= lexemes.get(at).word().equals(",");
            if (known.contains(Cue.SINCE) && !parted) {
                signs.add(Sign.SINCE); // "since her return to the capital in May"
                return Optional.empty();
            }
            if (known.contains(Cue.AFTER) && cues.is(lexemes.get(at + 1), Cue.OUTCOME)) {
                return Optional.of(new Group(Kind.PAST, at + 1, at + 2)); // "after beating them on Friday, will"
            }
            boolean shortly = at == head - 1 && at > 0 && cues.is(lexemes.get(at - 1), Cue.SHORTLY);
            if (shortly) {
                continue; // "shortly after midnight on Friday"
            }
            if (known.contains(Cue.AFTER)) {
                signs.add(Sign.AFTERMATH); // "angry after the talks in Lima on Friday"
            }
            if (known.contains(Cue.AHEAD) || known.contains(Cue.BEFORE)) {
                signs.add(Sign.AHEAD); // "spoke ahead of the talks in Lima on Friday"
            }
        }
        return Optional.empty();
    }

    /** "Was driving home on Friday when the bridge fell": whether a clause behind tells what came about meanwhile. */
    boolean isMeanwhile(List<Lexeme> lexemes, int to) {
        boolean meanwhile = false;
        for (int at = to; at < Math.min(lexemes.size(), to + REACH); at++) {
            if (lexemes.get(at).joined() == Lexeme.Joined.BREAK && at > to || Clauses.ends(lexemes, at, cues)) {
                return false;
            }
            meanwhile |= cues.is(lexemes.get(at), Cue.WHILE);
            Optional<Group> verb = meanwhile ? verbs.at(lexemes, at) : Optional.empty();
            if (verb.isPresent()) {
                return verb.get().kind() == Kind.PAST;
            }
        }
        return false;
    }

    /** "Will give its figures -- known as the book -- on Friday": where the dashes open that close before a date. */
    private static int beforeAside(List<Lexeme> lexemes, int head) {
        if (head == 0 || !lexemes.get(head - 1).is(Tag.DASH)) {
            return head;
        }
        for (int at = head - 2; at >= Math.max(0, head - REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK) {
                return head;
            }
            if (lexemes.get(at).is(Tag.DASH)) {
                return at;
            }
        }
        return head;
    }

    /** "…, one envoy said"; in "the ministry, in a note on Friday, said" it is the verb of the sentence. */
    private boolean isAttribution(List<Lexeme> lexemes, int at) {
        return cues.is(lexemes.get(at), Cue.SPEECH)
                && !lexemes.get(at - 1).word().equals(",");
    }

    /**
     * The verb behind; an infinitive only where there is no other.
     *
     * @param opens whether the expression opens its clause; else what follows a comma is who said it
     */
    Optional<Group> after(List<Lexeme> lexemes, int to, boolean opens) {
        Optional<Group> infinitive = Optional.empty();
        boolean parted = false;
        for (int at = to; at < Math.min(lexemes.size(), to + REACH); at++) {
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            Optional<Group> group = verbs.at(lexemes, at);
            boolean finite = group.filter(g -> g.kind() != Kind.INFINITIVE).isPresent();
            boolean passing = finite
                    && parted
                    && group.orElseThrow().from() > 0
                    && cues.is(lexemes.get(group.orElseThrow().from() - 1), Cue.PASSING);
            if (passing) {
                at = group.orElseThrow().to() - 1; // "on Friday, the mayor, who lives in Lima, said"
                continue;
            }
            if (finite) {
                boolean said = parted && !opens && isAttribution(lexemes, at);
                return said ? Optional.empty() : group;
            }
            parted |= lexeme.word().equals(",");
            boolean decided = at == to && !opens; // "the decision on Friday to cut"
            infinitive = parted || decided ? infinitive : infinitive.or(() -> group);
        }
        return infinitive;
    }

    /** The verb that follows the expression at once, where it isn't of the words before: "the plan told on Friday to". */
    Optional<Group> startingAt(List<Lexeme> lexemes, int to, Optional<Group> before, int head) {
        boolean word = to < lexemes.size()
                && lexemes.get(to).isWord()
                && lexemes.get(to).joined() != Lexeme.Joined.BREAK
                && !cues.is(lexemes.get(to), Cue.TO);
        Optional<Group> at = word ? verbs.at(lexemes, to).filter(group -> group.from() == to) : Optional.empty();
        boolean finite = at.isPresent() && verbs.isFinite(lexemes, to);
        boolean told = at.filter(group -> group.kind() == Kind.PAST && group.to() - group.from() == 1)
                        .isPresent()
                && before.filter(group -> group.kind() != Kind.PAST && isParted(lexemes, group, head))
                        .isPresent();
        if (told) {
            return at; // "says it wants a deal, the mayor on Friday threw"
        }
        boolean other = before.isPresent()
                && !isBehindAfter(lexemes, before.get(), head)
                && (!finite
                        || cues.is(
                                lexemes.get(before.get().from()), Cue.TO) // "the plan to march on Friday has angered"
                        || isRelative(lexemes, before.get())
                        || isOwn(lexemes, before.get(), head));
        return other ? Optional.empty() : at;
    }

    private static boolean isParted(List<Lexeme> lexemes, Group before, int head) {
        return before.to() < head - 1
                && lexemes.subList(before.to(), head - 1).stream()
                        .anyMatch(word -> word.word().equals(","));
    }

    /** "No date was set after the talks on Friday ended": the verb before is not of what stands behind "after". */
    private boolean isBehindAfter(List<Lexeme> lexemes, Group before, int head) {
        return before.to() < head
                && lexemes.subList(before.to(), head).stream().anyMatch(word -> cues.is(word, Cue.AFTER));
    }

    /** "The storm that hit the coast on Friday has moved on": what is behind the day is not of the day. */
    private boolean isRelative(List<Lexeme> lexemes, Group group) {
        if (cues.is(lexemes.get(group.to() - 1), Cue.SPEECH)) {
            return false;
        }
        boolean relative = group.from() > 0
                && cues.is(lexemes.get(group.from() - 1), Cue.RELATIVE)
                && !lexemes.get(group.from() - 1).capital();
        for (int at = group.from() - 2; !relative && at >= Math.max(0, group.from() - WHOSE); at--) {
            relative = cues.is(lexemes.get(at), Cue.WHOSE) && !Clauses.ends(lexemes, at + 1, cues);
        }
        return relative;
    }

    /** "Was shot Friday is": the verb right before; in "he said Friday would not do" the day is the subject of the next. */
    private boolean isOwn(List<Lexeme> lexemes, Group before, int head) {
        boolean said = cues.is(lexemes.get(before.to() - 1), Cue.SPEECH)
                && before.from() > 0
                && cues.is(lexemes.get(before.from() - 1), Cue.PERSON)
                && (before.from() == 1
                        || lexemes.get(before.from() - 1).joined() == Lexeme.Joined.BREAK
                        || Clauses.ends(lexemes, before.from() - 2, cues));
        return before.to() == head && !said;
    }

    /** The verb whose subject holds the day: "Friday's report on jobs will be", "the talks on Friday in Lima were". */
    Optional<Group> ofSubject(List<Lexeme> lexemes, int to) {
        for (int at = to; at < Math.min(lexemes.size(), to + SUBJECT_REACH); at++) {
            Lexeme lexeme = lexemes.get(at);
            boolean ends = lexeme.joined() == Lexeme.Joined.BREAK
                    || Clauses.ends(lexemes, at, cues)
                    || lexeme.word().equals(",")
                    || lexeme.is(Tag.DASH)
                    || cues.is(lexeme, Cue.OPENER)
                    || cues.is(lexeme, Cue.SUBORDINATE);
            if (ends) {
                return Optional.empty();
            }
            Optional<Group> group = verbs.at(lexemes, at).filter(g -> g.kind() != Kind.INFINITIVE);
            if (group.isPresent() && !isNoun(lexemes, at)) {
                return group;
            }
        }
        return Optional.empty();
    }

    /** "Friday's payrolls report.", "Sunday's plan to": what the day names, and no verb. */
    private boolean isNoun(List<Lexeme> lexemes, int at) {
        boolean noun = cues.is(lexemes.get(at), Cue.NOUN) && cues.is(lexemes.get(at), Cue.OCCASION);
        return noun
                || cues.is(lexemes.get(at), Cue.PLAN_NOUN)
                        && lexemes.get(at - 1).word().equals("'s");
    }

    /** "Was due on Friday but its plane broke down"; not "had been due on Friday but will now". */
    void outcome(List<Lexeme> lexemes, int head, Set<Sign> signs) {
        boolean but = false;
        for (int at = head; at < Math.min(lexemes.size(), head + REACH); at++) {
            if (lexemes.get(at).joined() == Lexeme.Joined.BREAK && at > head || Clauses.ends(lexemes, at, cues)) {
                return;
            }
            but |= cues.is(lexemes.get(at), Cue.BUT);
            Optional<Group> verb = but ? verbs.at(lexemes, at) : Optional.empty();
            if (cues.is(lexemes.get(at), Cue.NOW)) {
                return;
            } else if (verb.filter(group -> group.kind() == Kind.PAST).isPresent()) {
                signs.add(Sign.FAILED);
                return;
            }
        }
    }

    /** "Will reply to questions raised in the house on Friday": whether a verb of what is to come stands over a past one. */
    boolean isUnderPlan(List<Lexeme> lexemes, Group group, boolean next) {
        boolean clause = !next;
        for (int at = group.from() - 1; at >= Math.max(0, group.from() - SUBJECT_REACH); at--) {
            Lexeme lexeme = lexemes.get(at);
            boolean ends = lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK
                    || Clauses.ends(lexemes, at, cues)
                    || lexeme.word().equals(",")
                    || cues.is(lexeme, Cue.OPENER);
            if (ends) {
                return false;
            }
            clause |= cues.is(lexeme, Cue.BEFORE); // "would speak before markets opened on Friday"
            Optional<Group> over = verbs.at(lexemes, at);
            if (over.isPresent()) {
                return clause && over.get().kind().isAhead();
            }
        }
        return false;
    }

    /** "If they did not agree by Friday": what is past in its form alone. */
    boolean isConditional(List<Lexeme> lexemes, Group group) {
        for (int at = group.from() - 1; at >= Math.max(0, group.from() - IF_REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                return false;
            }
            if (cues.is(lexemes.get(at), Cue.IF)) {
                return true;
            }
        }
        return false;
    }
}
