package org.dateline.article.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds what leads to other stories: siblings made alike, each of a headline that is a link and a few words below it.
 */
final class Teasers {
    private static final int FEWEST = 3;
    private static final int HEADLINE_SHORTEST = 15;
    private static final int HEADLINE_LONGEST = 200;
    private static final int WORDS_MOST = 700;

    private Teasers() {}

    static List<Element> in(Element body, Prose prose) {
        List<Element> teasers = new ArrayList<>();
        for (Element parent : body.getAllElements()) {
            if (parent.childrenSize() < FEWEST || prose.in(parent) == 0) {
                continue;
            }
            Map<String, List<Element>> alike = new LinkedHashMap<>();
            for (Element child : parent.children()) {
                alike.computeIfAbsent(kind(child), k -> new ArrayList<>()).add(child);
            }
            alike.values().stream()
                    .filter(group -> group.size() >= FEWEST)
                    .map(group -> group.stream().filter(e -> isTeaser(e, prose)).toList())
                    .filter(found -> found.size() >= FEWEST)
                    .forEach(teasers::addAll);
        }
        return teasers;
    }

    private static String kind(Element child) {
        String names = child.className();
        int end = names.indexOf(' ');
        return child.normalName() + "." + (end < 0 ? names : names.substring(0, end));
    }

    private static boolean isTeaser(Element element, Prose prose) {
        if (prose.in(element) == 0 || prose.in(element) > WORDS_MOST || !element.isBlock()) {
            return false;
        }
        List<Run> runs = Run.in(element);
        for (Run run : runs) {
            if (run.chars() >= HEADLINE_SHORTEST
                    && run.chars() <= HEADLINE_LONGEST
                    && run.linkChars() * 5 >= run.chars() * 4) {
                return true;
            }
            if (run.isProse()) {
                return false;
            }
        }
        return false;
    }
}
