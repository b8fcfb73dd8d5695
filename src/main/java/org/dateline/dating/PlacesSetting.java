package org.dateline.dating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.article.Span;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.time.Setting;

/** What an article's places tell of its dates: whose Independence Day is meant. */
public final class PlacesSetting implements Setting {
    /** "India's Independence Day", "Indian Independence Day": at most a "'s" and a blank between. */
    private static final int BESIDE_CHARS = 3;

    /** "Independence Day in Ukraine", "of the Philippines". */
    private static final int BEHIND_CHARS = 8;

    private final List<PlaceMention> places;
    private final Optional<String> main;

    public PlacesSetting(List<PlaceMention> places) {
        this.places = places;
        this.main = main(places);
    }

    @Override
    public Optional<String> country(Span words) {
        return beside(words).or(() -> main);
    }

    private Optional<String> beside(Span words) {
        Optional<String> behind = Optional.empty();
        for (PlaceMention mention : places) {
            int before = words.start() - mention.span().end();
            int after = mention.span().start() - words.end();
            if (before >= 0 && before <= BESIDE_CHARS) {
                return code(mention);
            }
            if (after > 0 && after <= BEHIND_CHARS) {
                behind = behind.or(() -> code(mention));
            }
        }
        return behind;
    }

    /** The country of more than half of the places. */
    private static Optional<String> main(List<PlaceMention> places) {
        Map<String, Integer> votes = new TreeMap<>();
        int all = 0;
        for (PlaceMention mention : places) {
            Optional<String> country = code(mention);
            if (country.isPresent()) {
                votes.merge(country.get(), 1, Integer::sum);
                all++;
            }
        }
        for (Map.Entry<String, Integer> entry : votes.entrySet()) {
            if (entry.getValue() * 2 > all) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> code(PlaceMention mention) {
        return mention.place().flatMap(Place::country);
    }
}
