package org.dateline.article.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the date of publication that a page shows to its readers. */
final class ShownDates {
    private static final int BYLINE_LONGEST = 90;
    private static final int NEAR_TITLE = 12;
    private static final int MANY = 3;
    private static final int LEVELS = 3;
    private static final Pattern PLACE_ALONE = Pattern.compile("(\\p{Lu}[\\p{L}.-]*[ /]?){0,3},? ?\\(?(den |am )?");
    private static final Pattern SLASHES =
            Pattern.compile("(?<![\\d/])([0-3]?\\d)/([0-3]?\\d)/(?:20)?\\d{2}(?![\\d/])");

    private final ShownDate.Order order;
    private final List<DatedLine> lines;
    private final Map<String, List<DatedLine>> kinds;
    private final Surroundings around;

    private ShownDates(Document page) {
        this.order = order(page);
        this.lines = DatedLines.of(page, order);
        this.kinds = lines.stream().collect(Collectors.groupingBy(line -> kind(line.owner())));
        this.around = new Surroundings(page);
    }

    static ShownDates of(Document page) {
        return new ShownDates(page);
    }

    private static ShownDate.Order order(Document page) {
        String lang = Stream.of("html[lang]", "meta[property=og:locale]")
                .flatMap(query -> page.select(query).stream())
                .map(element -> element.normalName().equals("html") ? element.attr("lang") : element.attr("content"))
                .map(tag -> tag.toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(tag -> !tag.isEmpty() && !tag.equals("en"))
                .findFirst()
                .orElse("");
        if (lang.equals("en-us")) {
            return ShownDate.Order.MONTH_FIRST;
        }
        return lang.isEmpty() ? orderShown(page) : ShownDate.Order.DAY_FIRST;
    }

    /** As other dates of the page show it, those that can be read in one order alone. */
    private static ShownDate.Order orderShown(Document page) {
        Set<ShownDate.Order> shown = EnumSet.noneOf(ShownDate.Order.class);
        page.body().nodeStream(TextNode.class).map(TextNode::getWholeText).forEach(text -> {
            Matcher numbers = SLASHES.matcher(text);
            while (text.indexOf('/') >= 0 && numbers.find()) {
                boolean first = Integer.parseInt(numbers.group(1)) > 12;
                boolean second = Integer.parseInt(numbers.group(2)) > 12;
                if (first != second) {
                    shown.add(first ? ShownDate.Order.DAY_FIRST : ShownDate.Order.MONTH_FIRST);
                }
            }
        });
        return shown.size() == 1 ? shown.iterator().next() : ShownDate.Order.UNKNOWN;
    }

    /** A date that names or words tell to be the day of publication: behind the headline first. */
    Optional<Published> byTitle() {
        Predicate<DatedLine> before = line ->
                line.behindTitle() < 0 && line.behindTitle() >= -NEAR_TITLE && isMarked(line) && !isMasthead(line);
        Predicate<DatedLine> own = line -> !around.isAside(line.owner());
        return below(around::isAside)
                .or(() -> first(before.and(own).and(line -> !isOneOfMany(line))))
                .or(() -> below(around::isOther))
                .or(() -> first(own.and(this::isBelow)))
                .or(() -> first(own.and(before)))
                .or(() -> first(own.and(line -> isMarked(line) && !isMasthead(line))));
    }

    /** One that stands alone below the headline; what is named an aside there may be the article's own. */
    Optional<Published> belowTitle() {
        return below(around::isAside).or(() -> below(around::isOther));
    }

    private Optional<Published> below(Predicate<Element> elsewhere) {
        return first(line -> isBelow(line) && !isOneOfMany(line) && !elsewhere.test(line.owner()));
    }

    private boolean isBelow(DatedLine line) {
        return line.behindTitle() >= 0 && line.behindTitle() <= NEAR_TITLE && isMarked(line) && !isMasthead(line);
    }

    private Optional<Published> first(Predicate<DatedLine> wanted) {
        return lines.stream().filter(wanted).findFirst().flatMap(this::day);
    }

    /** The day that a paper shows above all its pages, which is the day that the page was fetched. */
    private boolean isMasthead(DatedLine line) {
        return around.isNow(line.owner()) || line.behindTitle() < 0 && around.isMasthead(line.owner());
    }

    /** The first short line with a date that isn't in an aside, or what begins with its date. */
    Optional<Published> anywhere() {
        return first(line -> !around.isAside(line.owner())
                && !isMasthead(line)
                && (line.text().length() <= BYLINE_LONGEST || line.behindTitle() >= 0 && opensWithDate(line)));
    }

    /** The date of a short line near the headline. */
    Optional<Published> nearTitle() {
        return first(line -> !around.isAside(line.owner())
                && line.text().length() <= BYLINE_LONGEST
                && Math.abs(line.behindTitle()) <= NEAR_TITLE
                && !isMasthead(line));
    }

    /** A date near the headline, though names tell it to be of something else. */
    Optional<Published> inAsides() {
        return first(line -> line.text().length() <= BYLINE_LONGEST && line.behindTitle() >= 0 && !isMasthead(line));
    }

    /** Whether the element stands beside the article. */
    boolean isAside(Element element) {
        return around.isAside(element);
    }

    private boolean opensWithDate(DatedLine line) {
        return ShownDate.find(line.text(), order)
                .filter(date -> PLACE_ALONE
                        .matcher(line.text().substring(0, date.start()))
                        .matches())
                .isPresent();
    }

    private boolean isMarked(DatedLine line) {
        return line.text().length() < DatedLines.LONGEST
                && (line.named() || DateLabels.isPublished(line.labelled(), ShownDate.all(line.labelled(), order)))
                && day(line).isPresent();
    }

    /** The line's date: of several, one that isn't told to be that of a change; none that is told to be of something else. */
    private Optional<Published> day(DatedLine line) {
        int label = line.labelled().length() - line.text().length();
        List<ShownDate> dates = ShownDate.all(line.labelled(), order).stream()
                .filter(date -> date.start() >= label && !DateLabels.isOther(line.labelled(), date))
                .toList();
        return dates.stream()
                .filter(date -> !DateLabels.isChange(line.labelled(), date, label))
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(date -> Published.of(date.date(), Published.From.DATELINE, line.text()));
    }

    /** Whether the line gives the day as that of a change. */
    boolean isOfChange(Published line) {
        return ShownDate.all(line.evidence(), order).stream()
                .filter(date -> date.date().equals(line.date().orElseThrow()))
                .allMatch(date -> DateLabels.isChange(line.evidence(), date, 0));
    }

    /** Whether there are several lines made alike with other days: they are of a list of stories, or of comments. */
    private boolean isOneOfMany(DatedLine line) {
        List<DatedLine> alike = kinds.getOrDefault(kind(line.owner()), List.of());
        return alike.size() >= MANY && alike.stream().map(this::day).distinct().count() >= MANY;
    }

    /** Tags and first names of the element and of what is around it. */
    private static String kind(Element element) {
        StringBuilder kind = new StringBuilder();
        Element at = element;
        for (int level = 0; level < LEVELS && at != null; level++) {
            kind.append(at.normalName()).append('.').append(at.className()).append(' ');
            at = at.parent();
        }
        return kind.toString();
    }
}
