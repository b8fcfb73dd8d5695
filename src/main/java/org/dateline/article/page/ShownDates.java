package org.dateline.article.page;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Lexicon;
import org.dateline.article.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds the date of publication that a page shows to its readers. */
final class ShownDates {
    private static final int LINE_LONGEST = 220;
    private static final int BYLINE_LONGEST = 90;
    private static final int LABEL_REACH = 40;
    private static final int HEADLINE_SHORTEST = 12;
    private static final int NEAR_TITLE = 12;
    private static final int MANY = 3;
    private static final int LEVELS = 3;
    private static final Pattern PLACE_ALONE = Pattern.compile("(\\p{Lu}[\\p{L}.-]*[ /]?){0,3},? ?\\(?(den |am )?");
    private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");
    private static final Evaluator HEADLINES = Selector.evaluatorOf("h1,h2");
    private static final Evaluator ASIDES = Selector.evaluatorOf("nav,aside,footer");
    private static final Evaluator NO_TEXT = Selector.evaluatorOf("script,style,noscript,template");
    private static final Pattern SLASHES =
            Pattern.compile("(?<![\\d/])([0-3]?\\d)/([0-3]?\\d)/(?:20)?\\d{2}(?![\\d/])");
    private static final Pattern CHANGED = label("UPDATED");
    private static final Pattern PUBLISHED = label("PUBLISHED");

    private final Document page;
    private final ShownDate.Order order;
    private final List<Line> lines;

    /** All elements that hold a headline. */
    private final Set<Element> aroundHeadlines = new HashSet<>();

    /** A line of the page that holds a date, and how many lines it stands behind the headline; negative before it. */
    private record Line(Element owner, String text, int behindTitle, boolean named) {}

    private ShownDates(Document page) {
        this.page = page;
        this.order = order(page);
        this.lines = lines();
        for (Element headline : page.select(HEADLINE)) {
            for (Element at = headline; at != null && aroundHeadlines.add(at); ) {
                at = at.parent();
            }
        }
    }

    static ShownDates of(Document page) {
        return new ShownDates(page);
    }

