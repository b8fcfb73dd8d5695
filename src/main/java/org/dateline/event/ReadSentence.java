package org.dateline.event;

import java.util.List;

/** A sentence with what it says. */
record ReadSentence(Words words, List<Statement> statements) {
    ReadSentence {
        statements = List.copyOf(statements);
    }
}
