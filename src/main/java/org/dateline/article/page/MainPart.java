package org.dateline.article.page;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the part of a page that is its article. */
final class MainPart {
    /** What is never text. */
    private static final Evaluator NO_TEXT = Selector.evaluatorOf(
            "script,style,noscript,template,svg,math,iframe,object,embed,select,button,input,textarea,canvas,audio,video,link,meta,del,s,strike");

    /** What is not the article's, where it doesn't hold most of what is written. */
    private static final Evaluator ASIDES = Selector.evaluatorOf("nav,aside,footer,form,dialog,menu,[hidden],[aria-hidden=true],[role=navigation],"
                    + "[role=complementary],[role=dialog],[role=contentinfo],[role=banner],[style~=(?i)display:\\s*none]");
    private static final Evaluator QUOTE = Selector.evaluatorOf("blockquote");
    private static final Evaluator ARTICLE = Selector.evaluatorOf("article,[itemprop=articleBody]");
    private static final Evaluator TABLE = Selector.evaluatorOf("table,thead,tbody,tr,td,th");

    private static final double MOST = 0.4;
    private static final double NEARLY_ALL = 0.8;
    private static final double ALL_BUT_LITTLE = 0.95;
    private static final double ALL = 1.0;
    private static final int ENOUGH = 200;
    private static final int PARAGRAPH = 80;
    private static final int SEVERAL = 3;

    private MainPart() {}

    /**
     * Cuts out of the page what is not the article, and gives the element around the rest.
     *
     * @param strict whether what only a name tells of is cut out, too
     */
    static Element of(Element body, boolean strict) {
        body.select(NO_TEXT).remove();
        remove(body, MOST, element -> element.is(ASIDES));
        remove(body, ALL, element -> PartNames.say(element, "COOKIES"));
        remove(body, NEARLY_ALL, element -> PartNames.say(element, "OVERLAY") && !holdsArticle(element));
        remove(body, MOST, element -> PartNames.say(element, "HIDDEN"));
        remove(body, NEARLY_ALL, element -> PartNames.say(element, "COMMENTS"));
        if (strict) {
            remove(body, MOST, element -> PartNames.say(element, "AWAY") && !isText(element) && !holdsArticle(element));
        }
        teasers(body);
        return oneOfSeveral(fullest(body));
    }

    /** Whether it holds paragraphs, or stands within one: then it is text, whatever its name. */
    private static boolean isText(Element element) {
        boolean within = !element.isBlock()
                && element.parent() != null
                && !element.parent().ownText().isBlank();
        long paragraphs = element.children().stream()
                .filter(child ->
                        child.normalName().equals("p") && child.ownText().length() >= PARAGRAPH)
                .count();
        return within || isTable(element) || paragraphs >= SEVERAL || element.selectFirst(QUOTE) != null;
    }

    private static boolean holdsArticle(Element element) {
        Element article = element.selectFirst(ARTICLE);
        return article != null && article != element && article.text().length() >= ENOUGH * 2;
    }

    private static boolean isTable(Element element) {
        return element.is(TABLE);
    }

    private static void teasers(Element body) {
        Prose prose = Prose.of(body);
        List<Element> teasers = Teasers.in(body, prose);
        int words = teasers.stream().mapToInt(prose::in).sum();
        if (words < prose.in(body) * ALL_BUT_LITTLE) {
            teasers.forEach(Node::remove);
        }
    }

    private static void remove(Element body, double most, Predicate<Element> unwanted) {
        List<Element> found = body.getAllElements().stream()
                .filter(element -> element != body && unwanted.test(element))
                .toList();
        if (!found.isEmpty()) {
            Prose prose = Prose.of(body);
            found.stream()
                    .filter(element -> !prose.isMost(element, most))
                    .toList()
                    .forEach(Node::remove);
        }
    }

    /** The element whose running text outweighs all else in it by most; of equal ones the innermost. */
    private static Element fullest(Element body) {
        Prose prose = Prose.of(body);
        Element best = body;
        for (Element element : body.getAllElements()) {
            if (prose.balance(element) >= prose.balance(best) && prose.in(element) > 0) {
                best = element;
            }
        }
        return best;
    }

    /** Where the part holds several articles, the first that is long. */
    private static Element oneOfSeveral(Element root) {
        Prose prose = Prose.of(root);
        List<Element> articles = root.select(ARTICLE).stream()
                .filter(element -> element != root && prose.in(element) >= ENOUGH)
                .toList();
        return articles.stream()
                .filter(element -> prose.isMost(element, MOST))
                .findFirst()
                .orElse(root);
    }
}
