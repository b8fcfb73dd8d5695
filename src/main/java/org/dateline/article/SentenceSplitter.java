package org.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a paragraph into sentences, in one pass.
 *
 * <p>{@code "U.S. President Ada Miller left at 2 p.m. He flew east."} is two sentences: a point ends one unless an
 * abbreviation carries it, and after an abbreviation that may end a sentence too the next word decides.
 */
final class SentenceSplitter {
    /**
     * A sentence without an end is cut at the next white space behind so many characters, where there is none for as many
     * again at the next mark, so that what is read of it grows with its length and not faster. The longest of a thousand articles and journals has 1,700.
     */
    static final int LONGEST = 2000;

    private static final String CLOSERS = "\"'”’»)]";
    private static final String DASHES = "-\u2013\u2014";

    /** So many dots or more are a leader; three are an ellipsis, and four one at the end of a sentence. */
    private static final int LEADER = 5;

    /** A dateline is no longer. */
    private static final int DATELINE = 60;

    /** And the name that it opens with has at least so many letters. */
    private static final int CAPITALS = 4;

    private static final String OPENERS = "\"'“‘«([";

    private final Set<String> titles = new HashSet<>();
    private final Set<String> beforeNumber = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> sentenceOpeners = new HashSet<>();

    SentenceSplitter() {
        for (String line : Lexicon.lines(SentenceSplitter.class, "abbreviations.txt")) {
            String[] row = line.split("\t", 2);
            Set<String> set = switch (row[0]) {
                case "title" -> titles;
                case "number" -> beforeNumber;
                default -> open;
            };
            for (String word : row[1].split(" ")) {
                set.add(word.toLowerCase(Locale.ROOT));
            }
        }
        for (String line : Lexicon.lines(SentenceSplitter.class, "sentence-openers.txt")) {
            sentenceOpeners.addAll(Arrays.asList(line.split(" ")));
        }
    }

    /** The sentences of {@code text} within the paragraph, without white space around them. */
    List<Span> split(String text, Span paragraph) {
        List<Span> spans = new ArrayList<>();
        int start = paragraph.start();
        int at = start;
        while (at < paragraph.end()) {
            int next = at + 1;
            int end = bulletAt(text, at, paragraph);
            if (isTerminator(text.charAt(at))) {
                int run = endOfMarks(text, at, paragraph.end());
                boolean goesOn = run < paragraph.end()
                        && (goesOn(text, run, paragraph.end())
                                || isLeader(text, at, run)
                                || isDateline(text, start, run, paragraph.end()));
                next = goesOn ? run : next;
                end = goesOn || carries(text, at, run, paragraph.end(), start) ? -1 : run;
            } else if (isTooLong(text, start, at)) {
                end = at;
            }
            if (end > 0) {
                add(spans, text, start, end);
                start = end;
                next = Math.max(end, at + 1);
            }
            at = next;
        }
        add(spans, text, start, paragraph.end());
        return spans;
    }

    private static boolean isTooLong(String text, int start, int at) {
        if (at - start <= LONGEST) {
            return false;
        }
        char c = text.charAt(at);
        return Tokens.isSpace(c)
                || at - start > 2 * LONGEST && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** A bullet in running text (" * Miller departs") ends the item before it; -1 where there is none. */
    private static int bulletAt(String text, int at, Span paragraph) {
        char c = text.charAt(at);
        if (c != '*' && c != '•' && c != '▪' && c != '●') {
            return -1;
        }
        boolean alone = at > paragraph.start()
                && Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < paragraph.end()
                && Character.isWhitespace(text.charAt(at + 1));
        return alone ? at : -1;
    }

    /** Behind the terminators, closing marks and references that stand together. */
    private static int endOfMarks(String text, int terminator, int limit) {
        int at = terminator + 1;
        while (at < limit && (isTerminator(text.charAt(at)) || CLOSERS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return skipReferences(text, at, limit);
    }

    /** Whether what follows the marks, whichever of them, is of the same sentence. */
    private static boolean goesOn(String text, int run, int limit) {
        int next = next(text, run, limit);
        return !Tokens.isSpace(text.charAt(run)) || next < limit && Character.isLowerCase(text.codePointAt(next));
    }

    /** The dots of "Lima, Peru ........ May 3", which lead to what stands behind. */
    private static boolean isLeader(String text, int from, int run) {
        int at = from;
        while (at < run && text.charAt(at) == '.') {
            at++;
        }
        return at - from >= LEADER;
    }

    /** "LIMA, Tuesday. - She landed": the point stands within what opens a report. */
    private static boolean isDateline(String text, int start, int run, int limit) {
        int dash = run;
        while (dash < limit && Tokens.isSpace(text.charAt(dash))) {
            dash++;
        }
        boolean dashed = dash > run && dash < limit && DASHES.indexOf(text.charAt(dash)) >= 0;
        return dashed && run - start <= DATELINE && opensInCapitals(text, start, run);
    }

    private static boolean opensInCapitals(String text, int start, int end) {
        int at = start;
        while (at < end && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        int first = at;
        while (at < end && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        return at - first >= CAPITALS && !Character.isLetter(text.charAt(at));
    }

    private static int next(String text, int run, int limit) {
        int next = run;
        while (next < limit && (Tokens.isSpace(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }

    /** Whether an abbreviation carries the point. */
    private boolean carries(String text, int point, int run, int limit, int sentenceStart) {
        int next = next(text, run, limit);
        return next < limit && text.charAt(point) == '.' && isAbbreviation(text, point, next, limit, sentenceStart);
    }

    /** Behind marks like "[3][14]". */
    private static int skipReferences(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) == '[') {
            int close = at + 1;
            while (close < limit && Character.isDigit(text.charAt(close))) {
                close++;
            }
            if (close == at + 1 || close >= limit || text.charAt(close) != ']') {
                break;
            }
            at = close + 1;
        }
        return at;
    }

    private boolean isAbbreviation(String text, int point, int next, int limit, int sentenceStart) {
        int wordStart = point;
        while (wordStart > sentenceStart && Character.isLetter(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String word = text.substring(wordStart, point);
        if (word.isEmpty()) {
            return isItemNumber(text, point, sentenceStart);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean dotted = word.length() <= 2 && wordStart > sentenceStart && text.charAt(wordStart - 1) == '.';
        if (dotted) {
            return !opensSentence(text, next, limit);
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return true; // an initial: "J. Smith"
        }
        boolean ordinal = wordStart > 0 && Character.isDigit(text.charAt(wordStart - 1)); // "May 1st. Left Lima"
        if (titles.contains(lower)
                && !ordinal
                && (Character.isUpperCase(word.charAt(0)) || word.length() <= 2 || "approx".equals(lower))) {
            return true;
        }
        if (beforeNumber.contains(lower)) {
            return Character.isDigit(text.charAt(next));
        }
        return open.contains(lower) && Character.isUpperCase(word.charAt(0)) && !opensSentence(text, next, limit);
    }

    /** "1. Tokyo": the number of an item, not the end of a sentence. */
    private static boolean isItemNumber(String text, int point, int sentenceStart) {
        int at = point;
        while (at > sentenceStart && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at < point
                && point - at <= 2
                && text.substring(sentenceStart, at).isBlank();
    }

    private boolean opensSentence(String text, int next, int limit) {
        int end = next;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return sentenceOpeners.contains(text.substring(next, end));
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Tokens.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Tokens.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
