package org.dateline.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds the part of a page that is its article. */
final class MainPart {
    /** What is never text. */
    private static final Evaluator UNTIL_DRAWN = Selector.evaluatorOf("noscript,template");

    private static final Evaluator NO_TEXT = Selector.evaluatorOf(
            "script,style,svg,math,iframe,object,embed,select,button,input,textarea,canvas,audio,video,link,meta,del,s,strike");

    /** What is not the article's, where it doesn't hold most of what is written. */
    private static final Evaluator ASIDES = Selector.evaluatorOf("nav,aside,footer,form,dialog,menu,[role=navigation],"
            + "[role=complementary],[role=dialog],[role=contentinfo],[role=banner]");

    private static final Evaluator UNSEEN =
            Selector.evaluatorOf("[hidden],[aria-hidden=true],[style~=(?i)display:\\s*none]");

    private static final Evaluator QUOTE = Selector.evaluatorOf("blockquote");
    private static final Evaluator ARTICLE = Selector.evaluatorOf("article,[itemprop=articleBody]");
    private static final Evaluator BODY = Selector.evaluatorOf("[itemprop~=articleBody]");
    private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");
    private static final Evaluator TABLE = Selector.evaluatorOf("table,thead,tbody,tr,td,th");

    private static final double MOST = 0.4;
    private static final double NEARLY_ALL = 0.8;
    private static final double ALL_BUT_LITTLE = 0.95;
    private static final double ALL = 1.0;
    private static final int ENOUGH = 200;
    private static final int LEAD_SHORTEST = 600;
    private static final int PARAGRAPH = 80;
    private static final int SEVERAL = 3;

    /** Classes of names by which parts are cut out. */
    private static final List<String> NAMES = List.of("COOKIES", "OVERLAY", "HIDDEN", "COMMENTS", "AWAY");

    private final Element body;
    private final String title;
    private final List<Element> asides = new ArrayList<>();
    private final List<Element> unseen = new ArrayList<>();
    private final Map<String, List<Element>> named = new HashMap<>();
    private @Nullable Prose known;

    /** What is cut out of a page. */
    enum Cut {
        /** All that tags and names tell to be beside the article. */
        NAMED,
        /** What tags tell, and not what names alone tell. */
        TAGGED,
        /** The same, and what the page holds for readers without scripts stays. */
        LEAST
    }

    private MainPart(Element body, Cut cut) {
        this.body = body;
        this.title =
                Optional.ofNullable(body.ownerDocument()).map(Document::title).orElse("");
        body.select(NO_TEXT).remove();
        if (cut != Cut.LEAST) {
            body.select(UNTIL_DRAWN).remove();
        }
        NAMES.forEach(name -> named.put(name, new ArrayList<>()));
        Map<String, List<String>> said = new HashMap<>();
        for (Element element : body.getAllElements()) {
            if (element != body) {
                if (element.is(UNSEEN)) {
                    unseen.add(element);
                } else if (element.is(ASIDES)) {
                    asides.add(element);
                }
                said.computeIfAbsent(element.className() + " " + element.id(), names -> PartNames.list(names, NAMES))
                        .forEach(name -> named.getOrDefault(name, List.of()).add(element));
            }
        }
    }

    /**
     * Cuts out of the page what is not the article, and gives the element around the rest.
     */
    static Element of(Element body, Cut cut) {
        MainPart part = new MainPart(body, cut);
        part.removeAsides();
        part.remove("COOKIES", ALL, element -> true);
        part.remove("OVERLAY", NEARLY_ALL, element -> !holdsArticle(element));
        part.remove("HIDDEN", MOST, element -> true);
        part.remove("COMMENTS", NEARLY_ALL, element -> true);
        if (cut == Cut.NAMED) {
            part.remove("AWAY", MOST, element -> !isText(element) && !holdsArticle(element) && !isPaidFor(element));
        }
        part.teasers();
        return part.marked().orElseGet(() -> part.oneOfSeveral(part.fullest()));
    }

