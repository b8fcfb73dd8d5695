package org.dateline.article.page;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private LiveBlog() {}

    private record Entry(Element element, LocalDateTime at) {}

    static void order(Element body) {
        Map<Element, List<Entry>> byParent = new LinkedHashMap<>();
        List<Element> stamps = body.select(STAMP);
        for (Element stamp : stamps.size() < FEWEST ? List.<Element>of() : stamps) {
            Optional<LocalDateTime> at = ClearDate.time(stamp.attr("datetime"));
            Optional<Element> entry = entry(stamp, body);
            if (at.isPresent() && entry.isPresent()) {
                List<Entry> entries = byParent.computeIfAbsent(entry.get().parent(), parent -> new ArrayList<>());
                if (entries.stream().noneMatch(known -> known.element() == entry.get())) {
                    entries.add(new Entry(entry.get(), at.get()));
                }
            }
        }
        byParent.values().stream()
                .filter(entries -> entries.size() >= FEWEST && isLive(entries))
                .forEach(LiveBlog::write);
    }

    /** The outermost element around the stamp that has siblings with a stamp of their own. */
    private static Optional<Element> entry(Element stamp, Element body) {
        for (Element at = stamp; at != body && at.parent() != null; at = at.parent()) {
            Element one = at;
            long alike = at.parent().childrenSize() < FEWEST
                    ? 0
                    : at.parent().children().stream()
                    .filter(other -> other.normalName().equals(one.normalName())
                            && other.className().equals(one.className())
                            && other.selectFirst(STAMP) != null
                            && other.text().length() >= ENTRY_SHORTEST)
                    .count();
            if (alike >= FEWEST) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
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
