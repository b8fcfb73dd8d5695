package org.dateline.web.view;

import java.util.List;
import java.util.Optional;
import org.dateline.web.map.RouteMap;

/**
 * Two trips side by side.
 *
 * @param days the columns of the timeline
 * @param told who crossed whom, in sentences
 * @param keys what the marks of the map mean
 * @param data what scripts need, as JSON that may stand in an HTML page
 */
public record Beside(
        String title,
        Side first,
        Side other,
        List<Day> days,
        List<Told> told,
        Optional<RouteMap> map,
        List<MapKey> keys,
        String mapLabel,
        String data) {
    public Beside {
        days = List.copyOf(days);
        told = List.copyOf(told);
        keys = List.copyOf(keys);
    }

    /**
     * One of the two.
     *
     * @param who its traveller; its title where nobody is known to travel
     * @param foreign whether the title is in the articles' language, not in the reader's
     */
    public record Side(
            String who, String title, boolean foreign, String href, String dates, String asOf, List<Run> runs) {
        public Side {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A column.
     *
     * @param both whether both trips are told of it
     * @param gap whether days before it are left out
     */
    public record Day(
            String iso, String weekday, String number, String month, String label, boolean both, boolean gap) {}

    /**
     * Days in a row that a trip spends in the same places.
     *
     * @param text the places with their numbers or letters; empty where nothing is told
     * @param days how many
     * @param status in lower case, of the least sure of them
     * @param met whether the other trip is in the same town
     */
    public record Run(String text, int days, String status, String statusLabel, boolean met) {}

    /** @param status as what it is told where it did not happen yet; else empty */
    public record Told(String text, String status, boolean together) {}
}
