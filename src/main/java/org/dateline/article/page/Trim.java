package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Takes out of an article's part of a page what stands between its words: captions, links onwards, bylines, the title. */
final class Trim {
    private static final int FIGURE_LONGEST = 600;
    private static final Evaluator TELLING = Selector.evaluatorOf("blockquote,table,pre,p:nth-of-type(2)");
    private static final Evaluator BYLINE = Selector.evaluatorOf("time,address,[rel=author],[itemprop=author]");
    private static final Evaluator HEADING = Selector.evaluatorOf("h1,h2,h3");
    private static final Evaluator ITEM = Selector.evaluatorOf("li,td,th,dd,dt,pre");

    private final Element root;
    private final String title;

    private Trim(Element root, String title) {
        this.root = root;
        this.title = letters(title);
    }

    static void in(Element root, String title) {
        Trim trim = new Trim(root, title);
        trim.captions();
        trim.bylines();
        trim.title();
        trim.links();
        trim.lists();
    }

    private void captions() {
        Prose prose = Prose.of(root);
        removeWhere(element -> element.normalName().equals("figcaption")
                || PartNames.say(element, "CAPTION") && prose.in(element) <= FIGURE_LONGEST
                || element.normalName().equals("figure")
                        && prose.in(element) <= FIGURE_LONGEST
                        && element.selectFirst(TELLING) == null);
    }

    private void bylines() {
        Prose prose = Prose.of(root);
        removeWhere(element -> (PartNames.say(element, "BYLINE") || element.is(BYLINE))
                && prose.in(element) <= FIGURE_LONGEST
                && !prose.isMost(element, 0.3)
                && !insideProse(element));
    }

    private void title() {
        boolean onlyOne = root.select("h1").size() == 1;
        removeWhere(element ->
                element.is(HEADING) && (onlyOne && element.normalName().equals("h1") || isTitle(element.text())));
    }

    private boolean isTitle(String words) {
        String letters = letters(words);
        return letters.length() >= 8 && title.contains(letters);
    }

    /** Paragraphs and headings that are one link: they lead elsewhere. */
    private void links() {
        List<Element> found = new ArrayList<>();
        for (Run run : Run.in(root)) {
            boolean item = run.owner().closest(ITEM) != null;
            if (!item
                    && run.linkChars() * 10 >= run.chars() * 9
                    && Run.in(run.owner()).size() == 1) {
                found.add(run.owner());
            }
        }
        found.stream().filter(element -> element != root).forEach(Node::remove);
    }

    /** Lists of which most is links. */
    private void lists() {
        List<Element> found = root.select("ul,ol,dl,table").stream()
                .filter(list -> {
                    int chars = 0;
                    int links = 0;
                    for (Run run : Run.in(list)) {
                        chars += run.chars();
                        links += run.linkChars();
                    }
                    return list != root && links * 4 >= chars * 3;
                })
                .toList();
        found.forEach(Node::remove);
    }

    private static boolean insideProse(Element element) {
        return !element.isBlock()
                && element.parent() != null
                && !element.parent().ownText().isBlank();
    }

    private void removeWhere(java.util.function.Predicate<Element> unwanted) {
        List<Element> found = root.getAllElements().stream()
                .filter(element -> element != root && unwanted.test(element))
                .toList();
        found.forEach(Node::remove);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
