package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of the gazetteer in an article's words: at each capitalised word the longest name that its spelling
 * allows. What is no place by its context is left to {@link PlaceJudge}.
 */
final class PlaceFinder {
    private static final int LONGEST_NAME = 8;
    /** A foreign or former name of one word counts only for a city this large; of more words, for this one. */
    private static final int KNOWN_BY_OTHER_NAME = 100_000;

    private static final int KNOWN_BY_LONG_OTHER_NAME = 5_000;

    private final GazetteerIndex index;
    private final PlaceLexicon lexicon;

    PlaceFinder(GazetteerIndex index, PlaceLexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    /** The spots of an article, in order, not overlapping. */
    List<Spot> find(String text, List<Word> words) {
        List<Spot> spots = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Spot spot = mayStart(words, i) ? longest(text, words, i) : null;
            if (spot != null && isArticle(words, i)) {
                Spot without = longest(text, words, i + 1);
                spot = without != null && without.to > spot.to ? without : spot;
            }
            if (spot == null) {
                i++;
            } else {
                spots.add(withoutArticle(words, spot));
                i = spot.to;
            }
        }
        return spots;
    }

    private boolean mayStart(List<Word> words, int i) {
        return words.get(i).isName() || startsWithNumber(words, i) || isArticle(words, i);
    }

    /** "the Gulf" is looked up with its article. */
    private static boolean isArticle(List<Word> words, int i) {
        return i + 1 < words.size()
                && words.get(i + 1).isName()
                && words.get(i + 1).gap() == Word.Gap.SPACE
                && words.get(i).key().equals("the");
    }

    /** The article belongs to a city's name where it is written large ("The Hague"), to no other name. */
    private Spot withoutArticle(List<Word> words, Spot spot) {
        Word first = words.get(spot.from);
        boolean article = first.key().equals("the") && spot.to - spot.from > 1;
        if (!article || !first.isLower() && index.feature(spot.best()).isCity()) {
            return spot;
        }
        return new Spot(spot.from + 1, spot.to, spot.end, spot.sentence, spot.postings);
    }

    /** "10 Downing Street", "24 Sussex Drive". */
    private static boolean startsWithNumber(List<Word> words, int i) {
        return words.get(i).shape() == Word.Shape.NUMBER
                && i + 1 < words.size()
                && words.get(i + 1).isName()
                && words.get(i + 1).gap() == Word.Gap.SPACE;
    }

    private @Nullable Spot longest(String text, List<Word> words, int from) {
        Spot best = null;
        long state = NameKey.start();
        for (int to = from + 1; to <= words.size() && to - from <= LONGEST_NAME; to++) {
            Word last = words.get(to - 1);
            if (to - 1 > from && !joins(words, to - 1)) {
                break;
            }
            boolean closes = last.isName() && !(to - from == 1 && last.key().equals("the"))
                    || last.shape() == Word.Shape.NUMBER && to - 1 > from
                    || to - 1 > from && lexicon.is("generic", last.key());
            if (closes) {
                best = better(best, closing(text, words, from, to, state));
            }
            if (to - from == 1 && last.isLower() && !last.key().equals("the")) {
                break;
            }
            if (last.isLower() && !lexicon.is("connector", last.key())) {
                break;
            }
            state = NameKey.appendWord(state, last.possessive() ? last.key() + "s" : last.key());
        }
        return best;
    }

    /** The name that ends here; with a possessive ending only where that is the name's own ("St. John's"). */
    private @Nullable Spot closing(String text, List<Word> words, int from, int to, long state) {
        Word last = words.get(to - 1);
        Spot plain = spot(text, words, from, to, NameKey.appendWord(state, last.key()), false);
        if (plain != null && plain.use() == NameUse.OTHER && isCityOfBody(words, from, to)) {
            plain = null;
        }
        if (!last.possessive()) {
            return plain;
        }
        Spot owned = spot(text, words, from, to, NameKey.appendWord(state, last.key() + "s"), true);
        boolean own = owned != null && owned.use() == NameUse.MAIN && (plain == null || to - from > 1);
        return own ? owned : plain;
    }

    /** "Alexandria City Council" is the city council of Alexandria. */
    private boolean isCityOfBody(List<Word> words, int from, int to) {
        return to - from > 1
                && lexicon.is("body-kind", words.get(to - 1).key())
                && to < words.size()
                && words.get(to).isName()
                && words.get(to).gap() == Word.Gap.SPACE
                && (lexicon.is("embedding", words.get(to).key())
                        || lexicon.is("building", words.get(to).key()));
    }

    private static @Nullable Spot better(@Nullable Spot old, @Nullable Spot found) {
        return found == null ? old : found;
    }

    /** Whether a word may continue a name: no mark but a hyphen or the point of "St." or "Co." stands before it. */
    private static boolean joins(List<Word> words, int at) {
        Word word = words.get(at);
        return switch (word.gap()) {
            case SPACE, HYPHEN -> true;
            case POINT ->
                switch (words.get(at - 1).key()) {
                    case "st", "ft", "mt", "co" -> true;
                    default -> words.get(at - 1).key().length() == 1;
                };
            default -> false;
        };
    }

