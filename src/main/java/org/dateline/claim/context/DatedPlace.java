package org.dateline.claim.context;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** Where the traveller was told to be on the day that was told of last. */
record DatedPlace(PlaceMention place, DateMention date) {
    /** Who is told of farther from a day than this may long be elsewhere. */
    private static final int STAY_DAYS = 2;

    /** Whether the places are of the same country. */
    boolean isCountryOf(List<PlaceMention> places) {
        return places.stream()
                .allMatch(mention -> place.place().isPresent()
                        && mention.place()
                                .filter(place.place().get()::sameCountry)
                                .isPresent());
    }

    /** Whether it is this place, and all the days are too far from its own for one stay. */
    boolean isOfOtherDays(PlaceMention mention, List<DateMention> days) {
        Optional<Place> there = mention.place();
        Optional<LocalDate> told = date.when().day();
        return there.isPresent()
                && there.equals(place.place())
                && told.isPresent()
                && !days.isEmpty()
                && days.stream().allMatch(day -> isFar(told.get(), day.when().day()));
    }

    private static boolean isFar(LocalDate told, Optional<LocalDate> day) {
        return day.filter(other -> Math.abs(ChronoUnit.DAYS.between(told, other)) > STAY_DAYS)
                .isPresent();
    }
}