    /** How much text is where, as the page is now. */
    private Prose prose() {
        Prose now = known == null ? Prose.of(body) : known;
        known = now;
        return now;
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

    /** "article__story paywall": the article that is behind the wall, and not the wall. */
    private static boolean isPaidFor(Element element) {
        return PartNames.say(element, "PAYWALL") && PartNames.say(element, "OWN");
    }

    private static boolean isTable(Element element) {
        return element.is(TABLE);
    }

    private void teasers() {
        Prose prose = prose();
        List<Element> teasers = Teasers.in(body, prose);
        int words = teasers.stream().mapToInt(prose::in).sum();
        if (words < prose.in(body) * ALL_BUT_LITTLE) {
            cut(teasers);
        }
    }

    /** What tags tell to be beside the article, and what is unseen; but not what readers see who have paid. */
    private void removeAsides() {
        Map<Element, List<Element>> byParent = new IdentityHashMap<>();
        for (Element element : unseen) {
            byParent.computeIfAbsent(element.parent(), parent -> new ArrayList<>())
                    .add(element);
        }
        byParent.forEach((parent, children) -> {
            if (!isForSubscribers(parent, children)) {
                asides.addAll(children);
            }
        });
        remove(asides, MOST, element -> true);
    }

    /** Whether these are most of the page's text, paragraph by paragraph, behind others beside them that are seen. */
    private boolean isForSubscribers(Element parent, List<Element> children) {
        Prose prose = prose();
        int together = children.stream().mapToInt(prose::in).sum();
        return children.size() >= SEVERAL && prose.isMost(together, MOST) && prose.in(parent) > together;
    }

    private void remove(String name, double most, Predicate<Element> unwanted) {
        remove(named.getOrDefault(name, List.of()), most, unwanted);
    }

    private void remove(List<Element> candidates, double most, Predicate<Element> unwanted) {
        cut(candidates.stream()
                .filter(element -> isThere(element) && unwanted.test(element))
                .filter(element -> !prose().isMost(element, most))
                .toList());
    }

    /** Whether it is not cut out yet, with what is around it. */
    private boolean isThere(Element element) {
        Node at = element;
        while (at != null && at != body) {
            at = at.parent();
        }
        return at == body;
    }

    private void cut(List<Element> elements) {
        if (!elements.isEmpty()) {
            elements.forEach(Node::remove);
            known = null;
        }
    }

    /**
     * What the page marks as the article's text, the only one, where the fullest part is another: a short report above long
     * notices.
     */
    private Optional<Element> marked() {
        Prose prose = prose();
        List<Element> bodies = body.select(BODY).stream()
                .filter(element -> prose.in(element) >= PARAGRAPH)
                .toList();
        if (bodies.size() != 1) {
            return Optional.empty();
        }
        Element marked = bodies.get(0);
        Element fullest = fullest();
        boolean apart =
                fullest.closest(BODY) == null && !fullest.getAllElements().contains(marked);
        return Optional.of(marked).filter(element -> apart);
    }

    /** The element whose running text outweighs all else in it by most; of equal ones the innermost. */
    private Element fullest() {
        Prose prose = prose();
        Element best = body;
        for (Element element : body.getAllElements()) {
            if (prose.balance(element) >= prose.balance(best) && prose.in(element) > 0) {
                best = element;
            }
        }
        return best;
    }

    /** Whether it has some length and the headline that is the page's title, as the first of several stories on a page. */
    private boolean isLead(Element article, Prose prose) {
        Element headline = article.selectFirst(HEADLINE);
        return headline != null && prose.in(article) >= LEAD_SHORTEST && title.contains(headline.text());
    }

    /** Where the part holds several articles, the first that is long, or has the page's headline. */
    private Element oneOfSeveral(Element root) {
        Prose prose = Prose.of(root);
        List<Element> articles = root.select(ARTICLE).stream()
                .filter(element -> element != root && prose.in(element) >= ENOUGH)
                .toList();
        return articles.stream()
                .filter(element -> prose.isMost(element, MOST) || isLead(element, prose))
                .findFirst()
                .orElse(root);
    }
}
