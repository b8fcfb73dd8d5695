package org.dateline.place;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;

/**
 * A place's name in a text, and the place it was taken for.
 *
 * @param span its extent in the article
 * @param text as written
 * @param place the choice; empty where a name is surely a place's but which is not known
 * @param confidence of the choice, in [0, 1]
 * @param runnersUp the other places it may be, likelier first
 * @param rule why it was taken for a place, and for this one
 */
public record PlaceMention(
        Span span,
        String text,
        Optional<Place> place,
        PlaceRole role,
        double confidence,
        List<Place> runnersUp,
        String rule) {
    public PlaceMention {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence not in [0, 1]: " + confidence);
        }
        runnersUp = List.copyOf(runnersUp);
    }

    /** The same place, as one that no words of the text name. */
    public PlaceMention untold() {
        return new PlaceMention(new Span(0, 0), text, place, role, confidence, runnersUp, rule);
    }

    /** The same mention, so many characters on. */
    public PlaceMention moved(int by) {
        return new PlaceMention(
                new Span(span.start() + by, span.end() + by), text, place, role, confidence, runnersUp, rule);
    }
}
