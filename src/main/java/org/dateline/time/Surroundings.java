package org.dateline.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.time.Cues.Cue;

/** Reads what stands around a date besides the verb that governs it: prepositions, the noun that it is the day of. */
final class Surroundings {
    /** "Friday's first round of talks": so near behind a day is what it names. */
    private static final int NOUN_REACH = 5;

    /** "Has been called off" stands at most so many words behind. */
    private static final int VERB_REACH = 8;

    /** A picture's words end so near behind its day, and so near behind them who took it. */
    private static final int CAPTION = 12;

    private static final int CREDIT = 8;

    /** No sentence has so many words before or behind a day. */
    private static final int LONGEST = 500;

    /** "Blamed the two groups of rebels for": so far before. */
    private static final int BLAME = 6;

    private static final Map<Cue, Sign> PREPOSITIONS = Map.of(
            Cue.BY, Sign.BY,
            Cue.THROUGH, Sign.THROUGH,
            Cue.UNTIL, Sign.UNTIL,
            Cue.BEFORE, Sign.BEFORE,
            Cue.SINCE, Sign.SINCE,
            Cue.AFTER, Sign.AFTER,
            Cue.FROM, Sign.FROM,
            Cue.STARTING, Sign.STARTING,
            Cue.FOR, Sign.FOR);

    private final Cues cues;
    private final VerbGroups verbs;

    Surroundings(Cues cues, VerbGroups verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    void preposition(List<Lexeme> lexemes, int head, Set<Sign> signs) {
        for (int at = head - 1; at >= Math.max(0, head - 2); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK) {
                return;
            }
            Lexeme word = lexemes.get(at);
            boolean found = false;
            for (Cue cue : cues.of(word)) {
                Sign sign = PREPOSITIONS.get(cue);
                if (sign != null && !isShortly(lexemes, at, head)) {
                    signs.add(sign == Sign.FOR && isBlamed(lexemes, at) ? Sign.AFTERMATH : sign);
                    found = true;
                }
            }
            boolean ahead = at > 0 && word.word().equals("of") && cues.is(lexemes.get(at - 1), Cue.AHEAD);
            if (ahead) {
                signs.add(Sign.BEFORE);
            }
            if (found || ahead || !cues.is(word, Cue.ARTICLE)) {
                return;
            }
        }
    }

