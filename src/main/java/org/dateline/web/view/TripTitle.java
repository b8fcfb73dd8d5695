package org.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.itinerary.Itinerary;
import org.dateline.itinerary.Visits;
import org.dateline.web.text.Texts;

/** A trip's title in the reader's language: who went where, "Ada Miller in Peru, Chile and 5 other countries". */
final class TripTitle {
    /** Countries that a title names at most. */
    private static final int MOST = 5;

    private TripTitle() {}

    /** Empty where the title isn't one that was made of traveller and countries. */
    static Optional<String> of(Itinerary itinerary, Words words) {
        Optional<String> traveller = itinerary.traveller();
        List<String> countries = countries(itinerary, words);
        if (traveller.isEmpty() || !itinerary.title().startsWith(traveller.get() + " in ") || countries.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = words.texts();
        List<String> named = countries;
        if (countries.size() > MOST) {
            int shown = MOST - 2;
            named = new ArrayList<>(countries.subList(0, shown));
            named.add(texts.otherCountries(countries.size() - shown));
        }
        return Optional.of(texts.tripTitle(words.person(traveller.get()), words.list(named)));
    }

    private static List<String> countries(Itinerary itinerary, Words words) {
        List<String> definite = List.of(words.texts().definiteCountries().split(" "));
        return Visits.of(itinerary.stops(), itinerary.events()).countries().stream()
                .flatMap(code -> words.country(Optional.of(code)).stream()
                        .map(name -> definite.contains(code) ? words.texts().definite(name) : name))
                .toList();
    }
}
