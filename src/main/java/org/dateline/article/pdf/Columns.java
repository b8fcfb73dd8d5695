package org.dateline.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the lines of a page in the order in which they are read: column by column. What crosses the gap between two columns, as
 * headlines do, is read before what stands below it. A table has no columns in this sense: its rows are read.
 */
final class Columns {
    private static final int FEWEST_ROWS = 4;
    private static final int FEWEST_LETTERS = 14;
    private static final int DEEPEST = 6;

    /** Gaps between columns of text and within rows of tables, by the size of letters. */
    private static final double WIDEST_GUTTER = 5;

    private static final double CELL_GAP = 2.5;
    private static final String NEXT_CELL = " – ";

    private Columns() {}

    /** The columns of a page, each of lines from top to bottom. */
    static List<List<Line>> of(List<Line> page) {
        List<List<Line>> columns = new ArrayList<>();
        add(page, 0, columns);
        return columns;
    }

    private static void add(List<Line> lines, int depth, List<List<Line>> columns) {
        Optional<Double> gutter = depth < DEEPEST ? gutter(lines) : Optional.empty();
        if (gutter.isEmpty()) {
            if (!lines.isEmpty()) {
                columns.add(rows(lines));
            }
            return;
        }
        double x = gutter.get();
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        List<Line> across = new ArrayList<>();
        for (Line line :
                lines.stream().sorted(Comparator.comparingDouble(Line::y)).toList()) {
            boolean crosses = line.left() < x - 1 && line.right() > x + 1;
            if (crosses != !across.isEmpty()) {
                flush(left, right, across, depth, columns);
            }
            (crosses ? across : line.left() < x - 1 ? left : right).add(line);
        }
        flush(left, right, across, depth, columns);
    }

    private static void flush(
            List<Line> left, List<Line> right, List<Line> across, int depth, List<List<Line>> columns) {
        for (List<Line> part : List.of(across, left, right)) {
            add(List.copyOf(part), depth + 1, columns);
            part.clear();
        }
    }

    /** Where a right column begins: most rows have text there, and text close before it. */
    private static Optional<Double> gutter(List<Line> lines) {
        Map<Long, List<Line[]>> pairs = new TreeMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            nextBeside(lines, i)
                    .ifPresent(pair -> pairs.computeIfAbsent(Math.round(pair[1].left() / 3), key -> new ArrayList<>())
                            .add(pair));
        }
        return pairs.values().stream()
                .filter(Columns::areText)
                .max(Comparator.comparingInt(List::size))
                .map(rows ->
                        rows.stream().mapToDouble(pair -> pair[1].left()).min().orElse(0) - 1);
    }

    private static Optional<Line[]> nextBeside(List<Line> lines, int at) {
        Line line = lines.get(at);
        Line next = null;
        for (int i = Math.max(0, at - 12); i < Math.min(lines.size(), at + 13); i++) {
            Line other = lines.get(i);
            boolean beside = other != line && line.isBeside(other) && other.left() >= line.right();
            if (beside && (next == null || other.left() < next.left())) {
                next = other;
            }
        }
        return next == null ? Optional.empty() : Optional.of(new Line[] {line, next});
    }

    private static boolean areText(List<Line[]> rows) {
        double letters = FEWEST_LETTERS;
        double gap = rows.stream()
                .mapToDouble(pair -> pair[1].left() - pair[0].right())
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElse(0);
        return rows.size() >= FEWEST_ROWS
                && rows.stream()
                                .mapToInt(pair -> pair[0].text().length())
                                .average()
                                .orElse(0)
                        >= letters
                && rows.stream()
                                .mapToInt(pair -> pair[1].text().length())
                                .average()
                                .orElse(0)
                        >= letters
                && gap <= WIDEST_GUTTER * rows.get(0)[0].size();
    }

    /** Lines that stand beside each other joined: words of a line set wide, or cells of a row. */
    private static List<Line> rows(List<Line> lines) {
        List<Line> rows = new ArrayList<>();
        for (Line line : lines.stream()
                .sorted(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left))
                .toList()) {
            Line last = rows.isEmpty() ? line : rows.get(rows.size() - 1);
            double gap = line.left() - last.right();
            if (last != line && last.isBeside(line) && gap >= 0) {
                boolean isCell = gap > CELL_GAP * line.size();
                rows.set(rows.size() - 1, last.with(line, isCell ? NEXT_CELL : " ", isCell));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }
}
