package org.dateline.sentence;

import java.util.List;

/** A sentence with what it says. */
public record ParsedSentence(SentenceTokens words, List<Clause> clauses) {
    public ParsedSentence {
        clauses = List.copyOf(clauses);
    }
}
