package org.dateline.place;

/** Which words are given names; the list tells people from places, and serves others to tell people from companies. */
public final class GivenNames {
    private static final GivenNames ALL = new GivenNames(PlaceLexicon.load());

    private final PlaceLexicon lexicon;

    private GivenNames(PlaceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The one reading of the list. */
    public static GivenNames load() {
        return ALL;
    }

    /** Whether it is one, however it is written. */
    public boolean has(String word) {
        return lexicon.isGivenName(NameKey.normalise(word));
    }
}
