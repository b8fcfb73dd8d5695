package org.dateline.event;

import java.util.Locale;
import org.dateline.claim.Claim;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Word;

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

    /** The same, with the article that the claim's own words give to a venue: "the National Mall". */
    static String of(Place place, Claim claim) {
        String name = of(place);
        String the = Word.THE.before(place.name());
        int at = claim.quote().indexOf(" " + the);
        String behind = at < 0 ? "" : claim.quote().substring(at + 1 + the.length());
        boolean whole = behind.length() < 2
                || !Character.isLetter(behind.charAt(0)) && !Character.isUpperCase(behind.charAt(1));
        return at >= 0 && whole && place.kind() == PlaceKind.VENUE ? the : name;
    }

    /** "at the National Mall" */
    static String where(Place place, Claim claim) {
        return where(place).replace(of(place), of(place, claim));
    }

    /** "in Lima", "at the White House" */
    static String where(Place place) {
        return (place.kind() == PlaceKind.VENUE ? " at " : " in ") + of(place);
    }
}
