package org.dateline.time;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;

/** Finds years that cannot be meant, and past dates told as plans. */
final class Anachronisms {
    private Anachronisms() {}

    static List<DateMention> mark(
            Article article, List<DateExpression> expressions, List<DateMention> mentions, Optional<Integer> year) {
        return mentions;
    }
}
