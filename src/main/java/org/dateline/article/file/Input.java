package org.dateline.article.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.dateline.article.ReadResult;

/**
 * A file's bytes, or those of a file within it.
 *
 * @param name to tell it by; where it is in another, the other's stands before it: {@code papers.zip/lima.pdf}
 * @param depth how many files it is in
 */
record Input(String name, byte[] bytes, Budget budget, int depth) {
    private static final int HEAD = 4096;

    static Input of(String name, byte[] bytes) {
        return new Input(name, bytes, new Budget(), 0);
    }

    /** Reads a file that is in this one. */
    ReadResult readInner(String inner, byte[] content) {
        StringBuilder plain = new StringBuilder();
        inner.codePoints()
                .map(c -> c < ' ' || Character.isISOControl(c) ? ' ' : c)
                .limit(200)
                .forEach(plain::appendCodePoint);
        String full = name + "/" + plain.toString().strip();
        if (depth + 1 >= Budget.DEEPEST) {
            return ReadResult.fault(full, "is packed in too many files; unpack them, and hand in what is in them");
        }
        return ArticleReader.read(new Input(full, content, budget, depth + 1));
    }

    /** The name of an article in it: the file's without its ending. */
    String id() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        String file = name.substring(slash + 1);
        String ending = Format.ending(file);
        return file.length() > ending.length() ? file.substring(0, file.length() - ending.length()) : file;
    }

    boolean isNamed(String ending) {
        return Format.ending(name).equals(ending);
    }

    /** Its first letters, for what is told by them: in lower case, bytes beyond ASCII as they come. */
    String head() {
        int start = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new String(bytes, start, Math.min(bytes.length, HEAD + start) - start, StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }

    boolean startsWith(int... signature) {
        byte[] start = new byte[signature.length];
        for (int i = 0; i < signature.length; i++) {
            start[i] = (byte) signature[i];
        }
        return bytes.length >= start.length && Arrays.equals(start, 0, start.length, bytes, 0, start.length);
    }
}
