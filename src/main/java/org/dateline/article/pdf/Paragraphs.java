package org.dateline.article.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins lines into paragraphs, over the ends of columns and pages too; a word that was parted at a line's end is put together
 * again, and keeps its hyphen where the document writes it with one elsewhere.
 */
final class Paragraphs {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern BULLET = Pattern.compile("^(?:[•*▪●‣◦·–—-]|\\(?\\d{1,2}[.)])\\s.*");
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String HYPHENS = "-\u2010" + SOFT_HYPHEN;
    private static final String SENTENCE_ENDS = ".!?…:";
    private static final String CLOSING = "\"'”’»)]";

    private final Set<String> words;
    private final List<StringBuilder> paragraphs = new ArrayList<>();

    private Paragraphs(Set<String> words) {
        this.words = words;
    }

    /**
     * @param columns in the order in which they are read
     */
    static List<String> of(List<List<Line>> columns) {
        Set<String> words = columns.stream()
                .flatMap(List::stream)
                .flatMap(line -> WORD.matcher(line.text()).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        Paragraphs joined = new Paragraphs(words);
        Line last = null;
        double lastRight = 0;
        for (List<Line> column : columns) {
            Measure measure = Measure.of(column);
            for (int i = 0; i < column.size(); i++) {
                Line line = column.get(i);
                boolean begins = last == null
                        || (i == 0
                                ? !goesOn(last, line, lastRight)
                                : measure.begins(last, line, i > 1 ? column.get(i - 2) : last));
                joined.add(line.text(), begins);
                last = line;
                lastRight = measure.right() - 0.25 * (measure.right() - measure.left());
            }
        }
        return joined.paragraphs.stream().map(StringBuilder::toString).toList();
    }

    /** How a column is set. */
    private record Measure(double left, double right, double pitch) {
        static Measure of(List<Line> column) {
            double left = column.stream().mapToDouble(Line::left).min().orElse(0);
            double right = column.stream().mapToDouble(Line::right).max().orElse(0);
            List<Double> steps = new ArrayList<>();
            for (int i = 1; i < column.size(); i++) {
                steps.add(column.get(i).y() - column.get(i - 1).y());
            }
            steps.sort(null);
            return new Measure(left, right, steps.isEmpty() ? 0 : steps.get(steps.size() / 2));
        }

        boolean begins(Line last, Line line, Line before) {
            double step = line.y() - last.y();
            boolean apart = step > 1.4 * Math.max(Math.min(pitch, 1.6 * line.size()), 1.05 * line.size());
            boolean indented = !isItem(last)
                    && line.left() - last.left() > 0.7 * line.size()
                    && last.left() - left < line.left() - left
                    && before.left() - last.left() < 0.7 * line.size();
            boolean ended = last.right() < right - 0.12 * (right - left) && endsSentence(last.text());
            boolean stopped = last.right() < right - 0.35 * (right - left) && !startsLower(line.text());
            boolean other = differs(last, line) || isItem(line) || last.isRow();
            return other || apart || !isParted(last.text()) && (indented || ended || stopped);
        }
    }

    private static boolean goesOn(Line last, Line line, double full) {
        return !endsSentence(last.text())
                && !differs(last, line)
                && !isItem(line)
                && (startsLower(line.text())
                        || last.right() >= full && last.text().length() > 20);
    }

    private static boolean differs(Line last, Line line) {
        return Math.abs(last.size() - line.size()) > 0.12 * last.size();
    }

    private static boolean isItem(Line line) {
        return line.isRow() || BULLET.matcher(line.text()).matches();
    }

    private static boolean startsLower(String text) {
        return Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether it ends within a word. */
    private static boolean isParted(String text) {
        int end = text.length() - 1;
        return end > 0 && HYPHENS.indexOf(text.charAt(end)) >= 0 && Character.isLetter(text.charAt(end - 1));
    }

    private void add(String line, boolean begins) {
        if (begins || paragraphs.isEmpty()) {
            paragraphs.add(new StringBuilder(line));
            return;
        }
        StringBuilder last = paragraphs.get(paragraphs.size() - 1);
        int end = last.length() - 1;
        boolean soft = last.charAt(end) == SOFT_HYPHEN;
        boolean parted = isParted(last.substring(Math.max(0, end - 1))) && Character.isLetter(line.codePointAt(0));
        if (!parted) {
            last.append(' ');
        } else if (soft || !keepsHyphen(last, line)) {
            last.setLength(end);
        }
        last.append(line);
    }

    private boolean keepsHyphen(StringBuilder before, String line) {
        if (!startsLower(line)) {
            return true;
        }
        int from = before.length() - 1;
        while (from > 0 && (Character.isLetter(before.charAt(from - 1)) || before.charAt(from - 1) == '-')) {
            from--;
        }
        String first = before.substring(from, before.length() - 1).toLowerCase(Locale.ROOT);
        String second = WORD.matcher(line)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return words.contains(first + "-" + second) && !words.contains(first + second);
    }
}
