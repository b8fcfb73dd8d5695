package org.dateline.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins names that say where each other is: "Oso, Wash.", "Aleppo, Syria", "Suva (Fiji)", "Nunavut, northern Canada".
 */
final class PlaceChains {
    /** How many names make a list. */
    private static final int LIST = 3;

    private final GazetteerIndex index;
    private final PlaceLexicon lexicon;
    private final List<Word> words;

    PlaceChains(GazetteerIndex index, PlaceLexicon lexicon, List<Word> words) {
        this.index = index;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Links neighbours, and makes one of a city and the letters behind it that belong to its name. */
    List<Spot> link(List<Spot> found) {
        List<Spot> spots = new ArrayList<>(found.size());
        for (Spot spot : found) {
            Spot before = spots.isEmpty() ? null : spots.get(spots.size() - 1);
            if (before != null && isPartOfName(before, spot)) {
                spots.set(spots.size() - 1, merge(before, spot));
            } else if (spot.use() != NameUse.BEHIND_COMMA
                    || isSetOff(spot)
                    || before != null && isLinked(before, spot)) {
                spots.add(spot);
            }
        }
        for (int i = 0; i + 1 < spots.size(); i++) {
            Spot inner = spots.get(i);
            Spot outer = spots.get(i + 1);
            if (!isLinked(inner, outer)) {
                continue;
            }
            if (holdsAny(outer, inner)) {
                inner.container = outer;
                outer.inners.add(inner);
                outer.contains = true;
            } else if (isElsewhere(inner, outer)) {
                inner.elsewhere = true;
                outer.contains = true;
            }
        }
        new ListedTowns(this, lexicon, words).link(spots);
        markLists(spots);
        return spots;
    }

    /** "Marion, Peru, Wabash and Kokomo": in a list of towns a country's name may be a town's. */
    private void markLists(List<Spot> spots) {
        int from = 0;
        for (int i = 1; i <= spots.size(); i++) {
            if (i == spots.size() || !isListed(spots.get(i - 1), spots.get(i))) {
                markList(spots.subList(from, i));
                from = i;
            }
        }
    }

    private void markList(List<Spot> list) {
        if (list.size() < LIST) {
            return;
        }
        int towns = 0;
        for (Spot spot : list) {
            towns += index.feature(spot.best()).isCity() ? 1 : 0;
        }
        if (towns >= LIST - 1 && towns >= list.size() - 2) {
            list.forEach(spot -> spot.calledTown = true);
        }
    }

    private boolean isListed(Spot before, Spot after) {
        if (before.sentence != after.sentence || after.isAdjective() || after.isPeople()) {
            return false;
        }
        boolean and = after.from == before.to + 1
                && words.get(before.to).key().equals("and")
                && words.get(before.to).gap() == Word.Gap.SPACE;
        return and || after.from == before.to && words.get(after.from).gap() == Word.Gap.COMMA;
    }

    /** "Washington, D.C.": a capital's district with which it shares its point. */
    private boolean isPartOfName(Spot city, Spot district) {
        return city.to == district.from
                && words.get(district.from).gap() == Word.Gap.COMMA
                && index.feature(district.best()) == Feature.ADMIN1
                && isAbbreviated(district)
                && index.feature(city.best()) == Feature.CAPITAL
                && index.region(city.best()) == district.best();
    }

    private static boolean isAbbreviated(Spot spot) {
        return spot.use() == NameUse.ABBREVIATION || spot.use() == NameUse.BEHIND_COMMA;
    }

    private static Spot merge(Spot city, Spot district) {
        return new Spot(city.from, district.to, district.end, city.sentence, new int[] {city.postings[0]});
    }

    /** A town that the gazetteer knows in other states only. */
    private boolean isElsewhere(Spot inner, Spot outer) {
        boolean state = isAbbreviated(outer)
                || outer.use() == NameUse.MAIN
                        && index.feature(outer.best()) == Feature.ADMIN1
                        && index.countryCode(outer.best()).equals("US")
                        && isClosed(outer);
        return state
                && inner.use() == NameUse.MAIN
                && mayBeTown(inner)
                && (index.population(inner.best()) < 300_000
                        || index.country(inner.best()) != index.country(outer.best()));
    }

    /** A city, or a country of a name that no state bears: "Turkey, Texas". */
    private boolean mayBeTown(Spot spot) {
        for (int posting : spot.postings) {
            int place = GazetteerIndex.place(posting);
            if (index.feature(place) == Feature.ADMIN1
                    && GazetteerIndex.use(posting) == NameUse.MAIN
                    && index.countryCode(place).equals("US")) {
                return false;
            }
        }
        Feature feature = index.feature(spot.best());
        return feature.isCity() || feature == Feature.COUNTRY;
    }

    private boolean isClosed(Spot spot) {
        return spot.to >= words.size()
                || words.get(spot.to).first()
                || words.get(spot.to).gap() == Word.Gap.COMMA
                || words.get(spot.to).gap() == Word.Gap.OTHER;
    }

    private boolean isLinked(Spot inner, Spot outer) {
        return isInPartOf(inner, outer)
                || outer.from == inner.to
                        && (isSetOff(outer)
                                || isPostal(words, outer.from, outer.to)
                                        && isAbbreviated(outer)
                                        && holdsAny(outer, inner)
                                || isCountryBehind(inner, outer));
    }

    /** "Tripoli, in the north of Lebanon", "Tripoli, in northern Lebanon". */
    private boolean isInPartOf(Spot inner, Spot outer) {
        int length = outer.from - inner.to;
        if (length < 2 || length > PART || inner.sentence != outer.sentence || !holdsAny(outer, inner)) {
            return false;
        }
        Word in = words.get(inner.to);
        int behind = length == PART && words.get(inner.to + 1).key().equals("the") ? inner.to + 2 : inner.to + 1;
        boolean part = lexicon.is("direction", words.get(behind).key());
        boolean whole =
                length == 2 || length == PART && words.get(behind + 1).key().equals("of");
        return in.gap() == Word.Gap.COMMA && in.key().equals("in") && part && whole;
    }

    /** "In the north of". */
    private static final int PART = 4;

    /** "Sailed from Callao Peru". */
    private boolean isCountryBehind(Spot inner, Spot outer) {
        return outer.use() == NameUse.MAIN
                && index.feature(outer.best()) == Feature.COUNTRY
                && index.feature(inner.best()).isCity()
                && words.get(outer.from).gap() == Word.Gap.SPACE
                && !words.get(outer.from).first()
                && !words.get(inner.to - 1).possessive()
                && holdsAny(outer, inner);
    }

    /** Whether a comma sets the name off from a name before. */
    boolean isSetOff(Spot outer) {
        Word first = words.get(outer.from);
        return !outer.isAdjective()
                && !outer.isPeople()
                && outer.from > 0
                && !first.first()
                && !words.get(outer.from - 1).possessive()
                && first.gap() == Word.Gap.COMMA;
    }

    /** Two capitals behind a name and no mark: the OR of "Salem OR". */
    static boolean isPostal(List<Word> words, int from, int to) {
        Word word = words.get(from);
        return to == from + 1
                && from > 0
                && !word.first()
                && word.gap() == Word.Gap.SPACE
                && word.shape() == Word.Shape.CAPITALS
                && word.key().length() == 2;
    }

    boolean holdsAny(Spot outer, Spot inner) {
        if (inner.isAdjective() || inner.isPeople()) {
            return false;
        }
        for (int container : outer.postings) {
            for (int posting : inner.postings) {
                if (!isOtherNameBesideCountries(outer, inner, posting)
                        && holds(index, GazetteerIndex.place(container), GazetteerIndex.place(posting))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In "China, Japan and Peru" the first is no district of the second that somebody calls so, too. */
    private boolean isOtherNameBesideCountries(Spot outer, Spot inner, int posting) {
        return GazetteerIndex.use(posting) != NameUse.MAIN
                && index.feature(inner.best()) == Feature.COUNTRY
                && index.feature(outer.best()) == Feature.COUNTRY;
    }

    /** Whether one place lies in another: a country, a region, a county, or for a section its city. */
    static boolean holds(GazetteerIndex index, int outer, int inner) {
        if (outer == inner) {
            return false;
        }
        return switch (index.feature(outer)) {
            case COUNTRY -> index.country(outer) == index.country(inner) && index.feature(inner) != Feature.COUNTRY;
            case ADMIN1 -> index.region(inner) == outer;
            case ADMIN2 -> index.parent(inner) == outer;
            default -> false;
        };
    }
}
