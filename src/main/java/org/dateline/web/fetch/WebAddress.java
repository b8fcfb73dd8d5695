package org.dateline.web.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.web.fetch.FetchException.Reason;

/**
 * An address that may be asked for, by its form alone.
 *
 * @param uri in ASCII, without a fragment
 * @param host a name, or an IP address without brackets
 * @param literal whether the host is an IP address
 */
record WebAddress(URI uri, String host, int port, boolean literal) {
    private static final int LONGEST = 2000;
    private static final Pattern PARTS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern HOST_PORT = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern OCTET_FORM = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    /** The last part of a name is never a number; systems read such hosts as decimal, octal or shortened addresses. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*\\.?");

    /** Below these ports other servers than web servers listen. */
    private static final int FIRST_FREE_PORT = 1024;

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LAST_PORT = 65_535;

    /** "https://example.org/news": http and https alone, and no user or password. */
    static WebAddress of(String text) throws FetchException {
        String plain = text.strip();
        Matcher parts = PARTS.matcher(plain);
        if (plain.length() > LONGEST || !parts.matches()) {
            throw new FetchException(Reason.NO_ADDRESS, "is no web address; write it as https://example.org/article");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchException(Reason.SCHEME, "is no address of a web page; it begins with http:// or https://");
        }
        String authority = parts.group(2);
        if (authority.contains("@")) {
            throw new FetchException(
                    Reason.CREDENTIALS, "has a name or password in it; none is handed on: leave it out");
        }
        Matcher hostPort = HOST_PORT.matcher(authority);
        if (!hostPort.matches()) {
            throw noAddress();
        }
        String host = host(hostPort.group(1));
        int port = port(Optional.ofNullable(hostPort.group(2)).orElse(""), scheme);
        boolean literal = host.contains(":") || OCTET_FORM.matcher(host).matches();
        return new WebAddress(uri(scheme, host, port, parts.group(3)), host, port, literal);
    }

    private static FetchException noAddress() {
        return new FetchException(Reason.NO_ADDRESS, "is no web address; check it");
    }

    /** In lower case and ASCII; digits of other scripts become ours before it is told whether it is a number. */
    private static String host(String written) throws FetchException {
        if (written.startsWith("[")) {
            return written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
        }
        String host;
        try {
            host = IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw noAddress();
        }
        if (NUMBER.matcher(host).matches() && !OCTET_FORM.matcher(host).matches()) {
            throw new FetchException(Reason.NO_ADDRESS, "has a number for a host; write its name");
        }
        if (!NAME.matcher(host).matches()) {
            throw noAddress();
        }
        return host;
    }

    private static int port(String digits, String scheme) throws FetchException {
        int usual = scheme.equals("https") ? HTTPS : HTTP;
        int port = digits.isEmpty() ? usual : Integer.parseInt(digits);
        if (port != HTTP && port != HTTPS && port < FIRST_FREE_PORT || port > LAST_PORT) {
            throw new FetchException(Reason.PORT, "names port " + port + ", where no web server listens");
        }
        return port;
    }

    private static URI uri(String scheme, String host, int port, String rest) throws FetchException {
        boolean usual = port == (scheme.equals("https") ? HTTPS : HTTP);
        String bracketed = host.contains(":") ? "[" + host + "]" : host;
        String path = rest.startsWith("/") ? rest : "/" + rest;
        try {
            URI uri = new URI(scheme + "://" + bracketed + (usual ? "" : ":" + port) + encoded(path));
            return URI.create(uri.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw noAddress();
        }
    }

    /** As people copy addresses: with spaces, quotation marks and brackets. */
    private static String encoded(String path) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean odd = c < '!' || " \"<>\\^`{|}".indexOf(c) >= 0;
            text.append(odd ? String.format(Locale.ROOT, "%%%02X", (int) c) : Character.toString(c));
        }
        return text.toString();
    }

    /** Where a redirect leads. */
    WebAddress follow(String location) throws FetchException {
        try {
            return of(uri.resolve(encoded(location.strip())).normalize().toString());
        } catch (IllegalArgumentException e) {
            throw new FetchException(Reason.REDIRECTS, "sends on to something that is no address");
        }
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /** Path and query, as they are asked for. */
    String target() {
        return uri.getRawPath()
                + Optional.ofNullable(uri.getRawQuery())
                        .map(query -> "?" + query)
                        .orElse("");
    }
}
