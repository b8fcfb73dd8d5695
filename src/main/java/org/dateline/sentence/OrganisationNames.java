package org.dateline.sentence;

/** Tells the names of organisations, parks and peoples from those of people. */
final class OrganisationNames {
    private final EnglishLexicon lists;

    OrganisationNames(EnglishLexicon lists) {
        this.lists = lists;
    }

    /**
     * Whether the words name no person.
     *
     * @param from where the run of capitals begins, and {@code name} where its titles end
     */
    boolean contains(SentenceTokens words, int from, int name, int end, boolean titled) {
        return isNamed(words, name, end, titled)
                || isOf(words, from)
                || !titled && end == from + 1 && isOfThing(words, from)
                || isDemonym(words, end);
    }

    private boolean isNamed(SentenceTokens words, int from, int end, boolean titled) {
        boolean hyphen = words.has(from, end, Word.HYPHEN);
        boolean name = lists.is("also name", words.word(from))
                && (titled || hyphen || end == from + 1 || lists.is("also given name", words.word(from)));
        int first = name ? from + 1 : from; // "Park Geun-hye", not "Hyde Park"
        for (int i = first; i < end; i++) {
            String word = words.word(i);
            if (lists.organisations().contains(word) || lists.occasions().containsKey(word) && words.isWord(i)) {
                return true;
            }
        }
        return lists.organisations().contains(words.word(end))
                || lists.occasions().containsKey(words.word(end)) && words.isAcronym(from);
    }

    /** The Economics of "the London School of Economics", and not the king of "the Palace of King Jonas". */
    private boolean isOf(SentenceTokens words, int from) {
        int of = words.is(from - 1, Word.THE) ? from - 2 : from - 1;
        return words.is(of, Word.OF)
                && words.isCapital(of - 1)
                && (lists.placesOfWork().contains(words.word(of - 1)) || lists.is("association", words.word(of - 1)))
                && !lists.isTitle(words.word(from));
    }

    /** The Honour of "a Guard of Honour": what is behind a noun in capitals, unless any word has one where it stands. */
    private static boolean isOfThing(SentenceTokens words, int from) {
        int of = words.is(from - 1, Word.THE) ? from - 2 : from - 1;
        return words.is(of, Word.OF) && words.isCapital(of - 1) && of - 1 > words.firstWord();
    }

    /** The Shi of "Shi'ite": goes on in small letters. */
    private boolean isDemonym(SentenceTokens words, int end) {
        return lists.is("apostrophe", words.word(end))
                && words.touchesNext(end - 1)
                && words.touchesNext(end)
                && words.word(end + 1).length() > 1
                && !words.isCapital(end + 1);
    }

    /** The Shi of "the Shi'ite city". */
    boolean isHalf(SentenceTokens words, int end) {
        return lists.is("apostrophe", words.word(end))
                && words.touchesNext(end - 1)
                && words.touchesNext(end)
                && words.word(end + 1).length() > 2
                && !words.isCapital(end + 1);
    }
}
