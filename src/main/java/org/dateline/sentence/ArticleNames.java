package org.dateline.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.place.PlaceMention;

/** The words of an article and the ships and clubs it names: the same whatever its dates and places mean, and so made once. */
record ArticleNames(ArticleWords words, ShipNames ships, ClubNames clubs) {
    static ArticleNames of(String text, EnglishLexicon lists) {
        ArticleWords words = ArticleWords.of(text);
        return new ArticleNames(words, new ShipNames(words, lists), new ClubNames(words, lists));
    }

    /** The places without what is a ship's or a club's name. */
    List<PlaceMention> withoutNamesakes(List<PlaceMention> places) {
        return places.stream()
                .filter(place -> !ships.hold(place) && !clubs.hold(place))
                .toList();
    }

    /** The names that may stand behind "the": those of ships, and what clubs are called for short, "the Rovers". */
    Set<String> behindThe() {
        Set<String> all = new HashSet<>(ships.names());
        all.addAll(clubs.shortNames());
        return all;
    }
}
