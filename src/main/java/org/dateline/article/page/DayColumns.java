package org.dateline.article.page;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Turns a timetable whose columns are days, so that each row says its day.
 *
 * <pre>{@code
 *        | Monday | Tuesday
 *  9:00  | Lima   | Quito
 *  12:00 | Cusco  |
 *
 * Monday – 9:00 – Lima
 * Monday – 12:00 – Cusco
 * Tuesday – 9:00 – Quito
 * }</pre>
 */
final class DayColumns {
    private static final int LONGEST = 40;
    private static final int FEWEST = 2;
    private static final int MOST_LABELS = 2;
    private static final int MOST_CELLS = 5_000;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\d]+");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("[0-3]?\\d(st|nd|rd|th)?");

    private final List<List<Element>> rows;
    private final List<Element> head;
    private final int labels;

    private DayColumns(List<List<Element>> rows) {
        this.rows = rows;
        this.head = rows.get(0);
        this.labels = (int) head.stream().takeWhile(cell -> !isDay(cell)).count();
    }

    static void turn(Element root) {
        for (Element table : root.select("table")) {
            read(table).filter(DayColumns::isTimetable).ifPresent(columns -> {
                List<Element> turned = columns.turned();
                table.select("tr").remove();
                table.appendChildren(turned);
            });
        }
    }

    /** The cells of each row, those that span columns in each of them; none for a table within a table, or a large one. */
    private static Optional<DayColumns> read(Element table) {
        List<Element> rows = table.select("tr");
        if (rows.size() < FEWEST || table.selectFirst("table table") != null || table.closest("td,th") != null) {
            return Optional.empty();
        }
        List<List<Element>> grid = new ArrayList<>();
        int count = 0;
        for (Element row : rows) {
            List<Element> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                int columns = Math.min(Tables.number(cell.attr("colspan")), LONGEST);
                count += columns;
                for (int i = 0; i < columns; i++) {
                    cells.add(cell);
                }
            }
            if (count > MOST_CELLS) {
                return Optional.empty();
            }
            grid.add(cells);
        }
        return Optional.of(new DayColumns(grid));
    }

    private boolean isTimetable() {
        List<Element> days = head.subList(labels, head.size());
        return labels <= MOST_LABELS
                && days.stream().distinct().count() >= FEWEST
                && days.stream().allMatch(DayColumns::isDay);
    }

    private List<Element> turned() {
        List<Element> turned = new ArrayList<>();
        for (Element day : head.subList(labels, head.size()).stream().distinct().toList()) {
            for (List<Element> row : rows.subList(1, rows.size())) {
                List<Element> told = row
                        .subList(
                                Math.min(head.indexOf(day), row.size()),
                                Math.min(head.lastIndexOf(day) + 1, row.size()))
                        .stream()
                        .distinct()
                        .filter(Element::hasText)
                        .toList();
                if (!told.isEmpty()) {
                    turned.add(row(day, row, told));
                }
            }
        }
        return turned;
    }

    private Element row(Element day, List<Element> row, List<Element> told) {
        Element written = new Element("tr");
        Stream.of(List.of(day), row.subList(0, Math.min(labels, row.size())), told)
                .flatMap(List::stream)
                .filter(Element::hasText)
                .distinct()
                .forEach(cell -> written.appendChild(cell.clone()));
        return written;
    }

    /** "Monday", "Tue 9 June", "9th June". */
    private static boolean isDay(Element cell) {
        String text = cell.text();
        if (text.isBlank() || text.length() > LONGEST) {
            return false;
        }
        List<String> words = List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT).strip()));
        return words.stream().anyMatch(DayColumns::isWeekday)
                || words.stream().anyMatch(ShownDate::isMonth)
                        && words.stream()
                                .anyMatch(word -> DAY_OF_MONTH.matcher(word).matches());
    }

    private static boolean isWeekday(String word) {
        return word.length() >= SHORTEST_NAME
                && Stream.of(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.startsWith(word));
    }
}
