package org.dateline.event;

import java.util.Locale;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.sentence.EnglishLexicon;

/** Names of places as they stand in a sentence: "the United States", "the White House", "Lima". */
final class PlaceNames {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private PlaceNames() {}

    static String of(Place place) {
        String name = place.name();
        String[] words = name.toLowerCase(Locale.ROOT).split("[ -]");
        String last = words[words.length - 1];
        boolean land =
                place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.SEA;
        boolean article = words.length == 1
                ? LISTS.is("the", last)
                : LISTS.is("the first", words[0]) && land
                        || LISTS.is("the last", last) && land
                        || place.kind() == PlaceKind.VENUE && LISTS.is("the house", words[0] + "-" + last);
        return article ? "the " + name : name;
    }

    /** "in Lima", "at the White House" */
    static String where(Place place) {
        return (place.kind() == PlaceKind.VENUE ? " at " : " in ") + of(place);
    }
}
