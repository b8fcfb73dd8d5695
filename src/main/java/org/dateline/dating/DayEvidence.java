package org.dateline.dating;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.person.Traveller;
import org.dateline.time.DateMention;

/** What speaks for each day on which an article may have been written, by its name. */
final class DayEvidence {
    /** More of one kind say no more. */
    private static final double MOST = 3;

    private final DatedTrip trip;
    private final WordEvidence.Reading words;
    private final ClaimEvidence claims;
    private final DateEvidence dates;

    /**
     * @param article as if it was written on some day
     */
    DayEvidence(AnnotatedArticle article, DatedTrip trip, WordEvidence words, Traveller traveller) {
        this.trip = trip;
        this.words = words.read(article);
        this.claims = new ClaimEvidence(article, trip, traveller);
        this.dates = new DateEvidence(article);
    }

    /**
     * @param counted the article's dates, counted from that day
     */
    Map<DayFactor, Double> find(LocalDate day, List<DateMention> counted) {
        Map<DayFactor, Double> factors = new EnumMap<>(DayFactor.class);
        claims.add(factors, counted, day);
        dates.add(factors, counted, day);
        words.add(factors, counted);
        factors.put(
                DayFactor.TOUR_DAY,
                trip.first().map(first -> TourDays.fit(counted, first, day)).orElse(0.0));
        factors.put(DayFactor.FAR, Math.log1p(Math.max(0, trip.distance(day) - 1)));
        return factors;
    }

    /** Adds to a factor, up to {@value #MOST}. */
    static void count(Map<DayFactor, Double> factors, DayFactor factor, double more) {
        if (more != 0) {
            Double before = factors.get(factor);
            factors.put(factor, before == null ? more : Math.max(-MOST, Math.min(MOST, before + more)));
        }
    }
}
