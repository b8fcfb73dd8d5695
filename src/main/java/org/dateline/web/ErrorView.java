package org.dateline.web;

import java.util.List;

/**
 * A page that says what went wrong, and where to go on.
 *
 * @param status HTTP's
 * @param title what is going on
 * @param advice what to do
 */
public record ErrorView(int status, String title, String advice, List<WayOn> ways) {
    /** A link that helps. */
    public record WayOn(String href, String text) {}

    public ErrorView {
        ways = List.copyOf(ways);
    }
}
