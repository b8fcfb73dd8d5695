package org.dateline.place;

import java.util.List;

/**
 * Tells how a text uses a place's name: the place itself ("in Tokyo"), or who and what belongs to it ("Tokyo
 * protested", "Chattanooga firefighters", "the Paris agreement").
 */
final class RoleJudge {
    private final GazetteerIndex index;
    private final PlaceLexicon lexicon;
    private final List<Word> words;

    RoleJudge(GazetteerIndex index, PlaceLexicon lexicon, List<Word> words) {
        this.index = index;
        this.lexicon = lexicon;
        this.words = words;
    }

    PlaceRole role(Spot spot) {
        if (spot.isPeople()) {
            return PlaceRole.DEMONYM;
        }
        boolean associative =
                spot.isAdjective() || isModifier(spot) || isTreaty(spot) || !isReached(spot) && acts(spot);
        return associative ? PlaceRole.ASSOCIATIVE : PlaceRole.LITERAL;
    }

    /** "Tokyo police", "the Boston Athletic Association", "U.S.-led": the name tells whose the next word is. */
    private boolean isModifier(Spot spot) {
        if (isSecondOfPair(spot)) {
            return true;
        }
        if (!goesOn(spot) || words.get(spot.to - 1).possessive() || spot.container != null) {
            return false;
        }
        Word next = words.get(spot.to);
        if (next.gap() == Word.Gap.HYPHEN) {
            return next.isLower() ? !lexicon.is("after-place", next.key()) : isPair(spot, next);
        }
        return isSpaced(spot, next)
                && !isBeforeSubject(spot, next)
                && !lexicon.is("function", next.key())
                && (next.isLower()
                        ? lexicon.is("attributed", next.key())
                        : next.isName()
                                && !lexicon.isOfCalendar(next.key())
                                && (!lexicon.is("settlement", next.key()) || isBody(spot)));
    }

    /** "In Lima Ada Miller met", "while in Lima President Miller met": what opens a sentence, and then whom it is about. */
    private boolean isBeforeSubject(Spot spot, Word next) {
        String before = spot.from == 0 ? "" : words.get(spot.from - 1).key();
        boolean opens = (lexicon.is("locative", before) || lexicon.is("directional", before))
                && (words.get(spot.from - 1).first()
                        || spot.from > 1 && words.get(spot.from - 2).first());
        return opens && next.isName() && (lexicon.isGivenName(next.key()) || lexicon.is("title", next.key()));
    }

    /** "U.S.-EU summit", "Peru-Chile border": what two countries share. */
    private boolean isPair(Spot spot, Word other) {
        boolean goesOn = spot.to + 1 < words.size()
                && words.get(spot.to + 1).gap() == Word.Gap.SPACE
                && words.get(spot.to + 1).sentence() == spot.sentence;
        return other.isName() && goesOn && index.feature(spot.best()) == Feature.COUNTRY;
    }

    /** The Chile of "Peru-Chile border". */
    private boolean isSecondOfPair(Spot spot) {
        return goesOn(spot)
                && spot.from > 0
                && words.get(spot.from).gap() == Word.Gap.HYPHEN
                && words.get(spot.from - 1).isName()
                && index.feature(spot.best()) == Feature.COUNTRY
                && isSpaced(spot, words.get(spot.to))
                && !lexicon.is("function", words.get(spot.to).key());
    }

    /** "Jackson City Council". */
    private boolean isBody(Spot spot) {
        return spot.to + 1 < words.size()
                && lexicon.is("body-kind", words.get(spot.to).key())
                && words.get(spot.to + 1).isName()
                && words.get(spot.to + 1).gap() == Word.Gap.SPACE
                && lexicon.is("embedding", words.get(spot.to + 1).key());
    }

    /** "the Paris agreement", "the Treaty of Versailles". */
    private boolean isTreaty(Spot spot) {
        boolean before = spot.from > 1
                && words.get(spot.from - 1).key().equals("of")
                && lexicon.is("treaty", words.get(spot.from - 2).key());
        return before
                || goesOn(spot)
                        && isSpaced(spot, words.get(spot.to))
                        && lexicon.is("treaty", words.get(spot.to).key());
    }

    /** Whether a preposition of place stands before the name, with or without an article. */
    private boolean isReached(Spot spot) {
        int at = spot.first - 1;
        if (at >= 0 && words.get(spot.first).first()) {
            return false;
        }
        if (at >= 0 && words.get(at).key().equals("the") && !words.get(at).first()) {
            at--;
        }
        return at >= 0
                && words.get(at).sentence() == spot.sentence
                && (lexicon.is("locative", words.get(at).key())
                        || lexicon.is("directional", words.get(at).key()));
    }

    /** "Beijing warned", "Washington must decide", "the Kremlin": a government by the name of its seat. */
    private boolean acts(Spot spot) {
        Feature feature = index.feature(spot.choice == GazetteerIndex.NONE ? spot.best() : spot.choice);
        if (feature == Feature.SEAT) {
            return true;
        }
        boolean government = feature == Feature.COUNTRY || feature == Feature.CAPITAL || feature == Feature.ADMIN1;
        return government
                && goesOn(spot)
                && isSpaced(spot, words.get(spot.to))
                && !words.get(spot.to - 1).possessive()
                && (lexicon.is("acting", words.get(spot.to).key())
                        || lexicon.is("saying", words.get(spot.to).key()));
    }

    /** Whether only white space, or the point of an abbreviation, stands before the next word. */
    private boolean isSpaced(Spot spot, Word next) {
        return next.gap() == Word.Gap.SPACE
                || next.gap() == Word.Gap.POINT
                        && spot.end > words.get(spot.to - 1).end();
    }

    private boolean goesOn(Spot spot) {
        return spot.to < words.size() && words.get(spot.to).sentence() == spot.sentence;
    }
}
