package org.dateline.sentence;

import java.util.List;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Tells whether a sentence speaks of a trip's parts ("the visit", "the concert"), and how sure they are. */
public final class LocationCues {
    /** An item of a schedule has no more words than these. */
    public static final int ITEM_WORDS = 16;

    private static final int MARGIN = 7;
    private static final int PHRASE = 6;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private LocationCues() {}

    public static boolean isShow(String word) {
        return LISTS.occasions().get(word) == PredicateClass.PERFORM;
    }

    /** Whether a traveller can be said to be there: not in "Asia", nor in a sea. */
    public static boolean isStop(Place place) {
        return place.kind() != PlaceKind.SEA && place.country().isPresent();
    }

    /** A place itself, or one within the name of a venue: the Lima of "the Lima Stadium". */
    public static boolean isLocation(SentenceTokens words, PlaceMention mention) {
        int behind = words.tokenAt(mention.span().end());
        boolean namesake = words.isCapital(behind) && LISTS.is("named like a town", words.word(behind));
        return ClauseReader.isLiteral(mention) && !namesake
                || mention.place().isPresent()
                        && mention.role() == PlaceRole.ASSOCIATIVE
                        && mention.place().get().kind() != PlaceKind.COUNTRY
                        && (isInVenue(words, mention) || isOfHouse(words, mention, behind));
    }

    /** "Toured a Lima hospital". */
    private static boolean isOfHouse(SentenceTokens words, PlaceMention mention, int behind) {
        int before = words.tokenAt(mention.span().start()) - 1;
        return mention.place().filter(place -> place.kind() == PlaceKind.CITY).isPresent()
                && LISTS.is("determiner", words.word(before))
                && !words.isCapital(behind)
                && LISTS.placesOfWork().contains(words.word(behind));
    }

    private static boolean isInVenue(SentenceTokens words, PlaceMention mention) {
        int at = words.tokenAt(mention.span().end());
        for (int i = at; i < Math.min(words.size(), at + 5) && words.isCapital(i); i++) {
            if (LISTS.placesOfWork().contains(words.word(i))) {
                return !LISTS.is("named like a town", words.word(i));
            }
        }
        return false;
    }

    public static boolean isTripNoun(String word) {
        return LISTS.tripNouns().contains(word);
    }

