package org.dateline.place;

import java.text.Normalizer;

/**
 * One spelling for all spellings of a name, and its 64-bit key in the gazetteer.
 *
 * <p>{@code normalise("São Paulo")}, {@code "SAO PAULO"} and {@code "Sao-Paulo"} give {@code "sao paulo"};
 * {@code "St. Louis"} and {@code "Saint Louis"} give {@code "st louis"}. Letters of other scripts stay. The result
 * does not depend on the default locale.
 */
final class NameKey {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private NameKey() {}

    static String normalise(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        int wordStart = 0;
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            if (isDropped(point)) {
                continue;
            }
            if (Character.isLetterOrDigit(point)) {
                appendLetter(out, point);
            } else if (point == '&') {
                wordStart = endWord(out, wordStart);
                out.append("and");
                wordStart = endWord(out, wordStart);
            } else {
                wordStart = endWord(out, wordStart);
            }
        }
        endWord(out, wordStart);
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        return out.toString();
    }

    /** The key of a normalised name. */
    static long of(String normalised) {
        return finish(append(OFFSET, normalised));
    }

    /** The state of an empty name, to which words are added with {@link #appendWord}. */
    static long start() {
        return OFFSET;
    }

    /** Adds a normalised word to a state. */
    static long appendWord(long state, String word) {
        return append(state == OFFSET ? state : append(state, " "), word);
    }

    /** The key that belongs to a state. */
    static long finish(long state) {
        long h = state;
        h ^= h >>> 33;
        h *= 0xff51afd7ed558ccdL;
        h ^= h >>> 33;
        h *= 0xc4ceb9fe1a85ec53L;
        h ^= h >>> 33;
        return h;
    }

    /** "Saint", "Mount" and "Fort" and their abbreviations are one word each. */
    static String canonicalWord(String word) {
        return switch (word) {
            case "saint", "sainte", "ste" -> "st";
            case "mount" -> "mt";
            case "fort" -> "ft";
            default -> word;
        };
    }

    private static long append(long state, String text) {
        long h = state;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h;
    }

    private static int endWord(StringBuilder out, int wordStart) {
        if (out.length() > wordStart) {
            int length = out.length() - wordStart;
            if (length >= 3 && length <= 6) {
                String word = out.substring(wordStart);
                String canonical = canonicalWord(word);
                if (!canonical.equals(word)) {
                    out.setLength(wordStart);
                    out.append(canonical);
                }
            }
            out.append(' ');
        }
        return out.length();
    }

    private static void appendLetter(StringBuilder out, int point) {
        switch (point) {
            case 'ß' -> out.append("ss");
            case 'æ', 'Æ' -> out.append("ae");
            case 'œ', 'Œ' -> out.append("oe");
            case 'ø', 'Ø' -> out.append('o');
            case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
            case 'ł', 'Ł' -> out.append('l');
            case 'þ', 'Þ' -> out.append("th");
            case 'ı' -> out.append('i');
            default -> out.appendCodePoint(Character.toLowerCase(point));
        }
    }

    /** Combining marks, apostrophes of all kinds, and points within abbreviations do not count. */
    private static boolean isDropped(int point) {
        if (point < 0x80) {
            return point == '\'' || point == '.' || point == '`';
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || point == 0x2018
                || point == 0x2019
                || point == 0x02BB
                || point == 0x02BC
                || point == 0x02B9
                || point == 0x00B4;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
