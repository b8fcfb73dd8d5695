package org.dateline.sentence;

import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** Tells which places stand together: in a list, or one as where the other is. */
final class PlaceLists {
    private static final int GAP = 3;

    private final EnglishLexicon lists;

    PlaceLists(EnglishLexicon lists) {
        this.lists = lists;
    }

    /**
     * "Lima, Quito and Bogotá"; "Lima on May 3-6, Quito on May 7": the place at the token is the next of the list.
     *
     * @param gap behind the place before, and behind where that is: "Lima, Peru; Quito, Ecuador"
     */
    boolean isListed(SentenceTokens words, int gap, int at) {
        PlaceMention mention = words.place(at);
        boolean apart = mention != null
                && words.has(gap, at, Word.SEMICOLON)
                && lists.isFinite(words.word(words.tokenAt(mention.span().end())));
        if (apart) {
            return false; // "in Lima on Monday; Quito was quiet"
        }
        for (int i = gap; i < at; i++) {
            if (!lists.is("list-join", words.word(i))) {
                return isListedByDays(words, gap, at);
            }
        }
        return at - gap <= GAP;
    }

    private boolean isListedByDays(SentenceTokens words, int gap, int at) {
        int i = at - 1;
        while (i >= gap && lists.is("list-join", words.word(i))) {
            i--;
        }
        boolean joined = i < at - 1 && !words.isWord(i + 1) || words.is(i + 1, Word.AND);
        boolean dated = false;
        for (; i >= gap && joined; i--) {
            boolean date = words.date(i) != null;
            dated |= date;
            joined = date || words.place(i) != null || lists.is("day-join", words.word(i));
        }
        return joined && dated;
    }

    /** Of "Busan, South Korea", "Lima (Peru)" and "Callao in Peru" the second only says where the first is. */
    boolean isContainer(SentenceTokens words, PlaceMention previous, PlaceMention mention, int at) {
        int gap = words.tokenAt(previous.span().end());
        boolean joined = at - gap <= 2 && (words.is(gap, Word.COMMA) || words.is(gap, Word.OPENING));
        boolean in = words.is(gap, Word.IN) && at - gap <= 2; // "Rotterdam in the Netherlands"
        Place inner = previous.place().orElseThrow();
        Place outer = mention.place().orElseThrow();
        boolean broader = outer.kind().compareTo(inner.kind()) > 0 && inner.sameCountry(outer);
        return broader && (joined || in && outer.kind() == PlaceKind.COUNTRY);
    }
}
