package org.dateline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Another map than ours, for those who want streets: the address of a MapLibre style. It is the one thing that a page asks
 * of another host, and only where it is configured; the browser is told to allow that host and no other.
 */
@ApplicationScoped
class MapStyle {
    /** A source as Content-Security-Policy has it: it can't end its directive or begin another. */
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9*.:/\\[\\]_'-]+");

    private final String address;
    private final Set<String> hosts = new LinkedHashSet<>();

    /**
     * @param style address of the style
     * @param more origins of tiles, letters and signs where they are not the style's own
     */
    @Inject
    MapStyle(
            @ConfigProperty(name = "dateline.map.style") Optional<String> style,
            @ConfigProperty(name = "dateline.map.hosts") Optional<List<String>> more) {
        address = style.map(String::strip).orElse("");
        if (!address.isEmpty()) {
            hosts.add(origin(address));
            more.orElseGet(List::of).forEach(host -> hosts.add(source(host, "dateline.map.hosts")));
        }
    }

    /** Address of the style; empty where the map is ours. */
    String address() {
        return address;
    }

    /** Origins that a page may ask for the map. */
    List<String> hosts() {
        return new ArrayList<>(hosts);
    }

    private static String origin(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return source(uri.getScheme() + "://" + uri.getRawAuthority(), "dateline.map.style");
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("dateline.map.style is no address: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException(
                "dateline.map.style is no web address; write it as https://maps.example/style.json: " + address);
    }

    static String source(String text, String setting) {
        String source = text.strip();
        if (!SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException(
                    setting + " takes origins such as https://news.example, parted by commas: " + text);
        }
        return source;
    }
}
