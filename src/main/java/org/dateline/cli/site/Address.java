package org.dateline.cli.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An address within the application.
 *
 * @param path from its root, as written in an address
 * @param query without the question mark, its parts in order; empty where there is none
 */
record Address(String path, String query) {
    static Address of(String path) {
        int mark = path.indexOf('?');
        return mark < 0
                ? new Address(path, "")
                : new Address(path.substring(0, mark), sorted(path.substring(mark + 1)));
    }

    /** The same choice is the same address, in whichever order it was written. */
    private static String sorted(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining("&"));
    }

    /** What a link of this page leads to; empty where that is not within the application, or is no address. */
    Optional<Address> resolve(String link, Origins origins) {
        String inside = origins.inside(link).orElse(link);
        if (inside.isEmpty() || inside.startsWith("#")) {
            return Optional.empty();
        }
        // RFC 3986 section 5.2.2: what is nothing but a query keeps the path. Java follows an older rule.
        String named = inside.startsWith("?") ? path + inside : inside;
        try {
            URI uri = new URI("http://inside.invalid" + this).resolve(new URI(named));
            boolean here = "http".equals(uri.getScheme()) && "inside.invalid".equals(uri.getRawAuthority());
            String path = uri.getRawPath();
            return here && path != null
                    ? Optional.of(new Address(
                            path.isEmpty() ? "/" : path,
                            sorted(Optional.ofNullable(uri.getRawQuery()).orElse(""))))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** As a request names it. */
    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
