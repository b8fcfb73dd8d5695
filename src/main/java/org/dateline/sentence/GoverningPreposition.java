package org.dateline.sentence;

import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** Finds the preposition that says how a place belongs to a verb. */
final class GoverningPreposition {
    /** Where the verb itself governs the place: "visits Lima". */
    static final String OBJECT = "object";
    /** Where nothing does. */
    static final String NONE = "";
    /** Where one is on the way to the place. */
    static final String WAY = Word.WAY.spelling();

    private static final String GERUND = "ing";
    private static final int LOOK_BACK = 12;
    private static final int VISIT_REACH = 2;
    private static final int PART_REACH = 6;

    private final EnglishLexicon lists;

    private final HouseTowns houses;

    GoverningPreposition(EnglishLexicon lists) {
        this.lists = lists;
        this.houses = new HouseTowns(lists);
    }

    /** The nearest preposition left of the token, with only the words of its own noun phrase between. */
    String find(SentenceTokens words, int at, int from, ClausePredicate head) {
        boolean part = false;
        int house = HouseTowns.isDoneThere(head) ? houses.house(words, at - 1) : -1;
        for (int i = house >= 0 ? house - 1 : at - 1; i >= Math.max(from, at - LOOK_BACK); i--) {
            if (i < head.next() && !head.nominal() && i >= head.at()) {
                return house < 0 || head.sense() == PredicateClass.DEPARTURE ? OBJECT : Word.IN.spelling();
            }
            String word = words.word(i);
            if (house >= 0 && Word.OF.is(word) && lists.is("part of a house", words.word(i - 1))) {
                i--;
                continue; // "the new wing of the Lagan Hospital, Lima"
            }
            if (Word.OF.is(word) && isPartOfPlace(words, i - 1)
                    || Word.COMMA.is(word) && lists.is("settlement", words.word(i - 1))) {
                part |= Word.OF.is(word);
                continue; // "to the palace of Lima", "to Peru's capital, Lima"
            }
            if (Word.OF.is(word) && lists.is("direction", words.word(i - 1))) {
                return isBeside(words, i - 2) ? Word.IN.spelling() : NONE;
            }
            if (isPreposition(word)) {
                return isActUpon(words, i, at)
                        ? NONE
                        : isTourOf(words, i, at, head) ? Word.IN.spelling() : meant(words, i, head);
            }
            if (!lists.verbs().list(word).isEmpty()
                    && !words.isCovered(i)
                    && !lists.occasions().containsKey(word)) {
                return OBJECT;
            }
            if (part && Word.AND.is(word) && isAnotherObject(words, i, head)) {
                continue; // "toured a mill and the port of Lima"
            }
            if (opensAnother(words, i) || !isInPhrase(words, i) && !isJoint(word)) {
                return NONE;
            }
        }
        return NONE;
    }

    private boolean isPreposition(String word) {
        return lists.is("at-place", word) || lists.is("to-place", word) || lists.is("other-preposition", word);
    }

    /** "A base southwest of Lima", but not "in Callao, west of Lima", "135 miles west of Lima", "in the north of Peru". */
    private boolean isBeside(SentenceTokens words, int before) {
        boolean placed = words.place(before) != null || words.is(before, Word.COMMA);
        return !placed && !words.is(before, Word.THE) && !lists.is("measure of distance", words.word(before));
    }

    /** "Focused on persuading Peru", "spoke of leaving Lima": what is done to the place, and not there. */
    private boolean isActUpon(SentenceTokens words, int preposition, int at) {
        String next = words.word(preposition + 1);
        return preposition + 1 < at
                && next.endsWith(GERUND)
                && !words.isCapital(preposition + 1)
                && lists.is("before a gerund", words.word(preposition))
                && !lists.occasions().containsKey(next);
    }

    /** The preposition at the token by what stands before it: "out of Lima" is from there, "on a visit to Lima" in it. */
    private String meant(SentenceTokens words, int at, ClausePredicate head) {
        String word = words.word(at);
        if (Word.OF.is(word) && words.is(at - 1, Word.OUT)) {
            return Word.FROM.spelling();
        }
        if (!Word.TO.is(word)) {
            return word;
        }
        boolean route = words.is(at - 1, Word.ROUTE) && words.is(at - 2, Word.EN);
        if ((route || words.is(at - 1, Word.WAY)) && at - 1 > head.at()) {
            return WAY;
        }
        return isOnVisit(words, at - 1, head) ? Word.IN.spelling() : word;
    }

