package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.place.Place;

/**
 * Why a day at a place is no day of a stop.
 *
 * @param place where a later article puts the traveller instead
 * @param day on which a later article tells of leaving, or of going there
 */
public record LeftOut(Reason reason, Optional<Place> place, Optional<LocalDate> day) {
    /** What speaks against a day. */
    public enum Reason {
        /** The trip is told to have been broken off before. */
        CUT_SHORT,
        /** No verb joins the place to the day, and nothing else leads the trip to that country. */
        UNSUPPORTED,
        /** One sentence names it, far from where the days around it were. */
        FAR_OFF,
        /** What speaks for it is too little, given the days around. */
        UNLIKELY,
        /** More speaks for another place on that day. */
        DOUBTFUL,
        /** A later article puts the traveller elsewhere. */
        ELSEWHERE,
        /** A later article tells of having left before. */
        LEFT_BEFORE,
        /** A later article tells of going there later. */
        GOES_LATER,
        /** A city of that country is told for the day. */
        CITY_TOLD,
        /** A region of that country is told for the day. */
        REGION_TOLD,
        /** The day is told by itself, and not only as one of a longer stay. */
        TOLD_BY_ITSELF,
        /** The days of that stay that are told one by one lie elsewhere. */
        STAY_ELSEWHERE,
        /** The place was only taken from what was told before, and the day has another that is named. */
        PLACE_NAMED,
        /** The traveller only leaves for there, and arrives on the next day. */
        ARRIVES_NEXT,
        /** The trip ends there, at home. */
        HOME,
        /** The day lies apart from the trip's other days. */
        APART
    }

    static LeftOut by(Reason reason) {
        return new LeftOut(reason, Optional.empty(), Optional.empty());
    }
}
