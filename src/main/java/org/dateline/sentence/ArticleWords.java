package org.dateline.sentence;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Token;
import org.dateline.article.Tokens;

/** The words of an article, before it is parted into sentences. There are none before the first and behind the last. */
record ArticleWords(String text, List<Token> tokens) {
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
        return written(at).toLowerCase(Locale.ROOT);
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
