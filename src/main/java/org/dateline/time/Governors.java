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

    private final Cues cues;
    private final VerbGroups verbs;

    Governors(Cues cues, VerbGroups verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** The verb before the expression that begins at {@code head}; signs of what stands between are added. */
    Optional<Group> before(List<Lexeme> lexemes, int head, Set<Sign> signs) {
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
            if (known.contains(Cue.SINCE)) {
                signs.add(Sign.SINCE); // "since her return to the capital in May"
                return Optional.empty();
            }
            if (known.contains(Cue.AFTER) && cues.is(lexemes.get(at + 1), Cue.OUTCOME)) {
                return Optional.of(new Group(Kind.PAST, at + 1, at + 2)); // "after beating them on Friday, will"
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
            meanwhile |= cues.is(lexemes.get(at), Cue.MEANWHILE);
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
        boolean other = before.isPresent()
                && (!finite || isRelative(lexemes, before.get()) || isOwn(lexemes, before.get(), head));
        return other ? Optional.empty() : at;
    }

    /** "The storm that hit the coast on Friday has moved on": what is behind the day is not of the day. */
    private boolean isRelative(List<Lexeme> lexemes, Group group) {
        return group.from() > 0
                && cues.is(lexemes.get(group.from() - 1), Cue.RELATIVE)
                && !cues.is(lexemes.get(group.to() - 1), Cue.SPEECH);
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
                    || cues.is(lexeme, Cue.OPENER);
            if (ends) {
                return Optional.empty();
            }
            Optional<Group> group = verbs.at(lexemes, at).filter(g -> g.kind() != Kind.INFINITIVE);
            if (group.isPresent()) {
                return group;
            }
        }
        return Optional.empty();
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
    boolean isUnderPlan(List<Lexeme> lexemes, Group group) {
        for (int at = group.from() - 1; at >= Math.max(0, group.from() - SUBJECT_REACH); at--) {
            Lexeme lexeme = lexemes.get(at);
            boolean ends = lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK
                    || Clauses.ends(lexemes, at, cues)
                    || lexeme.word().equals(",")
                    || cues.is(lexeme, Cue.OPENER);
            if (ends) {
                return false;
            }
            Optional<Group> over = verbs.at(lexemes, at);
            if (over.isPresent()) {
                return over.get().kind().isAhead();
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
