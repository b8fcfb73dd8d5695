package org.dateline.article.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.ArticleText;
import org.dateline.article.ClearDate;
import org.dateline.article.Published;

/**
 * The lines of metadata that may open a text file, as in mail: {@code Title:}, {@code Source:}, {@code URL:},
 * {@code Published:}, {@code Picture:}, then a blank line; or {@link FrontMatter}.
 *
 * @param metadata what they say
 * @param place "Location: Lima", where a post's header tells where it was written; the first line of its text then
 * @param end where the rest of the text begins
 */
record HeaderBlock(ArticleText.Metadata metadata, Optional<String> place, int end) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final String PLACE = "location";
    private static final List<String> KEYS = List.of("title", "source", "url", "published");

    /** Reads the block; without one the metadata is empty and the text begins at 0. */
    static HeaderBlock read(String content) {
        Optional<FrontMatter> front = FrontMatter.find(content);
        if (front.isPresent()) {
            Map<String, String> values = new HashMap<>();
            front.get().values().forEach((key, value) -> put(values, key, value));
            return of(values, front.get().end());
        }
        int at = 0;
        Map<String, String> values = new HashMap<>();
        while (at < content.length()) {
            int newline = content.indexOf('\n', at);
            int end = newline < 0 ? content.length() : newline;
            String line = content.substring(at, end).strip();
            int next = newline < 0 ? content.length() : newline + 1;
            if (line.isEmpty()) {
                return values.isEmpty() ? none() : of(values, next);
            }
            Optional<String> key = key(line);
            if (key.isEmpty()) {
                // not a header line: where lines before it were, the text begins here without a blank line
                return values.isEmpty() ? none() : of(values, at);
            }
            if (!KEYS.contains(canonical(key.get())) && values.isEmpty()) {
                return none();
            }
            values.putIfAbsent(
                    canonical(key.get()),
                    unquote(line.substring(line.indexOf(':') + 1).strip()));
            at = next;
        }
        return values.isEmpty() ? none() : of(values, content.length());
    }

    /** The publication date that a value states; "not shown" states none. */
    static Published published(String value) {
        return ClearDate.find(value)
                .map(date -> Published.of(date, Published.From.GIVEN, value))
                .orElseGet(() -> YEAR.matcher(value).find() ? Published.unknown(value) : Published.UNKNOWN);
    }

    /** An address within a site is none: {@code permalink: /kings/}. */
    private static void put(Map<String, String> values, String key, String value) {
        String known = canonical(key);
        if (!known.equals("url") || value.contains("://")) {
            values.putIfAbsent(known, value);
        }
    }

    private static HeaderBlock none() {
        return new HeaderBlock(ArticleText.Metadata.NONE, Optional.empty(), 0);
    }

    private static HeaderBlock of(Map<String, String> values, int end) {
        return new HeaderBlock(metadata(values), text(values, PLACE).map(place -> "Location: " + place), end);
    }

    /** The text below the block; a place that the block tells opens it. */
    String text(String content) {
        String below = content.substring(end);
        return place.map(line -> line + "\n\n" + below).orElse(below);
    }

    private static Optional<String> key(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || colon > 20) {
            return Optional.empty();
        }
        String key = line.substring(0, colon);
        boolean word = key.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '_');
        boolean valueFollows = colon + 1 == line.length() || Character.isWhitespace(line.charAt(colon + 1));
        return word && valueFollows ? Optional.of(key) : Optional.empty();
    }

    private static String canonical(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "date", "published_at", "publishdate", "pubdate" -> "published";
            case "headline" -> "title";
            case "link", "permalink", "canonical_url", "original_url" -> "url";
            case "publisher" -> "source";
            case "image" -> "picture";
            case PLACE, "place" -> PLACE;
            default -> lower;
        };
    }

    private static String unquote(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static ArticleText.Metadata metadata(Map<String, String> values) {
        return new ArticleText.Metadata(
                text(values, "title"),
                text(values, "source").or(() -> text(values, "author")).or(() -> text(values, "authors")),
                text(values, "url"),
                text(values, "picture"),
                text(values, "published").map(HeaderBlock::published).orElse(Published.UNKNOWN));
    }

    private static Optional<String> text(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }
}
