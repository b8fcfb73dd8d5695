package org.dateline.place;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Doubts small towns that lie far from all else that the article names: the Earlham of Indiana's "Earlham College" is
 * not the one in Iowa. What is surely a place stays, as one that is not known; what is not, goes.
 */
final class Strays {
    /** A larger city is named in articles about any other corner of the world. */
    private static final int SMALL = 60_000;

    private static final double NEAR_KM = 200;
    /** How many places before and behind one are looked at; keeps long articles linear. */
    private static final int WINDOW = 60;
    /** How often an article must name other places before one of them is a stray. */
    private static final int COMPANY = 3;
    /** A score from which the context says that a place is meant. */
    private static final double SAID_TO_BE_PLACE = 1.5;

    private final GazetteerIndex index;
    private final PlaceLexicon lexicon;
    private final List<Word> words;

    Strays(GazetteerIndex index, PlaceLexicon lexicon, List<Word> words) {
        this.index = index;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Removes strays from the resolved spots, or marks them as lying elsewhere than the gazetteer knows. */
    void settle(List<Spot> spots) {
        Map<Integer, Integer> mentions = new LinkedHashMap<>();
        for (Spot spot : spots) {
            if (!spot.elsewhere) {
                mentions.merge(spot.choice, 1, Integer::sum);
            }
        }
        List<Integer> places = List.copyOf(mentions.keySet());
        Set<Integer> alone = new HashSet<>();
        for (int at = 0; at < places.size(); at++) {
            if (isSmall(places.get(at)) && isAlone(places, at, mentions)) {
                alone.add(places.get(at));
            }
        }
        for (Spot spot : spots) {
            spot.stray = alone.contains(spot.choice) && spot.container == null && !spot.contains && !spot.elsewhere;
            spot.elsewhere |= spot.stray;
        }
        spots.removeIf(spot -> spot.stray && !spot.township && (spot.score < SAID_TO_BE_PLACE || isWithinName(spot)));
    }

    /** "Earlham College", "Fairview Cemetery". */
    private boolean isWithinName(Spot spot) {
        if (spot.to >= words.size() || words.get(spot.to - 1).possessive()) {
            return false;
        }
        Word next = words.get(spot.to);
        return next.isName() && next.gap() == Word.Gap.SPACE && !next.first() && !lexicon.is("function", next.key());
    }

    private boolean isSmall(int place) {
        Feature feature = index.feature(place);
        return feature.isCity()
                && feature != Feature.CAPITAL
                && feature != Feature.REGIONAL_CITY
                && index.population(place) < SMALL;
    }

    /** Whether none of the places named around lies near it or holds it, though there are some. */
    private boolean isAlone(List<Integer> places, int at, Map<Integer, Integer> mentions) {
        int place = places.get(at);
        int others = 0;
        for (int i = Math.max(0, at - WINDOW); i < Math.min(places.size(), at + WINDOW); i++) {
            int other = places.get(i);
            if (i == at) {
                continue;
            }
            Feature feature = index.feature(other);
            if (isLocated(feature) && km(place, other) < NEAR_KM
                    || feature == Feature.ADMIN1 && index.region(place) == other
                    || !index.countryCode(other).equals("US") && index.country(other) == index.country(place)) {
                return false;
            }
            others += isLocated(feature) ? mentions.getOrDefault(other, 0) : 0;
        }
        return others >= COMPANY;
    }

    private static boolean isLocated(Feature feature) {
        return feature.isCity() || feature == Feature.ADMIN2;
    }

    private double km(int a, int b) {
        double dy = index.lat(a) - index.lat(b);
        double dx = (index.lon(a) - index.lon(b)) * Math.cos(Math.toRadians(index.lat(a)));
        return 111.2 * Math.sqrt(dx * dx + dy * dy);
    }
}
