package org.dateline.export;

import java.util.List;
import org.dateline.itinerary.LeftOut;
import org.dateline.itinerary.Placement;
import org.dateline.itinerary.PresenceFeature;

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
            case UNSUPPORTED -> "no verb joins the place to the day, and nothing else leads the trip to that country";
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
            case UNLIKELY -> "too little speaks for it" + against(why);
            case APART -> "the day lies apart from the trip's other days";
        };
    }

    /** " (another place is told for the day, only a country is told)". */
    private static String against(LeftOut why) {
        List<String> words = why.against().stream()
                .map(PlacementText::of)
                .filter(said -> !said.isEmpty())
                .toList();
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    private static String of(PresenceFeature feature) {
        return switch (feature) {
            case BASE, SURE -> "";
            case SECOND_SOURCE -> "more than one source tells of it";
            case PLANNED -> "it is told as a plan alone";
            case DEPARTURE -> "only leaving there is told";
            case HEADING -> "its day heads a list";
            case CARRIED -> "its place was only taken from what was told before";
            case COUNTRY -> "only a country is told";
            case REGION -> "only a region is told";
            case RIVAL -> "another place is told for the day";
            case ELSEWHERE_BESIDE -> "the days beside it are of other countries";
            case ALONE -> "nothing is told of the days around";
        };
    }
}
