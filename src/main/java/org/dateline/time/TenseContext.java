package org.dateline.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.article.Recurring;

/**
 * What the words around a date say of it.
 *
 * @param tense what its sentence's verbs say of its time
 * @param signs what speaks for its being past or to come
 * @param beside the words right beside it
 */
public record TenseContext(Tense tense, Set<Sign> signs, NearWords beside) {
    private static final Recurring<Set<Sign>> SIGNS = new Recurring<>();

    public TenseContext {
        Set<Sign> inOrder =
                EnumSet.noneOf(Sign.class); // asked for each day that an article may be of, and added up in this order
        inOrder.addAll(signs);
        signs = SIGNS.of(Collections.unmodifiableSet(inOrder));
    }
}
