package org.dateline.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The words right beside a date, without names, as they are weighed by {@link WordSides}.
 *
 * @param before up to three before it, in its sentence
 * @param behind up to two behind it
 */
record NearWords(List<String> before, List<String> behind) {
    private static final int BEFORE = 3;
    private static final int BEHIND = 2;

    NearWords {
        before = List.copyOf(before);
        behind = List.copyOf(behind);
    }

    static NearWords read(List<Lexeme> lexemes, int from, int to, Cues cues) {
        List<String> before = new ArrayList<>(BEFORE);
        for (int at = from - 1; at >= Math.max(0, from - BEFORE); at--) {
            if (lexemes.get(at + 1).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            add(lexemes.get(at), before);
        }
        List<String> behind = new ArrayList<>(BEHIND);
        for (int at = to; at < Math.min(lexemes.size(), to + BEHIND); at++) {
            if (lexemes.get(at).joined() == Lexeme.Joined.BREAK || Clauses.ends(lexemes, at, cues)) {
                break;
            }
            add(lexemes.get(at), behind);
        }
        return new NearWords(before, behind);
    }

    private static void add(Lexeme lexeme, List<String> words) {
        if (lexeme.isWord() && !lexeme.capital() && !lexeme.is(Tag.NUM) && !words.contains(lexeme.word())) {
            words.add(lexeme.word());
        }
    }
}
