package org.dateline.time;

import java.util.List;
import org.dateline.article.Token;

/** Numbers in figures as the tokens of a text, and what touches them. */
record NumberTokens(String text, List<Token> tokens) {
    Token get(int at) {
        return tokens.get(at);
    }

    int size() {
        return tokens.size();
    }

    /** What is written there. */
    String word(int at) {
        return at < tokens.size() ? tokens.get(at).in(text) : "";
    }

    /** Its value; at most 9 figures count, which is more than any date needs. */
    int value(int at) {
        Token token = tokens.get(at);
        int value = 0;
        for (int i = token.start(); i < Math.min(token.end(), token.start() + 9); i++) {
            value = value * 10 + Math.max(0, Character.digit(text.charAt(i), 10));
        }
        return value;
    }

    /** How many figures the number has; 0 where none stands there. */
    int digits(int at) {
        return at < tokens.size() && tokens.get(at).isNumber()
                ? tokens.get(at).end() - tokens.get(at).start()
                : 0;
    }

    /** Whether the mark stands there. */
    boolean mark(int at, char mark) {
        return at < tokens.size() && tokens.get(at).is(text, mark);
    }

    /** Whether the next token follows without a blank. */
    boolean touches(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).start() == tokens.get(at).end();
    }

    /** Whether so many tokens follow each other without a blank. */
    boolean chained(int at, int count) {
        if (at + count > tokens.size()) {
            return false;
        }
        for (int i = at; i < at + count - 1; i++) {
            if (!touches(i)) {
                return false;
            }
        }
        return true;
    }
}
