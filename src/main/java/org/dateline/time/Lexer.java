package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Token;
import org.dateline.article.Tokens;

/** Makes {@link Lexeme}s of text, in time linear in its length. */
final class Lexer {
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String DASHES = "\u2012\u2013\u2014\u2015";
    private static final String APOSTROPHES = "'\u2019\u2018`\u02BC";

    private final Article article;
    private final String text;
    private final Words words;
    private final NumberTokens numbers;
    private final NumberForms forms;
    private final Tokens cut;
    private final List<Token> tokens;
    private final List<Lexeme> lexemes = new ArrayList<>();

    private Lexer(Article article, Words words) {
        this.article = article;
        this.text = article.text();
        this.words = words;
        this.cut = Tokens.in(text);
        this.tokens = cut.list();
        this.numbers = new NumberTokens(text, tokens);
        this.forms = new NumberForms(numbers);
    }

    static List<Lexeme> read(Article article, Words words) {
        Lexer lexer = new Lexer(article, words);
        lexer.run();
        return DayLists.mark(NumberWords.join(lexer.lexemes));
    }

    private void run() {
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            at = switch (token.kind()) {
                case WORD -> word(at);
                case NUMBER -> number(at);
                case MARK -> mark(at);
            };
        }
    }

    private int word(int at) {
        Token token = tokens.get(at);
        Spelling spelling = Spelling.of(cut.written(at));
        if (!numbers.touches(at)) {
            addWord(token.start(), token.end(), spelling);
            return at + 1;
        }
        int next = joinedWord(at, token);
        if (next > at) {
            return next;
        }
        boolean point = tokens.get(at + 1).is(text, '.');
        if (point
                && spelling.pointed().tags() != 0
                && spelling.pointed().tags() != spelling.meaning().tags()) {
            addWord(token.start(), tokens.get(at + 1).end(), spelling.word(), spelling.capital(), spelling.pointed());
            return at + 2;
        }
        if (point) {
            addWord(token.start(), token.end(), spelling.word(), spelling.capital(), spelling.pointed());
        } else {
            addWord(token.start(), token.end(), spelling);
        }
        return at + 1;
    }

    /** Adds a word of several tokens that begins here, and returns the index behind it; {@code at} where there is none. */
    private int joinedWord(int at, Token token) {
        int dotted = dotted(at);
        if (dotted > at) {
            int end = tokens.get(dotted - 1).end();
            add(token.start(), end, text.substring(token.start(), end), 0, 0);
            return dotted;
        }
        String word = cut.written(at).text();
        if (word.length() == 1 && (word.charAt(0) == 'o' || word.charAt(0) == 'O') && clockWord(at)) {
            add(token.start(), tokens.get(at + 2).end(), "o'clock", 0, 0);
            return at + 3;
        }
        if (numbers.chained(at, 3)
                && HYPHENS.indexOf(text.charAt(tokens.get(at + 1).start())) >= 0) {
            int end = tokens.get(at + 2).end();
            Optional<String> whole = words.withoutHyphen(
                    word.toLowerCase(Locale.ROOT) + "-" + tokens.get(at + 2).in(text));
            if (whole.isPresent()) {
                addWhole(token.start(), end, whole.get(), Character.isUpperCase(word.codePointAt(0)));
                return at + 3;
            }
        }
        int partOfYear = word.length() == 1 ? partOfYear(at, word) : 0;
        if (partOfYear > 0) {
            Tag tag = word.equalsIgnoreCase("h") ? Tag.HALFYEAR : Tag.QUARTER;
            add(token.start(), tokens.get(at + 1).end(), word + partOfYear, tag.bit(), partOfYear);
            return at + 2;
        }
        return at;
    }

    /** 3 of "Q3", 1 of "H1"; else 0. */
    private int partOfYear(int at, String word) {
        int parts = word.equalsIgnoreCase("q") ? 4 : word.equalsIgnoreCase("h") ? 2 : 0;
        if (parts == 0 || !numbers.touches(at) || !tokens.get(at + 1).isNumber()) {
            return 0;
        }
        int number = numbers.value(at + 1);
        boolean whole = tokens.get(at + 1).end() - tokens.get(at + 1).start() == 1;
        return whole && number >= 1 && number <= parts ? number : 0;
    }

    /** "p.m.", "a.m", "U.S.": the index behind single letters each with a point, or {@code at}. */
    private int dotted(int at) {
        int next = at;
        int letters = 0;
        while (next + 1 < tokens.size()
                && tokens.get(next).isWord()
                && tokens.get(next).end() - tokens.get(next).start() == 1
                && numbers.touches(next)
                && tokens.get(next + 1).is(text, '.')) {
            letters++;
            next += 2;
            if (next >= tokens.size()
                    || tokens.get(next).start() != tokens.get(next - 1).end()) {
                break;
            }
        }
        return letters >= 2 ? next : at;
    }

    private boolean clockWord(int at) {
        return at + 2 < tokens.size()
                && numbers.touches(at)
                && isApostrophe(at + 1)
                && numbers.touches(at + 1)
                && tokens.get(at + 2).in(text).equalsIgnoreCase("clock");
    }

    private int number(int at) {
        NumberForms.Form form = forms.read(at);
        Token token = tokens.get(at);
        add(token.start(), form.end(), text.substring(token.start(), form.end()), form.tags(), form.value());
        return form.next();
    }

    private int mark(int at) {
        Token token = tokens.get(at);
        if (isApostrophe(at) && numbers.touches(at)) {
            NumberForms.Form form = forms.apostrophe(at);
            if (form.next() > at) {
                add(token.start(), form.end(), text.substring(token.start(), form.end()), form.tags(), form.value());
                return form.next();
            }
            Token next = tokens.get(at + 1);
            if (next.isWord() && next.end() - next.start() == 1 && "sS".indexOf(text.charAt(next.start())) >= 0) {
                add(token.start(), next.end(), "'s", 0, 0);
                return at + 2;
            }
        }
        char mark = text.charAt(token.start());
        if (HYPHENS.indexOf(mark) >= 0 && touched(at) && numbers.touches(at)) {
            return at + 1; // seen by joined()
        }
        if (DASHES.indexOf(mark) >= 0 && touched(at) && numbers.touches(at)) {
            return at + 1;
        }
        if (HYPHENS.indexOf(mark) >= 0 || DASHES.indexOf(mark) >= 0) {
            int next = at + 1;
            while (next < tokens.size()
                    && numbers.touches(next - 1)
                    && text.charAt(tokens.get(next).start()) == '-') {
                next++;
            }
            add(token.start(), tokens.get(next - 1).end(), "-", Tag.DASH.bit(), 0);
            return next;
        }
        add(token.start(), token.end(), isApostrophe(at) ? "'" : mark == BAR ? "," : token.in(text), 0, 0);
        return at + 1;
    }

    /** "Tuesday | March 13 | 7 p.m.": it parts what a comma parts elsewhere. */
    private static final char BAR = '|';

    private boolean isApostrophe(int at) {
        Token token = tokens.get(at);
        return token.end() - token.start() == 1 && APOSTROPHES.indexOf(text.charAt(token.start())) >= 0;
    }

    private boolean touched(int at) {
        return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    private void addWhole(int start, int end, String word, boolean capital) {
        addWord(start, end, word, capital, words.find(word, capital, false));
    }

    private void addWord(int start, int end, String word, boolean capital, Words.Meaning meaning) {
        lexemes.add(new Lexeme(
                start,
                end,
                word,
                capital,
                joined(start),
                Spelling.tags(word, capital, meaning),
                meaning,
                wordNumber(meaning)));
    }

    private void addWord(int start, int end, Spelling spelling) {
        lexemes.add(new Lexeme(
                start,
                end,
                spelling.word(),
                spelling.capital(),
                joined(start),
                spelling.tags(),
                spelling.meaning(),
                wordNumber(spelling.meaning()),
                spelling.cues()));
    }

    private static double wordNumber(Words.Meaning meaning) {
        if ((meaning.tags() & (Tag.ORDINAL.bit() | Tag.CARDINAL.bit())) == 0) {
            return 0;
        }
        return (meaning.tags() & Tag.ORDINAL.bit()) != 0 ? meaning.value(Tag.ORDINAL) : meaning.value(Tag.CARDINAL);
    }

    private void add(int start, int end, String raw, long tags, double number) {
        boolean capital = Character.isUpperCase(raw.codePointAt(0));
        String lower = raw.toLowerCase(Locale.ROOT);
        Words.Meaning meaning = words.find(lower, capital, false);
        if (meaning.tags() == 0 && lower.indexOf('.') > 0 && !lower.endsWith(".")) {
            meaning = words.find(lower + ".", capital, false);
        }
        long letter = Character.isLetter(raw.codePointAt(0)) ? Tag.LETTER.bit() : 0;
        lexemes.add(
                new Lexeme(start, end, lower, capital, joined(start), tags | meaning.tags() | letter, meaning, number));
    }

    private Lexeme.Joined joined(int start) {
        if (lexemes.isEmpty()) {
            return Lexeme.Joined.BREAK;
        }
        int from = lexemes.get(lexemes.size() - 1).end();
        if (start == from || start == from + 1 && cut.at(from) == ' ') {
            return Lexeme.Joined.NO;
        }
        int breaks = 0;
        for (int at = from; at < start; at++) {
            char c = cut.at(at);
            if (c == '\n') {
                breaks++;
            } else if (HYPHENS.indexOf(c) >= 0) {
                return Lexeme.Joined.HYPHEN;
            } else if (DASHES.indexOf(c) >= 0) {
                return Lexeme.Joined.DASH;
            }
        }
        if (breaks >= 2 || (breaks == 1 && !sameSentence(from - 1, start))) {
            return Lexeme.Joined.BREAK;
        }
        return Lexeme.Joined.NO;
    }

    /** A line may be wrapped within a sentence; a line that ends a sentence ends everything. */
    private boolean sameSentence(int one, int other) {
        return article.findSentenceAt(one)
                .filter(sentence -> other < sentence.end())
                .isPresent();
    }
}
