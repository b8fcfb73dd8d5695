package org.dateline.time;

import java.util.ArrayList;
import java.util.List;

/** Reads a title in which most words have a capital, "Fair Opens Saturday", as one in which few have. */
final class Headlines {
    /** Shorter words have capitals in some titles only. */
    private static final int SHORT = 3;

    private static final int FEWEST = 3;

    private Headlines() {}

    /** The same lexemes, those of a title around {@code at} without the capitals that all its words have. */
    static List<Lexeme> plain(List<Lexeme> lexemes, int at) {
        int from = at;
        while (from > 0 && lexemes.get(from).joined() != Lexeme.Joined.BREAK) {
            from--;
        }
        int to = at + 1;
        while (to < lexemes.size() && lexemes.get(to).joined() != Lexeme.Joined.BREAK) {
            to++;
        }
        if (!isTitle(lexemes.subList(from, to))) {
            return lexemes;
        }
        List<Lexeme> plain = new ArrayList<>(lexemes);
        for (int i = from; i < to; i++) {
            plain.set(i, plain(lexemes.get(i)));
        }
        return plain;
    }

    private static boolean isTitle(List<Lexeme> line) {
        List<Lexeme> words = line.stream()
                .filter(word -> word.isWord() && word.word().length() > SHORT)
                .toList();
        return words.size() >= FEWEST && words.stream().allMatch(Lexeme::capital);
    }

    private static Lexeme plain(Lexeme word) {
        if (!word.capital() || !word.isWord() || word.is(Tag.WEEKDAY) || word.is(Tag.MONTH)) {
            return word;
        }
        boolean plural = word.word().length() > SHORT
                && word.word().endsWith("s")
                && !word.word().endsWith("ss");
        long tags = word.tags() & ~Tag.NAME.bit() | (plural ? Tag.PLURAL.bit() : 0);
        return new Lexeme(
                word.start(), word.end(), word.word(), false, word.joined(), tags, word.meaning(), word.number());
    }
}
