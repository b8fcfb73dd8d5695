package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name found in an article's words, on its way to a {@link PlaceMention}. */
final class Spot {
    /** Number of its first word, and of the one behind its last. */
    final int from;

    final int to;
    /** Number of the first word of its span: a direction may stand before the name ("West Wales"). */
    int first;
    /** Offset behind its last code unit. */
    final int end;

    final int sentence;
    /** What it may name: postings of the gazetteer, more prominent first. */
    final int[] postings;

    /** The spot that says where this one is: the Texas of "Paris, Texas". */
    @Nullable
    Spot container;
    /** Those that this one says the place of. */
    final List<Spot> inners = new ArrayList<>(0);
    /** Whether the text calls it a city, a town, a village ("the city of Georgia"). */
    boolean calledCity;
    /** Whether the text uses it as it does a town's name and no country's: "a Peru man", "Mexico and Rumford". */
    boolean calledTown;
    /** Whether the text speaks of a part of it as of a wide area: "eastern Washington". */
    boolean calledArea;
    /** Whether a word that it shares with others says what it is: the Lamar of "Lamar and Delta counties". */
    boolean said;
    /** Whether it is a township, which lies where a settlement of its name is. */
    boolean township;
    /** Whether it lies where the gazetteer knows no place of its name: "Berlin, Connecticut". */
    boolean elsewhere;
    /** Whether it is a small town far from all else that the article names. */
    boolean stray;
    /** The weight of a name that stands beside the article, not in it; 0 for the article's own. */
    double beside;
    /** Whether this one says where another is. */
    boolean contains;

    double score;
    PlaceRole role = PlaceRole.LITERAL;
    String rule = "";
    /** Row of the chosen place in the index. */
    int choice = GazetteerIndex.NONE;

    double confidence;
    int[] ranking = {};

    Spot(int from, int to, int end, int sentence, int[] postings) {
        this.from = from;
        this.to = to;
        this.first = from;
        this.end = end;
        this.sentence = sentence;
        this.postings = postings;
    }

    int best() {
        return GazetteerIndex.place(postings[0]);
    }

    NameUse use() {
        return GazetteerIndex.use(postings[0]);
    }

    boolean isAdjective() {
        return use() == NameUse.ADJECTIVE;
    }

    boolean isPeople() {
        return use() == NameUse.PEOPLE;
    }
}