    public static boolean speaksOf(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            boolean occasion =
                    LISTS.occasions().containsKey(word) || LISTS.tripNouns().contains(word);
            if (occasion && words.place(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words around allow that somebody is there: not in "heard from Lima", "Peru's president", "Lima time". */
    public static boolean isWhereabouts(SentenceTokens words, PlaceMention mention) {
        int at = words.tokenAt(mention.span().start());
        int behind = words.tokenAt(mention.span().end());
        int before = words.is(at - 1, Word.THE) ? at - 2 : at - 1;
        PlaceMention listed = listedBefore(words, before);
        while (listed != null) {
            int first = words.tokenAt(listed.span().start());
            before = words.is(first - 1, Word.THE) ? first - 2 : first - 1; // "from Lima and Quito": from both
            listed = listedBefore(words, before);
        }
        boolean named = LISTS.is("within a street's name", words.word(at - 1)) && words.isCapital(at - 2);
        boolean modifies = words.is(at - 1, Word.THE)
                && words.isWord(behind)
                && !words.isCapital(behind)
                && words.date(behind) == null
                && !LISTS.isFunctionWord(words.word(behind))
                && !LISTS.occasions().containsKey(words.word(behind))
                && !LISTS.placesOfWork().contains(words.word(behind))
                && LISTS.verbs().list(words.word(behind)).isEmpty()
                && mention.place().filter(p -> p.kind() == PlaceKind.CITY).isPresent();
        boolean dedicated = words.is(before, Word.OF) && LISTS.is("church", words.word(before - 1));
        boolean owner = words.is(behind, Word.APOSTROPHE);
        boolean clock = LISTS.is("clock", words.word(behind));
        boolean titled =
                words.is(before, Word.OF) && (LISTS.isTitle(words.word(before - 1)) || isBehindAge(words, before - 1));
        boolean acts =
                mention.place().map(p -> p.kind() == PlaceKind.COUNTRY).orElse(false) && isActor(words, at, behind);
        return !acts
                && !isOffice(words, at)
                && !named
                && !modifies
                && !dedicated
                && !owner
                && !clock
                && !titled
                && !LISTS.is("not there", words.word(before));
    }

    /** The China of "Minister of Foreign Affairs of the People's Republic of China". */
    public static boolean isOffice(SentenceTokens words, int at) {
        if (!words.is(at - 1, Word.OF) && !words.is(at - 2, Word.OF)) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - OFFICE_REACH); i--) {
            if (LISTS.isTitle(words.word(i)) && words.is(i + 1, Word.OF)) {
                return true;
            }
            String word = words.word(i);
            boolean inside = words.isCapital(i)
                    || Word.OF.is(word)
                    || Word.THE.is(word)
                    || Word.AND.is(word)
                    || Word.APOSTROPHE.is(word)
                    || Word.POSSESSIVE.is(word);
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    /** "Ada Miller, 61, of Lima": where she is from. */
    private static boolean isBehindAge(SentenceTokens words, int comma) {
        return words.is(comma, Word.COMMA) && comma > 1 && words.isNumber(comma - 1) && words.is(comma - 2, Word.COMMA);
    }

    private static final int OFFICE_REACH = 11;

    private static @Nullable PlaceMention listedBefore(SentenceTokens words, int joint) {
        String word = words.word(joint);
        return LISTS.is("joint", word) ? words.place(joint - 1) : null;
    }

    /** "Brazil and Peru will receive the president", "the chiefs of Peru and Chile laid": countries that do something. */
    private static boolean isActor(SentenceTokens words, int at, int behind) {
        String next = words.word(behind);
        boolean subject = LISTS.is("acts", next)
                || LISTS.verbs().list(next).stream()
                        .anyMatch(
                                form -> form.tense() == VerbForm.Tense.PRESENT || form.tense() == VerbForm.Tense.PAST);
        String before = words.word(at - 1);
        boolean placed = Word.IN.is(before) || Word.AT.is(before) || Word.TO.is(before) || Word.FROM.is(before);
        return subject && !placed && !words.isCapital(behind);
    }

    /** Whether a preposition of place, a mark or a date stands before the phrase that the place is in. */
    public static boolean isPlaced(SentenceTokens words, PlaceMention mention) {
        int at = words.tokenAt(mention.span().start());
        for (int i = at - 1; i >= Math.max(0, at - PHRASE); i--) {
            String word = words.word(i);
            if (LISTS.is("before place", word) || words.date(i) != null || words.place(i) != null) {
                return true;
            }
            boolean phrase = LISTS.is("determiner", word) || words.isCapital(i) || Word.OF.is(word) || !words.isWord(i);
            boolean noun = words.isWord(i)
                    && !LISTS.isFunctionWord(word)
                    && LISTS.verbs().list(word).isEmpty();
            if (!phrase && !noun || Word.COMMA.is(word) || Word.SEMICOLON.is(word)) {
                return Word.COMMA.is(word) || Word.SEMICOLON.is(word);
            }
        }
        return at <= PHRASE;
    }

    /** The last token of the clause in the direction, at most {@link #MARGIN} away. */
    private static int edge(SentenceTokens words, int from, int step) {
        int at = from;
        for (int i = 0; i < MARGIN && at + step >= 0 && at + step < words.size(); i++) {
            String next = words.word(at + step);
            String behind = words.word(step > 0 ? at + 2 : at);
            if (Word.SEMICOLON.is(next) || Word.COMMA.is(next) && LISTS.is("ends clause", behind)) {
                break;
            }
            at += step;
        }
        return at;
    }

    /** How sure what is told between the day and its places is, by the cues there and a little around. */
    public static FactualityCue cue(SentenceTokens words, DateMention date, List<PlaceMention> places) {
        int from = words.tokenAt(date.span().start());
        int to = words.tokenAt(date.span().end());
        for (PlaceMention place : places) {
            from = Math.min(from, words.tokenAt(place.span().start()));
            to = Math.max(to, words.tokenAt(place.span().end()));
        }
        return LISTS.cues()
                .find(words.withoutDates(edge(words, from, -1), edge(words, to - 1, 1) + 1))
                .orElse(FactualityCue.FACT);
    }
}
