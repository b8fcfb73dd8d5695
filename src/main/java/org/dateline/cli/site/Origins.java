package org.dateline.cli.site;

import java.util.Optional;

/**
 * Where the site is read from, and where it will be.
 *
 * @param source the running application: {@code http://127.0.0.1:40123}
 * @param target where readers will find the site, without a slash at its end; empty where that is not known
 */
record Origins(String source, Optional<String> target) {
    /** The address within the application of one that names its server, also one that is to be subscribed to. */
    Optional<String> inside(String link) {
        return inside(link, source).or(() -> target.flatMap(base -> inside(link, base)));
    }

    private static Optional<String> inside(String link, String base) {
        String name = base.substring(base.indexOf("://"));
        int scheme = link.indexOf("://");
        if (scheme < 0 || !link.startsWith(name, scheme)) {
            return Optional.empty();
        }
        String rest = link.substring(scheme + name.length());
        return rest.isEmpty() || "/?#".indexOf(rest.charAt(0)) >= 0
                ? Optional.of(rest.startsWith("/") ? rest : "/" + rest)
                : Optional.empty();
    }
}
