package org.dateline.sentence;

/** Finds what a clause names as its place by words that no gazetteer knows: "in the Zaatari camp", "in Gorky Forest". */
public final class UnlistedPlaces {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int PHRASE = 4;

    private UnlistedPlaces() {}

    /** Whether a clause says where it is by such words. */
    public static boolean isIn(SentenceTokens words, Clause clause) {
        for (int i = clause.at() + 1; i < clause.end(); i++) {
            if (words.is(i, Word.IN) && isUnlisted(words, i + 1, clause.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnlisted(SentenceTokens words, int from, int end) {
        for (int i = from; i < Math.min(end, from + PHRASE) && words.isWord(i); i++) {
            if (words.place(i) != null || words.date(i) != null || words.person(i) != null) {
                return false;
            }
            if (words.isCapital(i)) {
                return !words.isAcronym(i) && !LISTS.isTitle(words.word(i)) && !isNoPlace(words, i);
            }
        }
        return false;
    }

    /** "In Parliament", "in the Jesuit church": a body, or a house that may stand in any town. */
    private static boolean isNoPlace(SentenceTokens words, int at) {
        for (int i = at; i == at || words.isCapital(i) || words.isCapital(i - 1); i++) {
            if (LISTS.occasions().containsKey(words.word(i))
                    || LISTS.placesOfWork().contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
