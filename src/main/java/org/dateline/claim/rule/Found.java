package org.dateline.claim.rule;

import org.dateline.claim.Grounded;
import org.dateline.claim.context.ClauseAt;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.DateMention;

/** A clause of the traveller with its places and days, each with the rule that found them. */
public record Found(ClauseAt at, Grounded<PlaceMention> places, Grounded<DateMention> days) {
    Clause clause() {
        return at.clause();
    }

    SentenceTokens words() {
        return at.words();
    }

    /** Whether it is told as done, or as planned. */
    boolean isSure() {
        return clause().mood() == Factuality.FACT || clause().mood() == Factuality.PLANNED;
    }

    /** Whether it has one date, and that is of one day. */
    boolean isOfOneDay() {
        return days.values().size() == 1 && days.values().get(0).when().day().isPresent();
    }
}
