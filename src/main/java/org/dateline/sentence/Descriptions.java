package org.dateline.sentence;

import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Reads descriptions of people and of the trip: "Peru's president", "the two ministers", "the five-day tour". */
final class Descriptions {
    private static final int OFFICE_REACH = 3;
    private static final int HOLDER_REACH = 3;
    private static final int OWNER_REACH = 7;
    private static final int TRIP_REACH = 5;

    private final EnglishLexicon lists;

    Descriptions(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** The description that the noun heads; {@link Subject#OTHER} for another of that title ("a former president"). */
    Subject read(SentenceTokens words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - HOLDER_REACH) && words.isWord(i); i--) {
            boolean held = lists.pastHolders().contains(words.word(i)) && !lists.is("dead", words.word(i));
            if (held && words.is(i - 1, Word.THE)) {
                String title = words.word(i) + " " + lists.titlePhrase(words, noun);
                return Subject.description(title, owner(words, noun)); // "the former president"
            }
            if (lists.is("other-holder", words.word(i))) {
                return Subject.OTHER;
            }
        }
        if (lists.is("any office", words.word(noun)) && isOfBody(words, noun - 1)) {
            return Subject.OTHER;
        }
        int before = words.is(noun - 1, Word.THE) ? noun - 2 : noun - 1;
        if (words.is(before, Word.FROM) || words.is(before, Word.ABOARD)) {
            return Subject.OTHER; // "passengers from the ship flew to Lima"
        }
        return Subject.description(lists.titlePhrase(words, noun), owner(words, noun));
    }

    /** "The opposition's leader": whoever leads it, and no word for the one told of. */
    private boolean isOfBody(SentenceTokens words, int mark) {
        int owner = mark - 2;
        return words.is(mark, Word.POSSESSIVE)
                && words.isWord(owner)
                && words.place(owner) == null
                && words.person(owner) == null
                && !lists.is("the land", words.word(owner));
    }

    /** "The secretary of state", "the president of Peru", where nobody is named; null for none. */
    @Nullable
    Subject office(SentenceTokens words, int at) {
        for (int of = at - 1; of >= Math.max(1, at - OFFICE_REACH); of--) {
            boolean inside = words.is(of, Word.THE) || words.isCapital(of) || words.place(of) != null;
            if (words.is(of, Word.OF)) {
                boolean holder = words.isWord(of - 1)
                        && words.person(of - 1) == null
                        && lists.standsForPerson(words.word(of - 1));
                return holder ? read(words, of - 1) : null;
            }
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    /** "The two ministers", "both leaders": who was told of and whom they met. */
    boolean isTheTwo(SentenceTokens words, int at) {
        String noun = words.word(at);
        String before = words.word(at - 1);
        boolean two = Word.TWO.is(before) && words.is(at - 2, Word.THE) || Word.BOTH.is(before);
        boolean people = lists.is("people", noun)
                || noun.endsWith("s") && lists.standsForPerson(noun.substring(0, noun.length() - 1));
        return two && people || Word.TWO.is(noun) && Word.THE.is(before);
    }

    /** "the five-day tour", "his visit", but not "a Korean delegation". */
    boolean isTheTrip(SentenceTokens words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - TRIP_REACH); i--) {
            String word = words.word(i);
            boolean nextStop = Word.NEXT.is(word) && lists.is("stop-noun", words.word(noun));
            if (words.place(i) != null || lists.is("other-trip", word) && !nextStop) {
                return false;
            }
            if (Word.THE.is(word) || Word.THIS.is(word) || Word.POSSESSIVE.is(word) || lists.is("possessive", word)) {
                return true;
            }
        }
        return false;
    }

    /** Of "South Korea's president", "the Peruvian president" and "the president of Peru" the country. */
    private static Subject.Owner owner(SentenceTokens words, int noun) {
        PlaceMention behind = words.is(noun + 1, Word.OF) ? words.place(noun + 2) : null;
        if (behind != null) {
            return new Subject.Owner(country(behind), true);
        }
        for (int i = noun - 1; i >= Math.max(0, noun - OWNER_REACH); i--) {
            if (words.is(i, Word.COMMA) || words.is(i, Word.AND)) {
                return Subject.Owner.NONE;
            }
            PlaceMention mention = words.place(i);
            if (mention != null) {
                boolean possessive = words.is(i + 1, Word.APOSTROPHE);
                return new Subject.Owner(country(mention), possessive);
            }
        }
        return Subject.Owner.NONE;
    }

    private static String country(PlaceMention mention) {
        return mention.place().flatMap(Place::country).orElse("");
    }
}
