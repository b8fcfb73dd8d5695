package org.dateline.article.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.dateline.article.Unreadable;

/** What one file may unpack to, with all that is packed in it: a small file must not fill memory or hours. */
final class Budget {
    /** Levels of files in files: a page in a ZIP in a letter in a ZIP is the fourth. */
    static final int DEEPEST = 5;

    /** Files in one file, at all levels. */
    static final int MOST_FILES = 20_000;

    /** The largest file in a file, in bytes. */
    static final int LARGEST_PART = 128 << 20;

    private static final long MOST_BYTES = 512L << 20;

    private long bytes = MOST_BYTES;
    private int files = MOST_FILES;

    /** @throws Unreadable where it is spent */
    void takeBytes(long count) throws Unreadable {
        bytes -= count;
        if (bytes < 0) {
            throw new Unreadable("unpacks to more than 512 MiB; unpack it, and hand in what is in it");
        }
    }

    void takeFile() throws Unreadable {
        files--;
        if (files < 0) {
            throw new Unreadable("holds more than 20,000 files; split it");
        }
    }

    /** The stream, whose bytes are taken as they are read. */
    InputStream counted(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                takeBytes(1);
                return in.read();
            }

            @Override
            public int read(byte[] block, int from, int length) throws IOException {
                int count = in.read(block, from, length);
                takeBytes(Math.max(count, 0));
                return count;
            }
        };
    }

    boolean isSpent() {
        return bytes < 0 || files < 0;
    }
}
