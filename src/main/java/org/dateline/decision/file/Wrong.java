package org.dateline.decision.file;

/** What is wrong with a decision as it is written, and what to do about it. */
final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
        super(message);
    }
}