    /** "Blamed the rebels for Friday's raid": what somebody answers for is over. */
    private boolean isBlamed(List<Lexeme> lexemes, int of) {
        for (int at = of - 1; at >= Math.max(0, of - BLAME); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                return false;
            }
            if (cues.is(lexemes.get(at), Cue.BLAME)) {
                return true;
            }
        }
        return false;
    }

    /** "Just before midnight on Friday": not before that day. */
    boolean isShortly(List<Lexeme> lexemes, int at, int head) {
        boolean hour = !lexemes.get(head).is(Tag.WEEKDAY) && !cues.is(lexemes.get(head), Cue.ARTICLE);
        return hour && at > 0 && cues.is(lexemes.get(at - 1), Cue.SHORTLY);
    }

    /** The noun that the expression is the day of: before "on", or behind a day that names it. */
    void occasion(List<Lexeme> lexemes, int head, int to, boolean names, Set<Sign> signs) {
        int from = names ? to : Math.max(0, head - 1);
        int end = names ? Math.min(lexemes.size(), to + NOUN_REACH) : head;
        for (int at = from; at < end; at++) {
            Lexeme noun = lexemes.get(at);
            if (names && noun.joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                return;
            }
            if (cues.is(noun, Cue.OCCASION)) {
                signs.add(names ? Sign.NAMES_OCCASION : Sign.OCCASION);
                return;
            } else if (cues.is(noun, Cue.INCIDENT)) {
                if (!isBehindTo(lexemes, at)) {
                    signs.add(Sign.INCIDENT);
                }
                return;
            } else if (cues.is(noun, Cue.ACT)) {
                signs.add(Sign.ACT);
                return;
            } else if (cues.is(noun, Cue.LEVEL)
                    && !isBehindTo(lexemes, at)
                    && (names || !noun.word().endsWith("ing"))
                    && (names || verbs.at(lexemes, at).isEmpty())) {
                signs.add(Sign.LEVEL);
                return;
            }
        }
    }

    /** "Put to death", "is set to price". */
    private boolean isBehindTo(List<Lexeme> lexemes, int at) {
        return at > 0 && cues.is(lexemes.get(at - 1), Cue.TO);
    }

    /** Whether the expression that begins at {@code head} is said of what is held: "the talks on Friday". */
    boolean isOccasion(List<Lexeme> lexemes, int head) {
        return head > 0
                && lexemes.get(head).joined() != Lexeme.Joined.BREAK
                && cues.is(lexemes.get(head - 1), Cue.OCCASION);
    }

    /** "Police arrest two on Monday": a heading tells what happened in the present. */
    boolean tellsNews(List<Lexeme> lexemes, int head) {
        for (int at = head - 1; at >= 0 && lexemes.get(at + 1).joined() != Lexeme.Joined.BREAK; at--) {
            if (cues.is(lexemes.get(at), Cue.NEWS)) {
                return true;
            }
        }
        return false;
    }

    /** "Children at a camp near Quito on Monday.": no verb, and yet a sentence with its point. */
    boolean isCaption(List<Lexeme> lexemes, int from, int to) {
        if (lexemes.subList(from, to).stream().anyMatch(lexeme -> cues.is(lexeme, Cue.HOUR))) {
            return false; // "Chamber music at 3 p.m. Saturday at the hall."
        }
        for (int at = from - 1; at >= Math.max(0, from - LONGEST) && !Clauses.ends(lexemes, at, cues); at--) {
            if (cues.is(lexemes.get(at), Cue.FORECAST)) {
                return false;
            }
            if (lexemes.get(at).joined() == Lexeme.Joined.BREAK) {
                break;
            }
        }
        for (int at = to; at < lexemes.size(); at++) {
            if (lexemes.get(at).joined() == Lexeme.Joined.BREAK || at - to > LONGEST) {
                return false;
            }
            if (cues.is(lexemes.get(at), Cue.FORECAST)) {
                return false;
            }
            if (Clauses.ends(lexemes, at, cues)) {
                return lexemes.get(at).word().equals(".");
            }
        }
        return !lexemes.isEmpty() && lexemes.get(lexemes.size() - 1).word().equals(".");
    }

    /** "Smoke rises near Quito on Monday. Ann Miller/Getty Images": what a picture shows has been. */
    boolean isCredited(List<Lexeme> lexemes, int to) {
        int end = to;
        while (end < lexemes.size() && end - to < CAPTION && !Clauses.ends(lexemes, end, cues)) {
            if (lexemes.get(end).joined() == Lexeme.Joined.BREAK) {
                return false;
            }
            end++;
        }
        for (int at = end + 1; at < Math.min(lexemes.size(), end + CREDIT); at++) {
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.joined() == Lexeme.Joined.BREAK || lexeme.isWord() && !lexeme.capital()) {
                return lexeme.word().equals("via");
            }
            if (cues.is(lexeme, Cue.CREDIT)) {
                return at + 1 == lexemes.size() || verbs.at(lexemes, at + 1).isEmpty();
            }
        }
        return false;
    }

    /** "Called off Sunday's regatta", "postponed Sunday's regatta". */
    boolean isBehindOff(List<Lexeme> lexemes, int head) {
        return head > 1
                && lexemes.get(head).joined() != Lexeme.Joined.BREAK
                && (cues.is(lexemes.get(head - 1), Cue.OFF) || isOff(lexemes.get(head - 2), lexemes.get(head - 1)));
    }

    private boolean isOff(Lexeme verb, Lexeme particle) {
        return cues.is(verb, Cue.OFF) && cues.is(particle, Cue.PREPOSITION);
    }

    /** "The concert on Thursday has been called off": what is called off is mostly to come. */
    boolean isCalledOff(List<Lexeme> lexemes, int to) {
        int off = off(lexemes, to);
        boolean auxiliary = false;
        for (int at = to; at < off; at++) {
            Lexeme lexeme = lexemes.get(at);
            auxiliary |= cues.is(lexeme, Cue.BEEN) || cues.is(lexeme, Cue.WAS) || cues.is(lexeme, Cue.IS);
            if (!auxiliary && !cues.is(lexeme, Cue.HAS) && verbs.at(lexemes, at).isPresent()) {
                return false;
            }
        }
        return auxiliary;
    }

    /** Where "called off" or its like stands in the same sentence; before the expression's end if nowhere. */
    private int off(List<Lexeme> lexemes, int to) {
        for (int at = to; at < Math.min(lexemes.size(), to + VERB_REACH); at++) {
            if (lexemes.get(at).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            if (cues.is(lexemes.get(at), Cue.AFTER) || cues.is(lexemes.get(at), Cue.BEFORE)) {
                break; // "flew home on Thursday after the match was called off"
            }
            if (cues.is(lexemes.get(at), Cue.OFF) || isPutOff(lexemes, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPutOff(List<Lexeme> lexemes, int at) {
        return lexemes.get(at).word().equals("put")
                && at + 1 < lexemes.size()
                && lexemes.get(at + 1).word().equals("off");
    }
}
