package org.dateline.sentence;

import org.dateline.article.PackedTokens;
import org.dateline.article.Tokens;
import org.dateline.article.Written;

/** The words of an article, before it is parted into sentences, which share them. There are none before the first and behind the last. */
final class ArticleWords {
    private static final byte NO_WORD = -1;

    private static final Written.Note<Byte> NUMBER = new Written.Note<>(written -> {
        Word word = Word.find(written.lower());
        return word == null ? NO_WORD : word.number();
    });

    private final String text;
    private final PackedTokens tokens;

    /** Each token in small letters. */
    private final String[] lower;

    /** The numbers of the words that rules ask for. */
    private final byte[] numbers;

    private ArticleWords(String text, PackedTokens tokens, String[] lower, byte[] numbers) {
        this.text = text;
        this.tokens = tokens;
        this.lower = lower;
        this.numbers = numbers;
    }

    static ArticleWords of(String text) {
        Tokens tokens = Tokens.in(text);
        String[] lower = new String[tokens.list().size()];
        byte[] numbers = new byte[lower.length];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tokens.written(i).lower();
            numbers[i] = NUMBER.of(tokens.written(i));
        }
        return new ArticleWords(text, PackedTokens.of(tokens.list()), lower, numbers);
    }

    String text() {
        return text;
    }

    PackedTokens tokens() {
        return tokens;
    }

    int size() {
        return lower.length;
    }

    private boolean has(int at) {
        return at >= 0 && at < lower.length;
    }

    String written(int at) {
        return has(at) ? text.substring(tokens.start(at), tokens.end(at)) : "";
    }

    /** In small letters. */
    String word(int at) {
        return has(at) ? lower[at] : "";
    }

    /** Whether the token is this word. */
    boolean is(int at, Word word) {
        return numbers[at] == word.ordinal();
    }

    boolean isCapital(int at) {
        return has(at) && Character.isUpperCase(text.codePointAt(tokens.start(at)));
    }

    /** Neither a letter nor a number. */
    boolean isMark(int at) {
        return has(at) && !Character.isLetterOrDigit(text.codePointAt(tokens.start(at)));
    }

    int at(int offset) {
        return tokens.indexAt(offset, 0, tokens.size());
    }
}
