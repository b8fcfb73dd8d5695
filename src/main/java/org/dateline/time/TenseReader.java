package org.dateline.time;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by light cues (auxiliaries, verb forms, "until", "due") whether an expression's clause speaks of the past or of
 * the future. "He said he will leave Monday" is FUTURE: the cue nearest before the expression counts.
 */
final class TenseReader {
    /** How many words before and after are looked at. */
    private static final int REACH = 24;

    /** And for the verb next to it. */
    private static final int VERB_REACH = 8;

    private static final Set<String> CLAUSE_ENDS = Set.of(";", "!", "?", "\u201D", "\u201C");
    /** "A June agreement": the verb before says nothing of June. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "its", "their", "his", "her");

    private static final Set<Cue> NONE = EnumSet.noneOf(Cue.class);

    private enum Cue {
        FUTURE,
        PLANNED,
        SCHEDULE,
        PAST,
        PLAIN,
        LIMIT,
        ABBREVIATION,
        PRESENT,
        WILL,
        DONE,
        BLOCK,
        BARE,
        OFF,
        DETERMINER
    }

    private final Map<String, Set<Cue>> cues = new HashMap<>();

    private TenseReader() {}

    static TenseReader load() {
        TenseReader reader = new TenseReader();
        for (String line : Resources.lines("cues.txt")) {
            int colon = line.indexOf(": ");
            Cue cue = Cue.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : line.substring(colon + 2).split(" ")) {
                reader.cues
                        .computeIfAbsent(word, w -> EnumSet.noneOf(Cue.class))
                        .add(cue);
            }
        }
        return reader;
    }

    private Set<Cue> cues(Lexeme lexeme) {
        return cues.getOrDefault(lexeme.word(), NONE);
    }

    /** The tense around lexemes {@code from} to {@code to}, exclusive. */
    Tense read(List<Lexeme> lexemes, int from, int to) {
        if (to < lexemes.size() && lexemes.get(to).word().equals("'s")) {
            return ownerOf(lexemes, to + 1);
        }
        String before = from > 0 ? lexemes.get(from - 1).word() : "";
        if (ARTICLES.contains(before)) {
            return Tense.UNKNOWN;
        }
        if (before.equals("until") || before.equals("till")) {
            return Tense.FUTURE;
        }
        Tense tense = before(lexemes, from);
        if (tense != Tense.UNKNOWN) {
            return tense;
        }
        if (isCalledOff(lexemes, to)) {
            return Tense.FUTURE;
        }
        boolean limit = from > 0 && cues(lexemes.get(from - 1)).contains(Cue.LIMIT);
        return limit ? Tense.FUTURE : after(lexemes, to);
    }

    /** "Tuesday's vote": behind, unless a "will" follows at once. */
    private Tense ownerOf(List<Lexeme> lexemes, int from) {
        for (int at = from; at < Math.min(lexemes.size(), from + 6) && !ends(lexemes, at); at++) {
            if (cues(lexemes.get(at)).contains(Cue.FUTURE)) {
                return Tense.FUTURE;
            }
        }
        return Tense.UNKNOWN;
    }

