package org.dateline.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The hosts that this application answers as, and the address at which readers reach it. What a client sends as
 * {@code Host} stands in links only where it is one of these: else who asks under a made-up name could have it written
 * into pages that caches and calendars keep.
 */
@ApplicationScoped
class Hosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final Set<String> ANY = Set.of("0.0.0.0", "::");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Optional<String> publicUrl;
    private final List<HostAndPort> named = new ArrayList<>();
    private final String served;

    /** What is to be made of a request. */
    enum Verdict {
        OURS,
        /** Of a host that is not this one. */
        STRANGE,
        /** Of no host, of several or of none that could be one (RFC 9112 section 3.2). */
        WRONG
    }

    /**
     * @param publicUrl address under which readers reach the application
     * @param more further hosts, as a client names them: {@code trips.example}, {@code trips.example:8443}
     * @param served the host it was told to serve at
     */
    @Inject
    Hosts(
            @ConfigProperty(name = "dateline.public-url") Optional<String> publicUrl,
            @ConfigProperty(name = "dateline.hosts") Optional<List<String>> more,
            @ConfigProperty(name = "quarkus.http.host") String served) {
        this.publicUrl = publicUrl.map(String::strip).map(Hosts::withoutSlash);
        this.publicUrl.ifPresent(url -> named.add(authority(url)));
        more.orElseGet(List::of).forEach(host -> named.add(named(host)));
        this.served = served;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static HostAndPort authority(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getScheme() != null && uri.getHost() != null && SCHEMES.contains(uri.getScheme())) {
                return HostAndPort.authority(uri.getHost(), uri.getPort());
            }
        } catch (URISyntaxException noAddress) {
            // told below
        }
        throw new IllegalArgumentException(
                "dateline.public-url is no web address; write it as https://trips.example: " + url);
    }

    private static HostAndPort named(String host) {
        HostAndPort parsed = HostAndPort.parseAuthority(host.strip(), -1);
        if (parsed == null || parsed.host().isEmpty()) {
            throw new IllegalArgumentException(
                    "dateline.hosts takes hosts such as trips.example or trips.example:8443, parted by commas: "
                            + host);
        }
        return parsed;
    }

    /** Address under which readers reach the application, where it is set. */
    Optional<String> publicUrl() {
        return publicUrl;
    }

    Verdict judge(HttpServerRequest request) {
        List<String> sent = request.headers().getAll(HttpHeaders.HOST);
        HostAndPort asked = request.authority();
        if (sent.size() > 1 || asked == null && !(sent.isEmpty() && request.version() == HttpVersion.HTTP_1_0)) {
            return Verdict.WRONG;
        }
        if (asked == null) {
            return Verdict.OURS;
        }
        // A target with a host of its own counts, not the header (RFC 9112 section 3.2.2); two that differ are a trick.
        Optional<HostAndPort> target = target(request.uri());
        if (target.isPresent() && !render(target.get()).equals(render(asked))) {
            return Verdict.WRONG;
        }
        return isOurs(asked, request) ? Verdict.OURS : Verdict.STRANGE;
    }

    /** The host of {@code GET http://trips.example/ HTTP/1.1}, as clients ask a proxy. */
    private static Optional<HostAndPort> target(String uri) {
        int scheme = uri.indexOf("://");
        int path = uri.indexOf('/');
        if (scheme < 0 || path <= scheme) {
            return Optional.empty();
        }
        String rest = uri.substring(scheme + 3);
        String authority = rest.split("[/?#]", 2)[0];
        return Optional.of(Optional.ofNullable(HostAndPort.parseAuthority(authority, -1))
                .orElseGet(() -> HostAndPort.authority("", -1)));
    }

    private boolean isOurs(HostAndPort asked, HttpServerRequest request) {
        if (isLocal(asked)) {
            return true;
        }
        String host = bare(asked);
        int here = request.localAddress().port();
        boolean serves = !ANY.contains(served) && host.equals(bare(served));
        boolean reached = host.equals(request.localAddress().hostAddress());
        boolean portFits = asked.port() < 0 || asked.port() == here;
        return (serves || reached) && portFits
                || named.stream()
                        .anyMatch(each -> bare(each).equals(host)
                                && (asked.port() == each.port() || each.port() < 0 && portFits));
    }

    /** Whether a client names this machine itself, by whatever port it sees it at. */
    private static boolean isLocal(HostAndPort asked) {
        return isLocal(bare(asked));
    }

    private static boolean isLocal(String host) {
        return LOOPBACK.contains(host) || host.endsWith(".localhost");
    }

    /** Whether nobody but this machine can reach the application. */
    boolean servesThisMachineAlone() {
        return isLocal(bare(served));
    }

    /** Whether it was asked for as this machine itself, or by no name. */
    boolean namesThisMachine(HttpServerRequest request) {
        HostAndPort asked = request.authority();
        return asked == null || isLocal(asked);
    }

    private static String bare(HostAndPort authority) {
        return bare(authority.host());
    }

    /** In small letters, without the brackets of an IPv6 address and the dot of a name's end. */
    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String open = lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
        return open.endsWith(".") ? open.substring(0, open.length() - 1) : open;
    }

    /** Where readers reach the application: as configured, or else as the client asked. No slash at its end. */
    String base(HttpServerRequest request) {
        return publicUrl.orElseGet(() -> {
            HostAndPort asked = request.authority();
            String authority =
                    asked == null ? "localhost:" + request.localAddress().port() : render(asked);
            return (request.isSSL() ? "https" : "http") + "://" + authority;
        });
    }

    private static String render(HostAndPort authority) {
        String host = bare(authority);
        return (host.contains(":") ? "[" + host + "]" : host) + (authority.port() < 0 ? "" : ":" + authority.port());
    }
}
