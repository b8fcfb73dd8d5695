package org.dateline.decision;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.event.MergedEvent;

/**
 * Events with what was decided of them.
 *
 * @param outcomes of all decisions, in their order
 * @param sources of events that were added by hand
 */
public record Edited(List<MergedEvent> events, List<Outcome> outcomes, List<Article> sources) {
    public Edited {
        events = List.copyOf(events);
        outcomes = List.copyOf(outcomes);
        sources = List.copyOf(sources);
    }
}
