package org.dateline.person;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Sentence;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Quotations;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;

/**
 * Tells texts in which people tell of a journey of their own (diaries, logs, letters, blogs) from reports, in which others
 * are told of: by how many sentences say "I" or "we" outside quotations, or open with what was done and not with who did
 * it ("Anchored at noon"). What is spoken in turns (an interview, a press conference) is none.
 */
public final class FirstPerson {
    private static final int LEAST_PERCENT = 20;
    private static final int FEWEST = 2;
    private static final int SHORT_SENTENCE = 3;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private FirstPerson() {}

    /** Whether most of the articles are told by who travels. */
    public static boolean isToldBy(List<ParsedArticle> articles) {
        return articles.stream().filter(FirstPerson::tells).count() * 2 > articles.size();
    }

    /** Whether the article is told by who travels. */
    public static boolean tells(ParsedArticle article) {
        Quotations quotations = Quotations.of(article.article());
        int all = 0;
        int own = 0;
        for (ParsedSentence sentence : article.sentences()) {
            SentenceTokens words = sentence.words();
            if (isTurn(words)) {
                return false;
            }
            boolean counts = words.size() >= SHORT_SENTENCE
                    && words.sentence().kind() != Sentence.Kind.HEADING
                    && words.sentence().kind() != Sentence.Kind.TITLE
                    && !quotations.hold(words.sentence().span().start());
            if (counts) {
                all++;
                own += saysWe(words, quotations) || isLogged(sentence) ? 1 : 0;
            }
        }
        return own >= FEWEST && own * 100 >= all * LEAST_PERCENT;
    }

    private static boolean saysWe(SentenceTokens words, Quotations quotations) {
        for (int i = 0; i < words.size(); i++) {
            if (LISTS.is("first person", words.word(i))
                    && words.place(i) == null
                    && !quotations.hold(words.tokens().get(i).start())) {
                return true;
            }
        }
        return false;
    }

    /** "Anchored at noon": a log leaves out who did it. */
    private static boolean isLogged(ParsedSentence sentence) {
        return sentence.clauses().stream()
                .filter(clause -> clause.at() == 0)
                .map(Clause::tense)
                .anyMatch(tense -> tense == VerbForm.Tense.PAST);
    }

    /** "THE PRESIDENT: Good morning.", "Q Will you go?": what is spoken in turns. */
    private static boolean isTurn(SentenceTokens words) {
        if (words.word(0).equals("q") && words.size() > 1 && words.isCapital(1)
                || words.word(0).equals("question") && words.word(1).equals(":")) {
            return true;
        }
        int colon = 0;
        while (colon < Math.min(words.size(), LONGEST_TURN)
                && !words.word(colon).equals(":")) {
            String written = words.written(colon);
            if (!written.equals(written.toUpperCase(Locale.ROOT))) {
                return false;
            }
            colon++;
        }
        boolean letters = colon > 0 && words.isWord(colon - 1) && words.date(colon - 1) == null;
        return letters && words.word(colon).equals(":") && words.isAcronym(colon - 1);
    }

    private static final int LONGEST_TURN = 6;
}
