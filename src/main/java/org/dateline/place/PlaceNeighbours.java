package org.dateline.place;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private static final double ENOUGH = 1.5 * NEAR;
    private static final double LISTED = 1.2;
    /** The article surely names it elsewhere. */
    private static final double AGAIN = 2;
    /** It lies in the region that most of the article's places lie in. */
    private static final double AT_HOME = 0.6;

    /** A score from which a name is surely a place's. */
    private static final double SURELY = 0.7;

    private static final double MOST = 0.6;
    private static final int FEW = 3;

    private final GazetteerIndex index;
    private final List<Word> words;

    PlaceNeighbours(GazetteerIndex index, List<Word> words) {
        this.index = index;
        this.words = words;
    }

    /** Moves names from the doubtful to the accepted; says whether there were any. */
    boolean accept(List<Spot> doubtful, List<Spot> accepted) {
        List<Spot> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Spot spot : accepted) {
            if (index.feature(spot.choice).isCity() && spot.use() == NameUse.MAIN && spot.score > SURELY) {
                names.add(name(spot));
            }
        }
        int home = home(accepted);
        Map<IntBuffer, Integer> numbers = new HashMap<>();
        Map<Long, Boolean> isNear = new HashMap<>();
        int start = 0;
        for (Spot spot : doubtful) {
            double near = 0;
            boolean listed = false;
            while (start < accepted.size() && accepted.get(start).from < spot.from - WINDOW_WORDS) {
                start++;
            }
            int name = number(numbers, spot);
            for (int i = start; i < accepted.size() && accepted.get(i).from < spot.from + WINDOW_WORDS; i++) {
                Spot other = accepted.get(i);
                listed |= isListed(spot, other) || isListed(other, spot);
                if (near < ENOUGH && isSure(other)) {
                    long pair = (long) name << 32 | other.choice;
                    near += isNear.computeIfAbsent(pair, p -> isNear(spot, other.choice)) ? NEAR : 0;
                }
            }
            boolean again =
                    names.contains(name(spot)) && index.feature(spot.best()).isCity();
            spot.score += Math.min(near, ENOUGH)
                    + (listed ? LISTED : 0)
                    + (again ? AGAIN : 0)
                    + (near > 0 && isIn(spot, home) ? AT_HOME : 0);
            if (spot.score > 0) {
                spot.rule = "beside other places";
                found.add(spot);
            }
        }
        accepted.addAll(found);
        return !found.isEmpty();
    }

    private static int number(Map<IntBuffer, Integer> numbers, Spot spot) {
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(IntBuffer.wrap(spot.postings), next);
        return known == null ? next : known;
    }

    private boolean isSure(Spot spot) {
        return spot.confidence >= SURE_ENOUGH && index.feature(spot.choice).ordinal() >= Feature.CAPITAL.ordinal();
    }

    private String name(Spot spot) {
        StringBuilder name = new StringBuilder();
        for (int i = spot.from; i < spot.to; i++) {
            name.append(words.get(i).key()).append(' ');
        }
        return name.toString();
    }

    /** The first-level region that most of the named towns and counties lie in, if one does. */
    private int home(List<Spot> accepted) {
        Map<Integer, Set<Integer>> byRegion = new LinkedHashMap<>();
        Set<Integer> all = new HashSet<>();
        for (Spot spot : accepted) {
            Feature feature = index.feature(spot.choice);
            int region = index.region(spot.choice);
            if (region != GazetteerIndex.NONE && (feature.isCity() || feature == Feature.ADMIN2)) {
                byRegion.computeIfAbsent(region, r -> new HashSet<>()).add(spot.choice);
                all.add(spot.choice);
            }
        }
        for (Map.Entry<Integer, Set<Integer>> entry : byRegion.entrySet()) {
            int count = entry.getValue().size();
            if (count >= FEW && count >= MOST * all.size()) {
                return entry.getKey();
            }
        }
        return GazetteerIndex.NONE;
    }

    private boolean isIn(Spot spot, int region) {
        if (region == GazetteerIndex.NONE) {
            return false;
        }
        for (int posting : spot.postings) {
            if (index.region(GazetteerIndex.place(posting)) == region) {
                return true;
            }
        }
        return false;
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
