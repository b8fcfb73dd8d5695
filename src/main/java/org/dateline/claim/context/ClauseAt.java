package org.dateline.claim.context;

import java.util.List;
import org.dateline.sentence.Clause;
import org.dateline.sentence.RelativeAsides;
import org.dateline.sentence.SentenceTokens;

/**
 * A clause in its sentence.
 *
 * @param all the sentence's clauses
 * @param index which of them
 * @param schedule whether it belongs to a schedule, and its sentence names no day of its own
 * @param headed whether its sentence opens with a heading of the schedule
 */
public record ClauseAt(SentenceTokens words, List<Clause> all, int index, boolean schedule, boolean headed) {
    public Clause clause() {
        return all.get(index);
    }

    /** Whether it is told beside what the sentence is about. */
    public boolean isAside() {
        return RelativeAsides.isAside(words, clause());
    }

    public int paragraph() {
        return words.sentence().paragraph();
    }
}
