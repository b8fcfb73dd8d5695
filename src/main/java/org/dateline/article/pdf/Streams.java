package org.dateline.article.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.dateline.article.Unreadable;

/**
 * Looks how large a document's streams become before it is opened: the library unpacks each whole into memory, and a small
 * file may hold gigabytes. Pictures are left alone, since they are not read.
 */
final class Streams {
    private static final int LARGEST = 64 << 20;
    private static final long MOST = 512L << 20;
    private static final int DICTIONARY = 4096;
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(\\[[^\\]]*]|/[\\w#]+|\\d+\\s+\\d+\\s+R)");
    private static final Pattern NAME = Pattern.compile("/(\\w+)");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final List<String> PACKING =
            List.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] document;
    private long total;

    private Streams(byte[] document) {
        this.document = document;
    }

    /** @throws Unreadable where the document's streams are too large */
    static void check(byte[] document) throws Unreadable {
        Streams streams = new Streams(document);
        int at = streams.find(BEGIN, 0);
        while (at >= 0) {
            int from = at + BEGIN.length;
            int end = streams.find(END, from);
            end = end < 0 ? document.length : end;
            streams.check(at, from, end);
            at = streams.find(BEGIN, Math.min(document.length, end + END.length));
        }
    }

    private int find(byte[] word, int from) {
        for (int i = from; i <= document.length - word.length; i++) {
            int same = 0;
            while (same < word.length && document[i + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return i;
            }
        }
        return -1;
    }

    private void check(int at, int from, int end) throws Unreadable {
        int begin = from;
        while (begin < end && (document[begin] == '\r' || document[begin] == '\n')) {
            begin++;
        }
        String before = new String(
                document, Math.max(0, at - DICTIONARY), at - Math.max(0, at - DICTIONARY), StandardCharsets.ISO_8859_1);
        String dictionary = unescape(before.substring(Math.max(0, before.lastIndexOf(" obj"))));
        if (PICTURE.matcher(dictionary).find()) {
            return;
        }
        InputStream raw = new ByteArrayInputStream(document, begin, end - begin);
        Matcher filters = FILTERS.matcher(dictionary);
        while (filters.find()) {
            String names = filters.group(1);
            unpack(raw, names.endsWith("R") ? "/FlateDecode" : names);
        }
    }

    private static String unescape(String dictionary) {
        return ESCAPED.matcher(dictionary)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private void unpack(InputStream raw, String names) throws Unreadable {
        InputStream in = raw;
        Matcher name = NAME.matcher(names);
        while (name.find()) {
            try {
                Filter filter = FilterFactory.INSTANCE.getFilter(COSName.getPDFName(name.group(1)));
                if (!PACKING.contains(name.group(1)) && !name.group(1).startsWith("A")) {
                    return;
                }
                Bounded out = new Bounded();
                filter.decode(in, out, new COSDictionary(), 0);
                in = new ByteArrayInputStream(out.toByteArray());
            } catch (TooLarge e) {
                throw new Unreadable("unpacks to more than 512 MiB, or a part of it to more than 64; save its text");
            } catch (IOException | RuntimeException e) {
                // broken, locked, or of another kind: the library finds no more in it than this
                return;
            }
        }
    }

    /** Takes as much as a stream may hold. */
    private final class Bounded extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            take(length);
            super.write(bytes, from, length);
        }

        @Override
        public synchronized void write(int b) {
            take(1);
            super.write(b);
        }

        private void take(int length) {
            total += length;
            if (count + length > LARGEST || total > MOST) {
                throw new TooLarge();
            }
        }
    }

    /** Through the library's filters, which let no other exception pass. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
