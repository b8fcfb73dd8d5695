package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Writes a cell that spans rows into each of them: a schedule's day stands before each of its hours.
 *
 * <pre>{@code
 * <tr><td rowspan=2>Monday<td>9:00 Talks</tr><tr><td>12:00 Lunch</tr>
 * Monday – 9:00 Talks
 * Monday – 12:00 Lunch
 * }</pre>
 */
final class Tables {
    private static final int MOST_ROWS = 200;
    private static final int MOST_COPIES = 5_000;

    private Tables() {}

    static void spread(Element root) {
        int copies = 0;
        for (Element cell : root.select("td[rowspan],th[rowspan]")) {
            int rows = Math.min(number(cell.attr("rowspan")), MOST_ROWS);
            cell.removeAttr("rowspan");
            Element row = cell.parent();
            if (row == null || !row.normalName().equals("tr")) {
                continue;
            }
            int column = column(cell);
            List<Element> below = below(row, rows - 1);
            for (Element next : below) {
                if (++copies > MOST_COPIES) {
                    return;
                }
                insert(next, column, cell.clone());
            }
        }
    }

    private static List<Element> below(Element row, int count) {
        List<Element> rows = new ArrayList<>();
        Element next = row.nextElementSibling();
        while (next != null && rows.size() < count && next.normalName().equals("tr")) {
            rows.add(next);
            next = next.nextElementSibling();
        }
        return rows;
    }

    private static int column(Element cell) {
        int column = 0;
        for (Element before = cell.previousElementSibling(); before != null; before = before.previousElementSibling()) {
            column += Math.max(1, number(before.attr("colspan")));
        }
        return column;
    }

    private static void insert(Element row, int column, Element cell) {
        for (Element other : row.children()) {
            if (column(other) >= column) {
                other.before(cell);
                return;
            }
        }
        row.appendChild(cell);
    }

    /** How many columns or rows an attribute says, at least one. */
    static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }
}
