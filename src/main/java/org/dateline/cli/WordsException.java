package org.dateline.cli;

/** What is wrong with the words of a command, for whoever wrote them. */
final class WordsException extends Exception {
    private static final long serialVersionUID = 1L;

    WordsException(String message) {
        super(message);
    }
}
