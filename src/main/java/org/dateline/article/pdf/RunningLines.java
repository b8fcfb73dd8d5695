package org.dateline.article.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Lexicon;

/** Leaves out what stands at the head or foot of page after page, and numbers of pages. */
final class RunningLines {
    /** How many lines at head and foot are looked at. */
    private static final int NEAR_EDGE = 3;

    /** On how many pages a line is no accident. */
    private static final int OFTEN = 3;

    private static final List<Pattern> NUMBERS = Lexicon.lines(RunningLines.class, "page-numbers.txt").stream()
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
            .toList();

    private RunningLines() {}

    static List<List<Line>> without(List<List<Line>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> keys = new HashSet<>();
            edges(page).forEach(line -> keys.add(key(line)));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int often = Math.min(OFTEN, Math.max(2, pages.size()));
        List<List<Line>> rest = new ArrayList<>();
        for (List<Line> page : pages) {
            Set<Line> edges = new HashSet<>(edges(page).toList());
            rest.add(page.stream()
                    .filter(line -> !edges.contains(line) || !isRunning(line, counts, often))
                    .toList());
        }
        return rest;
    }

    private static boolean isRunning(Line line, Map<String, Integer> counts, int often) {
        return counts.getOrDefault(key(line), 0) >= often
                || NUMBERS.stream()
                        .anyMatch(number -> number.matcher(line.text()).matches());
    }

    private static Stream<Line> edges(List<Line> page) {
        List<Double> heights = page.stream().map(Line::y).distinct().sorted().toList();
        if (heights.isEmpty()) {
            return Stream.empty();
        }
        double head = heights.get(Math.min(NEAR_EDGE, heights.size()) - 1);
        double foot = heights.get(Math.max(heights.size() - NEAR_EDGE, 0));
        return page.stream().filter(line -> line.y() <= head || line.y() >= foot);
    }

    /** The same but for numbers, in letters of the same size: a title that later pages repeat small stays. */
    private static String key(Line line) {
        return Math.round(line.size()) + " " + line.text().replaceAll("\\d+", "#");
    }
}
