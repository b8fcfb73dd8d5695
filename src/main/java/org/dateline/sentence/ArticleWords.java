package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.SmallLetters;
import org.dateline.article.Token;
import org.dateline.article.Tokens;

/**
 * The words of an article, before it is parted into sentences. There are none before the first and behind the last.
 *
 * @param lower each token in small letters
 */
record ArticleWords(String text, List<Token> tokens, List<String> lower) {
    static ArticleWords of(String text) {
        List<Token> tokens = Tokens.of(text);
        List<String> lower = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            lower.add(SmallLetters.of(text, token));
        }
        return new ArticleWords(text, tokens, lower);
    }

    int size() {
        return tokens.size();
    }

    private boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    String written(int at) {
        return has(at) ? tokens.get(at).in(text) : "";
    }

    /** In small letters. */
    String word(int at) {
        return has(at) ? lower.get(at) : "";
    }

    boolean isCapital(int at) {
        return has(at) && Character.isUpperCase(text.codePointAt(tokens.get(at).start()));
    }

    /** Neither a letter nor a number. */
    boolean isMark(int at) {
        return has(at)
                && !Character.isLetterOrDigit(text.codePointAt(tokens.get(at).start()));
    }

    int at(int offset) {
        return Tokens.indexAt(tokens, offset);
    }
}
