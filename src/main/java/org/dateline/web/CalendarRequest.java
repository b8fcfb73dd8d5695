package org.dateline.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.dateline.export.EventFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A calendar, whole or filtered. */
@SuppressWarnings("NullAway.Init") // filled by the framework
class CalendarRequest extends DocumentRequest {
    @Parameter(
            description =
                    "Kinds of events: departure, arrival, travel, meeting, summit, signing, ceremony, meal, speech,"
                            + " visit, other",
            example = "meeting,summit")
    @QueryParam("kind")
    List<String> kinds;

    @Parameter(description = "Countries of their places, ISO 3166-1 alpha-2; none for no country", example = "JP")
    @QueryParam("country")
    List<String> countries;

    @Parameter(description = "happened, planned, possible, cancelled", example = "planned")
    @QueryParam("status")
    List<String> statuses;

    @Parameter(
            description = "false: the trip's events alone; only: those alone that are not part of it",
            example = "false")
    @QueryParam("related")
    List<String> related;

    @Parameter(
            description =
                    "Sources that tell of them, by name; an article without one by its title or id. Once for each",
            example = "The Example Times")
    @QueryParam("source")
    List<String> sources;

    @Parameter(
            description =
                    "Words to be found in title, place, people, quotes or sources, in any order, whatever case and"
                            + " accents",
            example = "trade")
    @QueryParam("q")
    @Nullable
    String words;

    @Parameter(description = "The first of the days", example = "2025-10-26")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(description = "The last of the days", example = "2025-10-28")
    @QueryParam("to")
    @Nullable
    String to;

    @Parameter(description = "Days, one of which it is to be of", example = "2025-10-26,2025-10-28")
    @QueryParam("day")
    List<String> days;

    EventFilter filter() {
        return EventFilters.read(this);
    }
}
