package org.dateline.article.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;

/**
 * Turns files, of whatever {@link Format}, into articles. What cannot be read is told, not thrown.
 *
 * <pre>{@code
 * ReadResult result = ArticleReader.read(Path.of("seeds/003_fa4b603bf584ab04.txt"));
 * result.articles().get(0).id(); // "003_fa4b603bf584ab04"
 * }</pre>
 */
public final class ArticleReader {
    /** What is read, for people. */
    public static final String KINDS =
            ".txt, .md, .html, .pdf, .docx, .epub, .eml, .rss, .atom, .warc, .mhtml, .jsonl or .zip";

    /** The largest file that is read, in bytes. */
    public static final long LARGEST_BYTES = 256L * 1024 * 1024;

    static final String TOO_LARGE = "is larger than 256 MiB; split it";

    private ArticleReader() {}

    /** Whether the file's name ends as those of files do that are read. */
    public static boolean reads(Path file) {
        return !Format.ending(file.getFileName().toString()).isEmpty();
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
                return ReadResult.fault(name, TOO_LARGE);
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return unreadable(name, e);
        }
    }

    /** Reads a file piece by piece, JSON Lines of any length without holding more than a part; what cannot be read is told. */
    public static void readPieces(Path file, Pieces pieces) {
        String name = file.toString();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) <= ArticleParts.PART) {
                pieces.read(read(file));
                return;
            }
            try (InputStream stream = Files.newInputStream(file)) {
                readPieces(name, stream, pieces);
            }
        } catch (IOException e) {
            pieces.read(unreadable(name, e));
        }
    }

    private static ReadResult unreadable(String name, IOException e) {
        return ReadResult.fault(name, "cannot be read (" + e.getClass().getSimpleName() + "); check its permissions");
    }

    /**
     * Reads a stream piece by piece, JSON Lines of any length without holding more than a part.
     *
     * @param name a file's name or path, as for {@link #read(String, byte[])}
     * @param pieces takes what the stream holds
     */
    public static void readPieces(String name, InputStream stream, Pieces pieces) throws IOException {
        ArticleParts.read(name, stream, pieces);
    }

    /**
     * Reads an input by its bytes.
     *
     * @param name a file's name or path; where the content doesn't tell the format, its ending does
     */
    public static ReadResult read(String name, byte[] bytes) {
        return read(Input.of(name, bytes));
    }

    static ReadResult read(Input input) {
        if (input.bytes().length == 0) {
            return ReadResult.fault(input.name(), "is empty; an article needs text");
        }
        try {
            input.budget().takeFile();
            ReadResult result = Format.of(input).reader().read(input);
            boolean textless = result.articles().stream()
                    .anyMatch(article -> article.text().isBlank());
            return textless && result.articles().size() == 1
                    ? ReadResult.fault(input.name(), "has no text behind its header or markup; an article needs text")
                    : result;
        } catch (Unreadable e) {
            return ReadResult.fault(input.name(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return ReadResult.fault(input.name(), "is broken or was cut off; fetch or save it again");
        } catch (StackOverflowError e) {
            return ReadResult.fault(input.name(), "has parts within parts without end; save it as plain text");
        }
    }
}
