package org.dateline.article.page;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.ClearDate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Puts the entries of a live blog in the order of time, each under the day and hour of its own stamp.
 *
 * <p>Entries are siblings made alike, each with a {@code <time datetime>} and words of its own.
 */
final class LiveBlog {
    private static final int FEWEST = 3;
    private static final int ENTRY_SHORTEST = 60;
    private static final Evaluator STAMP = Selector.evaluatorOf("time[datetime]");
    private static final Evaluator LED = Selector.evaluatorOf("h1 a[href],h2 a[href],h3 a[href],h4 a[href]");

    private record Entry(Element element, LocalDateTime at) {}

    private final Element body;
    private final Map<Element, List<Entry>> byParent = new LinkedHashMap<>();
    private final Map<Element, Map<String, Integer>> stamped = new HashMap<>();
    private final Set<Element> known = new HashSet<>();

    private LiveBlog(Element body) {
        this.body = body;
    }

    static void order(Element body) {
        List<Element> stamps = body.select(STAMP);
        if (stamps.size() < FEWEST) {
            return;
        }
        LiveBlog blog = new LiveBlog(body);
        stamps.forEach(blog::add);
        blog.byParent.values().stream()
                .filter(entries -> entries.size() >= FEWEST && isLive(entries))
                .forEach(LiveBlog::write);
    }

    private void add(Element stamp) {
        Optional<LocalDateTime> at = ClearDate.time(stamp.attr("datetime"));
        Optional<Element> entry = entry(stamp);
        if (at.isPresent() && entry.isPresent() && known.add(entry.get())) {
            byParent.computeIfAbsent(entry.get().parent(), parent -> new ArrayList<>())
                    .add(new Entry(entry.get(), at.get()));
        }
    }

    /** The outermost element around the stamp that has siblings with a stamp of their own. */
    private Optional<Element> entry(Element stamp) {
        for (Element at = stamp; at != body && at.parent() != null; at = at.parent()) {
            Element parent = at.parent();
            if (parent.childrenSize() >= FEWEST
                    && stamped.computeIfAbsent(parent, LiveBlog::stamped).getOrDefault(kind(at), 0) >= FEWEST) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** How many children of each kind have a stamp and some words. */
    private static Map<String, Integer> stamped(Element parent) {
        Map<String, Integer> kinds = new HashMap<>();
        for (Element child : parent.children()) {
            if (child.selectFirst(STAMP) != null && child.text().length() >= ENTRY_SHORTEST) {
                kinds.merge(kind(child), 1, Integer::sum);
            }
        }
        return kinds;
    }

    private static String kind(Element element) {
        return element.normalName() + "." + element.className();
    }

    /** Teasers have stamps as well, but hardly a paragraph. */
    private static boolean isLive(List<Entry> entries) {
        long told = entries.stream()
                .filter(entry -> Run.in(entry.element()).stream().anyMatch(Run::isProse))
                .count();
        long led = entries.stream()
                .filter(entry -> entry.element().selectFirst(LED) != null)
                .count();
        return told * 3 >= entries.size() * 2 && led * 2 < entries.size();
    }

    private static void write(List<Entry> entries) {
        Element parent = entries.get(0).element().parent();
        if (parent == null) {
            return;
        }
        int place = entries.get(0).element().elementSiblingIndex();
        List<Entry> ordered =
                entries.stream().sorted(Comparator.comparing(Entry::at)).toList();
        entries.forEach(entry -> entry.element().remove());
        List<Element> written = new ArrayList<>();
        for (Entry entry : ordered) {
            entry.element().select("time").remove();
            Element heading = new Element("h3").text(ClearDate.words(entry.at()));
            written.add(heading);
            written.add(entry.element());
        }
        parent.insertChildren(Math.min(place, parent.childNodeSize()), written);
    }
}
