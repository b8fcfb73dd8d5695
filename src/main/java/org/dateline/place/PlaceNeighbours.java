package org.dateline.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Accepts names that are doubtful by themselves but go with places that the article surely names: the Normal of
 * "Bloomington and Normal", a small town beside others of its county.
 */
final class PlaceNeighbours {
    /** A score below which no neighbour helps. */
    static final double HOPELESS = -3.6;

    /** How far around a name others are looked for; about an article's length. */
    private static final int WINDOW_WORDS = 1000;

    private static final double NEAR_KM = 70;
    private static final double SURE_ENOUGH = 0.6;
    /** What nearness of one place adds to the score, and what a list does. */
    private static final double NEAR = 1.6;

    private static final double LISTED = 1.2;

    private final GazetteerIndex index;
    private final List<Word> words;

    PlaceNeighbours(GazetteerIndex index, List<Word> words) {
        this.index = index;
        this.words = words;
    }

    /** Moves names from the doubtful to the accepted; says whether there were any. */
    boolean accept(List<Spot> doubtful, List<Spot> accepted) {
        List<Spot> found = new ArrayList<>();
        int start = 0;
        for (Spot spot : doubtful) {
            double near = 0;
            boolean listed = false;
            while (start < accepted.size() && accepted.get(start).from < spot.from - WINDOW_WORDS) {
                start++;
            }
            for (int i = start; i < accepted.size() && accepted.get(i).from < spot.from + WINDOW_WORDS; i++) {
                Spot other = accepted.get(i);
                listed |= isListed(spot, other) || isListed(other, spot);
                if (other.confidence >= SURE_ENOUGH
                        && index.feature(other.choice).ordinal() >= Feature.CAPITAL.ordinal()) {
                    near += isNear(spot, other.choice) ? NEAR : 0;
                }
            }
            spot.score += Math.min(near, 1.5 * NEAR) + (listed ? LISTED : 0);
            if (spot.score > 0) {
                spot.rule = "beside other places";
                found.add(spot);
            }
        }
        accepted.addAll(found);
        return !found.isEmpty();
    }

    /** "Reno and Blossom", "Dewey, Ochelata". */
    private boolean isListed(Spot first, Spot second) {
        if (first.sentence != second.sentence || second.from < first.to || second.from > first.to + 1) {
            return false;
        }
        Word at = words.get(first.to);
        boolean and = second.from == first.to + 1
                && (at.key().equals("and") || at.key().equals("or"));
        return and || second.from == first.to && at.gap() == Word.Gap.COMMA;
    }

    private boolean isNear(Spot spot, int place) {
        for (int posting : spot.postings) {
            int row = GazetteerIndex.place(posting);
            double dy = index.lat(row) - index.lat(place);
            double dx = (index.lon(row) - index.lon(place)) * Math.cos(Math.toRadians(index.lat(place)));
            if (row != place && 111.2 * Math.sqrt(dx * dx + dy * dy) < NEAR_KM) {
                return true;
            }
        }
        return false;
    }
}
