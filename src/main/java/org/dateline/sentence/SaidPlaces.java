package org.dateline.sentence;

/** Tells where something is said from what is said of a place. */
final class SaidPlaces {
    private static final int SPEECH_REACH = 5;

    private final EnglishLexicon lists;

    SaidPlaces(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** "Told reporters in Lima", "said at the airport of Lima": what is said there, not what is said of it. */
    boolean follow(SentenceTokens words, int from) {
        for (int i = from; i < from + SPEECH_REACH && words.isWord(i); i++) {
            String word = words.word(i);
            boolean day = words.date(i - 1) != null && words.date(i) == null && !Word.IN.is(word) && !Word.AT.is(word);
            boolean of = Word.OF.is(word) && lists.is("determiner", words.word(i + 1));
            if (day || Word.THAT.is(word) || of || Word.ABOUT.is(word)) {
                return false; // what is said begins
            }
            if ((Word.IN.is(word) || Word.AT.is(word)) && isPlaceName(words, i + 1, i + SPEECH_REACH)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaceName(SentenceTokens words, int from, int to) {
        for (int i = from; i <= to && words.isWord(i); i++) {
            if (words.place(i) != null) {
                return true;
            }
            boolean phrase = words.isCapital(i)
                    || words.is(i, Word.THE)
                    || words.is(i, Word.OF)
                    || lists.is("airport", words.word(i));
            if (!phrase) {
                return false;
            }
        }
        return false;
    }
}
