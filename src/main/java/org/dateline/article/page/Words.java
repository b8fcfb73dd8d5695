package org.dateline.article.page;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** How many words an element holds, told without writing out all of its text. */
final class Words {
    private Words() {}

    /** Whether it has words of its own, beside those of the elements in it. */
    static boolean inItself(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode words
                    && words.getWholeText().chars().anyMatch(Words::isSeen)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a digit is in its text. */
    static boolean haveDigit(Element element) {
        return element.nodeStream(TextNode.class)
                .anyMatch(node -> node.getWholeText().chars().anyMatch(Character::isDigit));
    }

    /** Whether its text has no more characters than that; of a long one no more are looked at. */
    static boolean areAtMost(Element element, int longest) {
        long seen = element.nodeStream(TextNode.class)
                .flatMapToInt(node -> node.getWholeText().chars())
                .filter(Words::isSeen)
                .limit(longest + 1L)
                .count();
        return seen <= longest && element.text().length() <= longest;
    }

    private static boolean isSeen(int c) {
        return !Character.isWhitespace(c) && !StringUtil.isActuallyWhitespace(c) && !StringUtil.isInvisibleChar(c);
    }
}
