package org.dateline.sentence;

import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** Tells places that are named and where nobody is said to be: owners, targets, saints. */
final class NamedOnlyPlaces {
    private static final int OWNED_REACH = 8;

    private final EnglishLexicon lists;

    NamedOnlyPlaces(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** @param preposition what governs the place */
    boolean contains(SentenceTokens words, PlaceMention mention, String preposition) {
        int at = words.tokenAt(mention.span().start());
        int behind = words.tokenAt(mention.span().end());
        return LocationCues.isOffice(words, at)
                || isTarget(words, mention, at)
                || isDedication(words, at, behind)
                || isOwner(words, mention, preposition)
                || isOfHolder(words, at, behind)
                || lists.is("clock", words.word(behind));
    }

    /** The Peru of "the Peru prime minister", but not that of "in Peru President Miller met". */
    private boolean isOfHolder(SentenceTokens words, int at, int behind) {
        String word = words.word(behind);
        boolean placed = lists.is("at-place", words.word(at - 1)) && words.isCapital(behind);
        return words.isWord(behind)
                && !placed
                && (lists.standsForPerson(word)
                        || lists.isTitle(word) && lists.standsForPerson(words.word(behind + 1)));
    }

    /** The Lima of "the attacks on Lima": one is on an island or a square, but not on a city. */
    private boolean isTarget(SentenceTokens words, PlaceMention mention, int at) {
        PlaceKind kind = mention.place().map(Place::kind).orElse(PlaceKind.SEA);
        boolean settled = kind == PlaceKind.CITY || kind == PlaceKind.COUNTRY;
        int on = words.is(at - 1, Word.THE) ? at - 2 : at - 1;
        PlaceMention listed = words.is(on, Word.AND) ? words.place(on - 1) : null;
        if (listed != null) {
            on = words.tokenAt(listed.span().start()) - 1;
        }
        boolean owns =
                lists.is("apostrophe", words.word(words.tokenAt(mention.span().end()))); // "landed on Peru's coast"
        boolean country = kind == PlaceKind.COUNTRY && words.is(on, Word.ON) && !owns;
        return country || settled && words.is(on, Word.ON) && lists.is("targeted", words.word(on - 1));
    }

    /** The St Joseph of "the Cathedral of St Joseph" or "the St Joseph statue", though there is a town of that name. */
    private boolean isDedication(SentenceTokens words, int at, int behind) {
        return lists.is("saint", words.word(at))
                && (words.is(at - 1, Word.OF) || lists.is("monument", words.word(behind)));
    }

    /** "Japan's prime minister" is no place to be; behind "from" or "in" "Rome's airport" and "Peru's east" are. */
    private boolean isOwner(SentenceTokens words, PlaceMention mention, String preposition) {
        int behind = words.tokenAt(mention.span().end());
        if (!lists.is("apostrophe", words.word(behind)) || !words.is(behind + 1, Word.POSSESSIVE)) {
            return false;
        }
        boolean city = mention.place().filter(p -> p.kind() == PlaceKind.CITY).isPresent();
        if (city && Word.AT.is(preposition) && words.isCapital(behind + 2)) {
            return false; // "at Lima's Grand Hall"
        }
        boolean place = lists.is("at-place", preposition)
                || lists.is("to-place", preposition)
                || Word.FROM.is(preposition)
                || preposition.equals(GoverningPreposition.OBJECT);
        boolean person = false;
        for (int i = behind + 2; i < Math.min(words.size(), behind + OWNED_REACH) && words.isWord(i); i++) {
            boolean part = words.person(i) == null && lists.is("part of a land", words.word(i));
            if (part || lists.placesOfWork().contains(words.word(i))) {
                return !place;
            }
            person |= words.person(i) != null || lists.isTitle(words.word(i));
        }
        return person || !place || mention.place().map(Place::kind).orElse(PlaceKind.CITY) == PlaceKind.COUNTRY;
    }
}
