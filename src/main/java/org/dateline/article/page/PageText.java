package org.dateline.article.page;

import org.dateline.article.Tokens;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a part of a page, a block a line; items with a bullet, the cells of a table's row joined by dashes. */
final class PageText implements NodeVisitor {
    static final String BULLET = "• ";
    private static final String NEXT_CELL = " – ";

    private final StringBuilder text = new StringBuilder();

    private int preformatted;

    private PageText() {}

    static String of(Element root) {
        PageText lines = new PageText();
        root.traverse(lines);
        return lines.text.toString().strip() + "\n";
    }

    /** Whether the element stands on lines of its own. */
    static boolean breaks(Element element) {
        return isBlock(element) || isCell(element);
    }

    /** What was put in later stands in the line; the parser takes it for a block. */
    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.normalName().equals("ins");
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            if (isCell(element)) {
                nextCell(element);
            } else if (isBlock(element) || element.normalName().equals("br")) {
                newline();
                text.append(element.normalName().equals("li") ? BULLET : "");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (isBlock(element) && !isCell(element)) {
                newline();
            }
        }
    }

    private void nextCell(Element cell) {
        if (cell.previousElementSibling() != null) {
            trim();
            text.append(NEXT_CELL);
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted > 0 && c == '\n') {
                newline();
            } else if (!Tokens.isSpace(c)) {
                text.append(c);
            } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void trim() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private void newline() {
        trim();
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
