package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a reader loads before touching anything, packed; the limits are the product's promise. */
final class PageWeight {
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)[\"`']\\./([^\"`']+)[\"`']");

    private PageWeight() {}

    static void expectLess(String page, int limit) throws IOException {
        HttpURLConnection connection = Http.open(page);
        byte[] html;
        try (InputStream in = connection.getInputStream()) {
            html = in.readAllBytes();
        }
        // Where the page is in the end: file servers lead from a folder's name to its page.
        String address = connection.getURL().toString();
        int sum = packed(html) + ofFiles(html, address);
        assertThat(sum).as(page).isLessThan(limit);
    }

    /** Styles, scripts and letters that a page at this address asks for by itself, packed. */
    static int ofFiles(byte[] html, String address) throws IOException {
        Set<String> files = filesOf(Jsoup.parse(new String(html, StandardCharsets.UTF_8)), address);
        assertThat(files).as(address).hasSizeGreaterThan(1);
        int sum = 0;
        for (String file : files) {
            sum += packed(Http.bytes(resolve(address, file)));
        }
        return sum;
    }

    private static Set<String> filesOf(Document page, String address) throws IOException {
        Set<String> files = new TreeSet<>(
                page.select("link[rel=stylesheet], link[rel=preload]").eachAttr("href"));
        String script = page.select("script[type=module]").attr("src");
        files.addAll(page.select("script[src]").eachAttr("src"));
        Matcher imports = IMPORT.matcher(Http.text(resolve(address, script)));
        while (imports.find()) {
            files.add(resolve(script, imports.group(1)));
        }
        return files;
    }

    private static String resolve(String address, String link) {
        return URI.create(address).resolve(link).toString();
    }

    private static int packed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }
}
