package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into blocks by its lines, and tells headings, items and furniture from running text.
 *
 * <p>A line is a block, unless the text is wrapped at a column; then lines are joined up to a blank line, a bullet or
 * a line that stops short.
 */
final class Layout {
    private static final int HEADING_LONGEST = 140;
    private static final int WRAP_NARROWEST = 50;
    private static final int WRAP_WIDEST = 100;
    private static final Pattern BULLET = Pattern.compile(
            "^\\s*(?:[*•▪●‣◦·►✓✔✗✘➤→]\\s+|[-–—]{1,2}\\s+|\\(?\\d{1,2}[.)]\\s+|\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?[\\s:–—-]+|\\d{1,2} ?[ap]\\.?m\\.?[\\s:–—-]+).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s.*");

    private final Furniture furniture;

    Layout(Furniture furniture) {
        this.furniture = furniture;
    }

    List<Block> blocks(String text) {
        List<Span> lines = lines(text);
        Wrap wrap = wrap(text, lines);
        boolean torn = isTorn(text, lines);
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Span line = trim(text, lines.get(i));
            int next = i + 1;
            if (wrap.column() > 0 && line.length() > 0 && !furniture.isFurniture(line.in(text))) {
                while (next < lines.size() && continues(text, lines.get(next - 1), lines.get(next), wrap)) {
                    line = new Span(line.start(), trim(text, lines.get(next)).end());
                    next++;
                }
            }
            if (torn && line.length() > 0 && !furniture.isFurniture(line.in(text))) {
                int rest = behindTear(text, lines, next - 1, true);
                while (rest > 0) {
                    line = new Span(line.start(), trim(text, lines.get(rest)).end());
                    next = rest + 1;
                    rest = behindTear(text, lines, rest, true);
                }
            }
            if (line.length() > 0) {
                blocks.add(new Block(line, kind(line.in(text))));
            }
            i = next;
        }
        return blocks;
    }

    /** Whether blank lines stand within the sentences of a text, as in what was scanned: more than once, or it is a slip. */
    private static boolean isTorn(String text, List<Span> lines) {
        int tears = 0;
        for (int i = 0; i < lines.size() && tears < TEARS; i++) {
            tears += behindTear(text, lines, i, false) > 0 ? 1 : 0;
        }
        return tears >= TEARS;
    }

    private static final int TEARS = 2;

    /**
     * The line behind one or two blank ones that goes on in small letters with what a full line breaks off; 0 for none.
     *
     * @param torn whether the text is known to have such lines: then what a long one breaks off goes on with a name as well
     */
    private static int behindTear(String text, List<Span> lines, int line, boolean torn) {
        Span from = trim(text, lines.get(line));
        int next = line + 1;
        while (next < lines.size()
                && next <= line + BLANK_LINES
                && trim(text, lines.get(next)).length() == 0) {
            next++;
        }
        if (next == line + 1 || next >= lines.size() || from.length() < WRAP_NARROWEST) {
            return 0;
        }
        char last = text.charAt(from.end() - 1);
        boolean open = Character.isLetter(last) || last == ',';
        boolean named = torn
                && from.length() >= LONG_LINE
                && Character.isLetter(last)
                && Character.isLetter(
                        text.codePointAt(trim(text, lines.get(next)).start()));
        return open && (named || goesOnSmall(text, lines.get(line), lines.get(next))) ? next : 0;
    }

    private static final int BLANK_LINES = 2;
    private static final int LONG_LINE = 100;

    private Sentence.Kind kind(String block) {
        if (furniture.isFurniture(block)) {
            return Sentence.Kind.FURNITURE;
        }
        String start = block.length() > 200 ? block.substring(0, 200) : block;
        if (MARKDOWN_HEADING.matcher(start).matches()) {
            return Sentence.Kind.HEADING;
        }
        if (isBullet(block)) {
            return Sentence.Kind.ITEM;
        }
        return block.length() <= HEADING_LONGEST && !endsSentence(block) ? Sentence.Kind.HEADING : Sentence.Kind.PROSE;
    }

    private static boolean isBullet(String line) {
        String start = line.length() > 60 ? line.substring(0, 60) : line;
        return BULLET.matcher(start).matches();
    }

    /** Whether a block ends as sentences do; a closing quote, bracket or reference mark may follow the point. */
    static boolean endsSentence(String block) {
        int end = block.length();
        while (end > 0 && "\"'”’»)]❌ ".indexOf(block.charAt(end - 1)) >= 0) {
            end--;
            if (block.charAt(end) == ']') {
                while (end > 0 && (Character.isDigit(block.charAt(end - 1)) || block.charAt(end - 1) == '[')) {
                    end--;
                }
            }
        }
        return end > 0 && ".!?…".indexOf(block.charAt(end - 1)) >= 0;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            lines.add(new Span(start, end < 0 ? text.length() : end));
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        return lines;
    }

    /**
     * How a text is wrapped.
     *
     * @param column the length of its full lines; 0 where its lines are paragraphs
     * @param mixed whether short lines stand among those that are wrapped
     */
    private record Wrap(int column, boolean mixed) {
        static final Wrap NONE = new Wrap(0, false);

        /** By how much a full line may be shorter. */
        int ragged() {
            return mixed ? LESS_RAGGED : RAGGED;
        }
    }

    private static Wrap wrap(String text, List<Span> lines) {
        int longest = 0;
        int full = 0;
        int followed = 0;
        int openEnds = 0;
        int column = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = trim(text, lines.get(i)).length();
            longest = Math.max(longest, length);
            if (i + 1 < lines.size()
                    && length > 0
                    && trim(text, lines.get(i + 1)).length() > 0) {
                followed++;
                full += length >= WRAP_NARROWEST ? 1 : 0;
                if (length <= WRAP_WIDEST && goesOnSmall(text, lines.get(i), lines.get(i + 1))) {
                    openEnds++;
                    column = Math.max(column, length);
                }
            }
        }
        if (longest <= WRAP_WIDEST && longest >= WRAP_NARROWEST && followed >= 2 && full * 10 >= followed * 6) {
            return new Wrap(longest, false);
        }
        boolean wrapped = openEnds >= OPEN_ENDS && openEnds * OPEN_SHARE >= followed && column >= NARROWEST;
        return wrapped ? new Wrap(column, true) : Wrap.NONE;
    }

    private static final int RAGGED = 25;
    private static final int LESS_RAGGED = 15;

    /** So many lines that go on in small letters tell that a text is wrapped, if they are one in so many. */
    private static final int OPEN_ENDS = 3;

    private static final int OPEN_SHARE = 5;
    private static final int NARROWEST = 30;

    /** Whether a line breaks off within a sentence, and the next goes on with a small letter. */
    private static boolean goesOnSmall(String text, Span line, Span next) {
        Span from = trim(text, line);
        Span to = trim(text, next);
        return from.length() > 0
                && to.length() > 0
                && Character.isLowerCase(text.codePointAt(to.start()))
                && !endsSentence(from.in(text));
    }

    private static boolean continues(String text, Span line, Span next, Wrap wrap) {
        Span from = trim(text, line);
        Span to = trim(text, next);
        int column = wrap.column();
        boolean full = from.length() >= column - wrap.ragged()
                || wrap.mixed() && from.length() * 2 >= column && goesOnSmall(text, line, next);
        return from.length() > 0
                && to.length() > 0
                && full
                && !isBullet(to.in(text))
                && !isDateLine(from.in(text))
                && !isDateLine(to.in(text))
                && !(wrap.mixed() && isInCapitals(from.in(text)) && !isInCapitals(to.in(text)))
                && !(endsSentence(from.in(text)) && from.length() < column - LESS_RAGGED);
    }

    /** "January 4, 1989", "AP-NR-01-04-89 1950EST": below a title that fills its line. */
    private static boolean isDateLine(String line) {
        return line.length() <= NARROWEST
                && ClearDate.locate(line)
                        .filter(day -> day.start() == 0 && day.end() == line.length())
                        .isPresent();
    }

    private static boolean isInCapitals(String line) {
        return line.chars().anyMatch(Character::isUpperCase) && line.chars().noneMatch(Character::isLowerCase);
    }

    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Tokens.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Tokens.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
