package org.dateline.claim.context;

import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** Tells by its first words whom a sentence is about. */
final class SentenceOpenings {
    private static final int ENTRY_START = 4;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private SentenceOpenings() {}

    /** "Meeting with families in the cathedral.", "Mass at the shrine.": a schedule's entry that opens with its occasion. */
    static boolean isEntry(SentenceTokens words, Clause clause) {
        boolean opens = clause.nominal() && clause.at() <= ENTRY_START;
        for (int i = 0; i < clause.at() && opens; i++) {
            opens = !words.is(i, Word.THE) && words.person(i) == null && words.place(i) == null;
        }
        return opens;
    }

    /** "Two mayors were away, as they travelled to Lima": they are the mayors. */
    static boolean areMany(SentenceTokens words) {
        int opening = words.opening();
        String first = words.word(opening);
        boolean many = LISTS.is("many", first) || words.isWord(opening) && words.isNumber(opening);
        boolean plural = first.endsWith("s")
                && first.length() > 3
                && words.person(opening) == null
                && words.place(opening) == null
                && !LISTS.isFunctionWord(first)
                && !LISTS.is("pair", first);
        return many || plural;
    }

    /** The token behind "On Friday,", with which a title begins. */
    static int behindDay(SentenceTokens words) {
        int first = words.opening();
        int at = LISTS.is("preposition", words.word(first)) ? first + 1 : first;
        while (words.date(at) != null) {
            at++;
        }
        boolean day = words.date(at - 1) != null;
        return !day ? first : words.is(at, Word.COMMA) ? at + 1 : at;
    }

    /** Whether what is named there is no subject: "with Miller". */
    static boolean isObject(SentenceTokens words, int at) {
        return LISTS.is("preposition", words.word(at - 1)) || LISTS.is("behind which no subject", words.word(at - 1));
    }
}
