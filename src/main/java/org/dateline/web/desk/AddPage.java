package org.dateline.web.desk;

import java.util.List;

/** The form for an event that no article was read to tell of. */
public record AddPage(FormView form, List<Source> articles, List<PlaceRow> places, String searched) {
    /** An article that may be its source. */
    public record Source(String id, String name) {}
}
