package org.dateline.place;

import java.util.List;

/**
 * Tells the towns of a list of appointments, which nothing but a space divides from the house: of "Feb 03: Lima Estadio
 * Nacional, Peru" the Lima.
 */
final class ListedTowns {
    private static final int LONGEST_HOUSE = 8;

    private final PlaceChains chains;
    private final PlaceLexicon lexicon;
    private final List<Word> words;

    ListedTowns(PlaceChains chains, PlaceLexicon lexicon, List<Word> words) {
        this.chains = chains;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Links each such town with the place at the end of its entry. */
    void link(List<Spot> spots) {
        for (int i = 0; i + 1 < spots.size(); i++) {
            Spot town = spots.get(i);
            if (!beginsEntry(town) || town.container != null) {
                continue;
            }
            for (int j = i + 1; j < spots.size(); j++) {
                Spot outer = spots.get(j);
                if (outer.from - town.to > LONGEST_HOUSE) {
                    break;
                }
                if (isEndOf(outer, town)) {
                    town.container = outer;
                    outer.inners.add(town);
                    outer.contains = true;
                    spots.subList(i + 1, j).clear(); // what the house is called after
                    break;
                }
            }
        }
    }

    private boolean isEndOf(Spot outer, Spot town) {
        return outer.from > town.to
                && outer.sentence == town.sentence
                && chains.isSetOff(outer)
                && isHouse(town.to, outer.from)
                && chains.holdsAny(outer, town);
    }

    /** Whether a number or a day stands before, and a mark between, as at the beginning of an entry. */
    private boolean beginsEntry(Spot town) {
        if (town.from == 0) {
            return false;
        }
        Word before = words.get(town.from - 1);
        Word first = words.get(town.from);
        boolean day = lexicon.isOfCalendar(before.key()) || lexicon.is("day", before.key());
        boolean dated = before.shape() == Word.Shape.NUMBER || day && first.gap() == Word.Gap.OTHER;
        return dated && !first.first() && first.gap() != Word.Gap.COMMA && first.gap() != Word.Gap.HYPHEN;
    }

    /** Whether all words are of one name, which no mark but a hyphen divides. */
    private boolean isHouse(int from, int to) {
        if (to - from > LONGEST_HOUSE) {
            return false;
        }
        return words.subList(from, to).stream()
                .allMatch(word -> !word.isLower() && (word.gap() == Word.Gap.SPACE || word.gap() == Word.Gap.HYPHEN));
    }
}
