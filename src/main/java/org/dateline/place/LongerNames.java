package org.dateline.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Settles names that stand within longer ones that the gazetteer lacks: the Bradford of "Bradford Township" is the
 * township's as well, the Davy of "Mount Davy" and the Monroe of "Lake Monroe" are no towns, nor is the National Park
 * (New Jersey) of "Kaziranga National Park".
 */
final class LongerNames {
    /** A city that has hills, heights and islands of its own name. */
    private static final int GREAT_CITY = 300_000;

    private final GazetteerIndex index;
    private final PlaceLexicon lexicon;
    private final List<Word> words;

    LongerNames(GazetteerIndex index, PlaceLexicon lexicon, List<Word> words) {
        this.index = index;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** The spots without those that are only parts of other names; a township's with its whole name. */
    List<Spot> settle(List<Spot> found) {
        List<Spot> kept = new ArrayList<>(found.size());
        for (Spot spot : found) {
            if (spot.said || !index.feature(spot.best()).isCity()) {
                addUnlessFeature(kept, spot);
            } else if (isTownship(spot)) {
                addTownship(kept, spot);
            } else if (!isBehindGeneric(spot) && !isOnlyGeneric(spot) && !isFeature(spot)) {
                kept.add(spot);
            }
        }
        return kept;
    }

    /** "Georgian Bay", "China Lake": an adjective or a country may begin another place's name. */
    private void addUnlessFeature(List<Spot> kept, Spot spot) {
        boolean part = spot.isAdjective() || index.feature(spot.best()) == Feature.COUNTRY;
        boolean feature = part
                && isFollowed(spot)
                && (lexicon.is("name-ends", key(spot.to))
                        || spot.isAdjective()
                                && lexicon.is("settlement", key(spot.to))
                                && !lexicon.is("embedding", key(spot.to)));
        if (!feature) {
            kept.add(spot);
        }
    }

    /** "Mount Davy", "Lake Monroe", "St. Johnstone": the word before is part of the name. */
    private boolean isBehindGeneric(Spot spot) {
        Word first = words.get(spot.from);
        if (spot.from == 0 || first.first()) {
            return false;
        }
        Word before = words.get(spot.from - 1);
        return before.isName()
                && !before.possessive()
                && (first.gap() == Word.Gap.SPACE || first.gap() == Word.Gap.POINT)
                && lexicon.is("name-begins", before.key());
    }

    /** "National Park", "University": words that name a kind of thing, within the name of one such thing. */
    private boolean isOnlyGeneric(Spot spot) {
        for (int i = spot.from; i < spot.to; i++) {
            String key = words.get(i).key();
            if (!lexicon.is("embedding", key)
                    && !lexicon.is("settlement", key)
                    && !lexicon.is("building", key)
                    && !lexicon.is("street", key)
                    && !lexicon.is("body", key)) {
                return false;
            }
        }
        Word first = words.get(spot.from);
        boolean behindName = spot.from > 0
                && !first.first()
                && first.gap() == Word.Gap.SPACE
                && words.get(spot.from - 1).isName()
                && !lexicon.is("function", words.get(spot.from - 1).key());
        boolean goesOn = spot.to < words.size()
                && !words.get(spot.to).first()
                && words.get(spot.to).gap() == Word.Gap.SPACE
                && (words.get(spot.to).isName() || words.get(spot.to).key().equals("of"));
        return behindName || goesOn;
    }

    /** "Sulphur River", "Detroit Lake": a water or a height that is called after the town, or only like it. */
    private boolean isFeature(Spot spot) {
        return isFollowed(spot)
                && lexicon.is("name-ends", key(spot.to))
                && (lexicon.is("water", key(spot.to)) || index.population(spot.best()) < GREAT_CITY);
    }

    private boolean isTownship(Spot spot) {
        return isFollowed(spot)
                && lexicon.is("township", key(spot.to))
                && !(spot.to + 1 < words.size() && lexicon.is("township-body", key(spot.to + 1)));
    }

    private boolean isFollowed(Spot spot) {
        return spot.to < words.size()
                && !words.get(spot.to).first()
                && words.get(spot.to).gap() == Word.Gap.SPACE
                && words.get(spot.to).isName()
                && !words.get(spot.to - 1).possessive();
    }

    private String key(int word) {
        return words.get(word).key();
    }

    /** A township is where a settlement of its name is; elsewhere than where townships are, it is another one. */
    private void addTownship(List<Spot> kept, Spot spot) {
        int[] postings = Arrays.stream(spot.postings)
                .filter(posting -> GazetteerIndex.use(posting) == NameUse.MAIN)
                .filter(posting -> hasTownships(GazetteerIndex.place(posting)))
                .toArray();
        if (postings.length > 0 && beginsName(spot)) {
            Spot township = new Spot(spot.from, spot.to + 1, words.get(spot.to).end(), spot.sentence, postings);
            township.township = true;
            kept.add(township);
        }
    }

    /** Whether no word of a name but a direction stands before: not the Valley of "Spice Valley Township". */
    private boolean beginsName(Spot spot) {
        Word first = words.get(spot.from);
        if (spot.from == 0 || first.first() || first.gap() != Word.Gap.SPACE) {
            return true;
        }
        Word before = words.get(spot.from - 1);
        return !before.isName() || lexicon.is("direction", before.key()) || lexicon.is("function", before.key());
    }

    private boolean hasTownships(int place) {
        return index.feature(place).isCity()
                && lexicon.is("township-region", index.countryCode(place) + "." + index.regionCode(place));
    }
}
