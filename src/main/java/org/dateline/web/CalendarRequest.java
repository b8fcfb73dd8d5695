package org.dateline.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.dateline.export.EventFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

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

    @Parameter(description = "Countries of their places, ISO 3166-1 alpha-2", example = "JP")
    @QueryParam("country")
    List<String> countries;

    @Parameter(description = "happened, planned, possible, cancelled", example = "planned")
    @QueryParam("status")
    List<String> statuses;

    @Parameter(description = "false leaves out events that are not part of the trip", example = "false")
    @QueryParam("related")
    List<String> related;

    EventFilter filter() {
        return EventFilters.read(kinds, countries, statuses, related);
    }
}
