package org.dateline.article.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.SideBySide;
import org.dateline.article.Unreadable;

/** Reads JSON Lines: {@code {"doc","title","published","url","source","picture","text"}}, of which only {@code text} is needed. */
final class JsonLinesReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** So many lines are a piece, fewer of long ones. */
    private static final int PIECE = 32;

    private static final int PIECE_LENGTH = 1 << 16;

    private JsonLinesReader() {}

    static ReadResult read(Input input) throws Unreadable {
        ReadResult result =
                read(input, TextReader.content(input, Optional.empty()).lines().toList(), 0);
        return result.articles().isEmpty() && result.faults().isEmpty()
                ? ReadResult.fault(input.name(), "is empty: it needs one JSON object a line")
                : result;
    }

    /**
     * Hands on lines from the midst of a file, a few at a time, unread.
     *
     * @param before how many lines are before them
     * @return how many they are
     */
    static int readLines(Input input, int before, Pieces pieces) {
        try {
            List<String> lines = Decoding.decode(input.bytes(), Optional.empty())
                    .orElseThrow(() -> new Unreadable("has lines that are no text; save it again as UTF-8"))
                    .lines()
                    .toList();
            int from = 0;
            int length = 0;
            for (int i = 0; i < lines.size(); i++) {
                length += lines.get(i).length();
                if (i + 1 == lines.size() || i + 1 - from == PIECE || length >= PIECE_LENGTH) {
                    List<String> some = lines.subList(from, i + 1);
                    int behind = before + from;
                    pieces.unread(() -> read(input, some, behind));
                    from = i + 1;
                    length = 0;
                }
            }
            return lines.size();
        } catch (Unreadable e) {
            pieces.read(ReadResult.fault(input.name(), String.valueOf(e.getMessage())));
            return 0;
        }
    }

    private static ReadResult read(Input input, List<String> lines, int before) {
        List<Integer> written = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .boxed()
                .toList();
        List<ReadResult> read = SideBySide.each(written, i -> line(input, lines.get(i), before + i + 1));
        return new ReadResult(
                read.stream().flatMap(line -> line.articles().stream()).toList(),
                read.stream().flatMap(line -> line.faults().stream()).toList());
    }

    private static ReadResult line(Input input, String line, int number) {
        String fault;
        try {
            return new ReadResult(List.of(article(input.id() + "-" + number, JSON.readTree(line))), List.of());
        } catch (JsonProcessingException e) {
            fault = "is not JSON" + place(e) + "; each line must be one object like {\"text\": \"…\"}";
        } catch (IllegalArgumentException e) {
            fault = String.valueOf(e.getMessage());
        }
        return new ReadResult(List.of(), List.of(new ReadFault(input.name(), OptionalInt.of(number), fault)));
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
                field(node, "title"),
                field(node, "source"),
                field(node, "url"),
                field(node, "picture"),
                published(node));
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