    /** "Began her tour of Lima", "began a tour of Peru", "continued her tour of the Lima mills", but not "the tour of the Lima Museum". */
    private boolean isTourOf(SentenceTokens words, int of, int at, ClausePredicate head) {
        PlaceMention place = words.place(at);
        return place != null
                && (place.place().filter(town -> town.kind() == PlaceKind.CITY).isPresent()
                        || head.sense() == PredicateClass.BEGIN && isOneCountry(words, place))
                && words.is(of, Word.OF)
                && lists.is("tour of", words.word(of - 1))
                && of - 1 > head.at()
                && !words.isCapital(words.tokenAt(place.span().end()))
                && (head.sense() == PredicateClass.VISIT
                        || head.sense() == PredicateClass.TRAVEL
                        || isOnVisit(words, of - 1, head));
    }

    /** "A tour of Peru", but not "of Peru and Chile". */
    private static boolean isOneCountry(SentenceTokens words, PlaceMention place) {
        int first = words.tokenAt(place.span().start());
        int behind = words.tokenAt(place.span().end());
        boolean listed = isJoint(words.word(behind)) && words.place(behind + 1) != null
                || isJoint(words.word(first - 1)) && words.place(first - 2) != null;
        return !listed
                && place.place()
                        .filter(land -> land.kind() == PlaceKind.COUNTRY)
                        .isPresent();
    }

    /** "Spoke on a visit to Lima", "began a visit to Lima": there, whatever the verb. */
    private boolean isOnVisit(SentenceTokens words, int noun, ClausePredicate head) {
        if (noun <= head.at()
                || head.sense() == PredicateClass.DEPARTURE
                || lists.occasions().get(words.word(noun)) != PredicateClass.VISIT) {
            return false;
        }
        if (head.sense() == PredicateClass.BEGIN || head.sense() == PredicateClass.END) {
            return true;
        }
        boolean part = false; // "at the end of a visit to Lima"
        for (int i = noun - 1; i > head.at() && i >= noun - VISIT_REACH - (part ? PART_REACH : 2); i--) {
            if (words.is(i, Word.ON) || words.is(i, Word.DURING) || part && words.is(i, Word.AT)) {
                return true;
            }
            if (Word.OF.is(words.word(i)) && lists.is("part of a visit", words.word(i - 1))) {
                part = true;
                continue;
            }
            if (isPreposition(words.word(i))) {
                return false;
            }
        }
        return false;
    }

    /** "Terminal 2 of", "the palace of", "the streets of": what follows "of" says where it is. */
    private boolean isPartOfPlace(SentenceTokens words, int at) {
        return lists.is("settlement", words.word(at))
                || lists.placesOfWork().contains(words.word(at))
                || lists.placesOfWork().contains(words.word(at - 1)) && !words.isWord(at);
    }

    private static boolean isJoint(String word) {
        return Word.AND.is(word) || Word.COMMA.is(word);
    }

    /** Whether the joint at the token stands between two phrases, not within one. */
    private boolean opensAnother(SentenceTokens words, int at) {
        if (!isJoint(words.word(at))) {
            return false;
        }
        boolean comma = words.is(at, Word.COMMA);
        boolean apposition = comma && lists.is("apposition", words.word(at + 1)); // "Peru and Chile, two U.S. allies"
        return apposition
                || words.place(at - 1) == null && !(comma && words.isCapital(at - 1) && words.person(at - 1) == null);
    }

    /** Whether behind the joint stands a second object of the verb. */
    private boolean isAnotherObject(SentenceTokens words, int joint, ClausePredicate head) {
        return head.form() != null && head.form().places('O') && lists.is("determiner", words.word(joint + 1));
    }

    private boolean isInPhrase(SentenceTokens words, int at) {
        String word = words.word(at);
        boolean modifier = !lists.isFunctionWord(word) && words.date(at) == null;
        return words.isWord(at) && (lists.is("determiner", word) || words.isCapital(at) || modifier)
                || lists.is("in-phrase", word)
                || words.isNumber(at) && words.date(at) == null;
    }
}
