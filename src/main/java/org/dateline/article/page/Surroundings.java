package org.dateline.article.page;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Which parts of a page stand beside its article, or above it. */
final class Surroundings {
    private static final double MOST = 0.4;
    private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");
    private static final Evaluator ASIDES = Selector.evaluatorOf("nav,aside,footer");
    private static final Evaluator NAVIGATION = Selector.evaluatorOf("nav");

    private final Element body;

    /** All elements that hold a headline. */
    private final Set<Element> aroundHeadlines = new HashSet<>();

    private final Map<Element, Boolean> most = new IdentityHashMap<>();
    private int length;

    Surroundings(Document page) {
        this.body = page.body();
        for (Element headline : page.select(HEADLINE)) {
            for (Element at = headline; at != null && aroundHeadlines.add(at); ) {
                at = at.parent();
            }
        }
    }

    /** Whether the element stands beside the article: in navigation, comments, other stories. */
    boolean isAside(Element element) {
        for (Element at = element; at != null && isWithin(at); at = at.parent()) {
            if ((at.is(ASIDES) || PartNames.say(at, "BESIDE") || isOfOthers(at)) && !isMost(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it tells of other stories, as within a link that has words of its own, or is by readers; what is named an aside or
     * a foot may be the article's own.
     */
    boolean isOther(Element element) {
        int words = element.text().length();
        for (Element at = element; at != null && isWithin(at); at = at.parent()) {
            boolean linked = at.normalName().equals("a") && at.text().length() > words;
            if ((linked || at.is(NAVIGATION) || isOfOthers(at)) && !isMost(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paper shows it above all its pages. */
    boolean isMasthead(Element element) {
        for (Element at = element; at != null && !aroundHeadlines.contains(at); at = at.parent()) {
            if (at.normalName().equals("header") || PartNames.say(at, "MASTHEAD") && !PartNames.say(at, "OWN")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the day on which the page is looked at. */
    boolean isNow(Element element) {
        for (Element at = element; at != null && Words.areAtMost(at, DatedLines.LONGEST); at = at.parent()) {
            if (PartNames.say(at, "NOW")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOthers(Element element) {
        return PartNames.say(element, "COMMENTS") || PartNames.say(element, "OTHERS");
    }

    private boolean isWithin(Element element) {
        return element != body && !aroundHeadlines.contains(element);
    }

    /** Whether most of the page's text is in it: then it is the page, whatever its name. */
    private boolean isMost(Element element) {
        return most.computeIfAbsent(element, part -> part.text().length() >= MOST * length());
    }

    private int length() {
        length = length == 0 ? Math.max(1, body.text().length()) : length;
        return length;
    }
}
