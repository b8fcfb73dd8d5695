package org.dateline.export;

import org.dateline.itinerary.LeftOut;
import org.dateline.itinerary.Placement;

/** Says what became of a day at a place that an event tells of. */
final class PlacementText {
    private PlacementText() {}

    /** "no stop 2024-03-05 in Peru: a city of that country is told for the day". */
    static String of(Placement placement) {
        String where = placement.day() + " in " + EventText.placeName(placement.place());
        return placement
                .leftOut()
                .map(why -> "no stop " + where + ": " + of(why))
                .orElse("stop " + where);
    }

    private static String of(LeftOut why) {
        String day = why.day().map(DayNames::full).orElse("");
        return switch (why.reason()) {
            case CUT_SHORT -> "the trip is told to have been broken off before that day";
            case FAR_OFF -> "one sentence alone names it, far from where the days before and behind it were";
            case UNSUPPORTED -> "no verb joins the place to the day, and nothing else leads the trip to that country";
            case UNLIKELY -> "days like it are wrong more often than right";
            case DOUBTFUL -> "more speaks for another place on that day";
            case ELSEWHERE ->
                "a later article puts the traveller in "
                        + why.place().map(place -> place.name()).orElse("") + " on that day";
            case LEFT_BEFORE -> "a later article tells of leaving there on " + day;
            case GOES_LATER -> "a later article tells of going there on " + day;
            case CITY_TOLD -> "a city of that country is told for the day";
            case REGION_TOLD -> "a region of that country is told for the day";
            case TOLD_BY_ITSELF -> "the day is told by itself, and not only as one of a longer stay";
            case STAY_ELSEWHERE -> "the days of that stay that are told one by one lie elsewhere";
            case PLACE_NAMED ->
                "its place was only taken from what was told before, and the day has another that is named";
            case ARRIVES_NEXT -> "the traveller only leaves for there on that day, and arrives on the next";
            case HOME -> "the traveller comes home, and the trip ends";
            case APART -> "the day lies apart from the trip's other days";
        };
    }
}
