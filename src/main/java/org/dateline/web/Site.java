package org.dateline.web;

/**
 * What every page needs to know of where it stands.
 *
 * @param base address of the server without a slash at its end: {@code https://trips.example}
 * @param canonical address of this page
 * @param css addresses of the built files
 * @param font the text face's file, to be asked for early
 */
public record Site(String base, String canonical, String css, String script, String font) {
    /** The same trip in a calendar program, kept up to date. */
    public String webcal(String path) {
        int scheme = base.indexOf("://");
        return "webcal" + (scheme < 0 ? "://" + base : base.substring(scheme)) + path;
    }

    /** Where a CMS finds how to embed the trip. */
    public String oembed(String path) {
        return base + "/oembed?format=json&url="
                + java.net.URLEncoder.encode(base + path, java.nio.charset.StandardCharsets.UTF_8);
    }
}
