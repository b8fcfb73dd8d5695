package org.dateline.cli.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of the application, and the same page as a file. */
final class Page {
    private static final List<String> LINKS = List.of("href", "src", "cite", "poster", "xlink:href");
    /** What names the site's own address, and cannot be told where that is not known. */
    private static final String OWN =
            "link[rel=canonical], meta[property=og:url], link[type=application/json+oembed], link[hreflang],"
                    + " li:has(a[href*=/embed-code])";

    private static final Set<String> PICTURES = Set.of("og:image", "og:image:secure_url", "og:url", "twitter:image");

    private final Address address;
    private final Origins origins;
    private final Document html;

    Page(Address address, String text, Origins origins) {
        this.address = address;
        this.origins = origins;
        this.html = Jsoup.parse(text);
        html.outputSettings().prettyPrint(false);
        // A form asks a server, as does what is marked so, and there is none.
        html.select("form[method=get], [data-server]").remove();
        if (origins.target().isEmpty()) {
            html.select(OWN).remove();
        }
    }

    /** An attribute that holds an address. */
    private record Link(Element owner, String name) {
        String value() {
            return owner.attr(name);
        }
    }

    /** The addresses within the application that the page leads to. */
    List<Address> addresses() {
        return links().stream()
                .flatMap(link -> address.resolve(link.value(), origins).stream())
                .distinct()
                .toList();
    }

    /**
     * The page with links to files.
     *
     * @param file its own name
     * @param files the files by their addresses
     * @param policy the content security policy that the application sends with the page
     */
    String write(String file, Map<Address, String> files, Optional<String> policy) {
        return write(file, files, policy, (link, to) -> rewritten(link, file, to));
    }

    /** The same for a page that may be shown at any address: its links start at the site's root. */
    String writeForAnywhere(Map<Address, String> files, Optional<String> policy) {
        String root =
                origins.target().map(base -> URI.create(base).getRawPath()).orElse("") + "/";
        return write("404.html", files, policy, (link, to) -> root + directory(to));
    }

    private String write(
            String file,
            Map<Address, String> files,
            Optional<String> policy,
            BiFunction<Link, String, String> rewriter) {
        for (Link link : links()) {
            address.resolve(link.value(), origins)
                    .flatMap(to -> Optional.ofNullable(files.get(to)))
                    .ifPresent(to -> link.owner().attr(link.name(), rewriter.apply(link, to)));
        }
        Element head = html.head();
        Map<String, String> choices = choices(file, files);
        if (!choices.isEmpty()) {
            head.prependElement("script")
                    .attr("src", FileNames.relative(file, SiteExport.CHOOSER))
                    .attr("data-choices", json(choices));
        }
        // frame-ancestors has no meaning in a page, and browsers complain of it.
        policy.map(text -> text.replaceAll(";?\\s*frame-ancestors[^;]*", ""))
                .ifPresent(text -> head.prependElement("meta")
                        .attr("http-equiv", "Content-Security-Policy")
                        .attr("content", text));
        return html.outerHtml().replace(origins.source(), "");
    }

    private String rewritten(Link link, String file, String to) {
        int hash = link.value().indexOf('#');
        String fragment = hash < 0 ? "" : link.value().substring(hash);
        int scheme = link.value().indexOf("://");
        if (origins.target().isPresent()
                && scheme >= 0
                && (!link.owner().is("a") || link.value().startsWith("webcal"))) {
            // Named in full, since who reads it is not on the page: a calendar program, a search engine.
            String base = origins.target().get();
            return link.value().substring(0, scheme) + base.substring(base.indexOf("://")) + "/" + directory(to)
                    + fragment;
        }
        String relative = FileNames.relative(file, to);
        // The embed code is made from this address, and names no file.
        return link.owner().hasAttr("data-embed") ? relative.replaceAll("/index\\.html$", "") : relative + fragment;
    }

    private static String directory(String file) {
        return file.equals("index.html") || file.endsWith("/index.html")
                ? file.substring(0, file.length() - "index.html".length())
                : file;
    }

    /** The files that stand for this page with another query. */
    private Map<String, String> choices(String file, Map<Address, String> files) {
        if (!address.query().isEmpty()) {
            return Map.of();
        }
        return files.entrySet().stream()
                .filter(entry -> entry.getKey().path().equals(address.path())
                        && !entry.getKey().query().isEmpty())
                .collect(Collectors.toMap(
                        entry -> entry.getKey().query(),
                        entry -> FileNames.relative(file, entry.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Keys and values are parts of our own addresses, which need no escaping. */
    private static String json(Map<String, String> choices) {
        return choices.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Element element : html.getAllElements()) {
            boolean picture = element.is("meta") && PICTURES.contains(element.attr("property") + element.attr("name"));
            if (picture && element.hasAttr("content")) {
                links.add(new Link(element, "content"));
            }
            LINKS.stream().filter(element::hasAttr).forEach(name -> links.add(new Link(element, name)));
        }
        return links;
    }
}
