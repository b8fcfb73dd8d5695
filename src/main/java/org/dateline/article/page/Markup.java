package org.dateline.article.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Text of HTML in which all is the article: a chapter, a letter, an item of a feed, Markdown. */
public final class Markup {
    /** Not shown, or struck out. */
    private static final String NO_TEXT =
            "script, style, template, noscript, head, title, del, s, strike, [hidden], [style*=display:none], [style*=display: none]";

    /** A link that shows its own address. */
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.)\\S*");

    private Markup() {}

    /** The text, a block a line; items with a bullet, the cells of a table's row joined by dashes; no addresses of links. */
    public static String text(String html) {
        Document page = Jsoup.parse(html);
        page.select(NO_TEXT).forEach(Element::remove);
        page.select("a").stream()
                .filter(link -> ADDRESS.matcher(link.text()).matches())
                .forEach(Element::remove);
        return PageText.of(page.body());
    }
}
