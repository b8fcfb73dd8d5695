package org.dateline.review;

import java.util.List;
import java.util.Set;

/**
 * An event, as far as two of them are compared; each value as JSON has it, and empty where there is none.
 *
 * @param when as EDTF, with the hour where there is one
 * @param place in words: "Lima, Peru"
 * @param part whether it is part of the trip
 * @param statements the sentences that tell of it
 * @param doubts what its statements disagree on, in words
 */
public record EventState(
        String id,
        String title,
        String kind,
        String when,
        String status,
        String place,
        List<String> participants,
        boolean part,
        Set<Statement> statements,
        List<String> doubts) {
    public EventState {
        participants = List.copyOf(participants);
        statements = Set.copyOf(statements);
        doubts = List.copyOf(doubts);
    }

    /** A sentence of an article. */
    public record Statement(String article, String quote) {}

    /** How many articles tell of it. */
    int sources() {
        return (int) statements.stream().map(Statement::article).distinct().count();
    }
}
