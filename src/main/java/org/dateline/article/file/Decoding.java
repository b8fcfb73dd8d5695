package org.dateline.article.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Languages;
import org.dateline.article.Lexicon;

/**
 * Turns a file's bytes into text: by its byte order mark, as UTF-8, by the encoding that a page declares, and else by the
 * one of the old encodings in which the text is in a language that is written in it.
 *
 * <p>A stray byte or NUL spoils a character, and not the file.
 */
final class Decoding {
    private static final int LOOKED_AT = 64 * 1024;
    private static final int COMMON_IN = 40;
    private static final int HEAD = 4096;
    private static final int STRAYS_ALLOWED = 200;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,200}encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final List<Candidate> OLD = Lexicon.lines(Decoding.class, "encodings.tsv").stream()
            .map(line -> line.split("\t"))
            .filter(row -> Charset.isSupported(row[0]))
            .map(row -> new Candidate(Charset.forName(row[0]), Set.of(row[1].split(" ")), row.length > 2 ? row[2] : ""))
            .toList();

    private static final Map<String, String> LABELS = Lexicon.lines(Decoding.class, "encoding-labels.tsv").stream()
            .map(line -> line.split("\t"))
            .flatMap(row -> Stream.of(row[1].split(" ")).map(label -> Map.entry(label, row[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Decoding() {}

    /**
     * An old encoding.
     *
     * @param languages that are written in it
     * @param common characters that a text in one of them has; empty where none are asked for
     */
    private record Candidate(Charset charset, Set<String> languages, String common) {
        boolean fits(String text) {
            long found = text.chars().filter(c -> common.indexOf(c) >= 0).count();
            return languages.contains(Languages.of(text)) && (common.isEmpty() || found * COMMON_IN >= text.length());
        }
    }

    /**
     * The text; empty when the bytes are no text.
     *
     * @param named the name of the encoding that they came with, in a letter's or a server's header
     */
    static Optional<String> decode(byte[] bytes, Optional<String> named) {
        Optional<Charset> stated = named.filter(Decoding::isKnown).map(Charset::forName);
        if (stated.filter(Decoding::isShifting).isPresent()) {
            return Optional.of(lenient(bytes, stated.get()));
        }
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return Optional.of(withoutMark(lenient(bytes, marked.get())));
        }
        if (isBinary(bytes)) {
            return Optional.empty();
        }
        byte[] clean = withoutNul(bytes);
        return utf8(clean)
                .or(() -> stated.filter(Decoding::tells).map(charset -> lenient(clean, charset)))
                .or(() -> declared(clean).map(charset -> lenient(clean, charset)))
                .or(() -> nearlyUtf8(clean))
                .or(() -> old(clean))
                .or(() -> Optional.of(lenient(clean, WINDOWS_1252)))
                .map(Decoding::withoutMark);
    }

    /** Whether letters beyond ASCII are written in it with bytes of ASCII, which a look at the bytes doesn't tell. */
    private static boolean isShifting(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    /** Latin-1, ASCII and UTF-8 are stated by programs that don't know. */
    private static boolean tells(Charset charset) {
        return !charset.equals(StandardCharsets.ISO_8859_1)
                && !charset.equals(StandardCharsets.US_ASCII)
                && !charset.equals(StandardCharsets.UTF_8);
    }

    /** UTF-16 with its mark, or without one where every other byte is NUL. */
    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] nul = new int[2];
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        for (int i = 0; i < length; i++) {
            nul[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (length >= 8 && nul[1] * 5 > length * 2 && nul[0] * 20 < length) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return length >= 8 && nul[0] * 5 > length * 2 && nul[1] * 20 < length
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
                controls++;
            }
        }
        return controls > length / 50;
    }

    private static byte[] withoutNul(byte[] bytes) {
        byte[] clean = new byte[bytes.length];
        int length = 0;
        for (byte b : bytes) {
            if (b != 0) {
                clean[length++] = b;
            }
        }
        return length == bytes.length ? bytes : Arrays.copyOf(clean, length);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** What a page means by an encoding's name; one that declares UTF-16 in letters of a byte each is not in it. */
    private static Optional<Charset> named(String label) {
        String name = LABELS.getOrDefault(label.toLowerCase(Locale.ROOT), label);
        return isKnown(name)
                ? Optional.of(Charset.forName(name)).filter(charset -> !isWide(charset))
                : Optional.empty();
    }

    private static boolean isWide(Charset charset) {
        return !charset.canEncode() || charset.encode("a").remaining() > 1;
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** UTF-8 but for a stray byte here and there. */
    private static Optional<String> nearlyUtf8(byte[] bytes) {
        String text = lenient(bytes, StandardCharsets.UTF_8);
        long strays = text.chars().filter(c -> c == 0xFFFD).count();
        long others = text.chars().filter(c -> c > 127 && c != 0xFFFD).count();
        boolean mostly = strays <= others / 10 + (others > 0 ? 1 : 0)
                && strays * STRAYS_ALLOWED <= text.length() + STRAYS_ALLOWED;
        return mostly ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> old(byte[] bytes) {
        return OLD.stream()
                .flatMap(candidate -> strict(bytes, candidate.charset()).filter(candidate::fits).stream())
                .findFirst();
    }

    /** Most files are UTF-8: read at once, and looked at again only where a character could not be read. */
    private static Optional<String> utf8(byte[] bytes) {
        String text = lenient(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : strict(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String lenient(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }
}
