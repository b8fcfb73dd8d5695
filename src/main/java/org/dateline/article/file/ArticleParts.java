package org.dateline.article.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.dateline.article.ReadResult;

/** Reads JSON Lines of any length a part at a time, so that memory doesn't grow with them; what is in other formats whole. */
final class ArticleParts {
    /** So many bytes make a part; what is shorter is read like any other file. */
    static final int PART = 1 << 20;

    private final String name;
    private final InputStream stream;
    private final Pieces pieces;

    /** What was read of the next part. */
    private byte[] rest = {};

    private int lines;

    private ArticleParts(String name, InputStream stream, Pieces pieces) {
        this.name = name;
        this.stream = stream;
        this.pieces = pieces;
    }

    static void read(String name, InputStream stream, Pieces pieces) throws IOException {
        byte[] first = stream.readNBytes(PART);
        Input head = Input.of(name, first);
        boolean lines = first.length == PART && Format.of(head) == Format.JSON_LINES && !isWide(first);
        if (lines) {
            new ArticleParts(name, stream, pieces).readLines(first);
        } else {
            pieces.read(whole(name, first, stream));
        }
    }

    /** Whether letters are written in more than a byte each, so that a line doesn't end with a byte. */
    private static boolean isWide(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static ReadResult whole(String name, byte[] first, InputStream stream) throws IOException {
        byte[] more = stream.readNBytes((int) ArticleReader.LARGEST_BYTES - first.length + 1);
        if (first.length + more.length > ArticleReader.LARGEST_BYTES) {
            return ReadResult.fault(name, ArticleReader.TOO_LARGE);
        }
        return ArticleReader.read(name, joined(first, more));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private void readLines(byte[] first) throws IOException {
        byte[] part = wholeLines(first);
        while (part.length > 0) {
            if (part.length > ArticleReader.LARGEST_BYTES) {
                pieces.read(ReadResult.fault(name, "has a line that is larger than 256 MiB"));
                return;
            }
            lines += JsonLinesReader.readLines(Input.of(name, part), lines, pieces);
            part = wholeLines(joined(rest, stream.readNBytes(PART)));
        }
    }

    /** The bytes up to the last end of a line, read on where there is none; the others are kept. */
    private byte[] wholeLines(byte[] bytes) throws IOException {
        int end = endOfLines(bytes);
        if (end > 0) {
            rest = Arrays.copyOfRange(bytes, end, bytes.length);
            return Arrays.copyOf(bytes, end);
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.write(bytes);
        byte[] more = stream.readNBytes(PART);
        while (more.length > 0 && endOfLines(more) == 0 && line.size() <= ArticleReader.LARGEST_BYTES) {
            line.write(more);
            more = stream.readNBytes(PART);
        }
        end = endOfLines(more);
        line.write(more, 0, end);
        rest = Arrays.copyOfRange(more, end, more.length);
        return line.toByteArray();
    }

    private static int endOfLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
