package org.dateline.article.page;

import java.util.regex.Pattern;
import org.dateline.article.Unreadable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Text of HTML in which all is the article: a chapter, a letter, an item of a feed, Markdown. */
public final class Markup {
    private static final int DEEPEST = 128;

    /** The largest of some thousand pages has 13,000. */
    private static final int MOST_ELEMENTS = 100_000;

    /** Not shown, or struck out. */
    private static final String NO_TEXT =
            "script, style, template, noscript, head, title, del, s, strike, [hidden], [style*=display:none],"
                    + " [style*=display: none]";

    /** A link that shows its own address. */
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.)\\S*");

    private Markup() {}

    /** @throws Unreadable where it has more elements than people write: what looks at each with all around it would take minutes */
    public static void check(String html) throws Unreadable {
        int elements = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1)) && ++elements > MOST_ELEMENTS) {
                throw new Unreadable(
                        "has more than 100,000 elements of HTML; hand in a page for each article, or its text");
            }
        }
    }

    /** A page; elements within elements beyond any that people write stand beside each other. */
    static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    }

    /** The text, a block a line; items with a bullet, the cells of a table's row joined by dashes; no addresses of links. */
    public static String text(String html) {
        Document page = parse(html);
        page.select(NO_TEXT).forEach(Element::remove);
        page.select("a").stream()
                .filter(link -> ADDRESS.matcher(link.text()).matches())
                .forEach(Element::remove);
        Tables.spread(page.body());
        DayColumns.turn(page.body());
        return PageText.of(page.body());
    }
}
