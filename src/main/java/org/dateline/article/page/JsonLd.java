package org.dateline.article.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.ClearDate;
import org.dateline.article.WordClasses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article as linked data (schema.org in JSON-LD), and not of others that it leads to. */
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final WordClasses TYPES = WordClasses.read(JsonLd.class, "schema-types.tsv");
    private static final int MOST_NODES = 20_000;

    private final Optional<JsonNode> article;

    private JsonLd(Optional<JsonNode> article) {
        this.article = article;
    }

    static JsonLd of(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            read(script.data()).ifPresent(root -> articles(root, found));
        }
        String title = letters(page.title());
        return new JsonLd(found.stream()
                .filter(node -> is(node, "ARTICLE") && isTitled(node, title))
                .findFirst()
                .or(() -> found.stream().filter(node -> is(node, "ARTICLE")).findFirst())
                .or(() -> found.stream().findFirst()));
    }

    private static Optional<JsonNode> read(String data) {
        try {
            return Optional.ofNullable(JSON.readTree(
                    data.strip().replaceAll("^(<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(-->|//\\]\\]>|\\]\\]>)$", "")));
        } catch (JsonProcessingException e) {
            // a page's broken metadata: look further
            return Optional.empty();
        }
    }

    /** Adds the articles among the nodes, and the page itself; those that a list, an article or a page mentions come after it, or not at all. */
    private static void articles(JsonNode root, List<JsonNode> found) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                if (is(node, "ARTICLE") || is(node, "PAGE")) {
                    found.add(node);
                }
                for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                    Optional.ofNullable(node.get(inner)).ifPresent(open::add);
                }
            }
        }
    }

    private static boolean is(JsonNode node, String wordClass) {
        JsonNode type = node.path("@type");
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText("");
            if (TYPES.is(wordClass, name.substring(name.lastIndexOf('/') + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitled(JsonNode node, String title) {
        String headline = letters(node.path("headline").asText(node.path("name").asText("")));
        return headline.length() >= 8 && title.contains(headline);
    }

    Optional<String> find(String field) {
        return article.map(node -> node.path(field))
                .map(value -> value.isArray() && !value.isEmpty() ? value.get(0) : value)
                .map(value -> value.isObject() ? value.path("name") : value)
                .filter(value -> value.isTextual() && !value.asText().isBlank())
                .map(value -> value.asText().strip());
    }

    /** The article's text, where the data hold it. */
    Optional<String> body() {
        return Stream.of(find("articleBody").map(JsonLd::plain), entries())
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(String::length));
    }

    /** The entries of a live blog in the order of time, each below a line with its day and hour. */
    private Optional<String> entries() {
        JsonNode updates = article.map(node -> node.path("liveBlogUpdate")).orElseGet(JSON::missingNode);
        List<Entry> entries = new ArrayList<>();
        for (JsonNode update : updates.isArray() ? updates : List.of(updates)) {
            String text = update.path("articleBody").asText("");
            ClearDate.time(update.path("datePublished").asText(""))
                    .filter(at -> !text.isBlank())
                    .ifPresent(at -> entries.add(new Entry(at, plain(text))));
        }
        entries.sort(Comparator.comparing(Entry::at));
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.stream()
                        .map(entry -> ClearDate.words(entry.at()) + "\n" + entry.text())
                        .collect(Collectors.joining()));
    }

    private record Entry(LocalDateTime at, String text) {}

    private static String plain(String text) {
        return text.indexOf('<') < 0 ? lines(text) : lines(markup(text));
    }

    private static String markup(String text) {
        return PageText.of(Jsoup.parseBodyFragment(text).body());
    }

    private static String lines(String text) {
        return text.strip().replaceAll("[ \\t\\u00a0]*(\\r\\n?|\\n)\\s*", "\n") + "\n";
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
