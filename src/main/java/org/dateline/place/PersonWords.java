package org.dateline.place;

/** Which words are given names or family names; the lists tell people from places, and serve others to tell people from companies. */
public final class PersonWords {
    private static final PersonWords ALL = new PersonWords(PlaceLexicon.load());

    private final PlaceLexicon lexicon;

    private PersonWords(PlaceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The one reading of the lists. */
    public static PersonWords load() {
        return ALL;
    }

    /** Whether it is a family name. */
    public boolean hasFamily(String word) {
        return lexicon.isFamilyName(NameKey.normalise(word));
    }

    /** Whether it is a given name, however it is written. */
    public boolean hasGiven(String word) {
        return lexicon.isGivenName(NameKey.normalise(word));
    }
}