    private static Pattern label(String wordClass) {
        List<String> words = Lexicon.lines(ShownDates.class, "date-labels.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(row -> row[0].equals(wordClass))
                .flatMap(row -> List.of(row[1].split("\\|")).stream())
                .map(Pattern::quote)
                .toList();
        return Pattern.compile(
                "(?<!\\p{L})(" + String.join("|", words) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
        Predicate<Line> behind = line -> line.behindTitle() >= 0 && line.behindTitle() <= NEAR_TITLE && isMarked(line);
        Predicate<Line> before = line ->
                line.behindTitle() < 0 && line.behindTitle() >= -NEAR_TITLE && isMarked(line) && !isMasthead(line);
        return first(behind.and(line -> !isOneOfMany(line)))
                .or(() -> first(before.and(line -> !isOneOfMany(line))))
                .or(() -> first(behind))
                .or(() -> first(before))
                .or(() -> first(line -> isMarked(line) && !isMasthead(line)));
    }

    private Optional<Published> first(Predicate<Line> wanted) {
        return lines.stream()
                .filter(line -> wanted.test(line) && !isAside(line.owner()))
                .findFirst()
                .flatMap(this::day);
    }

    /** The day that a paper shows above all its pages, which is the day that the page was fetched. */
    private boolean isMasthead(Line line) {
        if (line.behindTitle() >= 0) {
            return false;
        }
        for (Element at = line.owner(); at != null && !aroundHeadlines.contains(at); at = at.parent()) {
            if (at.normalName().equals("header") || PartNames.say(at, "MASTHEAD") && !PartNames.say(at, "OWN")) {
                return true;
            }
        }
        return false;
    }

    /** The first short line with a date that isn't in an aside, or what begins with its date. */
    Optional<Published> anywhere() {
        return first(line -> !isMasthead(line)
                && (line.text().length() <= BYLINE_LONGEST || line.behindTitle() >= 0 && opensWithDate(line)));
    }

    /** The date of a short line near the headline. */
    Optional<Published> nearTitle() {
        return first(line -> line.text().length() <= BYLINE_LONGEST
                && Math.abs(line.behindTitle()) <= NEAR_TITLE
                && !isMasthead(line));
    }

    /** A date near the headline, though names tell it to be of something else. */
    Optional<Published> inAsides() {
        return lines.stream()
                .filter(line -> line.text().length() <= BYLINE_LONGEST && line.behindTitle() >= 0)
                .findFirst()
                .flatMap(this::day);
    }

    private boolean opensWithDate(Line line) {
        return ShownDate.find(line.text(), order)
                .filter(date -> PLACE_ALONE
                        .matcher(line.text().substring(0, date.start()))
                        .matches())
                .isPresent();
    }

    private boolean isMarked(Line line) {
        return line.text().length() < LINE_LONGEST
                && (line.named() || isLabelled(line.text()))
                && day(line).isPresent();
    }

    /** "Published: 10:48, Tue, Nov 19, 2019": the word and the date stand at the head of the line. */
    private boolean isLabelled(String text) {
        var label = PUBLISHED.matcher(text);
        return label.find()
                && label.start() <= LABEL_REACH
                && text.length() <= 2 * BYLINE_LONGEST
                && ShownDate.all(text, order).stream()
                        .anyMatch(date -> date.start() > label.start() && date.start() - label.end() <= LABEL_REACH);
    }

    /** The line's date: of several, one that isn't told to be that of a change. */
    private Optional<Published> day(Line line) {
        List<ShownDate> dates = ShownDate.all(line.text(), order);
        return dates.stream()
                .filter(date -> !isChange(line.text(), date))
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(date -> Published.of(date.date(), Published.From.DATELINE, line.text()));
    }

    /** Whether the line gives the day as that of a change. */
    boolean isOfChange(Published line) {
        return ShownDate.all(line.evidence(), order).stream()
                .filter(date -> date.date().equals(line.date().orElseThrow()))
                .allMatch(date -> isChange(line.evidence(), date));
    }

    private static boolean isChange(String text, ShownDate date) {
        String before = text.substring(Math.max(0, date.start() - LABEL_REACH), date.start());
        int changed = last(CHANGED, before);
        return changed >= 0 && changed > last(PUBLISHED, before);
    }

    private static int last(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at;
    }

    /** Whether there are several lines made alike with other days: they are of a list of stories, or of comments. */
    private boolean isOneOfMany(Line line) {
        String kind = kind(line.owner());
        List<Line> alike =
                lines.stream().filter(other -> kind(other.owner()).equals(kind)).toList();
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

    /** Whether the element stands beside the article: in navigation, comments, other stories. */
    boolean isAside(Element element) {
        for (Element at = element;
                at != null && !at.normalName().equals("body") && !aroundHeadlines.contains(at);
                at = at.parent()) {
            if (at.is(ASIDES) || PartNames.say(at, "COMMENTS") || PartNames.say(at, "BESIDE")) {
                return true;
            }
        }
        return false;
    }

    private List<Line> lines() {
        List<Line> found = new java.util.ArrayList<>();
        Element title = headline();
        int[] behind = {title == null ? 0 : Integer.MIN_VALUE / 2};
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(org.jsoup.nodes.Node node, int depth) {
                if (node == title) {
                    behind[0] = 0;
                    for (int i = 0; i < found.size(); i++) {
                        Line line = found.get(i);
                        found.set(i, new Line(line.owner(), line.text(), i - found.size(), line.named()));
                    }
                }
                if (node instanceof Element element && isLeafLine(element)) {
                    behind[0]++;
                    String all = Words.haveDigit(element) ? element.text() : "";
                    String text = all.length() > LINE_LONGEST ? all.substring(0, LINE_LONGEST) : all;
                    if (text.chars().anyMatch(Character::isDigit)
                            && ShownDate.find(text, order).isPresent()) {
                        found.add(new Line(element, text, behind[0], isNamed(element)));
                    }
                }
            }

            @Override
            public void tail(org.jsoup.nodes.Node node, int depth) {}
        });
        return found;
    }

    /** The heading whose words the page's title repeats; a site's name may stand in a heading above it. */
    private @Nullable Element headline() {
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

    private static boolean isNamed(Element element) {
        for (Element at = element; at != null && Words.areAtMost(at, LINE_LONGEST); at = at.parent()) {
            if (at.normalName().equals("time") || PartNames.say(at, "DATE")) {
                return true;
            }
        }
        return false;
    }
}
