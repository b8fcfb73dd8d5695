package org.dateline.article.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;

/** Reads JSON Lines: {@code {"doc","title","published","url","source","text"}}, of which only {@code text} is needed. */
final class JsonLinesReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLinesReader() {}

    static ReadResult read(Input input) throws Unreadable {
        String name = input.name();
        String id = input.id();
        String content = TextReader.content(input, Optional.empty());
        List<Article> articles = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) content.lines()::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                articles.add(article(id + "-" + number, JSON.readTree(line)));
            } catch (JsonProcessingException e) {
                faults.add(new ReadFault(
                        name,
                        OptionalInt.of(number),
                        "is not JSON" + place(e) + "; each line must be one object like {\"text\": \"…\"}"));
            } catch (IllegalArgumentException e) {
                faults.add(new ReadFault(name, OptionalInt.of(number), String.valueOf(e.getMessage())));
            }
        }
        if (articles.isEmpty() && faults.isEmpty()) {
            faults.add(new ReadFault(name, OptionalInt.empty(), "is empty: it needs one JSON object a line"));
        }
        return new ReadResult(articles, faults);
    }

    private static Article article(String fallbackId, JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("is not an object; each line must be one like {\"text\": \"…\"}");
        }
        JsonNode text = node.path("text");
        if (!text.isTextual()) {
            throw new IllegalArgumentException("has no \"text\"; give the article's text as a string");
        }
        ArticleText.Metadata metadata = new ArticleText.Metadata(
                field(node, "title"), field(node, "source"), field(node, "url"), published(node));
        return ArticleText.of(field(node, "doc").orElse(fallbackId), metadata, text.textValue());
    }

    /** The date; how it is known is kept where the line tells, as the lines of {@code dateline read} do. */
    private static Published published(JsonNode node) {
        Published given = field(node, "published").map(HeaderBlock::published).orElse(Published.UNKNOWN);
        Optional<Published.From> from = field(node, "publishedFrom").flatMap(JsonLinesReader::from);
        return given.date()
                .flatMap(date -> from.map(known -> Published.of(date, known, given.evidence())))
                .orElse(given);
    }

    private static Optional<Published.From> from(String name) {
        return Arrays.stream(Published.From.values())
                .filter(from -> from != Published.From.UNKNOWN && from.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<String> field(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }

    /** Where in the line: what the parser says of it names its own settings. */
    private static String place(JsonProcessingException fault) {
        return fault.getLocation() == null
                ? ""
                : " from character " + fault.getLocation().getColumnNr() + " on";
    }
}
