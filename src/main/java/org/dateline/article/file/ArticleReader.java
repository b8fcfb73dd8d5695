package org.dateline.article.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.ReadResult;
import org.dateline.article.page.PageReader;

/**
 * Turns a file, a page or lines of JSON into articles. What cannot be read is told, not thrown.
 *
 * <pre>{@code
 * ReadResult result = ArticleReader.read(Path.of("seeds/003_fa4b603bf584ab04.txt"));
 * result.articles().get(0).id(); // "003_fa4b603bf584ab04"
 * }</pre>
 */
public final class ArticleReader {
    /** Endings of the names of files that are read. */
    public static final List<String> ENDINGS = List.of(".txt", ".md", ".html", ".htm", ".jsonl");

    /** The largest file that is read, in bytes. */
    public static final long LARGEST_BYTES = 256L * 1024 * 1024;

    private ArticleReader() {}

    /** Whether the file's name has one of {@link #ENDINGS}. */
    public static boolean reads(Path file) {
        return !ending(file.getFileName().toString()).isEmpty();
    }

    public static ReadResult read(Path file) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return ReadResult.fault(name, "is a folder; name the articles in it, or serve it as a trip");
            }
            if (!Files.exists(file)) {
                return ReadResult.fault(name, "does not exist; check the path");
            }
            if (Files.size(file) > LARGEST_BYTES) {
                return ReadResult.fault(name, "is larger than 256 MiB; split it");
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return ReadResult.fault(
                    name, "cannot be read (" + e.getClass().getSimpleName() + "); check its permissions");
        }
    }

    /**
     * Reads an input by its bytes.
     *
     * @param name a file's name or path; its ending tells the format, and without one it is told by the content
     */
    public static ReadResult read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return ReadResult.fault(name, "is empty; an article needs text");
        }
        Optional<String> decoded = Decoding.decode(bytes);
        if (decoded.isEmpty()) {
            return ReadResult.fault(name, "is not text; articles are .txt, .md, .html or .jsonl files");
        }
        String content = decoded.get();
        if (content.isBlank()) {
            return ReadResult.fault(name, "holds only white space; an article needs text");
        }
        String id = id(name);
        ReadResult result = switch (format(name, content)) {
            case ".jsonl" -> JsonLinesReader.read(name, id, content);
            case ".html", ".htm" -> new ReadResult(List.of(PageReader.read(id, content)), List.of());
            default -> new ReadResult(List.of(plain(id, content)), List.of());
        };
        boolean textless =
                result.articles().stream().anyMatch(article -> article.text().isBlank());
        if (textless && result.articles().size() == 1) {
            return ReadResult.fault(name, "has no text behind its header or markup; an article needs text");
        }
        return result;
    }

    private static Article plain(String id, String content) {
        HeaderBlock header = HeaderBlock.read(content);
        return ArticleText.of(id, header.metadata(), content.substring(header.end()));
    }

    private static String format(String name, String content) {
        String ending = ending(name);
        if (!ending.isEmpty()) {
            return ending;
        }
        String start = content.stripLeading();
        if (start.startsWith("{")) {
            return ".jsonl";
        }
        String head = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") ? ".html" : ".txt";
    }

    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(lower::endsWith).findFirst().orElse("");
    }

    private static String id(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        String file = name.substring(slash + 1);
        String ending = ending(file);
        return file.length() > ending.length() ? file.substring(0, file.length() - ending.length()) : file;
    }
}
