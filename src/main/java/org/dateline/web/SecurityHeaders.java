package org.dateline.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.web.view.Pictures;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says to the browser what a page may do: load its own files and nothing else, and stand in another site's page only
 * where it is made for that. Built files carry a hash in their names and may be kept for good.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final Pattern EMBED = Pattern.compile("/trips/[^/]+/embed/?");

    private final String policy;
    private final String frameAncestors;

    @Inject
    SecurityHeaders(
            MapStyle mapStyle,
            @ConfigProperty(name = "dateline.embed.frame-ancestors", defaultValue = "*") List<String> frameAncestors) {
        String pictures =
                Pictures.configured().origins().stream().map(host -> " " + host).collect(Collectors.joining());
        String map = mapStyle.hosts().stream().map(host -> " " + host).collect(Collectors.joining());
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; "
                + "img-src 'self' data: blob:" + map + pictures + "; connect-src 'self'" + map
                + "; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ";
        this.frameAncestors = frameAncestors.stream()
                .map(each -> MapStyle.source(each, "dateline.embed.frame-ancestors"))
                .collect(Collectors.joining(" "));
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, 200);
    }

    private void filter(RoutingContext context) {
        String path = context.normalizedPath();
        HttpServerResponse response = context.response();
        boolean embed = EMBED.matcher(path).matches();
        response.putHeader("Content-Security-Policy", policy + (embed ? frameAncestors : "'none'"));
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.putHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        if (path.startsWith("/assets/")) {
            context.addHeadersEndHandler(done -> {
                if (response.getStatusCode() == 200 || response.getStatusCode() == 304) {
                    response.putHeader("Cache-Control", "public, max-age=31536000, immutable");
                }
            });
        } else if (path.equals("/embed.js")) {
            context.addHeadersEndHandler(done -> response.putHeader("Cache-Control", "public, max-age=3600"));
        }
        context.next();
    }
}
