package org.dateline.article.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A ZIP's directory, asked only where files lie in it as they are with their size behind them, which a program wrote that didn't
 * know it yet: where such a file ends, the directory alone tells.
 */
final class Directory {
    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int LOCAL_HEADER = 30;
    private static final int CENTRAL_HEADER = 46;
    private static final int END_HEADER = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int SIZE_BEHIND = 8;
    private static final int FLAGS = 6;
    private static final int FACTS = 14;

    private final ByteBuffer zip;
    private final ByteBuffer written;

    private Directory(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        written = ByteBuffer.allocate(bytes.length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The same files, each with its size before it, if one needs it; else the bytes as they are. */
    static byte[] withSizesBefore(byte[] bytes) {
        if (!needsSizes(bytes)) {
            return bytes;
        }
        Directory directory = new Directory(bytes);
        return directory.copy() ? Arrays.copyOf(directory.written.array(), directory.written.position()) : bytes;
    }

    /** Whether a file lies there as it is, with its size behind it. */
    private static boolean needsSizes(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        if (end < 0) {
            return false;
        }
        int at = zip.getInt(end + 16);
        while (at >= 0 && at <= end - CENTRAL_HEADER && zip.getInt(at) == CENTRAL) {
            if ((zip.getShort(at + 8) & SIZE_BEHIND) != 0 && zip.getShort(at + 10) == 0 && zip.getInt(at + 20) != 0) {
                return true;
            }
            at += length(zip, at);
        }
        return false;
    }

    private static int length(ByteBuffer zip, int at) {
        return CENTRAL_HEADER + unsigned(zip, at + 28) + unsigned(zip, at + 30) + unsigned(zip, at + 32);
    }

    private static int end(ByteBuffer zip) {
        int first = Math.max(0, zip.limit() - END_HEADER - LONGEST_COMMENT);
        for (int at = zip.limit() - END_HEADER; at >= first; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private boolean copy() {
        int end = end(zip);
        int free = 0;
        for (int at = zip.getInt(end + 16); at >= 0 && at <= end - CENTRAL_HEADER && zip.getInt(at) == CENTRAL; ) {
            int start = zip.getInt(at + 42);
            int packed = zip.getInt(at + 20);
            // files lie one behind the other, as they were written; those that overlap are nobody's work
            if (start < free || start > end - LOCAL_HEADER || zip.getInt(start) != LOCAL || packed < 0) {
                return false;
            }
            int header = LOCAL_HEADER + unsigned(zip, start + 26) + unsigned(zip, start + 28);
            if (packed > end - start - header) {
                return false;
            }
            int to = written.position();
            written.put(zip.array(), start, header + packed);
            written.putShort(to + FLAGS, (short) (zip.getShort(start + FLAGS) & ~SIZE_BEHIND));
            for (int fact = 0; fact < 12; fact += 4) {
                written.putInt(to + FACTS + fact, zip.getInt(at + 16 + fact));
            }
            free = start + header + packed;
            at += length(zip, at);
        }
        return true;
    }

    private static int unsigned(ByteBuffer zip, int at) {
        return zip.getShort(at) & 0xFFFF;
    }
}
