package org.dateline.sentence;

import java.util.Locale;
import org.dateline.place.PlaceMention;

/** A dateline in the line of what it heads: "LIMA, Peru (Wire) - ", "Lima, May 5 (Wire) – ". */
final class InlineDateline {
    private static final int LONGEST = 16;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private InlineDateline() {}

    /**
     * Behind the dash that ends it; 0 where the sentence opens with none.
     *
     * @param place what the sentence opens with
     */
    static int end(SentenceTokens words, PlaceMention place) {
        boolean marked = isInCapitals(place);
        boolean brackets = false;
        for (int i = 0; i < Math.min(LONGEST, words.size()); i++) {
            if (isDash(words, i) && !brackets) {
                return marked && words.isWord(i + 1) ? i + 1 : 0;
            }
            boolean opens = words.is(i, Word.OPENING);
            boolean dated = words.date(i) != null;
            marked |= opens || dated;
            brackets = (brackets || opens) && !words.is(i, Word.CLOSING);
            if (!brackets && !dated && !isOfPlace(words, i)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isInCapitals(PlaceMention place) {
        String text = place.text();
        return text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isOfPlace(SentenceTokens words, int at) {
        return words.place(at) != null || words.isCapital(at) || !words.isWord(at);
    }

    private static boolean isDash(SentenceTokens words, int at) {
        return LISTS.is("dash", words.word(at)) && (words.isSpaced(at) || words.isSpaced(at + 1));
    }
}
