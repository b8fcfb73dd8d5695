package org.dateline.web.view;

import java.util.List;

/**
 * A day of the strip that stands where the timeline will be.
 *
 * @param month the name of the month that begins here on the strip; else empty
 * @param again that the day comes once more, the date line having been crossed; else empty
 * @param spanned whether something is told of a stretch that it lies in
 */
public record StripDay(
        String iso,
        String href,
        String number,
        String weekday,
        String month,
        String label,
        String again,
        boolean spanned,
        List<Dot> dots) {
    /** An event of the day. */
    public record Dot(String href, String status, String title) {}

    public StripDay {
        dots = List.copyOf(dots);
    }

    StripDay withMonth(String name) {
        return new StripDay(iso, href, number, weekday, name, label, again, spanned, dots);
    }
}
