package org.dateline.sentence;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** "Will sing in Lima, Peru; Quito; and La Paz": what is done in each of several towns is told without them. */
final class ListedTowns {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int CODE = 3;

    private ListedTowns() {}

    /** The token of the "in" before the first of towns that are a list, behind the verb; empty where the first place is of none. */
    static OptionalInt in(SentenceTokens words, int verb) {
        List<PlaceMention> towns = words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> words.tokenAt(m.span().start()) > verb)
                .filter(m -> m.place().orElseThrow().kind() == PlaceKind.CITY)
                .limit(2)
                .toList();
        if (towns.size() < 2) {
            return OptionalInt.empty();
        }
        int first = words.tokenAt(towns.get(0).span().start());
        int behind = words.tokenAt(towns.get(0).span().end());
        int second = words.tokenAt(towns.get(1).span().start());
        boolean list = words.is(first - 1, Word.IN) && first - 1 > verb && second > behind;
        for (int i = behind; i < second; i++) {
            list &= joins(words, i);
        }
        return list ? OptionalInt.of(first - 1) : OptionalInt.empty();
    }

    /** A comma, "and", or the land that a town is in. */
    private static boolean joins(SentenceTokens words, int at) {
        String text = words.span(at, at + 1).in(words.text());
        boolean code = text.length() <= CODE && text.equals(text.toUpperCase(Locale.ROOT));
        return LISTS.is("between places", words.word(at))
                || words.is(at, Word.SEMICOLON)
                || words.place(at) != null
                || code;
    }
}
