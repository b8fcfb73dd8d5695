package org.dateline.time;

import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Sentence;

/**
 * What is said in passing, in brackets or of somebody between commas. What follows is told of the day before it: in "On
 * Monday Miller, who was ill on Saturday, flew to Lima and in the evening to Quito" the evening is Monday's.
 */
final class Asides {
    private static final String COMMA = ", ";

    /** What is said in passing is short: so many characters on either side. */
    private static final int REACH = 160;

    private final Cues cues;

    private Asides(Cues cues) {
        this.cues = cues;
    }

    static Asides load() {
        return new Asides(Cues.load());
    }

    /** Whether the expression stands in passing, and the sentence goes on behind it. */
    boolean hold(Article article, DateExpression expression) {
        return article.findSentenceAt(expression.span().start())
                .map(Sentence::span)
                .filter(span -> expression.span().end() <= span.end())
                .filter(span -> isAside(
                        article.text()
                                .substring(
                                        Math.max(span.start(), expression.span().start() - REACH),
                                        expression.span().start()),
                        article.text()
                                .substring(
                                        expression.span().end(),
                                        Math.min(span.end(), expression.span().end() + REACH))))
                .isPresent();
    }

    private boolean isAside(String before, String behind) {
        boolean bracketed = before.lastIndexOf('(') > before.lastIndexOf(')') && behind.indexOf(')') >= 0;
        int comma = before.lastIndexOf(COMMA);
        return bracketed || comma >= 0 && behind.contains(COMMA) && isPassing(before, comma + COMMA.length());
    }

    private boolean isPassing(String before, int at) {
        int end = before.indexOf(' ', at);
        return end > at && cues.is(before.substring(at, end).toLowerCase(Locale.ROOT), Cues.Cue.PASSING);
    }
}