    private @Nullable Spot spot(String text, List<Word> words, int from, int to, long state, boolean owned) {
        int[] postings = index.find(NameKey.finish(state));
        if (postings == null) {
            return null;
        }
        int[] kept = new int[postings.length];
        int count = 0;
        boolean pointed = false;
        for (int posting : postings) {
            NameUse use = GazetteerIndex.use(posting);
            if (isAllowed(words, from, to, posting, use)) {
                kept[count++] = posting;
                pointed |= use == NameUse.ABBREVIATION || use == NameUse.BEHIND_COMMA;
            }
        }
        if (count == 0) {
            return null;
        }
        Word last = words.get(to - 1);
        boolean ownPoint = pointed && last.point() && last.shape() != Word.Shape.CAPITALS;
        int end = ownPoint ? last.end() + 1 : last.end();
        if (owned) {
            end = Math.min(text.length(), end + 2);
        } else if (last.isLower() && to - 1 > from && isAreaOrAirport(kept[0])) {
            end = words.get(to - 2).end();
        }
        if (end < text.length() && text.charAt(end) == '$') {
            return null;
        }
        return new Spot(from, to, end, last.sentence(), java.util.Arrays.copyOf(kept, count));
    }

    /** "Anbar province", "Heathrow airport": a generic word in lower case helps to find these, but is no part of them. */
    private boolean isAreaOrAirport(int posting) {
        Feature feature = index.feature(GazetteerIndex.place(posting));
        return feature == Feature.ADMIN1 || feature == Feature.ADMIN2 || feature == Feature.AIRPORT;
    }

    private boolean isAllowed(List<Word> words, int from, int to, int posting, NameUse use) {
        Word first = words.get(from);
        Word last = words.get(to - 1);
        return switch (use) {
            case MAIN -> isAllowedName(words, from, to, posting);
            case OTHER -> isKnownByOtherName(posting, to - from) && isAllowedName(words, from, to, posting);
            case CODE -> allCapitals(words, from, to);
            case ABBREVIATION ->
                allCapitals(words, from, to) && last.key().length() != 4
                        || last.point()
                        || first.gap() == Word.Gap.COMMA && last.key().length() >= 3;
            case BEHIND_COMMA ->
                from > 0
                        && (first.gap() == Word.Gap.COMMA && words.get(from - 1).isName()
                                || isParty(words, from)
                                || isBehindTown(words, from, to))
                        && (last.shape() == Word.Shape.CAPITALS || last.point() && !isHonorific(words, to));
            case ADJECTIVE, PEOPLE -> true;
        };
    }

    /** "In Lima, Ms. Miller" is not of Mississippi. */
    private boolean isHonorific(List<Word> words, int to) {
        return lexicon.is("title", words.get(to - 1).key())
                && to < words.size()
                && words.get(to).isName()
                && words.get(to).gap() == Word.Gap.POINT
                && !words.get(to).first();
    }

    /** "Salem OR", as on an envelope; in a line of capitals OR is a word. */
    private static boolean isBehindTown(List<Word> words, int from, int to) {
        Word town = words.get(from - 1);
        boolean large = town.isName() && town.shape() != Word.Shape.CAPITALS;
        return large && PlaceChains.isPostal(words, from, to);
    }

    /** "Sen. Bob Casey, D-Pa." */
    private static boolean isParty(List<Word> words, int from) {
        return words.get(from).gap() == Word.Gap.HYPHEN
                && switch (words.get(from - 1).key()) {
                    case "d", "r", "i" -> true;
                    default -> false;
                };
    }

    /** "ME", "IT" and "AID" in running text are no towns of that name, nor is a kind of place the only one of it. */
    private boolean isAllowedName(List<Word> words, int from, int to, int posting) {
        Feature of = index.feature(GazetteerIndex.place(posting));
        if (of != Feature.WORLD && all("direction", words, from, to)
                || of == Feature.AIRPORT && all("airport-kind", words, from, to)) {
            return false;
        }
        Word first = words.get(from);
        if (to - from == 1
                && (first.key().equals("st")
                        || first.key().equals("mt")
                        || first.key().equals("ft"))) {
            return false;
        }
        boolean oneCapitals = to - from == 1 && first.shape() == Word.Shape.CAPITALS;
        if (!oneCapitals) {
            return first.shape() != Word.Shape.NUMBER || to - from > 1;
        }
        return first.key().length() > 3 || !of.isCity() && of != Feature.ADMIN2;
    }

    /** "North West" is part of other names, though regions are called so; "Air Force Base" is any base, not the one of Altus. */
    private boolean all(String kind, List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!lexicon.is(kind, words.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnownByOtherName(int posting, int words) {
        int place = GazetteerIndex.place(posting);
        Feature feature = index.feature(place);
        if (!feature.isCity()) {
            return true;
        }
        return index.population(place) >= (words > 1 ? KNOWN_BY_LONG_OTHER_NAME : KNOWN_BY_OTHER_NAME);
    }

    private static boolean allCapitals(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).shape() != Word.Shape.CAPITALS) {
                return false;
            }
        }
        return true;
    }
}
