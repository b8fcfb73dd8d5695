package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/**
 * Names that are surely a place's, though the gazetteer has no such place: "the village of Xinmo", "Holliday, Mo.",
 * "Maoxian county".
 */
final class UnknownPlaces {
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_FEATURE = 5;

    private final List<Word> words;
    private final PlaceLexicon lexicon;
    private final PersonNames persons;
    private final boolean[] taken;
    private final boolean[] state;

    UnknownPlaces(
            GazetteerIndex index, PlaceLexicon lexicon, List<Word> words, PersonNames persons, List<Spot> accepted) {
        this.words = words;
        this.lexicon = lexicon;
        this.persons = persons;
        this.taken = new boolean[words.size() + 1];
        this.state = new boolean[words.size() + 1];
        for (Spot spot : accepted) {
            for (int i = spot.first; i < spot.to; i++) {
                taken[i] = true;
            }
            NameUse use = spot.use();
            boolean abbreviated = use == NameUse.BEHIND_COMMA || use == NameUse.ABBREVIATION;
            state[spot.from] = abbreviated || index.feature(spot.choice) == Feature.ADMIN1 && isClosed(spot);
        }
    }

    /** Their spans, in order. */
    List<Span> find() {
        List<Span> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            int to = nameEnd(from);
            if (to > from) {
                if (isSaidToBePlace(from, to)) {
                    found.add(
                            new Span(words.get(from).start(), words.get(to - 1).end()));
                }
                from = to - 1;
            }
        }
        return found;
    }

    /** End of the run of capitalised words that begins here. */
    private int nameEnd(int from) {
        int to = from;
        while (to < words.size() && words.get(to).isName() && !taken[to] && !persons.isPerson(to)) {
            Word word = words.get(to);
            boolean goesOn = to == from
                    || !word.first()
                            && (word.gap() == Word.Gap.SPACE || word.gap() == Word.Gap.HYPHEN)
                            && !words.get(to - 1).possessive();
            if (!goesOn) {
                break;
            }
            to++;
        }
        return to;
    }

    private boolean isSaidToBePlace(int from, int to) {
        String last = words.get(to - 1).key();
        if (to - from > (isFeature(from, to) ? LONGEST_FEATURE : LONGEST_NAME)
                || last.length() < 3
                || lexicon.is("other-thing", last)
                || lexicon.isOfCalendar(last)) {
            return false;
        }
        boolean ofSettlement = from > 1
                && words.get(from - 1).key().equals("of")
                && words.get(from - 1).sentence() == words.get(from).sentence()
                && lexicon.is("settled", words.get(from - 2).key());
        return ofSettlement || isVillage(from, to) || isBeforeState(to) || isCounty(from, to) || isFeature(from, to);
    }

    /** "in Torkula village". */
    private boolean isVillage(int from, int to) {
        return to < words.size()
                && to - from <= 2
                && words.get(to).isLower()
                && words.get(to).gap() == Word.Gap.SPACE
                && !words.get(to - 1).possessive()
                && lexicon.is("small-settlement", words.get(to).key())
                && from > 0
                && !words.get(from).first()
                && isIntroduced(from)
                && !words.get(from - 1).key().equals("the");
    }

    private boolean isBeforeState(int to) {
        return to < words.size()
                && words.get(to).gap() == Word.Gap.COMMA
                && !words.get(to).first()
                && state[to];
    }

    /** "the Coosa River", "in Kaziranga National Park", "near Loch Tay": water, land or a park by what it is called. */
    private boolean isFeature(int from, int to) {
        if (to - from < 2) {
            return false;
        }
        String last = words.get(to - 1).key();
        if (to - from > 2
                && lexicon.is("reserve", last)
                && lexicon.is("reserve-kind", words.get(to - 2).key())) {
            return true;
        }
        if (from == 0 || words.get(from).first() || !isIntroduced(from)) {
            return false;
        }
        return lexicon.is("name-ends", last)
                        && !lexicon.is("direction", words.get(from).key())
                || to - from == 2 && lexicon.is("name-begins", words.get(from).key());
    }

    private boolean isIntroduced(int from) {
        Word before = words.get(from - 1);
        return before.isLower()
                && words.get(from).gap() == Word.Gap.SPACE
                && (before.key().equals("the")
                        || lexicon.is("locative", before.key())
                        || lexicon.is("directional", before.key()));
    }

    private boolean isCounty(int from, int to) {
        String last = words.get(to - 1).key();
        boolean named = to - from > 1 && (last.equals("county") || last.equals("parish") || last.equals("township"));
        boolean common =
                words.get(from).first() && lexicon.isCommonWord(words.get(from).key());
        boolean followed = !common
                && !lexicon.is("function", words.get(from).key())
                && to < words.size()
                && words.get(to).gap() == Word.Gap.SPACE
                && words.get(to).key().equals("county")
                && words.get(to).isLower();
        return named || followed;
    }

    /** "Holliday, Missouri, and": a comma or the end behind the state shows that it belongs to the name before. */
    private boolean isClosed(Spot spot) {
        return spot.to >= words.size()
                || words.get(spot.to).first()
                || words.get(spot.to).gap() == Word.Gap.COMMA
                || words.get(spot.to).gap() == Word.Gap.OTHER;
    }
}
