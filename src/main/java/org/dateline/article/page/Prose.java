package org.dateline.article.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** How much running text and how much else each element of a page holds. */
final class Prose {
    private static final Evaluator HEADING = Selector.evaluatorOf("h1,h2,h3,h4,h5,h6");
    private static final Evaluator ROW = Selector.evaluatorOf("p,li,td,th,dd,dt");
    private static final Sums NOTHING = new Sums(0, 0);

    private final Map<Element, Sums> sums = new IdentityHashMap<>();
    private final Sums all;

    /**
     * @param prose characters of running text
     * @param other characters of links, labels and lists
     */
    private record Sums(int prose, int other) {
        Sums plus(Sums more) {
            return new Sums(prose + more.prose, other + more.other);
        }

        int balance() {
            return prose - other;
        }
    }

    private Prose(Element root) {
        for (Run run : Run.in(root)) {
            sums.merge(run.owner(), weigh(run), Sums::plus);
        }
        // children before parents, so that each is added up once
        root.traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                Sums own = node instanceof Element element ? sums.get(element) : null;
                if (own != null && node != root && node.parent() instanceof Element parent) {
                    sums.merge(parent, own, Sums::plus);
                }
            }
        });
        all = sums.getOrDefault(root, NOTHING);
    }

    static Prose of(Element root) {
        return new Prose(root);
    }

    private static Sums weigh(Run run) {
        boolean heading = run.linkChars() == 0 && run.owner().is(HEADING);
        if (heading) {
            return NOTHING;
        }
        boolean row = run.linkChars() == 0 && run.owner().is(ROW);
        return run.isProse() || row
                ? new Sums(run.chars() - run.linkChars(), 0)
                : new Sums(0, Math.max(run.linkChars(), run.chars() / 3));
    }

    int in(Element element) {
        return sums.getOrDefault(element, NOTHING).prose;
    }

    /** Running text less all else. */
    int balance(Element element) {
        return sums.getOrDefault(element, NOTHING).balance();
    }

    /** Whether so much of the page's text is in the element that it isn't an aside, whatever its name. */
    boolean isMost(Element element, double share) {
        return isMost(in(element), share);
    }

    /** Whether so many characters are that share of the page's text, or more. */
    boolean isMost(int prose, double share) {
        return all.prose > 0 && prose >= share * all.prose;
    }
}
