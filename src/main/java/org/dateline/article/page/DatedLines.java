package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Goes through a page and keeps its lines that hold a date. */
final class DatedLines implements NodeVisitor {
    static final int LONGEST = 220;
    private static final int LABEL_LONGEST = 40;
    private static final int HEADLINE_SHORTEST = 12;
    private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");
    private static final Evaluator HEADLINES = Selector.evaluatorOf("h1,h2");
    private static final Evaluator NO_TEXT = Selector.evaluatorOf("script,style,noscript,template");

    private final ShownDate.Order order;
    private final @Nullable Element title;
    private final List<DatedLine> found = new ArrayList<>();
    private int behind;

    private DatedLines(Document page, ShownDate.Order order) {
        this.order = order;
        this.title = headline(page);
        this.behind = title == null ? 0 : Integer.MIN_VALUE / 2;
    }

    static List<DatedLine> of(Document page, ShownDate.Order order) {
        DatedLines lines = new DatedLines(page, order);
        page.body().traverse(lines);
        return List.copyOf(lines.found);
    }

    @Override
    public void head(Node node, int depth) {
        if (node == title) {
            behind = 0;
            for (int i = 0; i < found.size(); i++) {
                found.set(i, found.get(i).behind(i - found.size()));
            }
        }
        if (!(node instanceof Element element)) {
            return;
        }
        boolean line = isLeafLine(element);
        behind += line ? 1 : 0;
        if (line || isNamedWithin(element)) {
            add(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {}

    private void add(Element element) {
        String all = Words.haveDigit(element) ? element.text() : "";
        String text = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
        if (text.chars().anyMatch(Character::isDigit)
                && ShownDate.find(text, order).isPresent()) {
            found.add(new DatedLine(element, text, label(element), behind, isNamed(element)));
        }
    }

    /** The heading whose words the page's title repeats; a site's name may stand in a heading above it. */
    private static @Nullable Element headline(Document page) {
        String title = letters(page.title());
        return page.select(HEADLINES).stream()
                .filter(heading -> {
                    String words = letters(heading.text());
                    return words.length() >= HEADLINE_SHORTEST
                            && title.contains(words)
                            && words.length() * 3 >= title.length();
                })
                .findFirst()
                .orElse(page.selectFirst(HEADLINE));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLeafLine(Element element) {
        return !element.is(NO_TEXT)
                && (Words.inItself(element) || element.normalName().equals("time"))
                && (PageText.breaks(element)
                        || element.parent() == null
                        || !Words.inItself(element.parent())
                        || element.parent().is(HEADLINES));
    }

    /** {@code <p><span class="date">3 May 2021.</span> The bridge …}: a part of a line that is named a date, and is one. */
    private static boolean isNamedWithin(Element element) {
        return !element.isBlock()
                && element.childNodeSize() == 1
                && Words.haveDigit(element)
                && Words.areAtMost(element, LABEL_LONGEST)
                && PartNames.say(element, "DATE")
                && !element.is(NO_TEXT);
    }

    private static boolean isNamed(Element element) {
        for (Element at = element; at != null && Words.areAtMost(at, LONGEST); at = at.parent()) {
            if (at.normalName().equals("time") || PartNames.say(at, "DATE")) {
                return true;
            }
        }
        return false;
    }

    private static String label(Element element) {
        Element before = element.previousElementSibling();
        return before != null && Words.areAtMost(before, LABEL_LONGEST) && !Words.haveDigit(before)
                ? before.text()
                : "";
    }
}