    /** The verb next to the expression, where it says whether what is told is done or not. */
    Optional<DateExpression.Verb> verb(List<Lexeme> lexemes, int from, int to) {
        if (to < lexemes.size()
                && lexemes.get(to).joined() == Lexeme.Joined.NO
                && cues(lexemes.get(to)).contains(Cue.PRESENT)) {
            boolean in = from > 0 && lexemes.get(from - 1).word().equals("in");
            return in
                    ? Optional.of(new DateExpression.Verb(lexemes.get(to).word(), Tense.FUTURE, true))
                    : Optional.empty();
        }
        for (int at = from - 1; at >= Math.max(0, from - VERB_REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || ends(lexemes, at)) {
                break;
            }
            Set<Cue> known = cues(lexemes.get(at));
            if (known.contains(Cue.WILL)) {
                return Optional.of(new DateExpression.Verb(lexemes.get(at).word(), Tense.FUTURE, false));
            }
            if (known.contains(Cue.DONE)) {
                return Optional.of(new DateExpression.Verb(lexemes.get(at).word(), Tense.PAST, false));
            }
            if (known.contains(Cue.BLOCK) || at(lexemes, at) == Tense.PAST) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "The concert on Thursday has been called off": what is called off is mostly to come. */
    private boolean isCalledOff(List<Lexeme> lexemes, int to) {
        boolean auxiliary = false;
        for (int at = to; at < Math.min(lexemes.size(), to + VERB_REACH); at++) {
            if (lexemes.get(at).joined() == Lexeme.Joined.BREAK || ends(lexemes, at)) {
                return false;
            }
            if (cues(lexemes.get(at)).contains(Cue.OFF)) {
                return auxiliary;
            }
            String word = lexemes.get(at).word();
            auxiliary |= word.equals("been") || word.equals("was") || word.equals("were") || word.equals("is");
            if (!auxiliary && at(lexemes, at) != Tense.UNKNOWN && !word.equals("has") && !word.equals("have")) {
                return false;
            }
        }
        return false;
    }

    private Tense before(List<Lexeme> lexemes, int from) {
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || ends(lexemes, at)) {
                break;
            }
            Tense tense = at(lexemes, at);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense after(List<Lexeme> lexemes, int to) {
        for (int at = to; at < Math.min(lexemes.size(), to + REACH); at++) {
            if (lexemes.get(at).joined() == Lexeme.Joined.BREAK || ends(lexemes, at)) {
                break;
            }
            Tense tense = at(lexemes, at);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private boolean ends(List<Lexeme> lexemes, int at) {
        String word = lexemes.get(at).word();
        if (CLAUSE_ENDS.contains(word)) {
            return true;
        }
        boolean point = word.equals(".") && at > 0 && at + 1 < lexemes.size();
        return point
                && !cues(lexemes.get(at - 1)).contains(Cue.ABBREVIATION)
                && (lexemes.get(at + 1).capital() || !lexemes.get(at + 1).isWord())
                && !lexemes.get(at + 1).word().equals(",");
    }

    private Tense at(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        String word = lexeme.word();
        if (!lexeme.isWord() && !word.equals("'ll")) {
            return Tense.UNKNOWN;
        }
        Set<Cue> known = cues(lexeme);
        if (word.equals("set")
                && at + 1 < lexemes.size()
                && LEAVES.contains(lexemes.get(at + 1).word())) {
            return Tense.PAST;
        }
        if (word.equals("has") && holds(lexemes, at)) {
            return Tense.FUTURE;
        }
        if (known.contains(Cue.PLANNED)) {
            return perfect(lexemes, at) ? Tense.UNKNOWN : Tense.FUTURE;
        }
        if (known.contains(Cue.FUTURE)) {
            return lexeme.capital() && word.equals("may") ? Tense.UNKNOWN : Tense.FUTURE;
        }
        if (word.equals("to") && infinitive(lexemes, at)) {
            boolean once = at > 0 && cues(lexemes.get(at - 1)).contains(Cue.PLANNED) && perfect(lexemes, at - 1);
            return once ? Tense.PAST : Tense.FUTURE;
        }
        boolean past = known.contains(Cue.PAST)
                || word.length() > 3 && word.endsWith("ed") && !lexeme.capital() && !known.contains(Cue.PLAIN);
        if (past) {
            boolean neither =
                    at > 0 && isParticiple(lexemes.get(at - 1), word) || known.contains(Cue.BARE) && bare(lexemes, at);
            return neither ? Tense.UNKNOWN : Tense.PAST;
        }
        return known.contains(Cue.SCHEDULE) ? Tense.FUTURE : Tense.UNKNOWN;
    }

    /** "He has talks on Sunday": what he has is to come. */
    private boolean holds(List<Lexeme> lexemes, int at) {
        Lexeme next = lexemes.get(Math.min(at + 1, lexemes.size() - 1));
        return HELD.contains(next.word())
                || next.word().equals("a")
                        && at + 2 < lexemes.size()
                        && HELD.contains(lexemes.get(at + 2).word());
    }

    /** What somebody has at a time: an engagement. */
    private static final Set<String> HELD = Set.of(
            "talks",
            "meetings",
            "meeting",
            "lunch",
            "dinner",
            "breakfast",
            "tea",
            "engagements",
            "appointments",
            "audience",
            "audiences");

    /** "Set off on Friday" is done; "set for Friday" is to come. */
    private static final Set<String> LEAVES = Set.of("off", "out", "foot", "sail");

    /** "Be published", "a failed bid", "an unspecified date": says nothing of past or future. */
    private boolean isParticiple(Lexeme before, String word) {
        boolean adjective = word.startsWith("un") || cues(before).contains(Cue.DETERMINER) && word.endsWith("ed");
        return adjective || before.word().equals("be");
    }

    /** "Will have", "would not cut", "to put": the bare form, whose tense is the auxiliary's. */
    private boolean bare(List<Lexeme> lexemes, int at) {
        int before = at - 1;
        if (before > 0 && lexemes.get(before).word().equals("not")) {
            before--;
        }
        return before >= 0
                && (cues(lexemes.get(before)).contains(Cue.FUTURE)
                        || lexemes.get(before).word().equals("to"));
    }

    /** "Had been scheduled", "was planned". */
    private static boolean perfect(List<Lexeme> lexemes, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String word = lexemes.get(i).word();
            if (word.equals("had") || word.equals("previously") || word.equals("originally")) {
                return true;
            }
        }
        return false;
    }

    private boolean infinitive(List<Lexeme> lexemes, int at) {
        if (at + 1 >= lexemes.size()) {
            return false;
        }
        Lexeme next = lexemes.get(at + 1);
        return next.tags() == Tag.LETTER.bit()
                && !next.capital()
                && !cues(next).contains(Cue.DETERMINER)
                && !next.word().endsWith("s")
                && !next.word().endsWith("ed")
                && !next.word().endsWith("ing");
    }
}
