package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Words of a page that no block and no empty line breaks: a paragraph, an item, a heading, a cell.
 *
 * @param owner the nearest block around them
 * @param chars how many characters they have, white space folded
 * @param linkChars how many of those are in links
 */
record Run(Element owner, int chars, int linkChars) {
    private static final int PROSE_SHORTEST = 40;

    /** Whether this is running text, and not a label or a list of links. */
    boolean isProse() {
        return chars >= PROSE_SHORTEST && linkChars * 2 < chars;
    }

    /** The runs within the element, in their order. */
    static List<Run> in(Element root) {
        Finder finder = new Finder(root);
        root.traverse(finder);
        finder.close();
        return finder.runs;
    }

    private static final class Finder implements NodeVisitor {
        private final List<Run> runs = new ArrayList<>();
        private final List<Element> blocks = new ArrayList<>();
        private final Element root;
        private int links;
        private int chars;
        private int linkChars;
        private int breaks;

        private Finder(Element root) {
            this.root = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                int length = length(text.getWholeText());
                if (length > 0) {
                    breaks = 0;
                    chars += length + 1;
                    linkChars += links > 0 ? length + 1 : 0;
                }
            } else if (node instanceof Element element) {
                if (PageText.breaks(element)) {
                    close();
                    blocks.add(element);
                } else if (element.normalName().equals("br") && ++breaks == 2) {
                    close();
                } else if (element.normalName().equals("a")) {
                    links++;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (PageText.breaks(element)) {
                    close();
                    blocks.remove(blocks.size() - 1);
                } else if (element.normalName().equals("a")) {
                    links--;
                }
            }
        }

        /** How long the text is without spaces around it, white space folded; counted, not written. */
        private static int length(String text) {
            int length = 0;
            int at = 0;
            boolean folded = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean space = StringUtil.isActuallyWhitespace(c);
                if (StringUtil.isInvisibleChar(c) || space && (folded || at == 0)) {
                    continue;
                }
                if (space || at > 0 || !Character.isWhitespace(c)) {
                    at++;
                    length = space || Character.isWhitespace(c) ? length : at;
                }
                folded = space;
            }
            return length;
        }

        private void close() {
            if (chars > 0) {
                runs.add(new Run(blocks.isEmpty() ? root : blocks.get(blocks.size() - 1), chars - 1, linkChars));
            }
            chars = 0;
            linkChars = 0;
            breaks = 0;
        }
    }
}
