package org.dateline.time;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Sentence;
import org.dateline.article.Span;

/** Where on the page an expression stands. */
final class Layout {
    /** A heading's date stands this near to the start of its line: "Day 2, 11th April", "SOUTH KOREA: Friday, May 20". */
    private static final int HEAD = 24;

    /** And a line that only opens with a date is short, or goes on with a mark. */
    private static final int SHORT_LINE = 70;

    /** A paragraph that lost its point is no heading, and mostly longer. */
    private static final int HEADING_LONGEST = 90;

    private final Article article;
    private final String text;
    private int cursor;

    Layout(Article article) {
        this.article = article;
        this.text = article.text();
    }

    /** The number of the sentence that holds the position or stands before it; positions must not go back. */
    int sentenceAt(int position) {
        List<Sentence> sentences = article.sentences();
        while (cursor + 1 < sentences.size() && sentences.get(cursor + 1).start() <= position) {
            cursor++;
        }
        return cursor;
    }

    /** Whether what stands there names the day of what follows. */
    boolean isHeading(Span span) {
        boolean heading = article.findSentenceAt(span.start())
                .filter(sentence -> sentence.kind() == Sentence.Kind.HEADING)
                .filter(line -> span.end() - line.span().start() <= HEADING_LONGEST && !isCaption(span))
                .isPresent();
        return heading || opensSchedule(span);
    }

    /** "The door of the town hall on Sunday, July 18, 2021. (Ann Miller/The Paper)": who took a picture follows its point. */
    private boolean isCaption(Span span) {
        int end = text.indexOf('\n', span.end());
        int slash = text.indexOf('/', span.end());
        return text.startsWith(". (", span.end()) && slash > 0 && (end < 0 || slash < end);
    }

    private boolean opensSchedule(Span span) {
        int from = span.start();
        int reach = Math.max(0, from - HEAD);
        while (from > reach && text.charAt(from - 1) != '\n') {
            from--;
        }
        if (from > 0 && text.charAt(from - 1) != '\n') {
            return false;
        }
        int to = span.end();
        while (to < text.length() && to - from <= SHORT_LINE && text.charAt(to) != '\n') {
            to++;
        }
        boolean shortLine = to - from <= SHORT_LINE;
        String head = text.substring(from, span.start());
        boolean opens = head.chars().noneMatch(Character::isLetter)
                || head.stripTrailing().endsWith(":");
        char next = nextMark(span.end(), to);
        boolean marked =
                next == ':' || next == '(' || next == '\u2013' || next == '\u2014' || next == '-' || next == '|';
        boolean closed = to > span.end() && ".!?".indexOf(text.charAt(to - 1)) >= 0;
        return opens
                        && (shortLine && !closed || marked && next != '(')
                        && text.substring(span.start(), span.end()).length() > 3
                || shortLine && !closed && dayHead(head);
    }

    private static boolean dayHead(String head) {
        return head.length() >= 4 && head.regionMatches(true, 0, "day ", 0, 4);
    }

    private char nextMark(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < to ? text.charAt(at) : '\n';
    }
}
