package org.dateline.web.access;

import java.util.regex.Pattern;

/**
 * What an address needs.
 *
 * @param method GET (with which goes HEAD), POST …
 * @param path with names in braces for what varies
 * @param where in which the role is needed
 */
record AccessRule(String method, String path, Need need, Scope where) {
    /** In which a role is needed. */
    enum Scope {
        /** In no trip: no role is needed. */
        NONE,
        /** In the trip that {@code slug} names. */
        TRIP,
        /** In all trips. */
        ALL,
        /** In any trip: the page shows those alone in which the visitor has a role. */
        ANY
    }

    /** Whether an address is of this path. */
    boolean isOf(String address) {
        return Pattern.matches("\\Q" + path.replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q") + "\\E", address);
    }
}
