package org.dateline.claim.rule;

import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;

/**
 * Tells sentences that don't say by themselves who does what: what "I", "we" and "you" talk of, and what "it" or "this" sums up.
 * A date in them is of no event that could be told without the sentences around it.
 */
final class UntoldSubject {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private UntoldSubject() {}

    static boolean is(SentenceTokens words, DateMention date) {
        int at = words.tokenAt(date.span().start());
        boolean asked = words.is(words.size() - 1, Word.QUESTION);
        return asked || isTalk(words, at) || sumsUp(words, subject(words, at));
    }

    /** Whether who speaks or is spoken to is named by pronouns alone, in the same words as the date: all quoted, or none. */
    private static boolean isTalk(SentenceTokens words, int date) {
        boolean quoted = isQuoted(words, date);
        for (int i = 0; i < words.size(); i++) {
            boolean speaker = LISTS.is("first person", words.word(i)) || LISTS.is("spoken to", words.word(i));
            boolean number = i > 1 && words.isCapital(i - 1) && words.isCapital(i); // "Francis I"
            if (speaker && !words.isAcronym(i) && !number && !words.isCovered(i) && isQuoted(words, i) == quoted) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation ends behind the token that begins before it, maybe in a sentence before. */
    private static boolean isQuoted(SentenceTokens words, int at) {
        int marks = 0;
        for (int i = at; i < words.size(); i++) {
            marks += LISTS.is("quotation mark", words.word(i)) ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    /** Where the subject stands that a sentence opens with, behind a day or a phrase that ends with a comma. */
    private static int subject(SentenceTokens words, int date) {
        int at = 0;
        while (LISTS.is("quotation mark", words.word(at)) || LISTS.is("joins loosely", words.word(at))) {
            at++;
        }
        boolean fronted = LISTS.is("preposition", words.word(at))
                || LISTS.isFunctionWord(words.word(at)) && words.is(at + 1, Word.COMMA)
                || date == at;
        for (int i = at; fronted && i < words.size(); i++) {
            if (words.is(i, Word.COMMA)) {
                return i + 1;
            }
        }
        return at;
    }

    /** "It was", "this will be", "that's": not "this week" and "that afternoon". */
    private static boolean sumsUp(SentenceTokens words, int at) {
        boolean verb = LISTS.isFinite(words.word(at + 1)) || LISTS.is("apostrophe", words.word(at + 1));
        return Word.IT.is(words.word(at)) || LISTS.is("sums up", words.word(at)) && verb;
    }
}
