package org.dateline.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the pages. */
public final class Paths {
    private Paths() {}

    public static String trip(String slug) {
        return "/trips/" + encode(slug);
    }

    public static String article(String slug, String id) {
        return trip(slug) + "/articles/" + encode(id);
    }

    /** The page on which an event of a trip in parts is told: leads to it. */
    public static String event(String slug, String id) {
        return trip(slug) + "/events/" + encode(id);
    }

    /** A further part of a trip that is told in several. */
    public static String part(String slug, int number) {
        return number == 1 ? trip(slug) : trip(slug) + "/parts/" + number;
    }

    /** Two trips side by side. */
    public static String beside(String slug, String other) {
        return trip(slug) + "/beside/" + encode(other);
    }

    /** One segment of a path: an article's id may hold whatever a file's name may. */
    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
