package org.dateline.dating;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.person.Traveller;

/** What speaks for each day on which an article may have been written, by its name. */
final class DayEvidence {
    /** More of one kind say no more. */
    private static final double MOST = 3;

    private final DatedTrip trip;
    private final WordEvidence.Reading words;
    private final Traveller traveller;

    DayEvidence(AnnotatedArticle article, DatedTrip trip, WordEvidence words, Traveller traveller) {
        this.trip = trip;
        this.words = words.read(article);
        this.traveller = traveller;
    }

    /**
     * @param tried the article, its dates counted from the day that is asked about
     */
    Map<DayFactor, Double> find(AnnotatedArticle tried) {
        LocalDate day = tried.published().date().orElseThrow();
        Map<DayFactor, Double> factors = new EnumMap<>(DayFactor.class);
        ClaimEvidence.add(factors, tried, trip, traveller);
        DateEvidence.add(factors, tried);
        words.add(factors, tried);
        factors.put(
                DayFactor.TOUR_DAY,
                trip.first().map(first -> TourDays.fit(tried, first, day)).orElse(0.0));
        factors.put(DayFactor.FAR, Math.log1p(Math.max(0, trip.distance(day) - 1)));
        return factors;
    }

    /** Adds to a factor, up to {@value #MOST}. */
    static void count(Map<DayFactor, Double> factors, DayFactor factor, double more) {
        if (more != 0) {
            factors.merge(factor, more, (one, other) -> Math.max(-MOST, Math.min(MOST, one + other)));
        }
    }
}
