package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Published;
import org.dateline.time.DateMention;

/** What is wrong in an article, as problems to show. */
final class Findings {
    private Findings() {}

    static List<Problem> of(Reading reading) {
        List<Problem> problems = new ArrayList<>();
        Article article = reading.article();
        if (article.isForeign()) {
            return List.of(new Problem(
                    "article",
                    Optional.of(article.id()),
                    Optional.empty(),
                    new Problem.Matter.OtherLanguage(article.language())));
        }
        for (DateMention date : reading.dates()) {
            date.conflict()
                    .ifPresent(conflict -> problems.add(new Problem(
                            "time",
                            Optional.of(article.id()),
                            Optional.of(date.span()),
                            new Problem.Matter.WrongDate(conflict))));
        }
        boolean open = reading.dates().stream().anyMatch(date -> date.value().startsWith("XXXX"));
        if (article.published().from() == Published.From.UNKNOWN && open) {
            problems.add(
                    new Problem("time", Optional.of(article.id()), Optional.empty(), new Problem.Matter.OpenDates()));
        }
        return problems;
    }
}
