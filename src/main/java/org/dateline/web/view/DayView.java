package org.dateline.web.view;

import java.util.List;

/**
 * A day of the trip, or a stretch that is not known more exactly.
 *
 * @param id for links: {@code d-2025-10-26}
 * @param iso the day; empty for a stretch
 * @param number day of the month; empty for a stretch
 * @param unit what stands behind the number: "日"; mostly nothing
 * @param heading the date in full, or the stretch in words
 * @param weekday "Sunday"; empty for a stretch
 * @param month "October 2025"
 * @param monthFirst whether the month stands before the number
 * @param places where the traveller is
 * @param again that the day comes once more, the date line having been crossed; else empty
 * @param summary "3 events: arrival, signing, meeting"; empty where there is one at most
 */
public record DayView(
        String id,
        String iso,
        String number,
        String unit,
        String heading,
        String weekday,
        String month,
        boolean monthFirst,
        List<String> places,
        String again,
        String summary,
        List<EventView> events) {
    public DayView {
        places = List.copyOf(places);
        events = List.copyOf(events);
    }
}
