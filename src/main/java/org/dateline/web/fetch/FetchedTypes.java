package org.dateline.web.fetch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Lexicon;
import org.dateline.store.Slug;

/** The media types that articles come in, and how files of each are called. */
final class FetchedTypes {
    private static final Map<String, String> ENDINGS = endings();

    private FetchedTypes() {}

    private static Map<String, String> endings() {
        Map<String, String> endings = new HashMap<>();
        for (String line : Lexicon.lines(FetchedTypes.class, "media-types.tsv")) {
            String[] row = line.split("\t");
            endings.put(row[0], row[1]);
        }
        return endings;
    }

    /** "text/html; charset=utf-8" gives "text/html". */
    static String plain(String contentType) {
        int parameters = contentType.indexOf(';');
        return (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static boolean isArticle(String mediaType) {
        return ENDINGS.containsKey(mediaType);
    }

    /** "https://example.org/2025/lima.html" of text/html gives "example-org-lima.html". */
    static String name(URI address, String mediaType) {
        String path = Optional.ofNullable(address.getRawPath()).orElse("").replaceAll("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[A-Za-z]{2,5}$", "");
        String decoded;
        try {
            decoded = URLDecoder.decode(last, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            decoded = last;
        }
        return Slug.of(address.getHost() + " " + decoded) + ENDINGS.getOrDefault(mediaType, ".txt");
    }
}
