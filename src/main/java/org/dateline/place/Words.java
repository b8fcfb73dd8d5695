package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Sentence;
import org.dateline.article.Token;
import org.dateline.article.Tokens;
import org.dateline.article.Written;

/** Makes the {@link Word}s of an article, in one pass over its tokens. */
final class Words {
    private final String text;
    private final Tokens cut;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Word> words = new ArrayList<>();
    private int sentence;
    private int lastSentence = -1;

    /** What of a word does not hang on where it stands. */
    private record Spelling(String key, Word.Shape shape) {}

    private static final Written.Note<Spelling> SPELLING = new Written.Note<>(written -> spelling(written.text()));

    private Words(Article article) {
        this.text = article.text();
        this.cut = Tokens.in(text);
        this.tokens = cut.list();
        this.sentences = article.sentences();
    }

    /** The words of the sentences that are the article's own (no furniture, no byline). */
    static List<Word> of(Article article) {
        return new Words(article).read();
    }

    private List<Word> read() {
        int previousEnd = 0;
        for (int i = 0; i < tokens.size(); ) {
            Token token = tokens.get(i);
            while (sentence < sentences.size() && sentences.get(sentence).end() <= token.start()) {
                sentence++;
            }
            boolean ampersand = token.is(text, '&');
            if (token.kind() == Token.Kind.MARK && !ampersand || !isArticle(token)) {
                i++;
                continue;
            }
            i = ampersand ? addWord(i, i + 1, previousEnd, false) : readWord(i, previousEnd);
            previousEnd = tokens.get(i - 1).end();
        }
        return words;
    }

    private boolean isArticle(Token token) {
        return sentence < sentences.size()
                && sentences.get(sentence).start() <= token.start()
                && sentences.get(sentence).isArticle();
    }

    /** Reads the word that begins with token {@code i}; returns the token behind it. */
    private int readWord(int i, int previousEnd) {
        int end = i + 1;
        boolean points = false;
        if (tokens.get(i).isNumber() || !touches(end)) {
            return addWord(i, end, previousEnd, false);
        }
        while (touches(end)
                && tokens.get(end).is(text, '.')
                && touches(end + 1)
                && tokens.get(end + 1).isWord()
                && tokens.get(end - 1).end() - tokens.get(end - 1).start() == 1
                && Character.isUpperCase(text.charAt(tokens.get(end + 1).start()))) {
            end += 2;
            points = true;
        }
        if (points && touches(end) && tokens.get(end).is(text, '.')) {
            end++;
        }
        while (!points
                && touches(end)
                && isApostrophe(tokens.get(end))
                && touches(end + 1)
                && tokens.get(end + 1).isWord()
                && !isEnding(tokens.get(end + 1))) {
            end += 2;
        }
        return addWord(i, end, previousEnd, points);
    }

    private int addWord(int from, int to, int previousEnd, boolean points) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        int next = to;
        boolean possessive = false;
        if (touches(to)
                && isApostrophe(tokens.get(to))
                && touches(to + 1)
                && tokens.get(to + 1).isWord()
                && isEnding(tokens.get(to + 1))) {
            possessive = tokens.get(to + 1).in(text).equalsIgnoreCase("s");
            next = to + 2;
        }
        boolean point = !points && next == to && touches(to) && tokens.get(to).is(text, '.');
        Spelling spelling = to == from + 1 ? SPELLING.of(cut.written(from)) : spelling(text.substring(start, end));
        boolean first = sentence != lastSentence;
        Word.Gap gap = words.isEmpty() || first ? Word.Gap.START : gap(previousEnd, start);
        words.add(new Word(start, end, spelling.key(), spelling.shape(), possessive, point, gap, sentence, first));
        lastSentence = sentence;
        return next;
    }

    private static Spelling spelling(String written) {
        Word.Shape shape = shape(written);
        String key = shape == Word.Shape.LOWER && isPlain(written)
                ? NameKey.canonicalWord(written)
                : written.equals("&") ? "and" : NameKey.normalise(written);
        return new Spelling(key, shape);
    }

    private Word.Gap gap(int from, int to) {
        if (to == from + 1 && cut.at(from) == ' ') {
            return Word.Gap.SPACE;
        }
        int marks = 0;
        char mark = 0;
        boolean space = false;
        for (int i = from; i < to; i++) {
            char c = cut.at(i);
            if (c == '\n') {
                return Word.Gap.OTHER;
            }
            if (Tokens.isSpace(c)) {
                space = true;
            } else {
                marks++;
                mark = c;
            }
        }
        if (marks == 0) {
            return Word.Gap.SPACE;
        }
        if (marks > 1) {
            return Word.Gap.OTHER;
        }
        return switch (mark) {
            case '-', '\u2010', '\u2011' -> space ? Word.Gap.OTHER : Word.Gap.HYPHEN;
            case '\u2013' -> space ? Word.Gap.OTHER : Word.Gap.HYPHEN;
            case '.' -> space ? Word.Gap.POINT : Word.Gap.OTHER;
            case ',' -> Word.Gap.COMMA;
            case '/' -> Word.Gap.SLASH;
            default -> Word.Gap.OTHER;
        };
    }

    private boolean touches(int token) {
        return token > 0
                && token < tokens.size()
                && tokens.get(token).start() == tokens.get(token - 1).end();
    }

    private boolean isApostrophe(Token token) {
        return token.is(text, '\'') || token.is(text, '\u2019') || token.is(text, '\u02BB') || token.is(text, '`');
    }

    /** Endings that are no part of a name: the possessive and shortened verbs. */
    private boolean isEnding(Token token) {
        return switch (token.in(text)) {
            case "s", "S", "t", "re", "ll", "ve", "d", "m" -> true;
            default -> false;
        };
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static Word.Shape shape(String word) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                lower++;
            } else if (Character.isLetter(c)) {
                upper++;
            }
        }
        if (upper + lower == 0) {
            return Word.Shape.NUMBER;
        }
        if (!Character.isLowerCase(word.codePointAt(0))) {
            boolean capitals = lower == 0 && (upper > 1 || word.length() > 1);
            return capitals && Character.isUpperCase(word.codePointAt(0))
                    ? Word.Shape.CAPITALS
                    : Word.Shape.CAPITALISED;
        }
        return upper > 0 && word.indexOf('-') < 0 && (word.contains("'") || word.contains("\u2019"))
                ? Word.Shape.CAPITALISED
                : Word.Shape.LOWER;
    }
}
