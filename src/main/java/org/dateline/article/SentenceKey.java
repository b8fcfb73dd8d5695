package org.dateline.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says, as a number: equal for sentences that differ in case, marks, spaces or a dateline before them. */
final class SentenceKey {
    /** Whatever stands before the first dash, where a word in capitals opens it: "LIMA, March 18 (Wire) — ". */
    private static final Pattern DATELINE = Pattern.compile("^\\P{Ll}{0,40}?\\p{Lu}{3}[^.!?]{0,80}?(--|\\s[-–—])\\s");

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private SentenceKey() {}

    /** The key; 64 bits of FNV-1a over letters and digits in lower case. */
    static long of(String sentence) {
        long hash = OFFSET;
        for (int i = withoutDateline(sentence); i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
            }
        }
        return hash;
    }

    private static int withoutDateline(String sentence) {
        boolean dashed = sentence.indexOf('-') >= 0 || sentence.indexOf('–') >= 0 || sentence.indexOf('—') >= 0;
        Matcher matcher = DATELINE.matcher(sentence);
        return dashed && matcher.lookingAt() ? matcher.end() : 0;
    }

    /** How many words it has. */
    static int words(String sentence) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < sentence.length(); i++) {
            boolean letter = Character.isLetterOrDigit(sentence.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
