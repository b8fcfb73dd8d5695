package org.dateline.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells by light cues (auxiliaries, verb forms, "until", "due") whether an expression's clause speaks of the past or of
 * the future. "He said he will leave Monday" is FUTURE: the cue nearest before the expression counts.
 */
final class TenseReader {
    /** How many words before and after are looked at. */
    private static final int REACH = 24;

    private static final Set<String> CLAUSE_ENDS = Set.of(";", ".", "!", "?", "\u201D", "\u201C");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those", "be",
            "him", "them", "it", "us", "me", "more", "less", "about", "some", "all");

    private enum Cue {
        FUTURE,
        PLANNED,
        SCHEDULE,
        PAST,
        PLAIN
    }

    private final Map<String, Set<Cue>> cues = new HashMap<>();

    private TenseReader() {}

    static TenseReader load() {
        TenseReader reader = new TenseReader();
        for (String line : Resources.lines("cues.txt")) {
            int colon = line.indexOf(": ");
            Cue cue = Cue.valueOf(line.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
            for (String word : line.substring(colon + 2).split(" ")) {
                reader.cues.computeIfAbsent(word, w -> new HashSet<>()).add(cue);
            }
        }
        return reader;
    }

    /** The tense around lexemes {@code from} to {@code to}, exclusive. */
    Tense read(List<Lexeme> lexemes, int from, int to) {
        Tense before = before(lexemes, from);
        return before != Tense.UNKNOWN ? before : after(lexemes, to);
    }

    private Tense before(List<Lexeme> lexemes, int from) {
        for (int at = from - 1; at >= Math.max(0, from - REACH); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK) {
                break;
            }
            Lexeme lexeme = lexemes.get(at);
            if (CLAUSE_ENDS.contains(lexeme.word())) {
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
            Lexeme lexeme = lexemes.get(at);
            if (lexeme.joined() == Lexeme.Joined.BREAK || CLAUSE_ENDS.contains(lexeme.word())) {
                break;
            }
            Tense tense = at(lexemes, at);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense at(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        String word = lexeme.word();
        if (!lexeme.isWord() && !word.equals("'ll")) {
            return Tense.UNKNOWN;
        }
        Set<Cue> known = cues.getOrDefault(word, Set.of());
        boolean passive = at > 0
                && cues.getOrDefault(lexemes.get(at - 1).word(), Set.of()).contains(Cue.SCHEDULE);
        if (known.contains(Cue.PLANNED)) {
            return Tense.FUTURE;
        }
        if (known.contains(Cue.FUTURE)) {
            return lexeme.capital() && word.equals("may") ? Tense.UNKNOWN : Tense.FUTURE;
        }
        if (word.equals("to") && infinitive(lexemes, at)) {
            return Tense.FUTURE;
        }
        if (known.contains(Cue.PAST)) {
            return Tense.PAST;
        }
        if (word.endsWith("ed") && word.length() > 3 && !lexeme.capital() && !known.contains(Cue.PLAIN)) {
            return passive ? Tense.UNKNOWN : Tense.PAST;
        }
        return known.contains(Cue.SCHEDULE) && !word.equals("is") && !word.equals("are") ? Tense.FUTURE : Tense.UNKNOWN;
    }

    private static boolean infinitive(List<Lexeme> lexemes, int at) {
        if (at + 1 >= lexemes.size()) {
            return false;
        }
        Lexeme next = lexemes.get(at + 1);
        boolean verb = next.isWord()
                && !next.capital()
                && !DETERMINERS.contains(next.word())
                && !next.word().endsWith("s")
                && !next.word().endsWith("ed")
                && !next.word().endsWith("ing");
        return verb && next.tags() == Tag.LETTER.bit();
    }
}
