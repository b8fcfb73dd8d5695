package org.dateline.claim.rule;

import org.dateline.sentence.SentenceTokens;

/** Bars sentences that tell of no whereabouts. */
public interface SentenceGuard {
    boolean bars(SentenceTokens words);
}
